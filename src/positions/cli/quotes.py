"""`positions quotes`: search what is recorded."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome
from positions.cli.reading import As, Format, Issues, Parties, chosen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from positions.cli.session import Session
    from positions.records import Dossier
    from positions.render import Recorded


def quotes(
    context: typer.Context,
    words: Annotated[
        str | None,
        typer.Argument(metavar="WORDS", show_default=False, help="Words that must stand in it."),
    ] = None,
    issue: Issues = None,
    party: Parties = None,
    format_: As = Format.TEXT,
) -> Outcome:
    """Search the recorded quotations and passages: whose, when, in which source.

    Example: positions quotes percent --party union
    """
    session: Session = context.obj
    dossier = session.dossier
    issues, parties = chosen(dossier, issue or [], party or [])
    found = [
        one
        for one in recorded(dossier, words or "")
        if one.pair.issue in issues and one.pair.party in parties
    ]
    return Outcome(_render(session, found, format_))


def recorded(dossier: "Dossier", words: str) -> "Iterator[Recorded]":
    """Give the recorded words that hold some others, whatever their case, by record and day."""
    from positions.render import Recorded

    wanted = " ".join(words.split()).casefold()
    for pair in dossier.pairs:
        for said, version in dossier.statements(pair):
            for one in version.evidence:
                if wanted in " ".join(one.words.split()).casefold():
                    yield Recorded(pair, said, one)


def _render(session: "Session", found: "list[Recorded]", format_: Format) -> str:
    from positions.render import quotes_csv, quotes_json, quotes_markdown, quotes_text

    match format_:
        case Format.JSON:
            return quotes_json(found)
        case Format.CSV:
            return quotes_csv(found)
        case Format.MARKDOWN:
            return quotes_markdown(session.dossier, found)
        case Format.TEXT:
            if not found:
                return "no recorded words are like that"
            return quotes_text(session.dossier, found, session.width)
