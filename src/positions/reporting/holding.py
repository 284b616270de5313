"""One party's position on one issue in full: each axis at both dates, and the words that carry it.

The same block stands on the issue's page and on the party's.
"""

from collections.abc import Iterable, Iterator

from positions.change import Position
from positions.records import Pair
from positions.render import (
    cite,
    legend,
    markdown,
    markdown_table,
    phrases,
    row,
    supporting,
    what_changed,
)
from positions.reporting.edition import Edition
from positions.reporting.markup import quotation

NEVER = "Never stated."
LOOKED_FOR = "Never stated: looked for, not found."


def holding(edition: Edition, pair: Pair, up: str) -> Iterator[str]:
    """Yield the blocks; `up` leads from the page's folder to the root."""
    held = edition.ends(pair)
    if not any(one.stated for one in held):
        yield LOOKED_FOR if any(one.unreported for one in held) else NEVER
        return
    yield " ".join(_happened(edition, pair))
    yield _axes(edition, pair, held)
    for evidence, axes in supporting(reversed(held)):
        yield quotation(cite(edition.proofs, evidence), up, axes)


def marks(edition: Edition, pairs: Iterable[Pair]) -> str:
    """Explain the marks that the blocks of these pairs bear."""
    pairs = list(pairs)
    used = [change for pair in pairs for change in edition.changes(pair)]
    levels = {
        edition.attest(pair, value.evidence).level
        for pair in pairs
        for held in edition.ends(pair)
        for axis in held.axes
        if (value := held.axis(axis))
    }
    lines = dict.fromkeys([*phrases.legend(levels), *legend(used)])
    return "  \n".join(markdown(line) for line in lines)


def _happened(edition: Edition, pair: Pair) -> Iterator[str]:
    """Say in a sentence a cause what happened, and on whose word."""
    for change in edition.changes(pair):
        kind = phrases.KINDS.get(change.kind, (change.kind,))[0]
        parts = [what_changed(edition.dossier, change)]
        if change.to:
            parts.append(row(edition.dossier, change)[-1])
            if change.kind not in phrases.KINDS:
                parts.append(f"last said {phrases.said_on(change.to.said)}")
        yield markdown(f"{kind[0].upper()}{kind[1:]}: {'; '.join(filter(None, parts))}.")


def _axes(edition: Edition, pair: Pair, held: tuple[Position, Position]) -> str:
    """Set the position's axes at both dates side by side."""
    from_, to = edition.difference.from_, edition.difference.to
    heads = ["", *(phrases.day(one.day) for one in (from_, to))]
    names = dict.fromkeys(axis for one in reversed(held) for axis in one.axes)
    rows = []
    for axis in names:
        cells = [_cell(edition, pair, one, axis) for one in held]
        same = cells[0] == cells[1] != phrases.NOTHING
        rows.append([_name(axis), cells[0], phrases.SAME if same else cells[1]])
    return markdown_table(heads, rows)


def _name(axis: str) -> str:
    return markdown(axis.removeprefix("terms."))


def _cell(edition: Edition, pair: Pair, held: Position, axis: str) -> str:
    value = held.axis(axis)
    if value is None:
        return phrases.NOTHING
    text = _value(edition, pair, held, axis)
    who = phrases.witness(edition.dossier, edition.attest(pair, value.evidence))
    said = f"said {phrases.said_on(value.said)}"
    return f"{markdown(text)} <br> *{markdown(said)}; {markdown(who)}*"


def _value(edition: Edition, pair: Pair, held: Position, axis: str) -> str:
    """Write a value without the name of its axis, which heads the row."""
    if axis.startswith("terms."):
        return phrases.term(held.terms[axis.removeprefix("terms.")].value)
    text = phrases.axis(edition.dossier.issue(pair.issue).scale, held, axis)
    return text.removeprefix(f"{axis} ")
