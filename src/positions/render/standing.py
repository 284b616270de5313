"""Which findings stand, the gravest first, and how many: shared by all formats of the check."""

from collections import Counter
from collections.abc import Iterable, Iterator

from positions.checks import Report, Reported
from positions.records import Severity


def standing(report: Report, *, everything: bool) -> list[Reported]:
    """List what is neither waived nor in the baseline; mere infos only with `everything`."""
    return [
        one
        for one in report.findings
        if one.stands and (everything or one.severity is not Severity.INFO)
    ]


def gravest_first(findings: Iterable[Reported]) -> list[Reported]:
    """Sort by severity; within one, the order of places stays."""
    return sorted(findings, key=lambda one: one.severity.rank)


def tally(report: Report) -> dict[str, int]:
    """Count what stands by severity, and what is waived, in the baseline, or stale there."""
    levels = Counter(one.severity for one in report.findings if one.stands)
    return {
        **{severity.value: levels[severity] for severity in Severity},
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


def found(report: Report, hint: str = "") -> str:
    """Say how much was found; `hint` stands behind the number of mere infos."""
    parts = list(_found(tally(report), hint))
    return f"Found {', '.join(parts)}." if parts else "Found nothing wrong."


def _found(number: dict[str, int], hint: str) -> Iterator[str]:
    yield from (_many(number[name], name) for name in ("error", "warning") if number[name])
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
