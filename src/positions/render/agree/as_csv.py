"""`positions agree --format csv`: one row a unit that differs."""

import csv
from io import StringIO
from typing import Final

from positions.change import Agreement
from positions.render.agree import rows
from positions.render.escape import spreadsheet

COLUMNS: Final = (
    *("issue", "party", "round", "axis", "ours", "theirs", "our_words", "their_words", "path"),
)


def agree_csv(agreement: Agreement) -> str:
    """Write every unit that differs; without the last line's end."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in agreement.differences:
        sides = [rows.value(one.ours), rows.value(one.theirs)]
        cells = [one.issue, one.party, one.round, one.axis, *sides]
        cells += [rows.words(one.ours), rows.words(one.theirs), one.path]
        writer.writerow([spreadsheet(cell) for cell in cells])
    return text.getvalue().rstrip("\n")
