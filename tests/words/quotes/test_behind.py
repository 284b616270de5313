import pytest

from positions.words.article import read
from positions.words.languages import Language, language
from positions.words.quotes.behind import cut_off_behind
from texts import ENGLISH, place


def lost(text: str, words: str, of: Language = ENGLISH) -> str | None:
    """The word behind some words that they lose."""
    article = read(text)
    found = cut_off_behind(article, *place(article, words), of, quoted="“" in text)
    return None if found is None else article.words[found]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("“We sign it if they go,” he said.", "We sign it", "if"),
        ("“We sign it but only after a vote,” he said.", "We sign it", "only"),
        ("“We sign it,” he said, “unless they go.”", "We sign it", "unless"),
        ("“We sign it, were they to go,” he said.", "We sign it", "were"),
        ("“We would sign it should they go,” he said.", "We would sign it", "should"),
        ("“We will sign it when they go,” he said.", "We will sign it", "when"),
        ("“We do not sign it without them,” he said.", "We do not sign it", "without"),
        ("“I think that we will never sign,” he said.", "I think that we will", "never"),
        ("The union signs it if they go.", "The union signs it", "if"),
        ("The union signs it when they go.", "The union signs it", None),
        ("“We signed it when they went,” he said.", "We signed it", None),
        ("“We sign it without delay,” he said.", "We sign it", None),
        ("“We sign it even if they go,” he said.", "We sign it", None),
        ("“We sign it. If they go, fine,” he said.", "We sign it", None),
        ("“We will sign it,” he said when they went.", "We will sign it", None),
        ("“We like them, should we say,” he said.", "We like them", "should"),
        ("“We sign it, not the rest,” he said.", "We sign it", None),
        ("“We sign it or not,” he said.", "We sign it or", None),
        ("“We sign not only this but that,” he said.", "We sign", None),
        ("“We sign it,” Berg said, if they go.", "We sign it", "if"),
        ("“We sign it,” Berg said, but only in exchange for gas.", "We sign it", "only"),
        ("We sign it, Berg said, were they to go.", "We sign it", "were"),
        ("“We sign it,” Berg said, until it rained.", "We sign it", None),
        ("“We sign it,” Berg said, even if it rained.", "We sign it", None),
        ("“We sign it. But only if they go,” he said.", "We sign it", "But"),
        ("“We sign it,” he said. “But first they go.”", "We sign it", "But"),
        ("“We sign it,” he said. “But they go.”", "We sign it", None),
        ("“The idea that we sign it is absurd,” he said.", "we sign it", "absurd"),
        ("“The idea that we sign it is good,” he said.", "we sign it", None),
        ("“We sign it should the ports open,” he said.", "We sign it", "should"),
        ("“We sign it. Should the ports open, good,” he said.", "We sign it", None),
        ("“We sign it depending on the ports,” he said.", "We sign it", "depending"),
        ("“We sign it, barring a veto,” he said.", "We sign it", "barring"),
        ("“We sign it,” he said, barring a veto.", "We sign it", "barring"),
        ("“We sign it, but only in winter,” he said.", "We sign it", "but"),
        ("“We sign it, but in winter only,” he said.", "We sign it", None),
        ("“We sign it,” he said, but only one of us heard.", "We sign it", None),
        ("“We sign it, or so we were told,” he said.", "We sign it", "or"),
        ("“We sign it” is a fabricated quote, he said.", "We sign it", "fabricated"),
        ("“We sign it” is a good quote, he said.", "We sign it", None),
        ("“We sign it” was his word, the other one fabricated.", "We sign it", None),
    ],
)
def test_behind(text: str, words: str, expected: str | None) -> None:
    assert lost(text, words) == expected


def test_a_negation_may_end_a_clause() -> None:
    german = language("de")
    assert german
    assert lost("„Wir wollen das heute nicht“, sagte er.", "Wir wollen das", german) == "nicht"
    assert lost("„Wir wollen nicht mehr als das“, sagte er.", "Wir wollen", german) == "nicht"
    assert lost("„Wir wollen das, heute nicht“, sagte er.", "Wir wollen das", german) is None
    assert (
        lost("„Wir wollen das heute nicht mehr sehen“, sagte er.", "Wir wollen das", german) is None
    )


def some(words: int) -> str:
    return " ".join(["x"] * words)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("“We sign it and but if they go,” he said.", "We sign it", "if"),
        ("“We sign it so and but if they go,” he said.", "We sign it", None),
        (f"“We sign it,” said Berg {some(9)}, if they go.", "We sign it", "if"),
        (f"“We sign it,” said Berg {some(10)}, if they go.", "We sign it", None),
        ("“The idea that we sign it is x x absurd,” he said.", "we sign it", "absurd"),
        ("“The idea that we sign it is x x x absurd,” he said.", "we sign it", None),
    ],
)
def test_how_far_behind_is_looked(text: str, words: str, expected: str | None) -> None:
    assert lost(text, words) == expected


@pytest.mark.parametrize(("between", "expected"), [(7, "nicht"), (8, None)])
def test_a_negation_that_ends_a_clause_is_near(between: int, expected: str | None) -> None:
    german = language("de")
    assert german
    text = f"„Wir wollen das {some(between)} nicht“, sagte er."
    assert lost(text, "Wir wollen das", german) == expected
