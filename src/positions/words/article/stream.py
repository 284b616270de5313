"""Words in a row that can be searched as one string.

What is *not* here: which words belong in a row.
"""

from bisect import bisect_right
from collections.abc import Iterable


class Stream:
    """Words in a row that can be searched as one string.

    Attributes:
        words: the words.
        places: which word of the article each is.
        joins: positions where a new quotation begins: the words before are not its neighbours.
    """

    __slots__ = ("_offsets", "_text", "joins", "places", "words")

    def __init__(self, words: Iterable[str], places: Iterable[int], joins: frozenset[int]) -> None:
        self.words = tuple(words)
        self.places = tuple(places)
        self.joins = joins
        self._text = f" {' '.join(self.words)} "
        offsets = [0]
        for word in self.words:
            offsets.append(offsets[-1] + len(word) + 1)
        self._offsets = offsets

    def find(self, run: tuple[str, ...], start: int = 0, end: int | None = None) -> int:
        """Where a run of words first stands at or after `start`; -1 when nowhere.

        With `end`, it must begin before that position.
        """
        if start >= len(self.words):
            return -1
        stop = len(self._text)
        if end is not None and end < len(self.words):
            stop = min(stop, self._offsets[end] + sum(map(len, run)) + len(run))
        found = self._text.find(f" {' '.join(run)} ", self._offsets[start], stop)
        return -1 if found < 0 else bisect_right(self._offsets, found) - 1
