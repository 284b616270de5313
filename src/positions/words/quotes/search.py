"""The gate: whether a pattern's words stand in an article, in order.

What is *not* here: anything that measures likeness. What is not found here is not verified.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from positions.words.article import Article, Stream
from positions.words.quotes.pattern import Pattern, Run

_MOST_MATCHES = 64
_MOST_STEPS = 4000
_SOFT = ",.;:-"
_HYPHENS = "-‐‑‒–"


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern stands in a stream of words.

    Attributes:
        stream: the stream searched.
        segments: (first, after the last) position of each run.
        typos: positions of words before which the punctuation differs.
        unasked: a question stands there without its mark.
    """

    stream: Stream
    segments: tuple[tuple[int, int], ...]
    typos: tuple[int, ...] = ()
    unasked: bool = False

    @property
    def exact(self) -> bool:
        """Whether the punctuation stands there as well."""
        return not (self.typos or self.unasked)

    @property
    def first(self) -> int:
        """The article's first word of the match."""
        return self.stream.places[self.segments[0][0]]

    @property
    def last(self) -> int:
        """The article's word after the match's last."""
        return self.stream.places[self.segments[-1][1] - 1] + 1

    def left_out(self, after: int) -> range:
        """Positions left out between one segment and the next."""
        return range(self.segments[after][1], self.segments[after + 1][0])


def matches(article: Article, stream: Stream, pattern: Pattern) -> list[Match]:
    """Every place where the pattern's words stand in order, marks reaching no further than set."""
    if not pattern.runs:
        return []
    search = _Search(article, stream, pattern)
    found: list[Match] = []
    for start in _places(article, stream, pattern.runs[0], 0, None):
        end = start + len(pattern.runs[0].words)
        rest = search.follow(1, end)
        if rest is not None:
            found.append(_with_typos(article, stream, pattern, ((start, end), *rest)))
        if len(found) >= _MOST_MATCHES or search.steps > _MOST_STEPS:
            break
    return found


class _Search:
    """Looks for the runs after the first, and counts its steps."""

    def __init__(self, article: Article, stream: Stream, pattern: Pattern) -> None:
        self.article = article
        self.stream = stream
        self.pattern = pattern
        self.steps = 0

    def follow(self, number: int, at: int) -> tuple[tuple[int, int], ...] | None:
        """Segments for the runs from `number` on, nearest first; None when they do not follow."""
        if number == len(self.pattern.runs):
            return ()
        run, mark = self.pattern.runs[number], self.pattern.marks[number]
        reach = mark.reach if mark else 0
        for start in _places(self.article, self.stream, run, at, at + reach + 1):
            self.steps += 1
            if self.steps > _MOST_STEPS:
                return None
            end = start + len(run.words)
            rest = self.follow(number + 1, end)
            if rest is not None:
                return ((start, end), *rest)
        return None


def _places(
    article: Article, stream: Stream, run: Run, start: int, end: int | None
) -> Iterator[int]:
    """Where a run stands as whole words, in order of place."""
    at = start
    while True:
        hits = [stream.find(words, at, end) for words in run.spellings]
        hit = min((h for h in hits if h >= 0), default=-1)
        if hit < 0:
            return
        if _whole(article, stream, hit, hit + len(run.words), run):
            yield hit
        at = hit + 1


def _whole(article: Article, stream: Stream, first: int, last: int, run: Run) -> bool:
    """Whether no word is cut at a hyphen, an inner stop or its minus sign."""
    head, tail = stream.places[first], stream.places[last - 1]
    if not _marks_stand(run.opening, article.seams[head]):
        return False
    if not _marks_stand(run.closing, article.seams[tail + 1]):
        return False
    if _glued(article, head) and not run.opening.endswith("-"):
        return False
    return not (_glued(article, tail + 1) and not run.closing.startswith("-"))


def _marks_stand(mine: str, theirs: str) -> bool:
    """Whether brackets and dots around a run, taken literally, are the article's."""
    return all(mark in theirs for mark in mine if mark in "[]…")


def _glued(article: Article, word: int) -> bool:
    """Whether a word hangs on the one before: `short-range`, `U.S.`; or bears a minus sign."""
    seam = article.seams[word]
    if seam not in {"-", "."} or word >= len(article.words):
        return False
    start = article.starts[word]
    if word and article.ends[word - 1] == start - 1:
        if article.sentence_of(word)[0] == word:
            return False  # only a space is missing between two sentences
        return article.text[start - 1] in _HYPHENS or seam == "."
    return seam == "-" and article.words[word][0].isdigit() and article.text[start - 1] in "-−"


def _with_typos(
    article: Article, stream: Stream, pattern: Pattern, segments: tuple[tuple[int, int], ...]
) -> Match:
    typos = [
        start + k + 1
        for run, (start, _) in zip(pattern.runs, segments, strict=True)
        for k, seam in enumerate(run.seams)
        if not _same_seam(article, stream, start + k + 1, seam)
    ]
    unasked = _unasks(article, stream.places[segments[-1][1] - 1], pattern.runs[-1])
    return Match(stream, segments, tuple(typos), unasked)


def _unasks(article: Article, last: int, run: Run) -> bool:
    """Whether a question's mark is left out, which makes a statement of it."""
    if "?" not in article.seams[last + 1] or "?" in run.closing:
        return False
    return article.text[article.ends[last] :].lstrip()[:1] == "?"


def _same_seam(article: Article, stream: Stream, position: int, seam: str) -> bool:
    """Whether the record's punctuation before a word is the article's.

    Where a reporter broke in, commas and stops are the reporter's.
    """
    here, before = stream.places[position], stream.places[position - 1]
    if here == before + 1 and position not in stream.joins:
        return article.seams[here] == seam
    return set(seam.strip(_SOFT)) <= set(article.seams[before + 1])
