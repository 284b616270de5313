"""A source's text cut into pieces, each with what rests on it: for words lit in their place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_BREAKS: Final = "\n"


@dataclass(frozen=True)
class Use:
    """Something that rests on words.

    Attributes:
        start, end: Where they stand, in code points.
        kind: `own` words, the `other` side's, `loose`: quoted by nobody.
        label: What rests on them, for a reader.
        href: Its page, or nothing.
    """

    start: int
    end: int
    kind: str
    label: str
    href: str = ""


@dataclass(frozen=True)
class Piece:
    """A run of text with all that rests on it; nothing for the rest."""

    text: str
    uses: tuple[Use, ...]


@dataclass(frozen=True)
class Paragraph:
    """A line of a source that is not blank, with its number from 1."""

    line: int
    pieces: tuple[Piece, ...]

    @property
    def lit(self) -> bool:
        """Whether anything rests on a word of it."""
        return any(piece.uses for piece in self.pieces)


def paragraphs(text: str, uses: Iterable[Use]) -> Iterator[Paragraph]:
    """Yield the lines of a text that hold words, in pieces that are lit alike."""
    found = sorted(uses, key=lambda use: (use.start, -use.end))
    start = 0
    for number, line in enumerate(text.split(_BREAKS), 1):
        end = start + len(line)
        if line.strip():
            here = [use for use in found if use.start < end and use.end > start]
            yield Paragraph(number, tuple(_pieces(text, start, end, here)))
        start = end + 1


def _pieces(text: str, start: int, end: int, uses: list[Use]) -> Iterator[Piece]:
    edges = {start, end}
    for use in uses:
        edges |= {max(use.start, start), min(use.end, end)}
    cuts = sorted(edges)
    for first, last in pairwise(cuts):
        yield Piece(text[first:last], tuple(u for u in uses if u.start <= first and last <= u.end))
