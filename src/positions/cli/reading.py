"""What the commands that read positions share: formats, and which issues and parties are meant."""

from collections.abc import Collection
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from positions.records import Dossier


class Format(StrEnum):
    """How to print an answer."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    CSV = "csv"


Issues = Annotated[
    list[str] | None, typer.Option("--issue", metavar="ID", help="Only this issue (repeatable).")
]
Parties = Annotated[
    list[str] | None, typer.Option("--party", metavar="ID", help="Only this party (repeatable).")
]
As = Annotated[Format, typer.Option("--format", help="How to print it.")]
On = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar="WHEN",
        show_default=False,
        help="As of this round, event or date; the latest if absent.",
    ),
]


def named(
    context: typer.Context,
    issue: str | None,
    issues: list[str] | None,
    party: str | None,
    parties: list[str] | None,
) -> tuple[list[str], list[str]]:
    """Put together what a user named by place and by option; something must be."""
    found = [*filter(None, [issue]), *(issues or [])], [*filter(None, [party]), *(parties or [])]
    if not any(found):
        message = "name one, or choose with --issue and --party"
        raise typer.BadParameter(message, ctx=context, param_hint="ISSUE")
    return found


def chosen(
    dossier: "Dossier", issues: Collection[str], parties: Collection[str]
) -> tuple[list[str], list[str]]:
    """Give the issues and parties that a user named, in the order listed; all where none are."""
    from positions.api import known

    known("issue", issues, dossier.negotiation.issues)
    known("party", parties, dossier.parties)
    return (
        [one for one in dossier.negotiation.issues if not issues or one in issues],
        [one for one in dossier.parties if not parties or one in parties],
    )
