"""`positions matrix`: parties × issues."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome
from positions.cli.show import ON

if TYPE_CHECKING:
    from positions.cli.session import Session


def matrix(context: typer.Context, on: Annotated[str | None, ON] = None) -> Outcome:
    """Show every party's stance on every issue, with the day on which it was last said.

    Example: positions matrix --on 2022-01-28
    """
    from positions.render import Look, matrix_text

    session: Session = context.obj
    snapshot = session.snapshot(on)
    look = Look(session.proofs(session.dossier), session.style, session.width)
    return Outcome(matrix_text(session.dossier, snapshot, snapshot.day, look))
