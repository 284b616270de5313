"""A text's paragraphs: lines, or lines that a program wrapped to one width.

What is *not* here: headings, captions and other furniture; they are paragraphs like others.
"""

import re
from itertools import pairwise

_BLOCK = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_LINE = re.compile(r"\S[^\n]*")
_WIDEST_WRAP = 120


def rows_of(text: str) -> list[tuple[int, int]]:
    """(start, end) of each line that holds anything: a table's row is a paragraph."""
    return [line.span() for line in _LINE.finditer(text)]


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """(start, end) of each paragraph: a line, or several lines that one sentence runs through."""
    found: list[tuple[int, int]] = []
    for block in _BLOCK.finditer(text):
        lines = [line.span() for line in _LINE.finditer(text, *block.span())]
        if _wrapped(text, lines):
            found.append((lines[0][0], lines[-1][1]))
        else:
            found.extend(_joined(text, lines))
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


def _joined(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Lines with those that go on in small letters joined to the one before."""
    joined = lines[:1]
    for start, end in lines[1:]:
        before = text[joined[-1][1] - 1]
        if text[start].islower() and before not in ".?!:":
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
