"""`positions agree` as text: how far two codings agree, then what differs and on which words."""

from collections.abc import Iterable, Iterator

from positions.change import Agreement, CodingDifference
from positions.render.agree import rows
from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.table import text_table
from positions.render.wrapping import wrap


def agree_text(agreement: Agreement, other: str, style: Style, width: int) -> str:
    """Write an agreement; `other` names the second coding."""
    title = f"{agreement.title}: ours, and {other}"
    table = text_table(rows.HEADS, list(rows.measured(agreement)), width)
    count = len(agreement.differences)
    verb = "differs" if count == 1 else "differ"
    said = f"{count} {verb}." if count else "No unit differs."
    blocks = [
        "\n".join(style.bold(line) for line in wrap(terminal(title), width)),
        table,
        "\n".join(wrap(rows.NOTE, width)),
        said,
        *("\n".join(_difference(one, width)) for one in agreement.differences),
    ]
    return "\n\n".join(blocks)


def _difference(one: CodingDifference, width: int) -> Iterator[str]:
    head = f"{one.issue}/{one.party} on {one.round}, {one.axis}: open {one.path}"
    yield from wrap(terminal(head), width)
    ours, theirs = (side.words if side else () for side in (one.ours, one.theirs))
    yield from _indented(f"ours:   {rows.value(one.ours)}", width)
    if ours != theirs:
        yield from _quoted(ours, width)
    yield from _indented(f"theirs: {rows.value(one.theirs)}", width)
    if ours == theirs:
        yield from _indented("both on the same words:", width)
    yield from _quoted(theirs, width)


def _quoted(words: Iterable[str], width: int) -> Iterator[str]:
    for text in words:
        yield from _indented(f"  “{text}”", width)


def _indented(text: str, width: int) -> Iterator[str]:
    yield from (f"  {line}" for line in wrap(terminal(text), width - 2))
