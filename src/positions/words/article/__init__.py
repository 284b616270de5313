"""A text as words: one pass gives words with offsets, paragraphs, quotation spans, sentences.

Every offset is in code points of the text as it was given. Page furniture is just text.
What is *not* here: who speaks, and what a word means. Of a language only the abbreviations are
needed; marks are paired by their shapes.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from positions.words.article.folding import Folded
from positions.words.article.marks import Quotation, pair
from positions.words.article.paragraphs import paragraphs_of, rows_of
from positions.words.article.scanning import scan, words_of
from positions.words.article.skeleton import skeleton
from positions.words.article.stream import Stream
from positions.words.languages import Language

__all__ = ["Article", "Quotation", "Stream", "read", "words_of"]

_LONGEST_ASIDE = 6  # words of a title or a scare quote
_SHORTEST_ENDING = 2  # letters of a word before `.I`: `Ph.D` is one word


@dataclass(frozen=True, eq=False)
class Article:
    """A text, read once. Articles compare by identity: they are read once and looked up often.

    Attributes:
        text: the text as given.
        words: its words, folded: the same marks, no invisible characters.
        starts: where each word starts, in code points of `text`.
        ends: where each word ends.
        seams: folded punctuation before each word, and one more after the last.
        paragraphs: (start, end) of each.
        quotations: the quotation spans, outer before inner.
        abbreviations: words whose full stop ends no sentence, in the text's language.
        before_figures: those of them that are words else, where no figure follows.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    seams: tuple[str, ...]
    paragraphs: tuple[tuple[int, int], ...]
    quotations: tuple[Quotation, ...]
    abbreviations: frozenset[str] = frozenset()
    before_figures: frozenset[str] = frozenset()

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case, without disguise: for what they mean, not whether they stand."""
        return tuple(map(skeleton, self.words))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands, by the word in lower case."""
        places: dict[str, list[int]] = {}
        for place, word in enumerate(self.lower):
            places.setdefault(word, []).append(place)
        return places

    @cached_property
    def all_words(self) -> Stream:
        """Every word, in order."""
        return Stream(self.words, range(len(self.words)), frozenset())

    @cached_property
    def speech(self) -> Stream:
        """The words inside quotation marks, reporters' interludes left out."""
        return self._joined(self.speeches)

    @cached_property
    def long_speech(self) -> Stream:
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

    def _joined(self, speeches: Iterable[tuple[int, int]]) -> Stream:
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
        seam = self.seams[i]
        if not seam or not any(stop in seam for stop in ".?!。？！…"):
            return False
        if not self.text[self.ends[i - 1] : self.starts[i]].strip("\"'“”‘’«»„.") and "." in seam:
            return self._glued(i)
        word = self.words[i - 1]
        initial = len(word) == 1 and word.isalpha()
        if seam == "." and (initial or word.lower() in self.abbreviations):
            return word.lower() in self.before_figures and self.words[i][0].isupper()
        return not self.words[i][0].islower()

    def _glued(self, i: int) -> bool:
        """Whether a sentence begins right behind a stop: `treaty.We`, but not `U.S.`."""
        before, after = self.words[i - 1], self.words[i]
        if before.lower() in self.abbreviations or not (
            before[-1].islower() and after[0].isupper()
        ):
            return False
        return len(before) > 1 and (len(after) > 1 or len(before) > _SHORTEST_ENDING)

    def hyphenated(self, first: int, last: int) -> bool:
        """Whether words are joined by a hyphen to the word before or behind: `US-led`."""
        return any(
            self.seams[at] == "-"
            and 0 < at < len(self.words)
            and self.starts[at] - self.ends[at - 1] == 1
            for at in (first, last)
        )

    def enclosed(self, outer: Iterable[Quotation]) -> "Article":
        """The article with some quotations around others, which then lie one deeper.

        Marks around all the words of such a quotation are no quotation within it.
        """
        around = list(outer)
        kept, at = list(around), 0
        for quotation in self.quotations if around else ():
            while at < len(around) and around[at].end <= quotation.start:
                at += 1
            if at == len(around) or quotation.end < around[at].start:
                kept.append(quotation)
            elif not self.same_words(quotation[:2], around[at][:2]):
                kept.append(quotation._replace(depth=quotation.depth + 1, goes_on=False))
        kept.sort(key=lambda q: (q.start, q.depth))
        return replace(self, quotations=tuple(kept)) if around else self

    def same_words(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether two stretches of the text hold the same words."""
        return self.word_span(*one) == self.word_span(*other)

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


def read(text: str, language: Language | None = None, *, rows: bool = False) -> Article:
    """Read a text: one pass for its words, one over its marks. Never raises.

    Args:
        text: any string, newlines untranslated.
        language: its data; without any, every full stop may end a sentence.
        rows: it is a table, whose every line stands by itself.
    """
    folded = Folded(text)
    paragraphs = rows_of(folded.text) if rows else paragraphs_of(folded.text)
    origin = folded.origin
    words, spans, seams = scan(folded.plain)
    return Article(
        text=text,
        words=words,
        starts=tuple(origin(start) for start, _ in spans),
        ends=tuple(origin(end) for _, end in spans),
        seams=seams,
        paragraphs=tuple((origin(start), origin(end)) for start, end in paragraphs),
        quotations=tuple(
            q._replace(start=origin(q.start), end=origin(q.end))
            for q in pair(folded.text, paragraphs)
        ),
        abbreviations=language.abbreviations if language else frozenset(),
        before_figures=language.before_figures if language else frozenset(),
    )
