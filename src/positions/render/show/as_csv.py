"""`positions show --format csv`: one row a value."""

from collections.abc import Iterator
from typing import Final

from positions.records import Pair
from positions.render.sheet import sheet
from positions.render.values import value_cells
from positions.render.view import View

COLUMNS: Final = (
    "issue",
    "party",
    "axis",
    "value",
    "at_low",
    "at_high",
    "absent",
    "kind",
    "said_after",
    "said_before",
    "reported",
    "attestation",
    "outlets",
    "source",
    "speaker",
)


def show_csv(view: View) -> str:
    """Write every value that the parties hold."""
    return sheet(COLUMNS, (row for pair in view.pairs for row in _rows(view, pair)))


def _rows(view: View, pair: Pair) -> Iterator[dict[str, object]]:
    scale = view.dossier.issue(pair.issue).scale
    for one in view.values(pair):
        cells = value_cells(scale, one.axis, one.held.value, one.held.said, one.attestation)
        yield {**pair._asdict(), **cells}
