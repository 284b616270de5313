"""Lines that fit a terminal: a wide character takes two cells, a combining mark none.

How columns share a width is the business of `table`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

_BESIDE: Final = "   "
_WORD: Final = re.compile(r"\s*\S+")
_PART: Final = re.compile(r"\s*\S+?(?:(?<=[^\W\d]-)(?=[^\W\d])|(?!\S))")


def cells(text: str) -> int:
    """Count the cells that a text takes in a terminal."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)


def wrap(
    text: str, width: int, first: str = "", rest: str = "", *, hyphens: bool = False
) -> list[str]:
    """Break a text between words into lines of at most `width` cells.

    Args:
        text: One paragraph, escaped already.
        width: How many cells a line may take.
        first: What the first line begins with.
        rest: What every further line begins with.
        hyphens: Whether a line may also end at a hyphen.
    """
    lines: list[str] = []
    line = ""
    chunks = (_PART if hyphens else _WORD).findall(text)
    for chunk in _fitting(chunks, width - max(cells(first), cells(rest))):
        if line and cells(line + chunk) <= width:
            line += chunk
            continue
        if line:
            lines.append(line)
        line = (rest if lines else first) + chunk.lstrip()
    return [*lines, line] if line else lines


def headline(title: str, note: str, width: int, bold: Callable[[str], str]) -> list[str]:
    """Set a note beside a title, or below one that leaves it no room."""
    if cells(title) + len(_BESIDE) + cells(note) <= width:
        return [f"{bold(title)}{_BESIDE}{note}"]
    return [*map(bold, wrap(title, width)), *wrap(note, width)]


def words(text: str) -> list[str]:
    """Give what no line is broken in, if there is room."""
    return [part.strip() for part in _PART.findall(text)]


def _fitting(chunks: Iterable[str], room: int) -> Iterator[str]:
    """Yield chunks, each with the space before it; one too long for a line comes in pieces."""
    for chunk in chunks:
        if cells(chunk.lstrip()) <= room:
            yield chunk
        else:
            yield from _pieces(chunk, room)


def _pieces(chunk: str, room: int) -> Iterator[str]:
    piece = ""
    for char in chunk:
        if piece.strip() and cells(piece.lstrip() + char) > room:
            yield piece
            piece = ""
        piece += char
    yield piece
