"""States are the snapshots of every day, told by the days on which they differ."""

from datetime import date, timedelta

from hypothesis import given

import pact
import worlds
from positions.change.timeline import Absent, snapshot
from positions.exchange.states import states
from strategies import FIRST, LENGTH, STEADY, World, negotiations


@STEADY
@given(negotiations())
def test_on_each_day_they_hold_what_the_snapshot_holds(world: World) -> None:
    proofs = world.proofs
    found = list(states(proofs))
    for number in range(0, LENGTH, 7):
        day = FIRST + timedelta(number)
        for clock, known_by in (("then", day), ("now", None)):
            held = snapshot(proofs.dossier, day, known_by)
            expected = {
                (pair, axis, _plain(position.axis(axis)))
                for pair, position in held.positions.items()
                for axis in position.live_axes
            }
            assert expected == {
                (one.pair, one.axis, str(one.value))
                for one in found
                if one.clock == clock
                and one.since <= day
                and (one.until is None or day < one.until)
            }


def _plain(held: object) -> str:
    value = held.value  # type: ignore[attr-defined]
    return str(value.why if isinstance(value, Absent) else value)


def test_the_two_clocks_differ_by_what_was_reported_later() -> None:
    text = """
    === pay/union
    - {date: 2024-01-05, note: n, stance: 5, evidence: [una@late]}
    """
    found = [(one.clock, one.since) for one in states(worlds.proofs(pact.dossier(text)))]
    assert found == [("then", date(2024, 2, 20)), ("now", date(2024, 1, 5))]
