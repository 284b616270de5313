"""`positions agree`: two coders' records of one negotiation, side by side."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome
from positions.cli.reading import Format

if TYPE_CHECKING:
    from positions.cli.session import Session


OTHER = typer.Argument(metavar="OTHER", help="Another folder, or a git revision or branch of this.")


def agree(
    context: typer.Context,
    other: Annotated[str, OTHER],
    format_: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TEXT,
) -> Outcome:
    """Show how far two codings of one negotiation agree, and where they differ.

    The unit is an issue, a party and a round. Stances are compared as places on their scale,
    firmness by its order, nominal stances and kinds of terms by name. Nothing is changed: git
    merges, and each difference names the record to open.

    Examples: positions agree ../second-coder · positions agree second-coder --format csv
    """
    from positions.api import agree as compared
    from positions.render import agree_csv, agree_json, agree_markdown, agree_text

    session: Session = context.obj
    found = compared(session.tracker, other)
    match format_:
        case Format.TEXT:
            return Outcome(agree_text(found, other, session.style, session.width))
        case Format.MARKDOWN:
            return Outcome(agree_markdown(found, other))
        case Format.JSON:
            return Outcome(agree_json(found))
        case Format.CSV:
            return Outcome(agree_csv(found))
