import hostile
import pact
import published
import views
from positions.render.matrix.as_json import matrix_json

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


def test_what_is_printed_is_what_is_published() -> None:
    for dossier in (pact.dossier(TEXT), hostile.dossier()):
        published.valid("matrix", matrix_json(views.view(dossier)))


def test_a_cell_for_every_party_and_issue() -> None:
    told = published.valid("matrix", matrix_json(views.view(pact.dossier(TEXT))))
    cells = {(cell["issue"], cell["party"]): cell for cell in told["cells"]}
    assert len(cells) == len(told["cells"]) == 9
    pay = cells["pay", "union"]
    assert (pay["stance"], pay["at"], pay["attestation"]) == (8.5, [8.5, 8.5], "own-words")
    assert cells["hours", "employers"]["absent"] == "declined"
    silent = cells["form", "state"]
    assert (silent["stated"], silent["unreported"], silent["said"]) == (False, True, None)
