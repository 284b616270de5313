"""`positions check`: prove every record."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import CLEAN, FOUND, NOTHING, Outcome, Stop

if TYPE_CHECKING:
    from positions.cli.session import Session


class Format(StrEnum):
    """How to print findings."""

    TEXT = "text"
    JSON = "json"


class FailOn(StrEnum):
    """From which severity on a finding fails the check."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


def check(
    context: typer.Context,
    format_: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TEXT,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 on findings at least this grave.")
    ] = FailOn.ERROR,
    everything: Annotated[
        bool, typer.Option("--all", help="Print also findings that are mere information.")
    ] = False,
) -> Outcome:
    """Prove every record: words against articles, names, dates, hashes, order.

    Exit status: 0 nothing wrong, 1 findings (see --fail-on), 3 no records.
    """
    from positions.checking import check as run
    from positions.finding import Severity
    from positions.tree import UnreadableError

    session: Session = context.obj
    try:
        report = run(session.tree)
    except UnreadableError as error:
        raise Stop(str(error)) from None
    if not report.counts.records and not report.findings:
        raise Stop("no records below positions/: nothing to check", NOTHING)
    status = FOUND if report.fails(Severity(fail_on.value)) else CLEAN
    if format_ is Format.JSON:
        from positions.render.check_json import check_json

        return Outcome(check_json(report), status)
    from positions.render.check_text import check_text

    return Outcome(check_text(report, session.style, everything=everything), status)
