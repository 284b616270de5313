"""Articles that share long runs of words: one of them may repeat the other.

Quoted speech does not count: two reporters may quote one statement and be independent.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Final, NamedTuple

from positions.words.article import Article

RUN: Final = 8
ENOUGH: Final = 24
# What so many articles share is the foot of a page, not reporting.
_COMMON: Final = 12

_Places = dict[int, list[int]]


class Overlap(NamedTuple):
    """Two articles with the words that stand in long runs of both.

    Attributes:
        first: Name of the one.
        second: Name of the other.
        words: How many words of the second stand in such runs.
        at: Where the first of them starts in the second, in code points.
    """

    first: str
    second: str
    words: int
    at: int


def overlaps(articles: Mapping[str, Article]) -> Iterator[Overlap]:
    """Yield the pairs that share at least 24 words in runs of at least 8, outside quotations."""
    where: dict[int, _Places] = defaultdict(lambda: defaultdict(list))
    names = list(articles)
    for number, name in enumerate(names):
        for run, position in _runs(articles[name]):
            where[run][number].append(position)
    shared: dict[tuple[int, int], list[int]] = defaultdict(list)
    for places in where.values():
        if 1 < len(places) <= _COMMON:
            for one, other in combinations(sorted(places), 2):
                shared[one, other] += places[other]
    for (one, other), positions in sorted(shared.items()):
        words = len({at for start in positions for at in range(start, start + RUN)})
        if words >= ENOUGH:
            at = articles[names[other]].starts[min(positions)]
            yield Overlap(names[one], names[other], words, at)


def _runs(article: Article) -> Iterator[tuple[int, int]]:
    """Yield every run of unquoted words, as a number, with the position of its first word."""
    words = [word.lower() for word in article.words]
    quoted = _quoted(article)
    for start in range(len(words) - RUN + 1):
        if not any(quoted[start : start + RUN]):
            yield hash(tuple(words[start : start + RUN])), start


def _quoted(article: Article) -> list[bool]:
    spans = iter(sorted(span for span in article.quotations if span.depth == 0))
    span = next(spans, None)
    inside = []
    for start in article.starts:
        while span and span.end <= start:
            span = next(spans, None)
        inside.append(bool(span and span.start <= start))
    return inside
