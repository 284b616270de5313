"""`positions report`: write reports/, or tell whether they are up to date."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.diff import FROM, TO
from positions.cli.outcome import CLEAN, FOUND, Outcome

if TYPE_CHECKING:
    from positions.api import Reports
    from positions.cli.session import Session


def report(
    context: typer.Context,
    from_: Annotated[str | None, FROM] = None,
    to: Annotated[str | None, TO] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if a report is out of date.")
    ] = False,
) -> Outcome:
    """Write the report of two dates, and all reports that are there already, into reports/.

    Without dates: the last two rounds. The same records always give the same bytes. Files that an
    earlier run wrote and that no report holds any more are removed; files of your own stay.

    Example: positions report replies mid-february
    """
    from positions.api import report as made

    session: Session = context.obj
    reports = made(session.tracker, from_, to)
    if check:
        return _compared(reports)
    written, removed = reports.write()
    lines = [f"wrote {path}" for path in written] + [f"removed {path}" for path in removed]
    return Outcome("\n".join(lines) or _up_to_date(reports))


def _compared(reports: "Reports") -> Outcome:
    lines = [f"{path}: {why}" for path, why in reports.stale.items()]
    if not lines:
        return Outcome(_up_to_date(reports), CLEAN)
    return Outcome("\n".join(lines), FOUND, "write them again with: positions report")


def _up_to_date(reports: "Reports") -> str:
    return f"reports are up to date ({len(reports.texts)} files)"
