import pytest

from positions.words.article import read
from positions.words.languages import language
from positions.words.speakers.cast import Cast, Voice
from positions.words.speakers.forms import Forms

RUSSIAN = Cast([Voice("brandt", "n", "Анна Брандт", "министр"), Voice("lavrov", "r", "Лавров")])


def form(text: str, cast: Cast, code: str) -> str:
    """How the name at the text's first word is written; empty for no name."""
    found = Forms(cast, language(code)).at(read(text).words, 0)
    if not found:
        return ""
    best = found[0]
    marks = "'s" * best.possessive + "~" * best.declined
    return f"{best.name.voice} {len(best.name.words)}{marks}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Анна Брандт сказала", "brandt 2"),
        ("Анны Брандт", "brandt 2~"),
        ("Брандт сказала", "brandt 1"),
        ("Лаврова", "lavrov 1~"),
        ("Лавровым", "lavrov 1~"),
        ("Лавровский", ""),
        ("министра", "brandt 1~"),
        ("Аннами", ""),
    ],
)
def test_declined_names(text: str, expected: str) -> None:
    assert form(text, RUSSIAN, "ru") == expected


def test_compounds_and_heads_that_come_first() -> None:
    cast = Cast([Voice("moll", "n", "Eva Moll", "Finanzministerin")])
    assert form("Ministerin Moll", cast, "de") == "moll 1"
    assert form("Sportministerin", cast, "de") == ""
    assert form("ministerin", cast, "en") == ""
    spanish = Cast([Voice("fed", "n", "Federación Cofán", kind="body")])
    assert form("federación", spanish, "es") == "fed 1"
    assert form("federación", spanish, "en") == ""


def test_a_language_without_cases_declines_nothing() -> None:
    cast = Cast([Voice("park", "s", "John Park")])
    assert form("Park's man", cast, "en") == "park 1's"
    assert form("Parka", cast, "en") == ""
    assert form("John Parks", cast, "de") == "park 2~"
