import hostile
import pact
import published
import worlds
from positions.records.dossier import Dossier
from positions.render.log.as_json import log_json

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


def logged(dossier: Dossier) -> str:
    return log_json(worlds.proofs(dossier), dossier.pairs)


def test_what_is_printed_is_what_is_published() -> None:
    for dossier in (pact.dossier(TEXT), hostile.dossier()):
        published.valid("log", logged(dossier))


def test_a_statement_with_what_it_said_and_did() -> None:
    first, second, *_, silence = published.valid("log", logged(pact.dossier(TEXT)))["statements"]
    assert (first["kind"], first["summary"]) == ("stated", "Wants a lot.")
    assert [value["value"] for value in first["values"]] == [8.5]
    assert second["reported"] == "2024-02-20"
    assert [piece["supports"] for piece in second["evidence"]] == [["firmness"], ["firmness"]]
    assert (silence["unreported"], silence["kind"], silence["values"]) == (True, None, [])
