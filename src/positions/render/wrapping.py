"""Lines that fit a terminal: a wide character takes two cells, a combining mark none.

wcwidth breaks the lines; here is only what this program asks of it. How columns share a width is
the business of `table`.
"""

import re
from collections.abc import Callable
from typing import Final

JOINED: Final = "\u00a0"
"""Stands for a space at which no line may end; it is printed as a plain one."""
_BESIDE: Final = "   "
_PART: Final = re.compile(r"\S+?(?:(?<=[^\W\d]-)(?=[^\W\d])|(?!\S))")


def cells(text: str) -> int:
    """Count the cells that a text takes in a terminal; escape sequences take none."""
    if text.isascii() and text.isprintable():
        return len(text)
    import wcwidth

    return wcwidth.width(text)


def wrap(
    text: str, width: int, first: str = "", rest: str = "", *, hyphens: bool = False
) -> list[str]:
    """Break a text between words into lines of at most `width` cells.

    Args:
        text: One paragraph, escaped already; `JOINED` keeps two words on one line.
        width: How many cells a line may take.
        first: What the first line begins with.
        rest: What every further line begins with.
        hyphens: Whether a line may also end at a hyphen.
    """
    import wcwidth

    lines = wcwidth.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=hyphens
    )
    return [line.replace(JOINED, " ") for line in lines]


def headline(title: str, note: str, width: int, bold: Callable[[str], str]) -> list[str]:
    """Set a note beside a title, or below one that leaves it no room."""
    if cells(title) + len(_BESIDE) + cells(note) <= width:
        return [f"{bold(title)}{_BESIDE}{note}"]
    return [*map(bold, wrap(title, width)), *wrap(note, width)]


def words(text: str) -> list[str]:
    """Give what no line is broken in, if there is room."""
    return _PART.findall(text)
