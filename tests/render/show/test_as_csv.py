import csv

import hostile
import pact
import views
from positions.render.show.as_csv import COLUMNS, show_csv

TEXT = """
    === pay/union
    - {date: 2024-01-02, stance: 8.50, summary: Wants a lot., evidence: [una@early]}
    - {date: {before: 2024-01-20}, firmness: firm, evidence: [erik-says@late, forged@late]}
    === hours/employers
    - {date: 2024-01-02, absent: declined, evidence: [erik@early]}
    - date: 2024-01-20
      terms: {free: {kind: refusal, text: A free day}}
      evidence: [plain@late]
    === form/state
    - {date: 2024-01-02, absent: unreported}
"""


def test_a_row_a_value() -> None:
    rows = list(csv.DictReader(show_csv(views.view(pact.dossier(TEXT))).splitlines()))
    assert [(row["issue"], row["party"], row["axis"], row["value"]) for row in rows] == [
        ("pay", "union", "stance", "8.50"),
        ("pay", "union", "firmness", "firm"),
        ("hours", "employers", "stance", ""),
        ("hours", "employers", "terms.free", "A free day"),
    ]
    assert rows[2]["absent"] == "declined"
    assert rows[3]["kind"] == "refusal"
    assert list(rows[0]) == list(COLUMNS)


def test_no_cell_is_a_formula() -> None:
    rows = csv.reader(show_csv(views.view(hostile.dossier())).splitlines())
    assert not any(cell.startswith(("=", "@", "|")) for row in rows for cell in row)
