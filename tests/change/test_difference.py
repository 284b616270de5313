"""Keeping part of a difference."""

from decimal import Decimal

import pytest

import pact
from positions.change.difference import Choice
from positions.records.dossier import Pair


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
