"""Findings that were there when a team began to check: known by fingerprint, told by number only.

A finding that is not in the baseline always stands: fingerprints tell two findings of one kind at
one place apart. What keeps a file or words from being read never goes into a baseline, since it
hides whatever else is wrong there. Reading and writing the file is the caller's business.
"""

import json
from dataclasses import dataclass, replace
from typing import Any

from positions.checks.report import UNDENIABLE, Report, Reported
from positions.refused import Refused


class BaselineError(Refused):
    """A text that is no baseline; the message says why."""


@dataclass(frozen=True)
class KnownFinding:
    """A known finding; all but its fingerprint is there for people who review the file."""

    fingerprint: str
    rule: str
    path: str
    message: str


def parse(text: str) -> list[KnownFinding]:
    """Read a baseline.

    Raises:
        BaselineError: It is none.
    """
    try:
        data = json.loads(text)
        if data["format"] != 1:
            raise BaselineError("this version of positions reads baselines of format 1")
        return [_entry(one) for one in data["findings"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise BaselineError("this is no baseline of positions check") from None


def _entry(data: Any) -> KnownFinding:  # noqa: ANN401  # whatever stands in the file
    names = ("fingerprint", "rule", "path", "message")
    values = [data[name] for name in names]
    if not all(isinstance(value, str) for value in values):
        raise TypeError
    return KnownFinding(*values)


def dump(entries: list[KnownFinding]) -> str:
    """Write a baseline: one finding a line, so that its history can be read."""
    lines = [
        json.dumps(
            {
                "fingerprint": one.fingerprint,
                "rule": one.rule,
                "path": one.path,
                "message": one.message,
            }
        )
        for one in sorted(entries, key=lambda one: (one.path, one.rule, one.fingerprint))
    ]
    listed = ",\n    ".join(lines)
    findings = f"[\n    {listed}\n  ]" if lines else "[]"
    return f'{{\n  "format": 1,\n  "findings": {findings}\n}}\n'


def recognise(report: Report, entries: list[KnownFinding]) -> Report:
    """Mark the findings that are known; list as stale what is known and was not found."""
    known = {one.fingerprint: one for one in entries}
    found = {one.fingerprint for one in report.findings if _fit(one)}
    return replace(
        report,
        findings=tuple(
            replace(one, baselined=_fit(one) and one.fingerprint in known)
            for one in report.findings
        ),
        stale=tuple(
            f"{one.path}: {one.rule}: {one.message}"
            for name, one in known.items()
            if name not in found
        ),
    )


def update(
    report: Report, entries: list[KnownFinding], *, prune: bool = False
) -> list[KnownFinding]:
    """Give the baseline that fits a report; with `prune` it takes nothing new."""
    known = {one.fingerprint for one in entries}
    return [
        KnownFinding(one.fingerprint, one.finding.rule, one.finding.path, one.finding.message)
        for one in report.findings
        if _fit(one) and (one.fingerprint in known or not prune)
    ]


def _fit(one: Reported) -> bool:
    return one.waived is None and one.finding.rule not in UNDENIABLE
