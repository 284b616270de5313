"""A text as words: one pass gives words with offsets, paragraphs, quotation spans, sentences.

Every offset is in code points of the text as it was given. Page furniture is just text.
What is *not* here: who speaks, what a word means, any language's data. Marks are paired by
their shapes, so this room needs no language.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from positions.article.folding import Folded, fold_gap
from positions.article.marks import Quotation, pair

__all__ = ["ABBREVIATIONS", "Article", "Quotation", "Stream", "read", "words_of"]

# Scripts that put no spaces between words: each character is a word.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
_ACCENTS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0d00-\u0d03\u0d3b-\u0d4d\u1ab0-\u1aff\u20d0-\u20ff"
)
_LETTER = rf"(?:[^\W{_UNSPACED}]|[{_ACCENTS}])"
_WORD = re.compile(
    rf"[{_UNSPACED}][{_ACCENTS}]*"
    # French and Italian: `l'accord` is two words.
    r"|(?<!['\w])(?:[cdjlmnst]|(?:jus|lors|puis)?qu|dell|nell|all|sull|un)'(?=[aeiouhyàâéèêëîïôœùû])"
    rf"|{_LETTER}+(?:'{_LETTER}+|(?<=\d)[.,:](?=\d){_LETTER}+)*"
    # A symbol carries meaning as a word does: `50 %`, `$5`.
    r"|[%‰$€£¥₽°§#№+=<>@&]",
    re.IGNORECASE,
)
_BLOCK = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_LINE = re.compile(r"\S[^\n]*")
_WIDEST_WRAP = 120
_LONGEST_ASIDE = 6  # words of a title or a scare quote
ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "gen",
        "col",
        "lt",
        "sgt",
        "capt",
        "rep",
        "sen",
        "gov",
        "st",
        "jr",
        "sr",
        "vs",
        "etc",
        "inc",
        "ltd",
        "co",
        "no",
        "nos",
        "art",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "fig",
        "al",
        "ca",
        "cf",
        "resp",
        "bzw",
        "nr",
        "hr",
        "fr",
        "mme",
        "mm",
        "sr",
        "sra",
        "av",
        "ud",
        "uds",
        "г",
        "им",
        "т",
        "гг",
        "тыс",
        "млн",
        "млрд",
    ]
)


@dataclass(frozen=True, eq=False)
class Article:
    """A text, read once. Articles compare by identity: they are read once and looked up often.

    Attributes:
        text: the text as given.
        words: its words, folded: the same marks, no invisible characters.
        starts: where each word starts, in code points of `text`.
        ends: where each word ends.
        gaps: folded punctuation before each word, and one more after the last.
        paragraphs: (start, end) of each.
        quotations: the quotation spans, outer before inner.
        abbreviations: words whose full stop ends no sentence.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: tuple[str, ...]
    paragraphs: tuple[tuple[int, int], ...]
    quotations: tuple[Quotation, ...]
    abbreviations: frozenset[str] = ABBREVIATIONS

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, columns in code points."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(m.end() for m in re.finditer(r"\r\n|\r|\n", self.text))]

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(word.lower() for word in self.words)

    @cached_property
    def all_words(self) -> "Stream":
        """Every word, in order."""
        return Stream(self.words, range(len(self.words)), frozenset())

    @cached_property
    def speech(self) -> "Stream":
        """The words inside quotation marks, reporters' interludes left out."""
        return self._joined(self.speeches)

    @cached_property
    def long_speech(self) -> "Stream":
        """The same without short quotations between two others: a title in an interlude."""
        return self._joined([s for i, s in enumerate(self.speeches) if not self._is_aside(i)])

    def _is_aside(self, number: int) -> bool:
        first, last = self.speeches[number]
        around = self.speeches[max(0, number - 1) : number + 2]
        within = self.paragraph_of(first)
        return (
            last - first <= _LONGEST_ASIDE
            and len(around) == 3  # noqa: PLR2004 - one on either side
            and within[0] <= around[0][0]
            and around[2][0] < within[1]
        )

    def _joined(self, speeches: Iterable[tuple[int, int]]) -> "Stream":
        places: list[int] = []
        joins: set[int] = set()
        for first, last in speeches:
            joins.add(len(places))
            places.extend(range(first, last))
        return Stream([self.words[p] for p in places], places, frozenset(joins))

    @cached_property
    def outer(self) -> tuple[Quotation, ...]:
        """The outermost quotations that hold words."""
        spans = ((q, self.word_span(q.start, q.end)) for q in self.quotations if q.depth == 0)
        return tuple(q for q, (first, last) in spans if last > first)

    @cached_property
    def speeches(self) -> tuple[tuple[int, int], ...]:
        """(first word, after the last word) of each outermost quotation that holds words."""
        return tuple(self.word_span(q.start, q.end) for q in self.outer)

    def speech_at(self, word: int) -> int:
        """Which of `speeches` holds a word; -1 for none."""
        at = bisect_right(self.speeches, (word, len(self.words) + 1)) - 1
        return at if at >= 0 and word < self.speeches[at][1] else -1

    def speech_after(self, word: int) -> int:
        """The first word of the first quotation that begins at a word or later; -1 for none."""
        at = bisect_right(self.speeches, (word, -1))
        return self.speeches[at][0] if at < len(self.speeches) else -1

    @cached_property
    def inner(self) -> tuple[tuple[int, int], ...]:
        """(first word, after the last) of each quotation inside a quotation."""
        spans = [self.word_span(q.start, q.end) for q in self.quotations if q.depth]
        return tuple((a, b) for a, b in spans if b > a)

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """The word each sentence begins with, in order."""
        heads = {self.word_at(start) for start, _ in self.paragraphs}
        for i in range(1, len(self.words)):
            if self._ends_sentence(i):
                heads.add(i)
        return tuple(sorted(h for h in heads if h < len(self.words)))

    def _ends_sentence(self, i: int) -> bool:
        gap = self.gaps[i]
        if not gap or not any(stop in gap for stop in ".?!。？！…"):
            return False
        if not self.text[self.ends[i - 1] : self.starts[i]].strip("\"'“”‘’«»„.") and "." in gap:
            return False  # a stop inside a word: U.S.
        word = self.words[i - 1]
        if gap == "." and (len(word) == 1 or word.lower() in self.abbreviations):
            return False
        return not self.words[i][0].islower()

    def hyphened(self, word: int) -> bool:
        """Whether a word is joined to a neighbour by a hyphen: `full-scale`."""
        return any(
            self.gaps[at] == "-"
            and 0 < at < len(self.words)
            and self.starts[at] - self.ends[at - 1] == 1
            for at in (word, word + 1)
        )

    def word_at(self, offset: int) -> int:
        """The first word that ends after an offset."""
        return bisect_right(self.ends, offset)

    def word_span(self, start: int, end: int) -> tuple[int, int]:
        """(first, after the last) word of a stretch of the text."""
        return self.word_at(start), bisect_right(self.starts, max(start, end - 1))

    def sentence_of(self, word: int) -> tuple[int, int]:
        """(first, after the last) word of a word's sentence."""
        return _stretch(self.sentences, word, len(self.words))

    def paragraph_of(self, word: int) -> tuple[int, int]:
        """(first, after the last) word of a word's paragraph."""
        return _stretch(self._paragraph_heads, word, len(self.words))

    @cached_property
    def _paragraph_heads(self) -> tuple[int, ...]:
        return tuple(self.word_at(start) for start, _ in self.paragraphs)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """(start, end) in code points of the words from `first` to before `last`."""
        return self.starts[first], self.ends[last - 1]


