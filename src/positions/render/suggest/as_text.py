"""Suggestions as text: which record each may belong to, and why."""

from collections.abc import Iterator, Sequence

from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.suggest.shape import DraftShape
from positions.render.wrapping import wrap


def suggest_text(
    drafts: Sequence[DraftShape],
    why: Sequence[Sequence[str]],
    beside: Sequence[str | None],
    style: Style,
    width: int,
) -> str:
    """Write suggestions.

    Args:
        drafts: The suggestions.
        why: For each the words that tell its issue.
        beside: For each what its party holds on the issue so far.
        style: Colour, or none.
        width: Cells across.
    """
    rows = zip(drafts, why, beside, strict=True)
    lines = [line for row in rows for line in _draft(*row, style, width)]
    new = sum(not draft["recorded"] for draft in drafts)
    unsure = sum(draft["unsure"] and not draft["recorded"] for draft in drafts)
    counted = f"{len(drafts)} statements of the parties, {new} of them not recorded"
    hint = f", {unsure} of these unsure: a pronoun or the sentence before tells who speaks"
    return "\n".join([*lines, *wrap(f"{counted}{hint if unsure else ''}.", width, rest="  ")])


def _draft(
    draft: DraftShape, why: Sequence[str], beside: str | None, style: Style, width: int
) -> Iterator[str]:
    record = f"{draft['issue'] or '?'}/{draft['party'] or '?'}"
    told = f" (by {', '.join(why)})" if why else ""
    marks = [mark for mark in ("recorded", "unsure") if draft[mark]]
    head = f"{style.bold(terminal(record))}{terminal(told)}{''.join(f'  [{m}]' for m in marks)}"
    yield from wrap(head, width, f"{draft['line']:>4}  ", "      ")
    words = f"“{draft['text']}”" if draft["form"] == "quote" else draft["text"]
    yield from wrap(terminal(f"{draft['speaker']}: {words}"), width, "      ", "      ")
    if beside:
        yield from wrap(terminal(f"so far: {beside}"), width, "      ", "      ")
    yield ""
