"""Recorded words as a table for the terminal or a page, as CSV, and as JSON."""

from collections.abc import Sequence

from positions.records import Dossier
from positions.render import phrases
from positions.render.escape import markdown, spreadsheet, terminal
from positions.render.jsontext import dump
from positions.render.quotes.shape import QuotesShape, Recorded, quote_of
from positions.render.table import markdown_table, text_table

_HEADS = ("Record", "Said", "By", "Words", "Source")
_WORDS = 3  # the column that is widest


def quotes_json(found: Sequence[Recorded]) -> str:
    """Write recorded words for programs."""
    shown: QuotesShape = {"format": 1, "quotes": [quote_of(one) for one in found]}
    return dump(shown)


def quotes_csv(found: Sequence[Recorded]) -> str:
    """Write recorded words for spreadsheets."""
    import csv
    from io import StringIO

    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(quote_of(found[0]) if found else ())
    for one in found:
        writer.writerow([spreadsheet(str(value or "")) for value in quote_of(one).values()])
    return file.getvalue().rstrip("\n")


def quotes_text(dossier: Dossier, found: Sequence[Recorded], width: int) -> str:
    """Write recorded words for a terminal."""
    rows = [[terminal(cell) for cell in _row(dossier, one)] for one in found]
    return text_table(_HEADS, rows, width, _WORDS)


def quotes_markdown(dossier: Dossier, found: Sequence[Recorded]) -> str:
    """Write recorded words for a page."""
    return markdown_table(
        _HEADS, [[markdown(cell) for cell in _row(dossier, one)] for one in found]
    )


def _row(dossier: Dossier, one: Recorded) -> tuple[str, ...]:
    evidence = one.evidence
    words = f"“{evidence.words}”" if evidence.form == "quote" else evidence.words
    speaker = dossier.voice_name(evidence.speaker) if evidence.speaker else "–"
    return str(one.pair), phrases.said_on(one.said), speaker, words, evidence.source
