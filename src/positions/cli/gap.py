"""`positions gap`: how far the parties are apart, and who closed the gaps."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.diff import FROM, TO
from positions.cli.outcome import Outcome, Stop
from positions.cli.reading import On

if TYPE_CHECKING:
    from positions.cli.session import Session


class Format(StrEnum):
    """How to print distances."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def gap(
    context: typer.Context,
    from_: Annotated[str | None, FROM] = None,
    to: Annotated[str | None, TO] = None,
    on: On = None,
    format_: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TEXT,
) -> Outcome:
    """Show how far the parties are apart, by issue and over all issues, and who closed the gaps.

    Both dates are looked at with what was known by the later one. docs/measures.md tells what is
    measured and after whom.

    Examples: positions gap --on 2022-01-28 · positions gap replies mid-february
    """
    from positions.api import gaps
    from positions.render import gap_csv, gap_json, gap_text

    session: Session = context.obj
    if on is not None and from_ is not None:
        raise Stop("--on names one day, FROM and TO two: give one or the other")
    found = gaps(session.tracker, from_, to, on=on)
    if format_ is Format.JSON:
        return Outcome(gap_json(found))
    if format_ is Format.CSV:
        return Outcome(gap_csv(found))
    return Outcome(gap_text(session.tracker.dossier, found, session.style, session.width))
