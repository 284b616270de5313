"""Tables that fit a width: tabulate, with columns that share what room there is."""

from collections.abc import Sequence
from typing import Final

_GAP: Final = 2
_NARROWEST: Final = 8

Row = Sequence[str]


def text_table(headers: Row, rows: Sequence[Row], width: int) -> str:
    """Lay out a table of at most `width` cells across, wrapping words where it must."""
    from tabulate import tabulate

    return tabulate(
        rows,
        headers,
        tablefmt="simple",
        disable_numparse=True,
        maxcolwidths=list(_widths([headers, *rows], width)),
        maxheadercolwidths=list(_widths([headers, *rows], width)),
        break_long_words=True,
    )


def markdown_table(headers: Row, rows: Sequence[Row]) -> str:
    """Lay out a Markdown table; the cells must be escaped already."""
    from tabulate import tabulate

    return tabulate(rows, headers, tablefmt="github", disable_numparse=True)


def _widths(rows: Sequence[Row], width: int) -> list[int]:
    """Share the width: narrow columns get what they need, wide ones what is left, evenly."""
    from wcwidth import wcswidth

    needs = [max(max(wcswidth(cell), 1) for cell in column) for column in zip(*rows, strict=True)]
    left = width - _GAP * (len(needs) - 1)
    widths = [0] * len(needs)
    waiting = len(needs)
    for need, column in sorted((need, column) for column, need in enumerate(needs)):
        widths[column] = max(min(need, left // waiting), _NARROWEST if need >= _NARROWEST else need)
        left -= widths[column]
        waiting -= 1
    return widths
