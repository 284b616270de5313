"""`positions explain`: what a rule, verdict, kind or term means."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome

if TYPE_CHECKING:
    from positions.cli.session import Session


def explain(
    context: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(metavar="NAME", show_default=False, help="A rule, verdict, kind or term."),
    ] = None,
) -> Outcome:
    """Explain a rule, a verdict, a kind of change or a term of the field; without NAME, list all.

    Example: positions explain disclosure
    """
    from positions.api import known
    from positions.render import explain_text, names, overview

    session: Session = context.obj
    if name is None:
        return Outcome(overview(session.width))
    known("name", [name], names())
    return Outcome(explain_text(name, session.width))
