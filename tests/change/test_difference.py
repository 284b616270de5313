"""The kinds that a cause gives, and keeping part of a difference."""

from decimal import Decimal

import pytest

import pact
from positions.change.difference import Cause, Choice, Kind, kind_of
from positions.change.facts import facts_between
from positions.change.timeline import SILENCE
from positions.records.dossier import Pair

HIGH = """
    === pay/union
    - {date: 2024-01-02, stance: 6, evidence: [una@early]}
"""
LOW = HIGH.replace("stance: 6", "stance: 5")


@pytest.mark.parametrize(
    ("cause", "before", "after", "kind"),
    [
        ("correction", None, HIGH, "backfilled"),
        ("correction", HIGH, None, "retracted"),
        ("correction", HIGH, LOW, "corrected"),
        ("disclosure", HIGH, LOW, "disclosed"),
        ("disclosure", None, LOW, "disclosed"),
        ("movement", HIGH, LOW, "moved"),
        ("movement", None, LOW, "stated"),
        ("movement", HIGH, None, "unstated"),
        ("movement", HIGH, HIGH, None),
        ("correction", HIGH, HIGH, None),
    ],
)
def test_kind(cause: Cause, before: str | None, after: str | None, kind: Kind | None) -> None:
    old, new = (pact.at(text, "2024-01-15") if text else SILENCE for text in (before, after))
    scale = pact.dossier(HIGH).issue("pay").scale
    assert kind_of(cause, old, new, facts_between(scale, old, new)) == kind


def test_only_keeps_what_was_asked_for(request: pytest.FixtureRequest) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 6, evidence: [una@early]}
    - {date: 2024-02-02, stance: 5, evidence: [una@late]}
    === hours/employers
    - {date: 2024-01-02, stance: same, evidence: [erik@early]}
    - {date: 2024-02-02, stance: less, evidence: [erik@late]}
    """
    whole = pact.between(request.function.__doc__)
    pay, hours = Pair("pay", "union"), Pair("hours", "employers")
    assert {change.pair for change in whole.changes} == {pay, hours}
    assert [change.pair for change in whole.only(Choice(["pay"])).changes] == [pay]
    assert [change.pair for change in whole.only(Choice(parties=["employers"])).changes] == [hours]
    assert whole.only(Choice(["pay"], ["employers"])).changes == ()
    assert list(whole.only(Choice(["hours"])).gaps) == ["hours"]
    assert whole.only(Choice()) == whole
    assert whole.changes[0].to is not None
    assert whole.changes[0].scale.place(Decimal(5)) is not None
    assert whole.only(Choice(kinds=["moved"])).changes == whole.changes
    assert whole.only(Choice(kinds=["disclosed"])).changes == ()
    assert whole.only(Choice(levels=["own-words"])).changes == whole.changes
    assert whole.only(Choice(levels=["outlet"])).changes == ()
    assert whole.never_stated
    assert whole.only(Choice(kinds=["moved"])).never_stated == ()
