"""Distances over issues, and who closed a gap: by pencil, and as laws."""

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

import pact
import worlds
from positions.change.distances import Distance, contributions, length, matrix
from positions.change.measures import Track, mean_distance
from positions.change.timeline import snapshot
from positions.records.fields import Place
from worlds import dossier


def at(number: int) -> Place:
    return Decimal(number), Decimal(number)


PLACES = st.integers(0, 100).map(at)
TRACKS = st.dictionaries(
    st.sampled_from("abcdef"), st.builds(Track, PLACES, PLACES), min_size=2, max_size=6
)


def test_matrix_by_pencil() -> None:
    """
    === positions/negotiation.yaml
    title: Pay
    parties: {union: {name: Union}, firm: {name: Firm}, state: {name: State}}
    issues:
      pay: {title: Pay, scale: {type: interval, min: 0, max: 10}}
      hours: {title: Hours, scale: {type: ordinal, points: {few: {at: 0}, many: {at: 4}}}}
      open: {title: Open, scale: {type: interval}}
      day: {title: Day, scale: {type: nominal, points: {monday: {}, friday: {}}}}
    === positions/pay/union.yaml
    issue: pay
    party: union
    versions:
      - {date: 2024-01-01, note: n, stance: 6, salience: 100, evidence: [UNION]}
    === positions/pay/firm.yaml
    issue: pay
    party: firm
    versions:
      - {date: 2024-01-01, note: n, stance: 2, salience: 50, evidence: [FIRM]}
    === positions/hours/union.yaml
    issue: hours
    party: union
    versions: [{date: 2024-01-01, note: n, stance: few, evidence: [UNION]}]
    === positions/hours/firm.yaml
    issue: hours
    party: firm
    versions:
      - {date: 2024-01-01, note: n, stance: many, salience: 25, evidence: [FIRM]}
    === positions/open/union.yaml
    issue: open
    party: union
    versions: [{date: 2024-01-01, note: n, stance: 1, evidence: [UNION]}]
    === positions/open/firm.yaml
    issue: open
    party: firm
    versions: [{date: 2024-01-01, note: n, stance: 9, evidence: [FIRM]}]
    === positions/day/union.yaml
    issue: day
    party: union
    versions: [{date: 2024-01-01, note: n, stance: monday, evidence: [UNION]}]
    === positions/day/firm.yaml
    issue: day
    party: firm
    versions: [{date: 2024-01-01, note: n, stance: friday, evidence: [FIRM]}]
    === seeds/catalogue.yaml
    sources: {s: {file: s.txt, title: S, published: 2024-01-01}}
    === seeds/s.txt
    Union spoke up today.

    Firm spoke up today.
    """
    text = str(test_matrix_by_pencil.__doc__)
    for name in ("Union", "Firm"):
        words = f"{{source: s, speaker: {name.lower()}, passage: {name} spoke up today}}"
        text = text.replace(f"[{name.upper()}]", f"[{words}]")
    world = dossier(text)
    found = matrix(worlds.proofs(world), snapshot(world, world.days()[-1]))
    # pay: 4 of 10 is 40 %, weight (100 + 50) / 2; hours: 100 %, weight 25; open and day: none.
    both = ("pay", "hours")
    mean, weighted = (Decimal("70.0"), Decimal("70.0")), (Decimal("55.0"), Decimal("55.0"))
    assert found["union", "firm"] == Distance(both, mean, both, weighted)
    assert (found["union", "firm"].n, found["union", "firm"].weighted_n) == (2, 2)
    assert found["union", "state"] == Distance((), None, (), None)
    assert list(found) == [("union", "firm"), ("union", "state"), ("firm", "state")]
    issues = world.negotiation.issues
    assert [length(entry.scale) for entry in issues.values()] == [10, 4, None, None]


def test_one_mover_owns_the_whole_change() -> None:
    tracks = {
        "a": Track(at(0), at(30)),
        "b": Track(at(100), at(100)),
        "c": Track(None, at(5)),
    }
    assert contributions(tracks) == {"a": Decimal(-30)}


def test_two_who_meet_share_the_credit_evenly() -> None:
    tracks = {"a": Track(at(0), at(50)), "b": Track(at(100), at(50))}
    assert contributions(tracks) == {"a": Decimal(-50), "b": Decimal(-50)}


@given(TRACKS)
def test_shares_add_up_to_the_change(tracks: dict[str, Track]) -> None:
    before = mean_distance([track.before for track in tracks.values() if track.before is not None])
    after = mean_distance([track.after for track in tracks.values() if track.after is not None])
    total = sum(contributions(tracks).values(), Decimal(0))
    assert abs(total - (after[0] - before[0])) < Decimal("1e-20")


@given(TRACKS)
def test_who_did_not_move_has_no_share(tracks: dict[str, Track]) -> None:
    still = {name for name, track in tracks.items() if track.before == track.after}
    assert not still & contributions(tracks).keys()


RANGES = """
    === pay/union
    - {date: 2024-01-02, stance: [4, 6], evidence: [una@early]}
    - {date: 2024-01-02, salience: 100, evidence: [SALIENCE@early]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    === hours/union
    - {date: 2024-01-02, stance: least, salience: 25, evidence: [una@early]}
    === hours/employers
    - {date: 2024-01-02, stance: same, evidence: [erik@early]}
"""


def _union_and_employers(text: str) -> Distance:
    world = pact.dossier(text)
    return matrix(worlds.proofs(world), snapshot(world, pact.day("2024-01-15")))[
        "union", "employers"
    ]


def test_a_distance_from_a_range_is_a_range() -> None:
    found = _union_and_employers(RANGES.replace("SALIENCE", "una"))
    # pay: 20 to 40 %, weight 100; hours: 50 %, weight 25
    assert found.plain == (Decimal("35.0"), Decimal("45.0"))
    assert found.weighted == (Decimal("26.0"), Decimal("42.0"))


@pytest.mark.parametrize(
    ("witness", "issues"),
    [
        ("una", ("pay", "hours")),
        ("una-says", ("pay", "hours")),
        ("plain", ("hours",)),
        ("erik-says", ("hours",)),
        ("forged", ("hours",)),
    ],
)
def test_only_a_party_s_own_ranking_weighs(witness: str, issues: tuple[str, ...]) -> None:
    found = _union_and_employers(RANGES.replace("SALIENCE", witness))
    assert found.weighted_issues == issues
    assert found.issues == ("pay", "hours")


def test_where_a_place_is_a_range_nobody_s_share_is_known() -> None:
    tracks = {"a": Track(at(0), at(50)), "b": Track((at(60)[0], at(80)[0]), (at(60)[0], at(80)[0]))}
    assert contributions(tracks) == {}
