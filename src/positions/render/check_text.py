"""`positions check` as text: FILE:LINE:COLUMN rule, excerpt, the article's side, remedy, counts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from positions.checking import Report, Reported
from positions.escape import terminal
from positions.finding import Related, Severity
from positions.render.style import Style

_LONGEST: Final = 160
_FEW: Final = 5


def check_text(report: Report, style: Style, *, everything: bool = False) -> str:
    """Write every unwaived finding (mere infos only with `everything`), then what was counted."""
    standing = [
        one
        for one in report.findings
        if one.waived is None and (everything or one.severity is not Severity.INFO)
    ]
    parts = ["\n".join(_finding(one, style)) + "\n" for one in standing]
    return "\n".join([*parts, *_counts(report)])


def _finding(one: Reported, style: Style) -> Iterator[str]:
    place = one.location
    head = terminal(f"{place.path}:{place.line}:{place.column}")
    severity = style.severity(one.severity, one.severity.value)
    yield f"{head}: {severity} {style.bold(one.finding.rule)}: {terminal(one.finding.message)}"
    yield from _excerpt(one)
    for detail in one.finding.details:
        yield f"    {style.marks(terminal(detail))}"
    for related in one.finding.related:
        yield from _related(related)
    if one.finding.remedy:
        yield f"    help: {terminal(one.finding.remedy)}"


def _excerpt(one: Reported) -> Iterator[str]:
    if one.excerpt is None:
        return
    start = max(0, one.location.column - 1 - _LONGEST // 2)
    yield f"  | {terminal(one.excerpt[start : start + _LONGEST])}"
    before = terminal(one.excerpt[start : one.location.column - 1])
    yield f"  | {' ' * len(before)}^"


def _related(related: Related) -> Iterator[str]:
    place = related.location
    text = " ".join(related.text.split())
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    yield f"    {terminal(place.path)}:{place.line}:{place.column}: {terminal(shown)}"


def _counts(report: Report) -> Iterator[str]:
    counts = report.counts
    looked = [
        _many(counts.records, "record"),
        _many(counts.versions, "version"),
        f"{_many(counts.evidence, 'piece')} of evidence",
        _many(counts.sources, "source"),
    ]
    verdicts = [f"{count} {name}" for name, count in report.verdicts.items()]
    if counts.evidence:
        looked[2] += f" ({', '.join(verdicts)})"
    yield f"Checked {', '.join(looked)}."
    standing = Counter(one.severity.value for one in report.findings if one.waived is None)
    waived = sum(one.waived is not None for one in report.findings)
    found = [_many(standing[name], name) for name in ("error", "warning") if standing[name]]
    found += [f"{standing['info']} info (--all shows them)"] if standing["info"] else []
    found += [f"{waived} waived"] if waived else []
    yield f"Found {', '.join(found)}." if found else "Found nothing wrong."


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def brief(found: Sequence[Reported]) -> str:
    """Say in a few lines why the records cannot be compared."""
    lines = [
        f"{one.location.path}:{one.location.line}:{one.location.column}: "
        f"{one.finding.rule}: {one.finding.message}"
        for one in found[:_FEW]
    ]
    more = [f"… and {len(found) - _FEW} more"] if len(found) > _FEW else []
    return "\n".join([*lines, *more, "mend this first; positions check says more"])
