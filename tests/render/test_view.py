import pact
import views
from positions.records.dossier import Pair
from positions.render.view import View

TEXT = """
    === pay/union
    - {date: 2024-01-02, firmness: firm, evidence: [erik-says@early]}
    - {date: 2024-01-03, stance: 5, evidence: [una@late]}
    - {date: 2024-02-26, stance: 6, evidence: [una@late]}
"""


def view(parties: list[str]) -> View:
    return views.view(pact.dossier(TEXT), ["pay"], parties)


def test_values_with_who_says_so_the_stance_first() -> None:
    found = list(view(["union"]).values(pact.PAY))
    assert [(one.axis, one.held.value) for one in found] == [("stance", 5), ("firmness", "firm")]
    assert [one.attestation.level for one in found] == ["own-words", "counterpart"]


def test_a_silent_party_has_no_leading_value() -> None:
    pair = Pair("pay", "state")
    assert view(["state"]).pairs == [pair]
    assert view(["state"]).leading(pair) is None
    leading = view(["union"]).leading(pact.PAY)
    assert leading is not None
    assert leading.axis == "stance"
