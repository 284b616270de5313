import csv

import pact
import worlds
from positions.render.log.as_csv import log_csv

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


def test_a_row_a_value_of_a_statement() -> None:
    dossier = pact.dossier(TEXT)
    rows = list(csv.DictReader(log_csv(worlds.proofs(dossier), dossier.pairs).splitlines()))
    assert [(row["party"], row["kind"], row["axis"], row["value"]) for row in rows] == [
        ("union", "stated", "stance", "8.50"),
        ("union", "reframed", "firmness", "firm"),
        ("employers", "reframed", "stance", ""),
        ("employers", "reframed", "terms.free", "A free day"),
        ("state", "unreported", "", ""),
    ]
    assert rows[3]["term"] == "refusal"
