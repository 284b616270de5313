"""Tables that fit a width: tabulate, with columns that share what room there is."""

from collections.abc import Callable, Sequence
from typing import Final

from positions.render.wrapping import cells, words, wrap

_GAP: Final = 2
_HEAD_PADDING: Final = 2  # tabulate makes every column so much wider than its header
_LONGEST_WORD: Final = 14
_NARROWEST: Final = _HEAD_PADDING + 2  # a wide character below its header

Row = Sequence[str]


def text_table(headers: Row, rows: Sequence[Row], width: int, wide: int | None = None) -> str:
    """Lay out a table of at most `width` cells across, wrapping words where it must.

    Column `wide` gets twice the room of others. A first cell that repeats the one above is left
    out.
    """
    from tabulate import tabulate

    widths = _widths(headers, rows, width, wide)
    body = [_broken(row, widths) for row in _grouped(rows)]
    heads = _broken(headers, [width - _HEAD_PADDING for width in widths])
    return tabulate(body, heads, tablefmt="simple", disable_numparse=True)


def _broken(row: Row, widths: Sequence[int]) -> list[str]:
    """Break cells here: tabulate takes those that look like numbers for numbers, and fails."""
    return [
        "\n".join(wrap(cell, width, hyphens=True)) for cell, width in zip(row, widths, strict=True)
    ]


def _grouped(rows: Sequence[Row]) -> list[Row]:
    firsts = ["", *(row[0] for row in rows)]
    return [
        ["" if row[0] == above else row[0], *row[1:]]
        for above, row in zip(firsts, rows, strict=False)
    ]


def markdown_table(headers: Row, rows: Sequence[Row]) -> str:
    """Lay out a Markdown table; the cells must be escaped already.

    Cells are not padded: that would make a page large, and a changed cell a changed table.
    """
    return "\n".join(f"| {' | '.join(row)} |" for row in (headers, ["---"] * len(headers), *rows))


def _widths(headers: Row, rows: Sequence[Row], width: int, wide: int | None) -> list[int]:
    """Share the width: narrow columns get what they need, wide ones share what is left.

    No column gets less than its longest word, within reason.
    """
    columns = list(zip(headers, *rows, strict=True))
    needs = [_need(column, lambda cell: [cell]) for column in columns]
    whole = [_need(column, words) for column in columns]
    shares = [2 if column == wide else 1 for column in range(len(needs))]
    left = width - _GAP * (len(needs) - 1)
    floors = _floors(whole, left)
    widths = [0] * len(needs)
    for column in sorted(range(len(needs)), key=lambda column: needs[column] / shares[column]):
        waiting = [other for other in range(len(needs)) if not widths[other]]
        fair = left * shares[column] // sum(shares[other] for other in waiting)
        most = left - sum(floors[other] for other in waiting if other != column)
        widths[column] = min(needs[column], max(floors[column], min(fair, most)))
        left -= widths[column]
    return widths


def _need(column: Row, parts: Callable[[str], Sequence[str]]) -> int:
    """Give the cells that the longest part of a column takes, the header with its padding."""
    head, *rest = (max(map(cells, parts(cell)), default=0) for cell in column)
    return max(head + _HEAD_PADDING, *rest, _NARROWEST)


def _floors(whole: Sequence[int], room: int) -> list[int]:
    """Give each column's least width: its longest word, the longest cut until all of them fit."""
    longest = max(_LONGEST_WORD, room // 4)
    while longest > _NARROWEST and sum(min(word, longest) for word in whole) > room:
        longest -= 1
    return [min(word, longest) for word in whole]
