"""`positions check` as text: FILE:LINE:COLUMN rule, excerpt, the article's side, remedy, counts."""

from collections.abc import Iterator, Sequence
from typing import Final

from positions.checks import Obstacle, Report, Reported
from positions.records import Related
from positions.render.escape import terminal
from positions.render.standing import closing, told
from positions.render.style import Style
from positions.render.wrapping import cells, wrap

_WIDE: Final = 100
_FEW: Final = 5
_LONGEST: Final = 300  # characters of an article: two sentences tell which place is meant


def check_text(
    report: Report, style: Style, *, everything: bool = False, width: int = _WIDE
) -> str:
    """Write every standing finding (mere infos only with `everything`), then what was counted."""
    shown = told(report, everything=everything)
    parts = ["\n".join(_finding(one, style, width)) + "\n" for one in shown]
    stale = [f"stale in the baseline: {terminal(entry)}" for entry in report.stale]
    hint = "" if everything else " (--all shows them)"
    sums = [line for text in closing(report, hint) for line in wrap(text, width, rest="  ")]
    return "\n".join([*parts, *stale, *sums])


def findings_text(found: Sequence[Reported], style: Style, width: int) -> str:
    """Write some findings, and no counts."""
    return "\n".join(line for one in found for line in _finding(one, style, width))


def _finding(one: Reported, style: Style, width: int) -> Iterator[str]:
    place = one.location
    head = terminal(f"{place.path}:{place.line}:{place.column}")
    severity = style.severity(one.severity, one.severity.value)
    line = f"{head}: {severity} {style.bold(one.finding.rule)}: {terminal(one.finding.message)}"
    yield from wrap(line, width, rest="  ")
    yield from _excerpt(one, width)
    for detail in one.finding.details:
        # Colour comes last: a sequence that a line breaks would be closed and opened again.
        yield from map(style.changes, wrap(terminal(detail), width, "    ", "    "))
    for related in one.finding.related:
        yield from _related(related, width)
    if one.finding.remedy:
        yield from wrap(f"help: {terminal(one.finding.remedy)}", width, "    ", "      ")


def _excerpt(one: Reported, width: int) -> Iterator[str]:
    """Show the line at fault with a caret below the place, cut so that both fit."""
    if one.excerpt is None:
        return
    room = width - len("  | ")
    middle = one.location.column - 1 - room // 2
    start = max(0, min(middle, len(one.excerpt) - room))
    text = terminal(one.excerpt[start : start + room])
    while cells(text) > room:
        text = text[:-1]
    yield f"  | {text}"
    before = terminal(one.excerpt[start : one.location.column - 1])
    yield f"  | {' ' * cells(before)}^"


def _related(related: Related, width: int) -> Iterator[str]:
    place = related.location
    text = " ".join(related.text.split())
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    head = f"{terminal(place.path)}:{place.line}:{place.column}: "
    yield from wrap(f"{head}{terminal(shown)}", width, "    ", "      ")


def brief(obstacles: Sequence[Obstacle]) -> str:
    """Say in a few lines why the records cannot be compared."""
    lines = [
        f"{one.location.path}:{one.location.line}:{one.location.column}: {one.rule}: {one.message}"
        for one in obstacles[:_FEW]
    ]
    more = [f"… and {len(obstacles) - _FEW} more"] if len(obstacles) > _FEW else []
    return "\n".join([*lines, *more, "mend this first; positions check says more"])
