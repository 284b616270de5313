"""What the tests of words and voices share: a cast, its language, places of words, verdicts."""

from typing import Literal

from positions.words.article import Article, read
from positions.words.languages import Language, language
from positions.words.speakers.mentions import Mentions
from positions.words.speakers.noun_phrases import Phrases
from positions.words.verdicts import Cast, Claim, Reading, Voice, judge


def _english() -> Language:
    found = language("en")
    assert found
    return found


ENGLISH = _english()
NOBODY = Cast([])
CAST = Cast(
    [
        Voice("norland", "norland", "Norland", kind="party"),
        Voice("olsen", "norland", "Maria Olsen", "Trade Minister"),
        Voice("union", "union", "Fishers' Union", aliases=("the union",), kind="party"),
        Voice("berg", "union", "Anna Berg", "Union leader"),
        Voice("palace", "norland", "the Palace", kind="body"),
        Voice("paper", "union", "the draft accord", kind="document"),
        Voice("park", "sudland", "John Park", "envoy", ("Sudland's man in Oslo",)),
    ]
)


def phrases(text: str) -> Phrases:
    """The noun phrases of a text in which the cast may speak."""
    article = read(text)
    documents, bodies = CAST.of_kind("document"), CAST.of_kind("body", "party")
    return Phrases(article, Mentions(article, CAST, ENGLISH), ENGLISH, documents, bodies)


def place(article: Article, words: str) -> tuple[int, int]:
    """(first, after the last) word of the first place where some text stands."""
    start = article.text.index(words)
    return article.word_span(start, start + len(words))


def verdict(text: str, claim: str, form: Literal["quote", "passage"] = "quote") -> str:
    """The verdict on words that nobody is said to have spoken."""
    return str(judge(Reading(text, NOBODY), Claim(form, claim, None)).verdict)
