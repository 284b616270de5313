"""The passage of an article nearest to words that do not stand in it: "did you mean".

It looks for the stretch where most of the record's words stand in a row, the rarer a word
the more it counts. What is *not* here: any verdict. Likeness never verifies.
"""

from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from positions.article import Article

_COMMON = 64  # a word that stands oftener in the article says nothing about the place


@lru_cache(maxsize=64)
def _index(article: Article) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(article.words):
        index[word.casefold()].append(place)
    return dict(index)


def nearest(article: Article, words: Sequence[str]) -> tuple[int, int] | None:
    """The (first, after the last) word of the stretch most like these words; None without any."""
    index = _index(article)
    size = len(words)
    bucket = max(4, size // 2)
    votes: dict[int, float] = defaultdict(float)
    for offset, word in enumerate(words):
        places = index.get(word.casefold(), ())
        if 0 < len(places) <= _COMMON:
            weight = 1 / len(places)
            for place in places:
                votes[(place - offset) // bucket] += weight
    if not votes:
        return None
    best = max(votes, key=lambda b: (votes[b] + votes.get(b + 1, 0.0), -b))
    low = max(0, best * bucket - bucket)
    high = min(len(article.words), (best + 2) * bucket + size + bucket)
    return _trimmed(article, words, low, high)


def _trimmed(article: Article, words: Sequence[str], low: int, high: int) -> tuple[int, int] | None:
    """The window cut to where the record's words begin and end."""
    mine = [w.casefold() for w in words]
    theirs = [w.casefold() for w in article.words[low:high]]
    blocks = [
        b
        for b in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
        if b.size
    ]
    if not blocks:
        return None
    first = max(0, blocks[0].b - blocks[0].a)
    tail = len(mine) - (blocks[-1].a + blocks[-1].size)
    last = min(len(theirs), blocks[-1].b + blocks[-1].size + tail)
    return low + first, low + last
