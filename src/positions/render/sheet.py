"""CSV of which no cell is a formula in a spreadsheet."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from io import StringIO

from positions.render.escape import spreadsheet


def sheet(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Write rows under their columns, without the last line's end; None is an empty cell."""
    text = StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: spreadsheet(_plain(value)) for name, value in row.items()})
    return text.getvalue().rstrip("\n")


def _plain(value: object) -> str:
    """Write a value without an exponent."""
    return "" if value is None else f"{value:f}" if isinstance(value, Decimal) else str(value)
