"""What was exported as JSON Lines is the same tracker again."""

import pytest
from hypothesis import given

import worlds
from positions.exchange.as_jsonl import jsonl
from positions.exchange.from_lines import from_lines
from positions.exchange.table import ExchangeError
from positions.files.tree import MemoryTree
from positions.records.loading import load
from strategies import STEADY, World, negotiations


@STEADY
@given(negotiations())
def test_a_round_trip_gives_the_same_records(world: World) -> None:
    dossier = world.dossier
    again = load(MemoryTree(from_lines(jsonl(worlds.proofs(dossier))))).dossier
    assert again is not None
    assert again.negotiation == dossier.negotiation
    assert again.catalogue == dossier.catalogue
    assert again.records == dossier.records
    assert again.articles == dossier.articles


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}\n{nonsense", "line 2, column 2"),
        ("[]", "line 1: no entry"),
        ('{"type": "nothing", "data": {}}', "line 1: no entry of an export"),
        ('\n{"type": "record", "data": {"issue": 3}}', "line 2: no entry of an export"),
    ],
)
def test_a_line_that_is_no_entry_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(ExchangeError, match=said):
        from_lines(text.replace("{}\n", '{"type": "article", "path": "seeds/a.txt", "text": ""}\n'))
