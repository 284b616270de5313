"""Which language a text looks like, told by the small words that every text holds.

What is *not* here: languages without data; a text in one of them looks like none.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from positions.words.languages.reading import codes, language

_LOOKED_AT: Final = 6000  # characters: more would tell no more
_APOSTROPHES: Final = str.maketrans("’ʼ", "''")
# Nearly as the reader finds them: words, elided ones, characters of scripts without spaces.
_WORD: Final = re.compile(
    "[\u3040-\u30ff\u4e00-\u9fff]|(?:[^\\W\\d_\u3040-\u30ff\u4e00-\u9fff])+'?"
)
_FEWEST: Final = 8  # small words: fewer are chance, in a headline or a list of names
_SHARE: Final = 0.2  # of the words; a text in another language shares fewer by accident
_LEAD: Final = 1.5  # times the next best: below it, neighbours such as Spanish and Portuguese


def looks_like(text: str) -> str | None:
    """The language that a text looks like, as its code; None for one too short or too mixed."""
    seen = _WORD.findall(text[:_LOOKED_AT].translate(_APOSTROPHES).lower())
    scores: Counter[str] = Counter()
    for word in seen:
        for code in _speakers().get(word, ()):
            scores[code] += 1
    ranked = scores.most_common()
    if not ranked or ranked[0][1] < max(_FEWEST, _SHARE * len(seen)):
        return None
    if len(ranked) > 1 and ranked[0][1] < _LEAD * ranked[1][1]:
        return _by_own_words(seen, ranked[0][0], ranked[1][0])
    return ranked[0][0]


def _by_own_words(words: Sequence[str], first: str, second: str) -> str | None:
    """Of two languages that share many small words, the one whose own ones stand there."""
    owners = Counter(
        known[0]
        for word in words
        if len(known := [c for c in _speakers().get(word, ()) if c in (first, second)]) == 1
    )
    best, other = sorted((first, second), key=lambda code: -owners[code])
    return best if owners[best] >= max(_FEWEST, 2 * owners[other]) else None


@lru_cache(maxsize=1)
def _speakers() -> Mapping[str, tuple[str, ...]]:
    """The languages that each small word belongs to."""
    found: dict[str, list[str]] = {}
    for code in codes():
        known = language(code)
        for word in known.function_words if known else ():
            found.setdefault(word, []).append(code)
    return {word: tuple(sorted(owners)) for word, owners in found.items()}
