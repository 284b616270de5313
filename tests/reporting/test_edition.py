from decimal import Decimal

import pact
from positions.change.measures import Track
from positions.change.timeline import SILENCE
from positions.records.dossier import Pair
from positions.reporting.edition import Edition


def test_three_views_of_one_report() -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-03, stance: 6, evidence: [una@late]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
    """
    text = test_three_views_of_one_report.__doc__
    edition = Edition(pact.proofs(text), pact.between(text))
    places = [view.positions[pact.PAY].place for view in (edition.known_then, edition.known_now)]
    assert places == [5, 6]
    assert [one.place for one in edition.ends(pact.PAY)] == [5, 7]
    assert edition.tracks("pay") == {
        "union": Track((Decimal(6), Decimal(6)), (Decimal(7), Decimal(7))),
        "employers": Track(None, None, restated=False),
        "state": Track(None, None, restated=False),
    }
    assert [change.cause for change in edition.changes(pact.PAY)] == ["disclosure", "movement"]
    assert edition.changes(Pair("pay", "state")) == []
    assert edition.ends(Pair("pay", "state")) == (SILENCE, SILENCE)
    assert edition.name == "2024-01-15--2024-02-25"
    assert edition.issues == ["pay", "hours", "form"]
