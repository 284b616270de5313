"""`positions diff`: what moved, what came to light."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import CLEAN, FOUND, Outcome, Stop
from positions.cli.reading import Format

if TYPE_CHECKING:
    from positions.api import Difference, Dossier
    from positions.cli.session import Session


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
    links: Annotated[
        str,
        typer.Option(
            metavar="URL",
            show_default=False,
            help="In Markdown: what leads to the folder, as https://…/blob/COMMIT/.",
        ),
    ] = "",
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
    from positions.api import diff as compare

    session: Session = context.obj
    if hindsight and known_by:
        raise Stop("--hindsight and --known-by say two different things: give one of them")
    difference = compare(
        session.tracker,
        from_,
        to,
        known_by=known_by or None,
        hindsight=hindsight,
        issues=issue or (),
        parties=party or (),
        kinds=kind or (),
        attestation=attestation or (),
    )
    if stat:
        text = _stat(session, difference, format_)
    else:
        text = _render(session, difference, format_, links, everything=everything)
    return Outcome(text, FOUND if exit_code and _differs(difference) else CLEAN)


def _differs(difference: "Difference") -> bool:
    return bool(difference.changes or difference.revised)


def _stat(session: "Session", difference: "Difference", format_: Format) -> str:
    from positions.render import diff_stat

    if format_ is not Format.TEXT:
        raise Stop("--stat is text: leave --format out")
    return diff_stat(_dossier(session, difference), difference, session.style, session.width)


def _render(
    session: "Session", difference: "Difference", format_: Format, links: str, *, everything: bool
) -> str:
    if format_ is Format.JSON:
        from positions.records import Locator
        from positions.render import Whereabouts, diff_json

        tracker = session.tracker.at(difference.to.revision)
        whereabouts = Whereabouts(tracker.proofs, Locator(tracker.tree))
        return diff_json(tracker.dossier.negotiation.title, difference, whereabouts)
    if format_ is Format.CSV:
        from positions.render import diff_csv

        return diff_csv(difference)
    proofs = session.tracker.at(difference.to.revision).proofs
    if format_ is Format.MARKDOWN:
        from positions.render import diff_markdown

        return diff_markdown(proofs, difference, links, everything=everything)
    from positions.render import diff_text

    return diff_text(proofs, difference, session.style, session.width, everything=everything)


def _dossier(session: "Session", difference: "Difference") -> "Dossier":
    """Give the negotiation as TO's records have it."""
    return session.tracker.at(difference.to.revision).dossier
