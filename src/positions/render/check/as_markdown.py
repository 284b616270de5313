"""`positions check --format markdown`: a section for a job summary or a comment."""

from collections.abc import Iterator
from typing import Final

from positions.checks import Report, Reported
from positions.render.escape import markdown
from positions.render.standing import closing, gravest_first, told

# A job summary may have 1 MiB.
_MOST: Final = 200


def check_markdown(report: Report, *, everything: bool = False) -> str:
    """Write what was counted, then a table of findings (mere infos only with `everything`)."""
    findings = gravest_first(told(report, everything=everything))
    head = ["## positions check", "", " ".join(closing(report))]
    return "\n".join([*head, *_table(findings)])


def _table(findings: list[Reported]) -> Iterator[str]:
    if not findings:
        return
    yield from ("", "| Severity | Rule | Place | Finding |", "| --- | --- | --- | --- |")
    yield from map(_row, findings[:_MOST])
    if len(findings) > _MOST:
        yield from ("", f"… and {len(findings) - _MOST} more.")


def _row(one: Reported) -> str:
    place = one.location
    where = markdown(f"{place.path}:{place.line}:{place.column}")
    lines = [one.finding.message, *one.finding.details]
    lines += [f"help: {one.finding.remedy}"] if one.finding.remedy else []
    text = "<br>".join(map(markdown, lines))
    return f"| {one.severity.value} | {one.finding.rule} | {where} | {text} |"
