from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, strategies as st

from positions.change.measures import (
    Gap,
    Range,
    Track,
    apart,
    away,
    crosses,
    excludes,
    gap,
    located,
    mean_distance,
    middle,
    step,
    toward,
    within,
)
from positions.records.fields import Place, Stance
from positions.records.scale import Scale
from strategies import STEADY

ORDINAL = Scale.model_validate(
    {
        "type": "ordinal",
        "reference": 50,
        "points": {"none": {"at": 0}, "some": {"at": 25}, "all": {"at": 100}},
    }
)
NOMINAL = Scale.model_validate({"type": "nominal", "points": {"none": {}, "all": {}}})
PERCENT = Scale.model_validate({"type": "interval", "min": 0, "max": 10, "unit": "percent"})


def track(before: float | str | None, after: float | str | None) -> Track:
    old, new = (
        None if end is None else (Decimal(str(end)), Decimal(str(end))) for end in (before, after)
    )
    return Track(old, new)


def place(low: float, high: float) -> Place:
    return Decimal(str(low)), Decimal(str(high))


@pytest.mark.parametrize(
    ("scale", "stance", "expected"),
    [
        (ORDINAL, "none", ("0", "0")),
        (ORDINAL, "some", ("25", "25")),
        (ORDINAL, ("none", "some"), ("0", "25")),
        (ORDINAL, ("some", "none"), None),
        (ORDINAL, None, None),
        (NOMINAL, "all", None),
        (PERCENT, Decimal("2.40"), ("2.40", "2.40")),
        (PERCENT, (Decimal("2.40"), Decimal("3.00")), ("2.40", "3.00")),
        (PERCENT, Decimal(11), None),
    ],
)
def test_located(scale: Scale, stance: Stance | None, expected: tuple[str, str] | None) -> None:
    assert located(scale, stance) == (expected and tuple(map(Decimal, expected)))


def test_the_middle_of_a_range() -> None:
    assert middle(place(2, 5)) == Decimal("3.5")


@pytest.mark.parametrize(
    ("one", "other", "distance", "way"),
    [
        (place(2, 2), place(5, 5), (3, 3), (3, 3)),
        (place(0, 10), place(30, 50), (20, 50), (20, 50)),
        (place(0, 40), place(30, 50), (0, 50), (-10, 50)),
        (place(0, 100), place(30, 30), (0, 70), (-70, 30)),
    ],
)
def test_a_distance_from_a_range_is_a_range(
    one: Place, other: Place, distance: tuple[int, int], way: tuple[int, int]
) -> None:
    assert apart(one, other) == apart(other, one) == place(*distance)
    assert step(one, other) == place(*way)
    assert step(other, one) == place(-way[1], -way[0])


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (place(0, 0), place(5, 5), True),
        (place(0, 4), place(5, 9), True),
        (place(0, 5), place(5, 9), False),
        (place(0, 6), place(5, 9), False),
        (place(0, 9), place(5, 5), False),
        (place(0, 5), place(5, 5), False),
        (place(0, 4), place(5, 5), True),
        (place(5, 5), place(5, 5), False),
    ],
)
def test_places_exclude_each_other_unless_they_overlap_or_touch(
    before: Place, after: Place, *, expected: bool
) -> None:
    assert excludes(before, after) is expected
    assert excludes(after, before) is expected


def test_a_place_lies_within_a_larger_one() -> None:
    assert within(place(5, 5), place(0, 5))
    assert within(place(1, 5), place(0, 5))
    assert not within(place(0, 5), place(0, 5))
    assert not within(place(0, 6), place(1, 7))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (40, 60, True),
        (60, 40, True),
        (40, 50, False),
        (50, 60, False),
        (51, 99, False),
        (0, 49, False),
    ],
)
def test_only_crossing_the_reference_is_a_reversal(
    before: int, after: int, *, expected: bool
) -> None:
    assert crosses(ORDINAL, place(before, before), place(after, after)) is expected
    assert not crosses(PERCENT, place(before, before), place(after, after))


def test_a_range_crosses_the_reference_only_as_a_whole() -> None:
    assert crosses(ORDINAL, place(0, 40), place(60, 70))
    assert crosses(ORDINAL, place(60, 70), place(0, 40))
    assert not crosses(ORDINAL, place(0, 40), place(45, 70))
    assert not crosses(ORDINAL, place(0, 50), place(60, 70))


def test_nothing_is_crossed_from_or_to_nowhere() -> None:
    assert not crosses(ORDINAL, None, place(60, 60))
    assert not crosses(ORDINAL, place(60, 60), None)


