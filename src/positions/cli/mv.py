"""`positions mv`: another id, everywhere."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome, Stop

if TYPE_CHECKING:
    from positions.cli.session import Session


def mv(
    context: typer.Context,
    old: Annotated[str, typer.Argument(metavar="OLD", help="The id it has.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The id it gets.")],
    kind: Annotated[
        str | None,
        typer.Option(
            metavar="KIND", show_default=False, help="issue, party, speaker, event or source."
        ),
    ] = None,
) -> Outcome:
    """Rename an issue, party, speaker, event or source wherever it is named.

    The old id is kept under `formerly`: positions diff @REVISION reads a rename, and no change.

    Example: positions mv arms-control arms
    """
    from positions.api import known
    from positions.author import KINDS, Changes, kinds_of, move
    from positions.cli.writing import editing, loadable, save

    session: Session = context.obj
    dossier = session.dossier
    known("kind", [kind] if kind else [], KINDS)
    changes = Changes(session.tree)
    with editing():
        kinds = [kind] if kind else kinds_of(changes, old)
        if not kinds:
            raise Stop(f"nothing has the id {old}")
        if len(kinds) > 1:
            raise Stop(f"{old} names {' and '.join(kinds)}: say --kind {kinds[0]}")
        move(changes, dossier, kinds[0], old, new)
    loadable(changes)
    lines = save(session.tree.root, changes.pending, changes.dropped)
    return Outcome("\n".join(lines) or f"{new} is named everywhere already")
