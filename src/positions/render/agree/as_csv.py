"""`positions agree --format csv`: one row a unit that differs."""

from typing import Final

from positions.change import Agreement, CodingDifference
from positions.render.agree import rows
from positions.render.sheet import sheet

COLUMNS: Final = (
    *("issue", "party", "round", "axis", "ours", "theirs", "our_words", "their_words", "path"),
)


def agree_csv(agreement: Agreement) -> str:
    """Write every unit that differs; without the last line's end."""
    return sheet(COLUMNS, map(_row, agreement.differences))


def _row(one: CodingDifference) -> dict[str, object]:
    sides = [rows.value(one.ours), rows.value(one.theirs)]
    words = [rows.words(one.ours), rows.words(one.theirs)]
    cells = [one.issue, one.party, one.round, one.axis, *sides, *words, one.path]
    return dict(zip(COLUMNS, cells, strict=True))
