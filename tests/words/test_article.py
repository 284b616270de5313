import pytest

from positions.words.article import read
from texts import ENGLISH


def test_words_keep_their_places() -> None:
    text = "A&nbsp;so\u00adft “ﬁne” cafe\u0301 1.5 15²"
    article = read(text)
    assert article.words == ("A", "soft", "fine", "café", "1.5", "15²")
    spans = zip(article.starts, article.ends, strict=True)
    assert [text[a:b] for a, b in spans] == ["A", "so\u00adft", "ﬁne", "cafe\u0301", "1.5", "15²"]


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "“" * 10_000, "\u202e" * 10_000, "[…]" * 99])
def test_hostile_texts(text: str) -> None:
    article = read(text)
    assert len(article.words) == len(article.starts) == len(article.seams) - 1


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("We go. They stay.", ["We", "They"]),
        ("Mr. Park left. No. 5 stayed. The U.S. Envoy left!", ["Mr", "No", "The"]),
        ("The answer is no. They stay.", ["The", "They"]),
        ("See Art. 5 of it. Art. Is it art? It is", ["See", "Art", "Is", "It"]),
        ("It cost 1.5 m. of them… they said? Yes", ["It", "Yes"]),
        ("A headline\n\nand so on", ["A", "and"]),
    ],
)
def test_sentences(text: str, heads: list[str]) -> None:
    article = read(text, ENGLISH)
    assert [article.words[at] for at in article.sentences] == heads


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("They left the treaty.We stay.", ["They", "We"]),
        ("Olsen said no.“We sign,” Berg said.", ["Olsen", "We"]),
        ("That was all.I go.", ["That", "I"]),
        ("The U.S.A. and Ph.D. work.", ["The"]),
        ("See example.com now.", ["See"]),
    ],
)
def test_a_sentence_glued_to_the_one_before_is_one(text: str, heads: list[str]) -> None:
    article = read(text)
    assert [article.words[at] for at in article.sentences] == heads
