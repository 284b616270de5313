import pytest

from positions.words.article import read
from positions.words.quotes.context import cut_off
from texts import ENGLISH, place, verdict


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("“We do not, under any terms, accept a deal,” he said.", "accept a deal"),
        ("“I doubt that we will sign it,” he said.", "we will sign it"),
        ("“It is false that we will sign it,” he said.", "we will sign it"),
        ("“If they go, they go; if not, we will sign,” he said.", "we will sign"),
        ("“We will not,” he said, “accept a deal now.”", "accept a deal now"),
        ("“If they go,” he said, “we will sign it.”", "we will sign it"),
        ("“We will sign it,” he said, “if they go.”", "We will sign it"),
        ("“We will sign it — unless they go,” he said.", "We will sign it"),
        ("“We will sign it provided that they go,” he said.", "We will sign it"),
        ("He did not say “we will sign it” there.", "we will sign it"),
        ("He opposes “a freeze of pay” there.", "a freeze of pay"),
    ],
)
def test_context_lost(text: str, claim: str) -> None:
    assert verdict(text, claim) == "context-lost"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("“They do not want it; we will sign it,” he said.", "we will sign it"),
        ("“They do not want it, but we will sign it,” he said.", "we will sign it"),
        ("“They do not want it and we will sign it,” he said.", "we will sign it"),
        ("“No doubt we will sign it,” he said.", "we will sign it"),
        ("“We will sign it even if they go,” he said.", "We will sign it"),
        ("“We will sign it. If they go, fine,” he said.", "We will sign it"),
        ("Asked if they would go, he said, “We will sign it.”", "We will sign it"),
        ("A man who did not give his name said “we will sign it.”", "we will sign it"),
        ("“I can’t stay,” he said, adding, “We will sign it.”", "We will sign it"),
        ("They sang “we will sign it” until he spoke.", "we will sign it"),
    ],
)
def test_context_kept(text: str, claim: str) -> None:
    assert verdict(text, claim) == "verified"


def lost(text: str, words: str, *, quoted: bool = True) -> str | None:
    """The word that a quotation of some words loses."""
    article = read(text, ENGLISH)
    found = cut_off(article, *place(article, words), ENGLISH, quoted=quoted)
    return None if found is None else article.words[found]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("“We will not accept a deal,” he said.", "accept a deal", "not"),
        ("“Nor will we accept a deal,” he said.", "we accept a deal", "Nor"),
        ("“We do not want Mr. Park to sign it,” he said.", "Park to sign it", "not"),
        ("“Had they gone, we sign it,” he said.", "we sign it", "Had"),
        ("“When they go, we will sign it,” he said.", "we will sign it", "When"),
        ("“We do not think, frankly, that we sign it,” he said.", "we sign it", "not"),
        ("“We refuse to accept a deal,” he said.", "accept a deal", "refuse"),
        ("“Unless they go, and soon, we sign,” he said.", "we sign", "Unless"),
        ("“We sign, but only if they go,” he said.", "We sign", "if"),
        ("“I wonder whether we sign it,” he said.", "we sign it", "whether"),
        ("“We do not, in short, accept a deal,” he said.", "accept a deal", "not"),
        ("“We sign it,” he said, “unless they go.”", "We sign it", "unless"),
    ],
)
def test_the_word_lost_in_a_quotation(text: str, words: str, expected: str) -> None:
    assert lost(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We will not stay. We accept a deal,” he said.", "We accept a deal"),
        ("“The answer is no. We accept a deal,” he said.", "We accept a deal"),
        ("“We will not stay; we accept a deal,” he said.", "we accept a deal"),
        ("“We will not stay, we accept a deal,” he said.", "we accept a deal"),
        ("“We will not stay because we accept a deal,” he said.", "we accept a deal"),
        ("“We sign. If they go, fine,” he said.", "We sign"),
        ("“We sign it today if they go,” he said.", "We sign"),
        ("“Not only will we accept a deal,” he said.", "will we accept a deal"),
        ("“When they went, we signed it,” he said.", "we signed it"),
        ("“They had gone, and we sign it,” he said.", "we sign it"),
        ("“We do not think, frankly, it matters, we sign it,” he said.", "we sign it"),
        ("They will not go.\n\n“We accept a deal,” he said.", "We accept a deal"),
    ],
)
def test_nothing_lost_in_a_quotation(text: str, words: str) -> None:
    assert lost(text, words) is None


def test_a_passages_words_are_the_reporters_own() -> None:
    text = "Berg did not say that the union accepts a deal unless it must."
    assert lost(text, "the union accepts a deal", quoted=False) == "not"
    assert lost("The union accepts a deal unless it must.", "The union accepts a deal",
                quoted=False) == "unless"  # fmt: skip
    assert lost("The union accepts a deal now.", "The union accepts a deal", quoted=False) is None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (f"“I doubt that{' x' * 4} we sign it,” he said.", "we sign it", "doubt"),
        (f"“I doubt that{' x' * 5} we sign it,” he said.", "we sign it", None),
        (f"“We do not,{' x' * 11}, accept a deal,” he said.", "accept a deal", "not"),
        (f"“We do not,{' x' * 12}, accept a deal,” he said.", "accept a deal", None),
        (f"“If{' x' * 149} we sign it,” he said.", "we sign it", "If"),
        (f"“If{' x' * 150} we sign it,” he said.", "we sign it", None),
    ],
)
def test_how_far_before_a_quotation_is_looked(text: str, words: str, expected: str | None) -> None:
    assert lost(text, words) == expected
