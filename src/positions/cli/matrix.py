"""`positions matrix`: parties × issues."""

from typing import TYPE_CHECKING

import typer

from positions.cli.outcome import Outcome
from positions.cli.reading import As, Format, Issues, On, Parties
from positions.cli.show import view_of

if TYPE_CHECKING:
    from positions.cli.session import Session
    from positions.render import View


def matrix(
    context: typer.Context,
    on: On = None,
    issue: Issues = None,
    party: Parties = None,
    format_: As = Format.TEXT,
) -> Outcome:
    """Show every party's stance on every issue, with the day on which it was last said.

    Example: positions matrix --on 2022-01-28
    """
    session: Session = context.obj
    view = view_of(session, on, issue or [], party or [])
    return Outcome(_render(session, view, format_))


def _render(session: "Session", view: "View", format_: Format) -> str:
    match format_:
        case Format.JSON:
            from positions.render import matrix_json

            return matrix_json(view)
        case Format.CSV:
            from positions.render import matrix_csv

            return matrix_csv(view)
        case Format.MARKDOWN:
            from positions.render import matrix_markdown

            return matrix_markdown(view)
        case Format.TEXT:
            from positions.render import matrix_text

            return matrix_text(view, session.style, session.width)
