from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from positions.records.fields import Stance
from positions.records.scale import Scale

ORDINAL: dict[str, Any] = {
    "type": "ordinal",
    "points": {"no": {"at": 0}, "half": {"at": 50}, "yes": {"at": 100}},
}
INTERVAL = {"type": "interval", "min": 0, "max": 10, "unit": "percent"}
NOMINAL: dict[str, Any] = {"type": "nominal", "points": {"red": {}, "blue": {}}}


def scale(data: dict[str, Any], **more: object) -> Scale:
    return Scale.model_validate({**data, **more})


@pytest.mark.parametrize(
    ("data", "more", "message"),
    [
        (ORDINAL, {"points": {}}, "a scale of type ordinal needs points"),
        (NOMINAL, {"points": {}}, "a scale of type nominal needs points"),
        (ORDINAL, {"points": {"a": {"at": 0}, "b": {}}}, "needs a place: `at`"),
        (ORDINAL, {"points": {"a": {"at": None}}}, "needs a point that has a place"),
        (ORDINAL, {"min": 0}, "min, max and unit belong to interval scales; this one is ordinal"),
        (ORDINAL, {"max": 0}, "min, max and unit belong to interval scales"),
        (NOMINAL, {"unit": "%"}, "min, max and unit belong to interval scales"),
        (NOMINAL, {"points": {"a": {"at": 0}, "b": {}}}, "a nominal scale has no places"),
        (NOMINAL, {"reference": 0}, "a nominal scale has no places"),
        (INTERVAL, {"points": {"a": {}}}, "an interval scale has numbers"),
        (INTERVAL, {"min": 10}, "min must be below max"),
        (INTERVAL, {"min": 11}, "min must be below max"),
        (ORDINAL, {"type": "rank"}, "'ordinal', 'interval' or 'nominal'"),
    ],
)
def test_scales_that_make_no_sense(
    data: dict[str, Any], more: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        scale(data, **more)
    (error,) = caught.value.errors()
    assert message in error["msg"]


def test_scales_that_do() -> None:
    assert scale(ORDINAL, reference=50).reference == 50
    assert scale({"type": "interval"}).min is None
    assert scale(NOMINAL).points["red"].at is None


@pytest.mark.parametrize(
    ("data", "stance", "objection"),
    [
        (ORDINAL, "half", None),
        (ORDINAL, "maybe", "maybe is no point of this scale; its points are no, half, yes"),
        (ORDINAL, Decimal(50), "50 is no point of this scale; its points are no, half, yes"),
        (ORDINAL, ("no", "yes"), None),
        (ORDINAL, ("no", "no"), None),
        (ORDINAL, ("yes", "no"), "the low end of the range lies above its high end"),
        (ORDINAL, ("no", "x"), "x is no point of this scale; its points are no, half, yes"),
        (INTERVAL, Decimal("2.40"), None),
        (INTERVAL, Decimal(0), None),
        (INTERVAL, Decimal(10), None),
        (INTERVAL, Decimal("-0.1"), "-0.1 lies below the scale's min, 0"),
        (INTERVAL, Decimal("10.01"), "10.01 lies above the scale's max, 10"),
        (INTERVAL, "half", "'half' is no number, and this is an interval scale"),
        (INTERVAL, (Decimal(1), Decimal(11)), "11 lies above the scale's max, 10"),
        (INTERVAL, (Decimal(2), Decimal(1)), "the low end of the range lies above its high end"),
        (NOMINAL, "red", None),
        (NOMINAL, ("red", "blue"), "a nominal scale has no ranges"),
        (NOMINAL, "green", "green is no point of this scale; its points are red, blue"),
    ],
)
def test_objection(data: dict[str, Any], stance: Stance, objection: str | None) -> None:
    assert scale(data).objection(stance) == objection


@pytest.mark.parametrize(
    ("data", "stance", "place"),
    [
        (ORDINAL, "no", (0, 0)),
        (ORDINAL, ("half", "yes"), (50, 100)),
        (INTERVAL, Decimal("2.5"), (Decimal("2.5"), Decimal("2.5"))),
        (INTERVAL, (Decimal(1), Decimal(3)), (1, 3)),
        (INTERVAL, Decimal(11), None),
        (ORDINAL, "maybe", None),
        (NOMINAL, "red", None),
    ],
)
def test_place(data: dict[str, Any], stance: Stance, place: object) -> None:
    assert scale(data).place(stance) == place


def test_ranges_follow_the_places_not_the_order_of_the_points() -> None:
    points = {"top": {"at": 9}, "bottom": {"at": -1}}
    falling = scale({"type": "ordinal", "points": points})
    assert falling.objection(("bottom", "top")) is None
    assert falling.place(("bottom", "top")) == (Decimal(-1), Decimal(9))


@given(st.decimals(-20, 20, places=2), st.decimals(-20, 20, places=2))
def test_a_range_lies_on_a_scale_if_both_ends_do_and_they_are_in_order(
    low: Decimal, high: Decimal
) -> None:
    fits = 0 <= low <= high <= 10
    assert (scale(INTERVAL).objection((low, high)) is None) is fits
    assert (scale(INTERVAL).place((low, high)) == (low, high)) is fits


def test_a_point_without_a_place_is_a_stance_and_no_end_of_a_range() -> None:
    votes = scale(ORDINAL, points={**ORDINAL["points"], "absent": {"at": None}})
    assert votes.objection("absent") is None
    assert votes.place("absent") is None
    assert votes.objection(("no", "absent")) == (
        "a range runs between places, and one of its ends has none"
    )
    assert votes.place(("no", "half")) == (Decimal(0), Decimal(50))
