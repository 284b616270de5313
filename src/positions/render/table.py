"""Tables that fit a width: tabulate, with columns that share what room there is."""

import re
from collections.abc import Sequence
from typing import Final

_GAP: Final = 2
_LONGEST_WORD: Final = 14
_BREAK: Final = re.compile(r"\s+|(?<=[^\W\d]-)(?=[^\W\d])")

Row = Sequence[str]


def text_table(headers: Row, rows: Sequence[Row], width: int, wide: int | None = None) -> str:
    """Lay out a table of at most `width` cells across, wrapping words where it must.

    Column `wide` gets twice the room of others. A first cell that repeats the one above is left
    out.
    """
    from tabulate import tabulate

    widths = _widths([headers, *rows], width, wide)
    return tabulate(
        _grouped(rows),
        headers,
        tablefmt="simple",
        disable_numparse=True,
        maxcolwidths=list(widths),
        maxheadercolwidths=list(widths),
        break_long_words=True,
    )


def _grouped(rows: Sequence[Row]) -> list[Row]:
    firsts = ["", *(row[0] for row in rows)]
    return [
        ["" if row[0] == above else row[0], *row[1:]]
        for above, row in zip(firsts, rows, strict=False)
    ]


def markdown_table(headers: Row, rows: Sequence[Row]) -> str:
    """Lay out a Markdown table; the cells must be escaped already."""
    from tabulate import tabulate

    return tabulate(rows, headers, tablefmt="github", disable_numparse=True)


def _widths(rows: Sequence[Row], width: int, wide: int | None) -> list[int]:
    """Share the width: narrow columns get what they need, wide ones share what is left.

    No column gets less than its longest word, within reason.
    """
    from wcwidth import wcswidth

    columns = list(zip(*rows, strict=True))
    needs = [max(max(wcswidth(cell), 1) for cell in column) for column in columns]
    words = [max(wcswidth(word) for cell in column for word in _words(cell)) for column in columns]
    shares = [2 if column == wide else 1 for column in range(len(needs))]
    left = width - _GAP * (len(needs) - 1)
    widths = [0] * len(needs)
    waiting = sum(shares)
    for column in sorted(range(len(needs)), key=lambda column: needs[column] / shares[column]):
        fair = max(left * shares[column] // waiting, min(words[column], _LONGEST_WORD))
        widths[column] = min(needs[column], fair)
        left -= widths[column]
        waiting -= shares[column]
    return widths


def _words(cell: str) -> list[str]:
    return _BREAK.split(cell) or [cell]
