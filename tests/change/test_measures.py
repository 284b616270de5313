from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given, strategies as st

from positions.change.measures import (
    Gap,
    Track,
    away,
    conclusive,
    crosses,
    gap,
    located,
    mean_distance,
    middle,
    toward,
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
    ends = (None if end is None else Decimal(str(end)) for end in (before, after))
    return Track(*ends)


def place(low: float, high: float) -> Place:
    return Decimal(str(low)), Decimal(str(high))


@pytest.mark.parametrize(
    ("scale", "stance", "expected"),
    [
        (ORDINAL, "none", "0"),
        (ORDINAL, "some", "25"),
        (ORDINAL, ("none", "some"), "12.5"),
        (ORDINAL, ("some", "none"), None),
        (ORDINAL, None, None),
        (NOMINAL, "all", None),
        (PERCENT, Decimal("2.40"), "2.40"),
        (PERCENT, (Decimal("2.40"), Decimal("3.00")), "2.70"),
        (PERCENT, Decimal(11), None),
    ],
)
def test_located(scale: Scale, stance: Stance | None, expected: str | None) -> None:
    assert located(scale, stance) == (None if expected is None else Decimal(expected))


def test_a_range_is_located_at_its_middle() -> None:
    assert middle(place(2, 5)) == Decimal("3.5")


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
        (None, place(5, 9), True),
    ],
)
def test_conclusive_unless_ranges_overlap_or_touch(
    before: Place | None, after: Place | None, *, expected: bool
) -> None:
    assert conclusive(before, after) is expected
    assert conclusive(after, before) is expected


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
    assert crosses(ORDINAL, Decimal(before), Decimal(after)) is expected
    assert not crosses(PERCENT, Decimal(before), Decimal(after))


def test_nothing_is_crossed_from_or_to_nowhere() -> None:
    assert not crosses(ORDINAL, None, Decimal(60))
    assert not crosses(ORDINAL, Decimal(60), None)


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
    assert found == Gap(n, _decimals(spread), _decimals(mean), trend)  # type: ignore[arg-type]
    assert [str(one) for one in (found.mean_distance or ())] == list(mean)


def _decimals(pair: tuple[str, str]) -> tuple[Decimal, Decimal]:
    return Decimal(pair[0]), Decimal(pair[1])


@pytest.mark.parametrize(
    ("tracks", "n"),
    [([], 0), ([track(0, 1)], 1), ([track(0, 1), track(None, 1), track(1, None)], 1)],
)
def test_one_party_is_no_gap(tracks: list[Track], n: int) -> None:
    assert gap(tracks) == Gap(n, None, None, "unknown")


numbers = st.integers(-400, 400).map(lambda number: Decimal(number) / 4)
tracks_ = st.lists(st.builds(Track, numbers, numbers), min_size=2, max_size=5)


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
    mean = mean_distance(places)
    assert 0 <= mean <= max(places) - min(places)
    assert all(
        abs(mean_distance([place + shift for place in order]) - mean) < Decimal("1e-20")
        for order in permutations(places)
    )


@STEADY
@given(st.builds(Track, numbers, numbers), st.builds(Track, numbers, numbers))
def test_nobody_is_both_approached_and_left(mover: Track, other: Track) -> None:
    near, far = toward(mover, {"x": other}), away(mover, {"x": other})
    assert not (near and far)
    assert not (mover.before == mover.after and (near or far))
