"""Recorded words go to a terminal, a page, a sheet and a program, and command none of them."""

from datetime import date

from positions.records.dossier import Pair, Said
from positions.records.model import Evidence
from positions.render.quotes.formats import quotes_csv, quotes_json, quotes_markdown, quotes_text
from positions.render.quotes.shape import Recorded
from tracker import dossier

DAY = date(2024, 3, 1)
WORDS = "=SUM(a|b) \x1b[31m"
ONE = Recorded(
    Pair("pay", "union"),
    Said(DAY, DAY),
    Evidence.model_validate({"source": "s", "speaker": "berg", "quote": WORDS}),
)


def test_nothing_commands() -> None:
    assert "\x1b" not in quotes_text(dossier(), [ONE], 80)
    assert r"=SUM(a\|b)" in quotes_markdown(dossier(), [ONE])
    assert "'=SUM" in quotes_csv([ONE])


def test_programs_get_what_is_recorded() -> None:
    import json

    assert json.loads(quotes_json([ONE]))["quotes"][0]["words"] == WORDS
    assert (quotes_csv([]), json.loads(quotes_json([]))["quotes"]) == ("", [])
