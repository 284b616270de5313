"""`positions show`: an issue, every party's position with its evidence."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome
from positions.cli.reading import As, Format, Issues, On, Parties, chosen, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from positions.cli.session import Session
    from positions.render import View


def show(  # as a user types it
    context: typer.Context,
    issue: Annotated[
        str | None, typer.Argument(metavar="ISSUE", show_default=False, help="An issue's id.")
    ] = None,
    party: Annotated[str | None, typer.Argument(metavar="PARTY", help="Only this party.")] = None,
    on: On = None,
    issues: Issues = None,
    parties: Parties = None,
    format_: As = Format.TEXT,
) -> Outcome:
    """Show an issue's scale and what each party holds on it, with the words that carry it.

    Without ISSUE, of all issues, or those that --issue names.

    Examples: positions show arms-control nato --on 2022-01-28 · positions show --party nato
    """
    session: Session = context.obj
    found = view_of(session, on, *named(context, issue, issues, party, parties))
    return Outcome(_render(session, found, format_))


def view_of(
    session: "Session", on: str | None, issues: "Sequence[str]", parties: "Sequence[str]"
) -> "View":
    """Look at these issues and parties as of a day; prove only what they rest on."""
    from positions.api import Pair, snapshot
    from positions.render import View

    names = chosen(session.dossier, issues, parties)
    pairs = [Pair(issue, party) for issue in names[0] for party in names[1]]
    return View(session.tracker.proofs_of(pairs), snapshot(session.tracker, on), *names)


def _render(session: "Session", view: "View", format_: Format) -> str:
    match format_:
        case Format.JSON:
            from positions.render import show_json

            return show_json(view)
        case Format.CSV:
            from positions.render import show_csv

            return show_csv(view)
        case Format.MARKDOWN:
            from positions.render import show_markdown

            return show_markdown(view)
        case Format.TEXT:
            from positions.render import show_text

            return show_text(view, session.style, session.width)
