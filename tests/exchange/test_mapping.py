import pytest

from positions.exchange.mapping import guessed, parties_of, read_mapping
from positions.exchange.table import ExchangeError


def test_columns_named_after_their_meaning_are_a_long_table() -> None:
    mapping = guessed(["Issue", "PARTY", "stance", "date"], None, None)
    assert (mapping.layout, mapping.issue, mapping.party) == ("long", "Issue", "PARTY")


def test_other_columns_are_parties_of_a_wide_table() -> None:
    columns = ["topic", "France", "Spain", "outcome", ""]
    mapping = guessed(columns, None, None)
    assert (mapping.layout, mapping.issue, mapping.outcome) == ("wide", "topic", "outcome")
    assert parties_of(mapping, columns) == ("France", "Spain")


def test_a_long_table_without_its_columns_says_which() -> None:
    with pytest.raises(ExchangeError, match="no column party and stance"):
        guessed(["issue", "who"], "long", None)


def test_patterns_give_each_party_its_columns() -> None:
    text = "layout: wide\nissue: i\nparties: [fr, de]\nstance: p{}\nsalience: s{}\n"
    mapping = read_mapping(text)
    assert mapping.column_of("fr", "stance") == "pfr"
    assert mapping.column_of("de", "salience") == "sde"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("layout: [", "line "),
        ("layout: tall\nissue: i\n", "layout"),
        ("layout: long\nissue: i\n", "needs the columns party and stance"),
        ("layout: wide\nissue: i\ndate: d\non: 2024-01-01\n", "give one of them"),
        ("layout: wide\nissue: i\nisue: x\n", "isue"),
    ],
)
def test_a_mapping_that_is_none(text: str, said: str) -> None:
    with pytest.raises(ExchangeError, match=said):
        read_mapping(text)
