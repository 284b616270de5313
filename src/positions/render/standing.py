"""Which findings stand, in which order, and how many: shared by all formats of the check."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from positions.checks import Report, Reported
from positions.records import CATALOGUE, NEGOTIATION, Finding, Severity
from positions.render.check.shape import FoundShape
from positions.words import Verdict


def standing(report: Report, *, everything: bool) -> list[Reported]:
    """List what is neither waived nor in the baseline; mere infos only with `everything`."""
    return [
        one
        for one in report.findings
        if one.stands and (everything or one.severity is not Severity.INFO)
    ]


def told(report: Report, *, everything: bool) -> list[Reported]:
    """List what people are told: causes before consequences.

    What is wrong with the shared files comes first, for records rest on them. Of all that merely
    follows from an article that is missing or changed one finding is left, which says how much
    rests on it; formats for programs keep every one.
    """
    shown = sorted(standing(report, everything=everything), key=_depends)
    follow = Counter(one.finding.follows for one in shown if one.finding.follows)
    leads: dict[str, Reported] = {}
    for one in sorted(shown, key=lambda one: one.finding.follows is not None):
        leads.setdefault(_defective(one.finding), one)
    return [
        _with_count(one, follow[source] if leads[source] is one else 0)
        for one in shown
        if leads[source := _defective(one.finding)] is one or not one.finding.follows
    ]


def _depends(one: Reported) -> int:
    shared = (NEGOTIATION, CATALOGUE)
    return shared.index(one.location.path) if one.location.path in shared else len(shared)


def _defective(finding: Finding) -> str:
    """Name the source whose own defect a finding is, or follows from; nothing for any other."""
    if finding.rule in {"source-missing", "source-changed"}:
        return str(finding.where[1])
    entry = finding.where[:2] if finding.path == CATALOGUE else ()
    if finding.rule == "field-invalid" and len(entry) > 1 and entry[0] == "sources":
        return str(entry[1])
    if finding.rule == "source-unknown":
        return finding.value.partition(" ")[0]
    return finding.follows or ""


def _with_count(one: Reported, follow: int) -> Reported:
    others = follow - 1 if one.finding.follows else follow
    if not others:
        return one
    more = "more " if one.finding.follows else ""
    verb = "piece of evidence rests" if others == 1 else "pieces of evidence rest"
    line = f"{others} {more}{verb} on it"
    return replace(one, finding=replace(one.finding, details=(*one.finding.details, line)))


def gravest_first(findings: Iterable[Reported]) -> list[Reported]:
    """Sort by severity; within one, the order stays."""
    return sorted(findings, key=lambda one: one.severity.rank)


def tally(report: Report) -> FoundShape:
    """Count what stands by severity, and what is waived, in the baseline, or stale there."""
    levels = Counter(one.severity for one in report.findings if one.stands)
    return {
        "error": levels[Severity.ERROR],
        "warning": levels[Severity.WARNING],
        "info": levels[Severity.INFO],
        "waived": sum(one.waived is not None for one in report.findings),
        "baselined": sum(one.baselined for one in report.findings),
        "stale": len(report.stale),
    }


def counted(report: Report) -> str:
    """Say how much was looked at, with the verdicts on the evidence."""
    counts = report.counts
    verdicts = ", ".join(f"{count} {name}" for name, count in report.verdicts.items())
    evidence = f"{_many(counts.evidence, 'piece')} of evidence"
    looked = [
        _many(counts.records, "record"),
        _many(counts.versions, "version"),
        f"{evidence} ({verdicts})" if counts.evidence else evidence,
        _many(counts.sources, "source"),
    ]
    return f"Checked {', '.join(looked)}."


def caveats(report: Report) -> list[str]:
    """Say which verdicts are not clean, and which rules were not applied."""
    unclean = [
        f"{count} {name}" for name, count in report.verdicts.items() if not Verdict(name).clean
    ]
    return [
        *([f"Not proved: {', '.join(unclean)}."] if unclean else []),
        *([f"Off: {', '.join(report.off)}."] if report.off else []),
        *([f"Only asked for: {', '.join(report.only)}."] if report.only else []),
    ]


def found(report: Report, hint: str = "") -> str:
    """Say how much was found; `hint` stands behind the number of mere infos."""
    parts = list(_found(tally(report), hint))
    return f"Found {', '.join(parts)}." if parts else "Found nothing wrong."


def closing(report: Report, hint: str = "") -> list[str]:
    """Sum up a check in a few lines: what was looked at, what that leaves open, what was found."""
    return [counted(report), *caveats(report), found(report, hint)]


def _found(number: FoundShape, hint: str) -> Iterator[str]:
    if number["error"]:
        yield _many(number["error"], "error")
    if number["warning"]:
        yield _many(number["warning"], "warning")
    if number["info"]:
        yield f"{number['info']} info{hint}"
    if number["waived"]:
        yield f"{number['waived']} waived"
    if number["baselined"]:
        yield f"{number['baselined']} in the baseline"
    if number["stale"]:
        yield f"{number['stale']} stale in the baseline"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
