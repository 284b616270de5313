"""`positions log`: all that one party said on one issue."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome
from positions.cli.show import ISSUE

if TYPE_CHECKING:
    from positions.cli.session import Session


def log(
    context: typer.Context,
    issue: Annotated[str, ISSUE],
    party: Annotated[str, typer.Argument(metavar="PARTY", help="A party's id.")],
) -> Outcome:
    """Show every statement of a party on an issue, newest first, and what each changed.

    Example: positions log room-for-compromise russia
    """
    from positions.cli.names import known
    from positions.records import Pair
    from positions.render import Look, log_text

    session: Session = context.obj
    dossier = session.dossier
    known("issue", [issue], dossier.negotiation.issues)
    known("party", [party], dossier.parties)
    pair = Pair(issue, party)
    look = Look(session.proofs(dossier, [pair]), session.style, session.width)
    return Outcome(log_text(dossier, pair, look))
