"""`positions check --format github`: one workflow command a finding, most grave first.

GitHub shows ten annotations of each level a step; the rest stands in the log.
"""

from collections.abc import Iterator
from typing import Final

from positions.checks import Report, Reported
from positions.records import Severity
from positions.render.escape import workflow_data, workflow_property
from positions.render.standing import closing, gravest_first, told

_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def check_github(report: Report, prefix: str = "", *, everything: bool = False) -> str:
    """Write every standing finding (mere infos only with `everything`), then what was counted.

    Args:
        report: What the check found.
        prefix: The negotiation's folder as seen from the repository's, with `/` behind it.
        everything: Whether mere infos are written too.
    """
    findings = gravest_first(told(report, everything=everything))
    return "\n".join([*(_command(one, prefix) for one in findings), *closing(report)])


def _command(one: Reported, prefix: str) -> str:
    place = one.location
    path = workflow_property(prefix + place.path)
    where = f"file={path},line={place.line},col={place.column}"
    message = workflow_data("\n".join(_message(one)))
    return (
        f"::{_LEVELS[one.severity]} {where},title={workflow_property(one.finding.rule)}::{message}"
    )


def _message(one: Reported) -> Iterator[str]:
    yield one.finding.message
    yield from one.finding.details
    for related in one.finding.related:
        yield f"{related.location.path}:{related.location.line}:{related.location.column}"
    if one.finding.remedy:
        yield f"help: {one.finding.remedy}"
