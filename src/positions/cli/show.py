"""`positions show`: one issue, every party's position with its evidence."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome

if TYPE_CHECKING:
    from positions.cli.session import Session

ISSUE = typer.Argument(metavar="ISSUE", help="An issue's id.")
ON = typer.Option(
    metavar="WHEN",
    show_default=False,
    help="As of this round, event or date; the latest if absent.",
)


def show(
    context: typer.Context,
    issue: Annotated[str, ISSUE],
    party: Annotated[str | None, typer.Argument(metavar="PARTY", help="Only this party.")] = None,
    on: Annotated[str | None, ON] = None,
) -> Outcome:
    """Show an issue's scale and what each party holds on it, with the words that carry it.

    Example: positions show arms-control nato --on 2022-01-28
    """
    from positions.cli.names import known
    from positions.records import Pair
    from positions.render import Look, show_text

    session: Session = context.obj
    dossier = session.dossier
    known("issue", [issue], dossier.negotiation.issues)
    known("party", [party] if party else [], dossier.parties)
    parties = [party] if party else dossier.parties
    proofs = session.proofs(dossier, [Pair(issue, one) for one in parties])
    look = Look(proofs, session.style, session.width)
    return Outcome(show_text(dossier, session.snapshot(on), issue, parties, look))
