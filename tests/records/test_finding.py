from dataclasses import FrozenInstanceError

import pytest

from positions.records.finding import Finding, Location, Severity


def test_severities_are_ranked_gravest_first() -> None:
    assert [one.rank for one in (Severity.ERROR, Severity.WARNING, Severity.INFO)] == [0, 1, 2]
    assert [Severity(name) for name in ("error", "warning", "info")] == list(Severity)
    with pytest.raises(ValueError, match="off"):
        Severity("off")


def test_findings_are_values() -> None:
    one, other = (Finding("altered", "m", "p", ("versions", 0)) for _ in range(2))
    assert one == other
    assert len({one, other, Finding("altered", "m", "p", ("versions", 1))}) == 2
    with pytest.raises(FrozenInstanceError):
        one.message = "x"  # type: ignore[misc]  # what is tested


def test_places_count_from_one() -> None:
    assert Location("p") == Location("p", 1, 1)
