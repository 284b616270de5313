"""A table as somebody keeps it: its columns, and each row with the text that it stands in.

What is *not* here: what a column means.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Final

_DELIMITERS: Final = ",;\t|"
_PROBED: Final = 20  # lines by which a delimiter is told: headers alone may hold none


class ExchangeError(Exception):
    """Something that cannot be taken in; the message says what, where, and what to do."""


@dataclass(frozen=True)
class Row:
    """One row.

    Attributes:
        line: Its first line in the file, from 1.
        cells: Its cells by column, as they are.
        text: The row as it stands in the file.
    """

    line: int
    cells: Mapping[str, str]
    text: str


@dataclass(frozen=True)
class Sheet:
    """A table's columns and rows."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def sheet(text: str) -> Sheet:
    """Read a table whose first row names the columns, separated by , ; tab or |.

    Raises:
        ExchangeError: It has no header, or a column is named twice.
    """
    lines = list(StringIO(text.removeprefix("\ufeff"), newline=""))
    reader = csv.reader(lines, delimiter=_delimiter(lines), strict=False)
    rows: list[Row] = []
    columns: tuple[str, ...] = ()
    at = 0
    try:
        for cells in reader:
            start, at = at, reader.line_num
            if not columns:
                columns = _header(cells)
            elif any(cell.strip() for cell in cells):
                named = dict(zip(columns, cells, strict=False))
                rows.append(Row(start + 1, named, "".join(lines[start:at]).strip("\r\n")))
    except csv.Error as error:
        raise ExchangeError(f"line {reader.line_num}: {error}") from None
    if not columns:
        raise ExchangeError("line 1: no columns: the first row has to name them")
    return Sheet(columns, tuple(rows))


def _delimiter(lines: list[str]) -> str:
    """Choose what parts the header most often, and as often on the lines below."""
    head, *below = lines[:_PROBED] or [""]
    counts = {sign: head.count(sign) for sign in _DELIMITERS}
    return max(counts, key=lambda sign: (counts[sign], sum(line.count(sign) for line in below)))


def _header(cells: list[str]) -> tuple[str, ...]:
    names = [cell.strip() for cell in cells]
    twice = {name for name in names if name and names.count(name) > 1}
    if twice:
        raise ExchangeError(f"line 1: column {min(twice)} stands twice")
    return tuple(names)