@pytest.mark.parametrize(
    ("mover", "other", "direction"),
    [
        # nearer and farther, measured from the other's place before
        (track(0, 10), track(50, 50), "toward"),
        (track(10, 0), track(50, 50), "away"),
        (track(40, 60), track(50, 50), None),
        (track(40, 70), track(50, 50), "away"),
        # the other's own way does not count: nearer is nearer to where it was
        (track(0, 10), track(50, 0), "toward"),
        (track(0, 10), track(50, 90), "toward"),
        # farther, but the other went the same way and the gap did not grow: no "away"
        (track(50, 60), track(40, 50), None),
        (track(50, 60), track(40, 55), None),
        (track(50, 60), track(40, 49), "away"),
        (track(50, 60), track(40, 30), "away"),
        (track(50, 60), track(40, 40), "away"),
        # the other has no place before: its place now; then nobody can have kept pace
        (track(0, 10), track(None, 50), "toward"),
        (track(10, 0), track(None, 50), "away"),
        (track(10, 0), track(50, None), "away"),
        (track(10, 0), track(None, None), None),
        (track(None, 0), track(50, 50), None),
        (track(10, None), track(50, 50), None),
    ],
)
def test_direction(mover: Track, other: Track, direction: str | None) -> None:
    assert toward(mover, {"x": other}) == (("x",) if direction == "toward" else ())
    assert away(mover, {"x": other}) == (("x",) if direction == "away" else ())


@pytest.mark.parametrize(
    ("mover", "other", "direction"),
    [
        (Track(place(0, 10), place(30, 40)), track(50, 50), "toward"),
        (Track(place(0, 10), place(30, 40)), Track(place(50, 90), None), "toward"),
        (Track(place(0, 10), place(30, 40)), Track(place(0, 5), None), "away"),
        # it may have gone past them
        (Track(place(0, 10), place(30, 90)), track(45, 45), None),
        (Track(place(0, 10), place(30, 40)), Track(place(0, 90), None), None),
    ],
)
def test_a_direction_holds_whatever_the_places(
    mover: Track, other: Track, direction: str | None
) -> None:
    assert toward(mover, {"x": other}) == (("x",) if direction == "toward" else ())
    assert away(mover, {"x": other}) == (("x",) if direction == "away" else ())


def test_directions_name_all_parties_in_the_order_given() -> None:
    others = {"z": track(50, 50), "a": track(60, 60), "m": track(-10, -10)}
    assert toward(track(0, 10), others) == ("z", "a")
    assert away(track(0, 10), others) == ("m",)


@pytest.mark.parametrize(
    ("tracks", "expected"),
    [
        ([track(0, 10), track(50, 50)], (2, ("50.0", "40.0"), ("50.0", "40.0"), "converging")),
        ([track(0, 0), track(50, 60)], (2, ("50.0", "60.0"), ("50.0", "60.0"), "diverging")),
        ([track(0, 5), track(50, 55)], (2, ("50.0", "50.0"), ("50.0", "50.0"), "steady")),
        # three parties with a pencil: (10 + 30 + 40) / 3 = 26.7, (10 + 20 + 30) / 3 = 20
        (
            [track(0, 0), track(10, 10), track(40, 30)],
            (3, ("40.0", "30.0"), ("26.7", "20.0"), "converging"),
        ),
        # only who is located at both dates counts
        (
            [track(0, 10), track(50, 50), track(None, 99), track(99, None)],
            (2, ("50.0", "40.0"), ("50.0", "40.0"), "converging"),
        ),
        # the outermost stay, the middle moves to one side: spread and mean keep still
        (
            [track(0, 0), track(50, 60), track(100, 100)],
            (3, ("100.0", "100.0"), ("66.7", "66.7"), "steady"),
        ),
        # halves are rounded up
        (
            [track("0", "0"), track("0.25", "0.24")],
            (2, ("0.3", "0.2"), ("0.3", "0.2"), "converging"),
        ),
        ([track(0, 0), track("7.01", "7.04")], (2, ("7.0", "7.0"), ("7.0", "7.0"), "diverging")),
    ],
)
def test_gap(
    tracks: list[Track], expected: tuple[int, tuple[str, str], tuple[str, str], str]
) -> None:
    n, spread, mean, trend = expected
    found = gap(tracks)
    assert found == Gap(n, _points(spread), _points(mean), trend)  # type: ignore[arg-type]
    assert [str(least) for least, _ in (found.mean_distance or ())] == list(mean)


def _points(pair: tuple[str, str]) -> tuple[Range, Range]:
    old, new = map(Decimal, pair)
    return (old, old), (new, new)