def _stretch(heads: tuple[int, ...], word: int, total: int) -> tuple[int, int]:
    at = bisect_right(heads, word)
    return (heads[at - 1] if at else 0), (heads[at] if at < len(heads) else total)


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


def read(text: str, abbreviations: frozenset[str] = ABBREVIATIONS) -> Article:
    """Read a text: one pass for its words, one over its marks. Never raises.

    Args:
        text: any string, newlines untranslated.
        abbreviations: lower-case words whose full stop ends no sentence.
    """
    folded = Folded(text)
    paragraphs = _paragraphs(folded.text)
    origin = folded.origin
    words, spans, gaps = _scan(folded.plain)
    return Article(
        text=text,
        words=words,
        starts=tuple(origin(start) for start, _ in spans),
        ends=tuple(origin(end) for _, end in spans),
        gaps=gaps,
        paragraphs=tuple((origin(start), origin(end)) for start, end in paragraphs),
        quotations=tuple(
            q._replace(start=origin(q.start), end=origin(q.end))
            for q in pair(folded.text, paragraphs)
        ),
        abbreviations=abbreviations,
    )


def words_of(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded words of a text and the folded punctuation around them, one gap more."""
    words, _, gaps = _scan(Folded(text).plain)
    return words, gaps


def _scan(plain: str) -> tuple[tuple[str, ...], list[tuple[int, int]], tuple[str, ...]]:
    spans = [found.span() for found in _WORD.finditer(plain)]
    edges = [0, *(edge for span in spans for edge in span), len(plain)]
    gaps = tuple(fold_gap(plain[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True))
    return tuple(plain[a:b] for a, b in spans), spans, gaps


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """(start, end) of each paragraph: a line, or several lines wrapped to one width."""
    found: list[tuple[int, int]] = []
    for block in _BLOCK.finditer(text):
        lines = [line.span() for line in _LINE.finditer(text, *block.span())]
        found.extend([(lines[0][0], lines[-1][1])] if _wrapped(text, lines) else lines)
    return found


def _wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether no line had room for the next one's first word: then a program broke them."""
    width = max(end - start for start, end in lines)
    if width > _WIDEST_WRAP:
        return False
    return all(
        a_end - a_start + 1 + len(text[b_start:b_end].split(maxsplit=1)[0]) > width
        for (a_start, a_end), (b_start, b_end) in pairwise(lines)
    )
