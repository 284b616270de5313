"""The stretch of an article nearest to words that do not stand in it: "did you mean".

Words vote for the place where they would stand, the rarer a word the more its vote counts.
What is *not* here: any verdict. Likeness never verifies.
"""

from collections.abc import Sequence

from positions.words.article import Article

_MOST_PLACES = 20_000  # of words that all stand often: some 400 places for each of 50
_COMMON = 24  # places: a word that stands oftener says little about the place


def nearest(article: Article, words: Sequence[str]) -> tuple[int, int] | None:
    """The (first, after the last) word of a stretch around the likeliest place; None without any.

    The stretch is wider than the words: where they begin and end is for the word diff to say.
    """
    places = [article.places.get(word.lower(), ()) for word in words]
    size = len(words)
    votes = _votes(places, size, _COMMON) or _votes(_rarest(places), size, _MOST_PLACES)
    if not votes:
        return None
    best = max(sorted(votes), key=lambda bucket: votes[bucket] + votes.get(bucket + 1, 0.0))
    width = _bucket(size)
    low = max(0, (best - 1) * width)
    return low, min(len(article.words), (best + 3) * width + size)


def _rarest(places: Sequence[Sequence[int]]) -> list[Sequence[int]]:
    """The places of the rarest words, as far as a look at them has an end."""
    kept: list[Sequence[int]] = [()] * len(places)
    left = _MOST_PLACES
    for offset in sorted(range(len(places)), key=lambda offset: len(places[offset])):
        kept[offset] = places[offset][:left]
        left -= len(kept[offset])
    return kept


def _bucket(size: int) -> int:
    return max(4, size // 3)


def _votes(places: Sequence[Sequence[int]], size: int, most: int) -> dict[int, float]:
    """For each stretch of possible beginnings, the weight of the words that agree with it."""
    width = _bucket(size)
    votes: dict[int, float] = {}
    for offset, stands in enumerate(places):
        if 0 < len(stands) <= most:
            weight = 1 / len(stands)
            for place in stands:
                bucket = (place - offset) // width
                votes[bucket] = votes.get(bucket, 0.0) + weight
    return votes
