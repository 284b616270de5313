"""The formats of `positions check`; each is loaded when it is asked for."""

from enum import StrEnum
from typing import TYPE_CHECKING, Literal, assert_never

if TYPE_CHECKING:
    from positions.api import Report, Severity
    from positions.cli.session import Session


class Format(StrEnum):
    """How to print findings."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"
    GITLAB = "gitlab"
    MARKDOWN = "markdown"


def render(
    session: "Session", report: "Report", format_: Format, level: "Severity", *, everything: bool
) -> str:
    """Write a report."""
    match format_:
        case Format.TEXT:
            from positions.render import check_text

            return check_text(report, session.style, everything=everything, width=session.width)
        case Format.JSON:
            from positions.render import check_json

            return check_json(report)
        case Format.MARKDOWN:
            from positions.render import check_markdown

            return check_markdown(report, everything=everything)
        case Format.JUNIT:
            from positions.render import check_junit

            return check_junit(report, level)
        case _:
            return _for_a_host(session, report, format_, everything=everything)


def _for_a_host(
    session: "Session",
    report: "Report",
    format_: Literal[Format.GITHUB, Format.SARIF, Format.GITLAB],
    *,
    everything: bool,
) -> str:
    """Write a report whose paths a repository's host can find: as the repository has them."""
    from positions.cli.paths import prefix

    above = prefix(session.tracker.root)
    match format_:
        case Format.GITHUB:
            from positions.render import check_github

            return check_github(report, above, everything=everything)
        case Format.SARIF:
            from positions.render import check_sarif

            return check_sarif(report, above)
        case Format.GITLAB:
            from positions.render import check_gitlab

            return check_gitlab(report, above)
        case _:
            assert_never(format_)
