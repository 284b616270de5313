"""`positions log`: all that a party said on an issue."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome
from positions.cli.reading import As, Format, Issues, Parties, chosen, named

if TYPE_CHECKING:
    from positions.api import Pair
    from positions.cli.session import Session


def log(  # as a user types it
    context: typer.Context,
    issue: Annotated[
        str | None, typer.Argument(metavar="ISSUE", show_default=False, help="An issue's id.")
    ] = None,
    party: Annotated[
        str | None, typer.Argument(metavar="PARTY", show_default=False, help="A party's id.")
    ] = None,
    issues: Issues = None,
    parties: Parties = None,
    format_: As = Format.TEXT,
) -> Outcome:
    """Show every statement of a party on an issue, newest first, and what each changed.

    Without PARTY of every party, without ISSUE on every issue.

    Examples: positions log room-for-compromise russia · positions log --party nato --format csv
    """
    from positions.api import Pair

    session: Session = context.obj
    names = chosen(session.dossier, *named(context, issue, issues, party, parties))
    pairs = [Pair(one, other) for one in names[0] for other in names[1]]
    known = session.dossier.records
    return Outcome(_render(session, [one for one in pairs if one in known] or pairs, format_))


def _render(session: "Session", pairs: "list[Pair]", format_: Format) -> str:
    proofs = session.tracker.proofs_of(pairs)
    match format_:
        case Format.JSON:
            from positions.render import log_json

            return log_json(proofs, pairs)
        case Format.CSV:
            from positions.render import log_csv

            return log_csv(proofs, pairs)
        case Format.MARKDOWN:
            from positions.render import log_markdown

            return log_markdown(proofs, pairs)
        case Format.TEXT:
            from positions.render import log_text

            return log_text(proofs, pairs, session.style, session.width)
