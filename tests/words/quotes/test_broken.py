import pytest

from positions.words.article import read
from positions.words.languages import language
from positions.words.quotes.broken import broken_up


def speeches(text: str, code: str) -> list[str]:
    """The quotations of a text, an interlude inside one pair of marks left out."""
    known = language(code)
    assert known
    article = broken_up(read(text), known)
    return [" ".join(article.words[first:last]) for first, last in article.speeches]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "« Oui, a dit Park, mais tard. »", ["Oui", "mais tard"]),
        ("fr", "« Oui, a dit Park. Mais tard. »", ["Oui", "Mais tard"]),
        ("fr", "« Oui, mais tard, a dit Park. »", ["Oui mais tard"]),
        ("fr", "« Oui, dit-on, mais tard. »", ["Oui dit on mais tard"]),
        ("fr", "« Oui, mais tard », a dit Park.", ["Oui mais tard"]),
        ("es", "«Sí —dijo Park—, pero tarde».", ["Sí", "pero tarde"]),
        ("ru", "«Да, — сказал Парк, — но поздно».", ["Да", "но поздно"]),
        ("ru", "«Да — сказал я — но поздно».", ["Да сказал я но поздно"]),
        ("en", "“Yes — said Park — but late.”", ["Yes said Park but late"]),
    ],
)
def test_interludes_inside_the_marks(code: str, text: str, expected: list[str]) -> None:
    assert speeches(text, code) == expected


def test_an_article_without_any_is_the_same_article() -> None:
    known, article = language("fr"), read("« Oui », a dit Park.")
    assert known
    assert broken_up(article, known) is article


@pytest.mark.parametrize(
    ("words", "expected"), [(8, ["Oui", "mais tard"]), (9, [f"Oui a dit Park{' x' * 9} mais tard"])]
)
def test_an_interlude_inside_the_marks_is_short(words: int, expected: list[str]) -> None:
    assert speeches(f"« Oui, a dit Park{' x' * words}, mais tard. »", "fr") == expected
