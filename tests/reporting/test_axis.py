"""Places keep their order and stay inside, whatever the scale; labels never overlap."""

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from positions.records.scale import Point, Scale
from positions.reporting.axis import Axis, Label, placed
from positions.reporting.drawing import width_of

ENDS = (Decimal(100), Decimal(500))
OUTER = (Decimal(60), Decimal(540))
PLACES = st.decimals(-1000, 1000, places=2)


def interval(low: Decimal | None, high: Decimal | None) -> Scale:
    return Scale(type="interval", min=low, max=high)


@given(st.lists(PLACES, min_size=2, max_size=6, unique=True), st.booleans(), st.booleans())
def test_places_lie_inside_and_in_order(
    places: list[Decimal],
    has_low: bool,  # noqa: FBT001  # drawn
    has_high: bool,  # noqa: FBT001
) -> None:
    low = min(places) if has_low else None
    high = max(places) if has_high else None
    axis = Axis(interval(low, high), places, ENDS)
    found = [axis.span(place) for place in sorted(places)]
    drawn = [span[0] for span in found if span]
    assert len(drawn) == len(places)
    assert drawn == sorted(drawn)
    assert all(ENDS[0] <= x <= ENDS[1] for x in drawn)
    for one, other in zip(sorted(places), sorted(places)[1:], strict=False):
        assert (axis.x(one) < axis.x(other)) == (one < other)


@given(st.lists(PLACES, min_size=1, max_size=6, unique=True))
def test_points_lie_inside_and_in_order(places: list[Decimal]) -> None:
    points = {f"p{at}": Point(at=place) for at, place in enumerate(places)}
    axis = Axis(Scale(type="ordinal", points=points), [], ENDS)
    order = sorted(points, key=lambda name: points[name].at or 0)
    drawn = [span[0] for name in order if (span := axis.span(name))]
    assert drawn == sorted(drawn)
    assert len(drawn) == len(points)
    assert all(ENDS[0] <= x <= ENDS[1] for x in drawn)
    assert [label.text for label in axis.labels(OUTER)] == order


@given(st.lists(st.tuples(st.integers(100, 500), st.sampled_from(["no", "a longer name"]))))
def test_labels_never_overlap_and_stay_inside(named: list[tuple[int, str]]) -> None:
    labels = placed([(Decimal(x), name) for x, name in sorted(named)], OUTER)
    taken: dict[int, Decimal] = {}
    for label in labels:
        half = width_of(label.text, small=True) / 2
        assert OUTER[0] <= label.middle - half
        assert label.middle + half <= OUTER[1]
        assert label.middle - half >= taken.get(label.row, OUTER[0])
        taken[label.row] = label.middle + half


def test_one_row_where_there_is_room() -> None:
    names = [(Decimal(100), "low"), (Decimal(300), "middle"), (Decimal(500), "high")]
    assert placed(names, OUTER) == [Label(x, x, 0, name) for x, name in names]
    assert [
        label.row for label in placed([(Decimal(100), "low"), (Decimal(101), "next")], OUTER)
    ] == [0, 1]


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        ("0", "12", ["0", "2", "4", "6", "8", "10", "12"]),
        ("2.40", "2.80", ["2.4", "2.5", "2.6", "2.7", "2.8"]),
        ("-50", "1000", ["0", "200", "400", "600", "800", "1000"]),
        ("0", "1", ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    ],
)
def test_numbers_on_the_axis_are_round(low: str, high: str, ticks: list[str]) -> None:
    axis = Axis(interval(Decimal(low), Decimal(high)), [], ENDS)
    assert [label.text for label in axis.labels(OUTER)] == ticks


def test_nominal_points_are_columns() -> None:
    axis = Axis(Scale(type="nominal", points={"law": Point(), "pact": Point()}), ["pact"], ENDS)
    assert axis.span("law") == (Decimal(200), Decimal(200))
    assert axis.span("pact") == (Decimal(400), Decimal(400))
    assert axis.span("gone") is None
    assert axis.reference is None


def test_ranges_references_and_places_off_the_scale() -> None:
    scale = Scale(type="interval", min=Decimal(0), max=Decimal(10), reference=Decimal(4))
    axis = Axis(scale, [], ENDS)
    assert axis.span((Decimal(5), Decimal(10))) == (Decimal(300), Decimal(500))
    assert axis.reference == 260
    assert axis.span(Decimal(11)) is None


def test_a_scale_of_one_place() -> None:
    assert Axis(interval(None, None), [Decimal(3)], ENDS).span(Decimal(3)) == (
        Decimal(300),
        Decimal(300),
    )
    assert Axis(interval(None, None), [], ENDS).labels(OUTER)
