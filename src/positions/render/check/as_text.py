"""`positions check` as text: FILE:LINE:COLUMN rule, excerpt, the article's side, remedy, counts."""

from collections.abc import Iterator, Sequence
from typing import Final

from positions.checks import Obstacle, Report, Reported
from positions.records import Related
from positions.render.escape import terminal
from positions.render.standing import counted, found, standing
from positions.render.style import Style
from positions.render.wrapping import cells

LONGEST: Final = 160
_FEW: Final = 5


def check_text(
    report: Report, style: Style, *, everything: bool = False, longest: int = LONGEST
) -> str:
    """Write every standing finding (mere infos only with `everything`), then what was counted.

    Of a file's line no more than `longest` characters are shown, so that the caret below it stands
    where it belongs.
    """
    shown = standing(report, everything=everything)
    parts = ["\n".join(_finding(one, style, longest)) + "\n" for one in shown]
    stale = [f"stale in the baseline: {terminal(entry)}" for entry in report.stale]
    hint = "" if everything else " (--all shows them)"
    return "\n".join([*parts, *stale, counted(report), found(report, hint)])


def _finding(one: Reported, style: Style, longest: int) -> Iterator[str]:
    place = one.location
    head = terminal(f"{place.path}:{place.line}:{place.column}")
    severity = style.severity(one.severity, one.severity.value)
    yield f"{head}: {severity} {style.bold(one.finding.rule)}: {terminal(one.finding.message)}"
    yield from _excerpt(one, longest)
    for detail in one.finding.details:
        yield f"    {style.marks(terminal(detail))}"
    for related in one.finding.related:
        yield from _related(related, longest)
    if one.finding.remedy:
        yield f"    help: {terminal(one.finding.remedy)}"


def _excerpt(one: Reported, longest: int) -> Iterator[str]:
    if one.excerpt is None:
        return
    start = max(0, one.location.column - 1 - longest // 2)
    yield f"  | {terminal(one.excerpt[start : start + longest])}"
    before = terminal(one.excerpt[start : one.location.column - 1])
    yield f"  | {' ' * cells(before)}^"


def _related(related: Related, longest: int) -> Iterator[str]:
    place = related.location
    text = " ".join(related.text.split())
    shown = text if len(text) <= longest else f"{text[:longest]}…"
    yield f"    {terminal(place.path)}:{place.line}:{place.column}: {terminal(shown)}"


def brief(obstacles: Sequence[Obstacle]) -> str:
    """Say in a few lines why the records cannot be compared."""
    lines = [
        f"{one.location.path}:{one.location.line}:{one.location.column}: {one.rule}: {one.message}"
        for one in obstacles[:_FEW]
    ]
    more = [f"… and {len(obstacles) - _FEW} more"] if len(obstacles) > _FEW else []
    return "\n".join([*lines, *more, "mend this first; positions check says more"])
