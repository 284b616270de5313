"""Distances over issues, and who closed a gap: by pencil, and as laws."""

from decimal import Decimal

from hypothesis import given, strategies as st

from positions.change.distances import Distance, contributions, length, matrix
from positions.change.measures import Track, mean_distance
from positions.change.timeline import snapshot
from worlds import dossier

PLACES = st.integers(0, 100).map(Decimal)
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
      - {date: 2024-01-01, note: n, stance: 6, salience: 100, evidence: [{source: s, passage: p}]}
    === positions/pay/firm.yaml
    issue: pay
    party: firm
    versions:
      - {date: 2024-01-01, note: n, stance: 2, salience: 50, evidence: [{source: s, passage: p}]}
    === positions/hours/union.yaml
    issue: hours
    party: union
    versions: [{date: 2024-01-01, note: n, stance: few, evidence: [{source: s, passage: p}]}]
    === positions/hours/firm.yaml
    issue: hours
    party: firm
    versions:
      - {date: 2024-01-01, note: n, stance: many, salience: 25, evidence: [{source: s, passage: p}]}
    === positions/open/union.yaml
    issue: open
    party: union
    versions: [{date: 2024-01-01, note: n, stance: 1, evidence: [{source: s, passage: p}]}]
    === positions/open/firm.yaml
    issue: open
    party: firm
    versions: [{date: 2024-01-01, note: n, stance: 9, evidence: [{source: s, passage: p}]}]
    === positions/day/union.yaml
    issue: day
    party: union
    versions: [{date: 2024-01-01, note: n, stance: monday, evidence: [{source: s, passage: p}]}]
    === positions/day/firm.yaml
    issue: day
    party: firm
    versions: [{date: 2024-01-01, note: n, stance: friday, evidence: [{source: s, passage: p}]}]
    === seeds/catalogue.yaml
    sources: {s: {file: s.txt, title: S, published: 2024-01-01}}
    === seeds/s.txt
    p
    """
    world = dossier(test_matrix_by_pencil.__doc__)
    found = matrix(world, snapshot(world, world.days()[-1]))
    # pay: 4 of 10 is 40 %, weight (100 + 50) / 2; hours: 100 %, weight 25; open and day: none.
    assert found["union", "firm"] == Distance(2, Decimal("70.0"), 2, Decimal("55.0"))
    assert found["union", "state"] == Distance(0, None, 0, None)
    assert list(found) == [("union", "firm"), ("union", "state"), ("firm", "state")]
    issues = world.negotiation.issues
    assert [length(entry.scale) for entry in issues.values()] == [10, 4, None, None]


def test_one_mover_owns_the_whole_change() -> None:
    tracks = {
        "a": Track(Decimal(0), Decimal(30)),
        "b": Track(Decimal(100), Decimal(100)),
        "c": Track(None, Decimal(5)),
    }
    assert contributions(tracks) == {"a": Decimal(-30)}


def test_two_who_meet_share_the_credit_evenly() -> None:
    tracks = {"a": Track(Decimal(0), Decimal(50)), "b": Track(Decimal(100), Decimal(50))}
    assert contributions(tracks) == {"a": Decimal(-50), "b": Decimal(-50)}


@given(TRACKS)
def test_shares_add_up_to_the_change(tracks: dict[str, Track]) -> None:
    before = mean_distance([track.before for track in tracks.values() if track.before is not None])
    after = mean_distance([track.after for track in tracks.values() if track.after is not None])
    total = sum(contributions(tracks).values(), Decimal(0))
    assert abs(total - (after - before)) < Decimal("1e-20")


@given(TRACKS)
def test_who_did_not_move_has_no_share(tracks: dict[str, Track]) -> None:
    still = {name for name, track in tracks.items() if track.before == track.after}
    assert not still & contributions(tracks).keys()
