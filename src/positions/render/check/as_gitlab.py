"""`positions check --format gitlab`: a Code Quality report, for merge requests."""

from typing import Any, Final

from positions.checks import Report, Reported
from positions.records import Severity
from positions.render.escape import legible
from positions.render.jsontext import dump

_LEVELS: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def check_gitlab(report: Report, prefix: str = "") -> str:
    """Write every finding that stands; `prefix` leads from the repository to the negotiation.

    The format has no place for what is waived or in the baseline: it stands in the log.
    """
    return dump([_issue(one, prefix) for one in report.findings if one.stands])


def _issue(one: Reported, prefix: str) -> dict[str, Any]:
    place = one.location
    remedy = f" ({one.finding.remedy})" if one.finding.remedy else ""
    return {
        "description": legible(one.finding.message + remedy),
        "check_name": one.finding.rule,
        "fingerprint": one.fingerprint,
        "severity": _LEVELS[one.severity],
        "location": {"path": prefix + place.path, "lines": {"begin": place.line}},
    }
