"""`positions diff`: what moved, what came to light."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import CLEAN, FOUND, Outcome, Stop

if TYPE_CHECKING:
    from positions.cli.session import Session
    from positions.dossier import Dossier
    from positions.movement import Difference, Operand


class Format(StrEnum):
    """How to print a difference."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


FROM = typer.Argument(
    metavar="FROM", show_default=False, help="A round, an event or a date (YYYY-MM-DD)."
)
TO = typer.Argument(metavar="TO", show_default=False, help="The same; the latest if left out.")


def diff(
    context: typer.Context,
    from_: Annotated[str | None, FROM] = None,
    to: Annotated[str | None, TO] = None,
    issue: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Only this issue (repeatable).")
    ] = None,
    party: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Only this party (repeatable).")
    ] = None,
    hindsight: Annotated[
        bool, typer.Option("--hindsight", help="Let both dates know all that was published since.")
    ] = False,
    known_by: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="Let both dates know what was published by then."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Spell out also what did not change.")
    ] = False,
    format_: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TEXT,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if anything changed.")
    ] = False,
) -> Outcome:
    """Show what moved between two dates, what merely came to light, and on whose word.

    Without dates: the last two rounds. Each date knows what was published by then, so that a
    statement made before FROM and reported after it is a disclosure, not a movement.

    Examples: positions diff 2022-01-28 2022-02-15 · positions diff replies --all ·
    positions diff --hindsight --format json
    """
    session: Session = context.obj
    dossier = session.dossier
    difference = _difference(dossier, from_, to, known_by, hindsight=hindsight)
    difference = _narrow(dossier, difference, issue or [], party or [])
    text = _render(session, difference, format_, everything=everything)
    return Outcome(text, FOUND if exit_code and difference.changes else CLEAN)


def _difference(
    dossier: "Dossier", from_: str | None, to: str | None, known_by: str | None, *, hindsight: bool
) -> "Difference":
    from positions.movement import diff as compare
    from positions.operands import OperandError, moment

    if hindsight and known_by:
        raise Stop("--hindsight and --known-by say two different things: give one of them")
    start, end = operands(dossier, from_, to)
    try:
        limit = moment(known_by, dossier).day if known_by else None
    except OperandError as error:
        raise Stop(f"--known-by {error}") from None
    if hindsight or limit:
        start, end = (_knowing(operand, limit) for operand in (start, end))
    return compare(dossier, start, end)


def operands(dossier: "Dossier", from_: str | None, to: str | None) -> "tuple[Operand, Operand]":
    """Find both operands, each knowing what was published by its own day."""
    from positions.movement import Operand
    from positions.operands import OperandError, span

    try:
        start, end = span(from_, to, dossier)
    except OperandError as error:
        raise Stop(str(error)) from None
    return (
        Operand(start.day, start.day, start.round),
        Operand(end.day, end.day, end.round),
    )


def _knowing(operand: "Operand", limit: object) -> "Operand":
    from dataclasses import replace

    return replace(operand, known_by=limit)  # type: ignore[arg-type]


def _narrow(
    dossier: "Dossier", difference: "Difference", issues: list[str], parties: list[str]
) -> "Difference":
    from positions.cli.names import known

    known("issue", issues, dossier.negotiation.issues)
    known("party", parties, dossier.parties)
    return difference.only(issues, parties)


def _render(
    session: "Session", difference: "Difference", format_: Format, *, everything: bool
) -> str:
    if format_ is Format.JSON:
        from positions.render.diff_json import diff_json

        return diff_json(difference)
    if format_ is Format.MARKDOWN:
        from positions.render.diff_markdown import diff_markdown

        return diff_markdown(session.dossier, difference)
    from positions.render.diff_text import diff_text

    dossier = session.dossier
    return diff_text(dossier, difference, session.style, session.width, everything=everything)
