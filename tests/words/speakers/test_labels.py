import pytest

from positions.words.article import read
from positions.words.speakers.labels import without_labels
from texts import CAST, ENGLISH


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The “Palace” said: “We go.”", ["We go"]),
        ("“Olsen” and “Anna Berg” met.", []),
        ("“Olsen goes,” Berg said.", ["Olsen goes"]),
        ("“We go,” Berg said.", ["We go"]),
    ],
)
def test_marks_around_a_name_are_no_quotation(text: str, quoted: list[str]) -> None:
    article = without_labels(read(text), CAST, ENGLISH)
    assert [" ".join(article.words[a:b]) for a, b in article.speeches] == quoted


def test_an_article_without_any_is_the_same_article() -> None:
    article = read("“We go,” Berg said.")
    assert without_labels(article, CAST, ENGLISH) is article
