"""What a record's quotation asks of an article: runs of words, and what may stand between.

A run is words that must stand together. Between runs stand marked omissions (`...`, `[…]`)
and editorial brackets (`[we]`, `[sic]`). What is *not* here: where the runs stand.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from positions.words.article import words_of
from positions.words.article.folding import Folded
from positions.words.languages.unspaced import UNSPACED

OMISSION_REACH = 40  # words that one marked omission may leave out
BRACKET_REACH = 4  # words that a bracket may replace, beyond its own number
_MOST_RUNS = 24  # of more, nobody could say what they leave out; such a text is taken literally
_MOST_LOOSE = 3  # words at whose beginning `[w]e` may have either case: each doubles the spellings
_MARK = re.compile(
    r"[\[(]\s*(?:\.{2,}|…|\.\s\.\s\.)\s*[\])]|\.{2,}|…|\.\s\.\s\."
    r"|(?P<letter>(?<!\w)\[\w\](?=\w))"
    r"|(?P<word>\w*\[(?P<content>[^\[\]]{0,200})\])"
)
_COUNTED = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+(?:(?:[-'.]|[.,](?=\d))[^\W_{UNSPACED}]+)*")
_MAY_MARK = re.compile(r"[\[…]|\.\s?\.|&")


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together.

    Attributes:
        spellings: the words, in each spelling that counts as the same: the first letter's case.
        seams: the punctuation between them, one fewer than words.
        opening: punctuation before the first word.
        closing: punctuation after the last word.
    """

    spellings: tuple[tuple[str, ...], ...]
    seams: tuple[str, ...]
    opening: str
    closing: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words as the record has them."""
        return self.spellings[0]


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked omission or an editorial bracket.

    Attributes:
        inserted: the bracket's words; empty for an omission.
        reach: how many of the article's words it may stand for.
    """

    inserted: tuple[str, ...]
    reach: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """Runs in order, and the marks before, between and after them: one more than runs."""

    runs: tuple[Run, ...]
    marks: tuple[Mark | None, ...]

    @property
    def marked(self) -> bool:
        """Whether anything is marked as left out or put in."""
        return any(self.marks)


@lru_cache(maxsize=4096)
def literal(text: str) -> Pattern:
    """The whole text as one run: brackets and omissions may stand in the article itself."""
    run = _run(text, frozenset({0}))
    return Pattern((run,), (None, None)) if run else Pattern((), (None,))


@lru_cache(maxsize=4096)
def parse(text: str) -> Pattern:
    """Read brackets and omissions as the editor's."""
    if not _MAY_MARK.search(text):
        return literal(text)
    runs: list[Run] = []
    marks: list[Mark | None] = [None]
    for piece, loose, mark in _pieces(Folded(text).plain):
        run = _run(piece, loose | ({0} if not runs else set()))
        if run and len(runs) == _MOST_RUNS:
            return literal(text)
        if run:
            runs.append(run)
            marks.append(None)
        if mark:
            marks[-1] = _merged(marks[-1], mark)
    return Pattern(tuple(runs), tuple(marks))


def _pieces(plain: str) -> list[tuple[str, frozenset[int], Mark | None]]:
    """(text, words in it whose first letter is bracketed, the mark after it)."""
    pieces: list[tuple[str, frozenset[int], Mark | None]] = []
    piece, loose, done = "", set[int](), 0
    for found in _MARK.finditer(plain):
        piece += plain[done : found.start()]
        done = found.end()
        if found["letter"]:
            if len(loose) < _MOST_LOOSE:
                loose.add(len(words_of(piece)[0]))
            piece += found[0][1]
            continue
        pieces.append((piece, frozenset(loose), _mark(found)))
        piece, loose = "", set()
    pieces.append((piece + plain[done:], frozenset(loose), None))
    return pieces


def _mark(found: re.Match[str]) -> Mark:
    if found["content"] is None:
        return Mark((), OMISSION_REACH)
    inserted, _ = words_of(found["word"].replace("[", "").replace("]", ""))
    return Mark(inserted, 0 if inserted == ("sic",) else len(inserted) + BRACKET_REACH)


def _merged(first: Mark | None, second: Mark) -> Mark:
    if first is None:
        return second
    return Mark(first.inserted + second.inserted, max(first.reach, second.reach))


def _run(text: str, loose: frozenset[int] | set[int]) -> Run | None:
    words, seams = words_of(text)
    if not words:
        return None
    free = sorted(loose)[:_MOST_LOOSE]
    choices = [
        _cases(w) if i in free else (w,) for i, w in enumerate(words[: max(free, default=0) + 1])
    ]
    rest = words[len(choices) :]
    spellings = tuple(head + rest for head in product(*choices))
    return Run(spellings, seams[1:-1], seams[0], seams[-1])


def _cases(word: str) -> tuple[str, ...]:
    """A word with its first letter in either case."""
    other = word[0].swapcase()
    return (word, other + word[1:]) if len(other) == 1 and other != word[0] else (word,)


def count(text: str) -> int:
    """How many words a text has; `short-range` and `U.S.` are one each."""
    return len(_COUNTED.findall(Folded(text).plain))
