import pytest

from positions.words.article import read
from positions.words.languages import language
from positions.words.speakers.mentions import Mentions
from positions.words.speakers.noun_phrases import Phrases
from texts import CAST, phrases


@pytest.mark.parametrize(
    ("text", "expected"), [("but also repeatedly", True), ("but Olsen", False), ("", True)]
)
def test_only_adverbs(text: str, expected: bool) -> None:  # noqa: FBT001  # expected
    found = phrases(text)
    assert found.only_adverbs(0, len(found.lower)) is expected


def test_names_that_no_voice_has() -> None:
    found = phrases("Monday Ida met Olsen in NATO A Street")
    named = [word for at, word in enumerate(found.article.words) if found.is_name(at)]
    assert named == ["Ida", "NATO", "Street"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A friend of Olsen rose", True),
        ("A friend, Olsen, rose", False),
        ("Olsen rose", False),
        ("In Oslo Olsen rose", True),
    ],
)
def test_what_hangs_on_a_preposition(text: str, expected: bool) -> None:  # noqa: FBT001
    found = phrases(text)
    assert found.hangs(found.lower.index("olsen")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Olsen rose", True), ("Olsen's aides rose", False), ("The Norland team rose", False)],
)
def test_what_stands_alone(text: str, expected: bool) -> None:  # noqa: FBT001
    found = phrases(text)
    assert found.stands_alone(found.mentions.all[0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a spokesman for the Palace", True),
        ("a friend of the Palace", False),
        ("a spokesman for Olsen", False),
        ("For the Palace he is a spokesman", False),
        ("He is a spokesman. For the Palace he spoke", False),
    ],
)
def test_a_body_has_a_mouthpiece_and_a_person_none(text: str, expected: bool) -> None:  # noqa: FBT001
    found = phrases(text)
    assert found.has_mouthpiece(found.mentions.all[0]) is expected


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        ("Norland opposition rose", "opposition", True),
        ("Norland later rose", "later", False),
        ("Norland government rose", "government", False),
        ("Olsen aide rose", "aide", True),
        ("Olsen rose", "rose", False),
    ],
)
def test_a_name_may_only_describe(text: str, after: str, expected: bool) -> None:  # noqa: FBT001
    found = phrases(text)
    assert found.belongs_to(found.mentions.all[0], after) is expected


def test_where_nouns_have_capitals_a_name_has_two() -> None:
    german = language("de")
    assert german
    article = read("Der Hund sah Ida Moe bellen")
    found = Phrases(article, Mentions(article, CAST, german), german, frozenset(), frozenset())
    assert [word for at, word in enumerate(article.words) if found.is_name(at)] == ["Ida", "Moe"]
