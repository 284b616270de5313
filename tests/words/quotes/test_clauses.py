import pytest

from positions.words.article import read
from positions.words.quotes.clauses import complements, opens_subject
from texts import ENGLISH


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("that we sign", True),
        ("that is all", False),
        ("that", True),
        ("we sign", False),
        ("", False),
    ],
)
def test_complements(words: str, expected: bool) -> None:  # noqa: FBT001
    assert complements(words.split(), ENGLISH) is expected


def test_a_subject_begins_with_a_name_a_pronoun_or_an_article() -> None:
    article = read("Berg or they or the union or gladly")
    assert [opens_subject(article, at, ENGLISH) for at in (0, 2, 4, 7)] == [True] * 3 + [False]
