from decimal import Decimal

import pact
from positions.change.difference import Operand
from positions.change.gaps import Gaps, gaps

TEXT = """
    === pay/union
    - {date: 2024-01-02, stance: 6, salience: core, evidence: [una@early]}
    - {date: 2024-02-02, stance: 4, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 1, evidence: [erik@early]}
"""


def even(number: str) -> tuple[Decimal, Decimal]:
    """A distance between points: at least as much as at most."""
    return Decimal(number), Decimal(number)


def measured(start: str, end: str, known_by: str) -> Gaps:
    limit = pact.day(known_by)
    return gaps(pact.proofs(TEXT), *(Operand(pact.day(day), limit) for day in (start, end)))


def test_issues_shares_and_parties() -> None:
    found = measured(pact.FIRST, pact.SECOND, pact.SECOND)
    assert found.issues["pay"].spread == (even("5.0"), even("3.0"))
    assert found.shares["pay"] == {"union": -2}
    assert found.matrix["union", "employers"].plain == even("30.0")
    assert not found.one_day


def test_both_days_as_each_operand_knows_them() -> None:
    found = measured(pact.FIRST, pact.SECOND, "2024-02-10")
    assert found.issues["pay"].spread == (even("5.0"), even("5.0"))
    assert found.shares["pay"] == {}


def test_one_day() -> None:
    assert measured(pact.SECOND, pact.SECOND, pact.SECOND).one_day
