import hostile
import pact
import published
import views
from positions.render.show.as_json import show_json

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
        published.valid("show", show_json(views.view(dossier)))


def test_positions_with_their_values_and_evidence() -> None:
    told = published.valid("show", show_json(views.view(pact.dossier(TEXT), ["pay"], ["union"])))
    assert (told["date"], told["known_by"]) == ("2024-02-25", "2024-02-25")
    assert [issue["id"] for issue in told["issues"]] == ["pay"]
    (one,) = told["positions"]
    assert [value["axis"] for value in one["values"]] == ["stance", "firmness"]
    assert one["values"][0]["value"] == 8.5
    assert one["values"][1]["said"] == {"after": None, "before": "2024-01-20"}
    assert one["values"][1]["attestation"] == "counterpart"
    verdicts = [(piece["verdict"], piece["line"]) for piece in one["evidence"]]
    assert verdicts == [("verified", 1), ("verified", 11), ("not-found", None)]


def test_silence() -> None:
    told = published.valid("show", show_json(views.view(pact.dossier(TEXT), ["form"], ["state"])))
    (one,) = told["positions"]
    assert (one["stated"], one["unreported"], one["values"]) == (False, True, [])
