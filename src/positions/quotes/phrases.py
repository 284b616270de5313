"""Phrases of a language's data at a place among words. What is *not* here: what they do there."""

from collections.abc import Sequence
from functools import lru_cache

from positions.article import Article
from positions.languages import Language

LONGEST = 4  # words of a phrase in a language's data


@lru_cache(maxsize=256)
def heads(phrases: frozenset[str]) -> frozenset[str]:
    """The first words of some phrases."""
    return frozenset(phrase.split()[0] for phrase in phrases)


def begins(words: Sequence[str], phrases: frozenset[str]) -> bool:
    """Whether words begin with one of some phrases."""
    if not words or words[0] not in heads(phrases):
        return False
    return any(" ".join(words[:size]) in phrases for size in range(1, LONGEST + 1))


def opens_subject(article: Article, at: int, language: Language) -> bool:
    """Whether a clause's subject begins with a word: a name, `they`, `the`."""
    word = article.lower[at]
    capital = article.words[at][0].isupper()
    return word in language.subjects or word in language.pronouns or capital


def complements(words: Sequence[str], language: Language) -> bool:
    """Whether words begin what is said or thought: `that we sign`, but not `that is all`."""
    if not words or words[0] not in language.complements:
        return False
    verb = words[1] if len(words) > 1 else ""
    return not any(verb in group for group in (language.passives, language.modals))
