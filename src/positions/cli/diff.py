"""`positions diff`: what moved, what came to light."""

from collections.abc import Collection
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import CLEAN, FOUND, Outcome, Stop

if TYPE_CHECKING:
    from positions.change import Choice, Difference, Operand
    from positions.cli.session import Session
    from positions.records import Dossier


class Format(StrEnum):
    """How to print a difference."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    CSV = "csv"


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
    kind: Annotated[
        list[str] | None,
        typer.Option(metavar="KIND", help="Only changes of this kind, as moved (repeatable)."),
    ] = None,
    attestation: Annotated[
        list[str] | None,
        typer.Option(metavar="LEVEL", help="Only what is attested so: own-words, … (repeatable)."),
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
    stat: Annotated[bool, typer.Option("--stat", help="Print one line an issue.")] = False,
    format_: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TEXT,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if anything changed.")
    ] = False,
) -> Outcome:
    """Show what moved between two dates, what merely came to light, and on whose word.

    Without dates: the last two rounds. Each date knows what was published by then, so that a
    statement made before FROM and reported after it is a disclosure, not a movement.

    A date may be followed by @REVISION: the records and articles as of that git revision (HEAD if
    nothing follows the @); what the records say otherwise now is a correction. @REVISION alone
    means the latest date.

    Examples: positions diff 2022-01-28 2022-02-15 · positions diff replies --all ·
    positions diff --hindsight --format json · positions diff @main
    """
    session: Session = context.obj
    dossier, recorded = _dossiers(session, from_, to)
    start, end = operands(dossier, from_, to, recorded)
    start, end = _clocks(dossier, start, end, known_by, hindsight=hindsight)
    choice = _choice(dossier, issue or (), party or (), kind or (), attestation or ())
    difference = _compare(session, dossier, start, end, recorded).only(choice)
    if stat:
        text = _stat(session, dossier, difference, format_)
    else:
        text = _render(session, dossier, difference, format_, everything=everything)
    return Outcome(text, FOUND if exit_code and difference.changes else CLEAN)


def _dossiers(session: "Session", from_: str | None, to: str | None) -> "tuple[Dossier, Dossier]":
    """Load TO's records, and FROM's."""
    from positions.change import written

    dossier = session.dossier_at(written(to or "").revision)
    return dossier, session.dossier_at(written(from_ or "").revision)


def operands(
    dossier: "Dossier", from_: str | None, to: str | None, recorded: "Dossier"
) -> "tuple[Operand, Operand]":
    """Find both operands, each knowing what was published by its own day."""
    from positions.change import Operand, OperandError, span, written

    start, end = (None if text is None else written(text) for text in (from_, to))
    try:
        days = span(start and start.when, end and end.when, dossier, recorded)
    except OperandError as error:
        raise Stop(str(error)) from None
    first, second = (
        Operand(moment.day, moment.day, moment.round, text and text.revision)
        for moment, text in zip(days, (start, end), strict=True)
    )
    return first, second


def _clocks(
    dossier: "Dossier", start: "Operand", end: "Operand", known_by: str | None, *, hindsight: bool
) -> "tuple[Operand, Operand]":
    """Set what both operands know, where the user says so."""
    from dataclasses import replace

    from positions.change import OperandError, moment

    if hindsight and known_by:
        raise Stop("--hindsight and --known-by say two different things: give one of them")
    if not (hindsight or known_by):
        return start, end
    try:
        limit = moment(known_by, dossier).day if known_by else None
    except OperandError as error:
        raise Stop(f"--known-by {error}") from None
    return replace(start, known_by=limit), replace(end, known_by=limit)


def _compare(
    session: "Session", dossier: "Dossier", start: "Operand", end: "Operand", recorded: "Dossier"
) -> "Difference":
    from positions.change import diff as compare

    proofs = session.proofs(dossier)
    old = None if recorded is dossier else session.proofs(recorded)
    return compare(proofs, start, end, recorded=old)


def _choice(
    dossier: "Dossier",
    issues: Collection[str],
    parties: Collection[str],
    kinds: Collection[str],
    levels: Collection[str],
) -> "Choice":
    """Check the names that a user chose by."""
    from positions.change import Choice
    from positions.cli.names import known
    from positions.render import GLOSSARY

    known("issue", issues, dossier.negotiation.issues)
    known("party", parties, dossier.parties)
    known("kind", kinds, GLOSSARY["kinds"])
    known("attestation", levels, GLOSSARY["attestation"])
    return Choice(issues, parties, kinds, levels)


def _stat(session: "Session", dossier: "Dossier", difference: "Difference", format_: Format) -> str:
    from positions.render import diff_stat

    if format_ is not Format.TEXT:
        raise Stop("--stat is text: leave --format out")
    return diff_stat(dossier, difference, session.style, session.width)


def _render(
    session: "Session",
    dossier: "Dossier",
    difference: "Difference",
    format_: Format,
    *,
    everything: bool,
) -> str:
    if format_ is Format.JSON:
        from positions.render import diff_json

        return diff_json(difference)
    if format_ is Format.CSV:
        from positions.render import diff_csv

        return diff_csv(difference)
    if format_ is Format.MARKDOWN:
        from positions.render import diff_markdown

        return diff_markdown(dossier, difference)
    from positions.render import diff_text

    return diff_text(dossier, difference, session.style, session.width, everything=everything)
