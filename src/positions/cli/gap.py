"""`positions gap`: how far the parties are apart, and who closed the gaps."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.diff import FROM, TO
from positions.cli.outcome import Outcome, Stop
from positions.cli.reading import On

if TYPE_CHECKING:
    from positions.change import Operand
    from positions.cli.session import Session
    from positions.records import Dossier
    from positions.render import Gaps


class Format(StrEnum):
    """How to print distances."""

    TEXT = "text"
    JSON = "json"


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
    from positions.render import gap_json, gap_text

    session: Session = context.obj
    dossier = session.dossier
    found = _measure(dossier, *_days(session, from_, to, on))
    if format_ is Format.JSON:
        return Outcome(gap_json(found))
    return Outcome(gap_text(dossier, found, session.style, session.width))


def _days(
    session: "Session", from_: str | None, to: str | None, on: str | None
) -> "tuple[Operand, Operand]":
    from positions.change import Operand, OperandError, span

    if on is None:
        try:
            start, end = span(from_, to, session.dossier)
        except OperandError as error:
            raise Stop(str(error)) from None
        return Operand(start.day, end.day, start.round), Operand(end.day, end.day, end.round)
    if from_ is not None:
        raise Stop("--on names one day, FROM and TO two: give one or the other")
    day = session.snapshot(on).day
    return Operand(day, day), Operand(day, day)


def _measure(dossier: "Dossier", from_: "Operand", to: "Operand") -> "Gaps":
    from positions.change import contributions, gap, matrix, snapshot, tracks
    from positions.render import Gaps

    before, after = (snapshot(dossier, one.day, to.known_by) for one in (from_, to))
    found = {issue: tracks(dossier, issue, before, after) for issue in dossier.negotiation.issues}
    return Gaps(
        from_,
        to,
        {issue: gap(list(one.values())) for issue, one in found.items()},
        {issue: contributions(one) for issue, one in found.items()},
        matrix(dossier, after),
    )
