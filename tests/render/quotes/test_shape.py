"""Recorded words as programs get them."""

from datetime import date

from positions.records.dossier import Pair, Said
from positions.records.model import Evidence
from positions.render.quotes.shape import Recorded, quote_of


def test_a_passage_without_a_speaker_counts_from_its_latest_day() -> None:
    said = Said(date(2024, 3, 1), date(2024, 3, 5))
    evidence = Evidence.model_validate({"source": "s", "passage": "They pay."})
    assert quote_of(Recorded(Pair("pay", "union"), said, evidence)) == {
        "issue": "pay",
        "party": "union",
        "said": date(2024, 3, 5),
        "form": "passage",
        "words": "They pay.",
        "speaker": None,
        "source": "s",
    }
