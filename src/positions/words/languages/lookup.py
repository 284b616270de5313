"""Phrases of a language's data at a place among words. What is *not* here: what they do there."""

from collections.abc import Sequence
from functools import lru_cache

LONGEST = 4  # words of a phrase in a language's data


@lru_cache(maxsize=256)
def heads(phrases: frozenset[str]) -> frozenset[str]:
    """The first words of some phrases."""
    return frozenset(phrase.split()[0] for phrase in phrases)


def size_at(words: Sequence[str], at: int, phrases: frozenset[str]) -> int:
    """How many words the longest phrase has that begins with the word at a place; 0 for none."""
    if at >= len(words) or words[at] not in heads(phrases):
        return 0
    sizes = range(min(LONGEST, len(words) - at), 0, -1)
    return next((size for size in sizes if " ".join(words[at : at + size]) in phrases), 0)


def begins(words: Sequence[str], phrases: frozenset[str]) -> bool:
    """Whether words begin with one of some phrases."""
    return size_at(words, 0, phrases) > 0


def covers(words: Sequence[str], at: int, phrases: frozenset[str]) -> bool:
    """Whether the word at a place is part of one of some phrases."""
    return any(
        first + size_at(words, first, phrases) > at
        for first in range(max(0, at - LONGEST + 1), at + 1)
    )


def among(words: Sequence[str], phrases: frozenset[str]) -> set[str]:
    """Those of some phrases that stand among the words, shorter ones within longer ones too."""
    starts = [at for at, word in enumerate(words) if word in heads(phrases)]
    found = (" ".join(words[at : at + size]) for at in starts for size in range(1, LONGEST + 1))
    return set(phrases.intersection(found))
