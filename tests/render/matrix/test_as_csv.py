import csv

import pact
import views
from positions.render.matrix.as_csv import matrix_csv

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


def test_a_row_a_party_and_issue() -> None:
    rows = list(csv.DictReader(matrix_csv(views.view(pact.dossier(TEXT))).splitlines()))
    assert len(rows) == 9
    assert [row["stance"] for row in rows[:2]] == ["8.50", ""]
    assert (rows[0]["at_low"], rows[0]["at_high"]) == ("8.50", "8.50")
    assert rows[0]["said_before"] == "2024-01-02"
    assert rows[4]["absent"] == "declined"