@pytest.mark.parametrize(
    ("tracks", "spread", "mean", "trend"),
    [
        # a range that was not restated is one unknown place: whoever comes from beyond is nearer
        (
            [track(100, 60), Track(place(0, 50), place(0, 50), restated=False)],
            [(50, 100), (10, 60)],
            [(50, 100), (10, 60)],
            "converging",
        ),
        # restated, it may have been 50 then and be 0 now
        (
            [track(100, 60), Track(place(0, 50), place(0, 50))],
            [(50, 100), (10, 60)],
            [(50, 100), (10, 60)],
            "unknown",
        ),
        # it may lie on either side
        (
            [track(100, 60), Track(place(0, 90), place(0, 90), restated=False)],
            [(10, 100), (0, 60)],
            [(10, 100), (0, 60)],
            "unknown",
        ),
        # nobody restated anything
        (
            [
                Track(place(0, 90), place(0, 90), restated=False),
                Track(place(5, 9), place(5, 9), restated=False),
            ],
            [(0, 85), (0, 85)],
            [(0, 85), (0, 85)],
            "steady",
        ),
        # one pair nearer, one farther
        (
            [track(50, 60), track(0, 0), Track(place(90, 95), place(90, 95), restated=False)],
            [(90, 95), (90, 95)],
            [(60, "63.3"), (60, "63.3")],
            "unknown",
        ),
    ],
)
def test_gap_between_ranges(
    tracks: list[Track], spread: list[object], mean: list[object], trend: str
) -> None:
    found = gap(tracks)
    assert (found.spread, found.mean_distance, found.trend) == (
        _ranges(spread),
        _ranges(mean),
        trend,
    )


def _ranges(ends: list[Any]) -> tuple[Range, ...]:
    return tuple((Decimal(least), Decimal(most)) for least, most in ends)


@pytest.mark.parametrize(
    ("tracks", "n"),
    [([], 0), ([track(0, 1)], 1), ([track(0, 1), track(None, 1), track(1, None)], 1)],
)
def test_one_party_is_no_gap(tracks: list[Track], n: int) -> None:
    assert gap(tracks) == Gap(n, None, None, "unknown")


numbers = st.integers(-400, 400).map(lambda number: Decimal(number) / 4)
points = numbers.map(lambda number: (number, number))
ranges = st.tuples(numbers, numbers).map(lambda ends: (min(ends), max(ends)))
tracks_ = st.lists(st.builds(Track, points, points), min_size=2, max_size=5)


@st.composite
def _anywhere(draw: st.DrawFn) -> Track:
    """A track between ranges, or one that was not restated."""
    before = draw(st.one_of(points, ranges))
    return draw(
        st.sampled_from(
            [Track(before, before, restated=False), Track(before, draw(st.one_of(points, ranges)))]
        )
    )


def _choose(data: st.DataObject, one: Track) -> tuple[Decimal, Decimal]:
    """Places that may be the true ones."""
    old, new = one.before, one.after
    assert old is not None
    assert new is not None
    shares = [Decimal(data.draw(st.integers(0, 4))) / 4 for _ in range(2)]
    before = old[0] + (old[1] - old[0]) * shares[0]
    return before, new[0] + (new[1] - new[0]) * shares[1] if one.restated else before


@STEADY
@given(st.lists(_anywhere(), min_size=2, max_size=4), st.data())
def test_whatever_the_places_are_the_measures_hold(
    tracks: list[Track], data: st.DataObject
) -> None:
    """The true gap, between places that nobody knows, has no other trend and lies in the ranges."""
    true = [_choose(data, one) for one in tracks]
    places = [Track((old, old), (new, new)) for old, new in true]
    known, actual = gap(tracks), gap(places)
    assert known.trend in {actual.trend, "unknown"}
    for name in ("spread", "mean_distance"):
        for wide, exact in zip(getattr(known, name), getattr(actual, name), strict=True):
            assert wide[0] <= exact[0] <= wide[1]
    for near, (mover, *others) in ((toward, places), (away, places)):
        named = {str(number): one for number, one in enumerate(others)}
        surely = near(tracks[0], dict(zip(named, tracks[1:], strict=True)))
        assert set(surely) <= set(near(mover, named))


@STEADY
@given(tracks_)
def test_swapping_dates_mirrors_the_gap(tracks: list[Track]) -> None:
    there = gap(tracks)
    back = gap([Track(one.after, one.before) for one in tracks])
    opposite = {"converging": "diverging", "diverging": "converging", "steady": "steady"}
    assert there.spread is not None
    assert there.mean_distance is not None
    assert (back.spread, back.mean_distance) == (there.spread[::-1], there.mean_distance[::-1])
    assert back.trend == opposite[there.trend]


@STEADY
@given(st.lists(numbers, min_size=2, max_size=4), numbers)
def test_mean_distance_depends_on_distances_alone(places: list[Decimal], shift: Decimal) -> None:
    mean = mean_distance([(one, one) for one in places])
    assert 0 <= mean[0] == mean[1] <= max(places) - min(places)
    assert all(
        abs(mean_distance([(one + shift, one + shift) for one in order])[0] - mean[0])
        < Decimal("1e-20")
        for order in permutations(places)
    )


@STEADY
@given(_anywhere(), _anywhere())
def test_nobody_is_both_approached_and_left(mover: Track, other: Track) -> None:
    near, far = toward(mover, {"x": other}), away(mover, {"x": other})
    assert not (near and far)
    assert not (mover.before == mover.after and (near or far))
