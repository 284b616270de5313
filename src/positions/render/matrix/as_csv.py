"""`positions matrix --format csv`: one row a party and issue."""

from typing import Final

from positions.records import Pair
from positions.render.matrix.as_json import cell_json
from positions.render.phrases import bare
from positions.render.sheet import sheet
from positions.render.view import View

COLUMNS: Final = (
    "issue",
    "party",
    "stance",
    "at_low",
    "at_high",
    "absent",
    "said_after",
    "said_before",
    "attestation",
)


def matrix_csv(view: View) -> str:
    """Write every party's stance on every issue; a silent one has none."""
    return sheet(COLUMNS, (_row(view, pair) for pair in view.pairs))


def _row(view: View, pair: Pair) -> dict[str, object]:
    cell = cell_json(view, pair)
    low, high = cell["at"] or (None, None)
    said, level = cell["said"], cell["attestation"]
    return {
        **pair._asdict(),
        "stance": None if cell["stance"] is None else bare(cell["stance"]),
        "at_low": low,
        "at_high": high,
        "absent": cell["absent"],
        "said_after": said["after"] if said else None,
        "said_before": said["before"] if said else None,
        "attestation": level.value if level else None,
    }
