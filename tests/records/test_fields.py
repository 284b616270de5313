from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from positions.records.fields import (
    Day,
    Entry,
    Format,
    Id,
    Number,
    SalienceField,
    Sha256,
    StanceField,
    Text,
    parse_day,
)
from positions.records.yaml_text import scalar


def refusal(field: Any, value: object) -> str:  # noqa: ANN401  # a type form
    """Give the sentence with which a field refuses a value."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter[object](field).validate_python(value)
    (error,) = caught.value.errors()
    return error["msg"].removeprefix("Value error, ")


def accepted(field: Any, value: object) -> object:  # noqa: ANN401  # a type form
    return TypeAdapter[object](field).validate_python(value)


@pytest.mark.parametrize("name", ["no", "yes", "on", "a", "0-1", "2022-01", "x" * 64, "1997-lines"])
def test_ids(name: str) -> None:
    assert accepted(Id, name) == name


@pytest.mark.parametrize("name", ["", "A", "NATO", "é", "a_b", "-a", "a b", "x" * 65, "a\n", "٣"])
def test_what_is_no_id(name: str) -> None:
    assert refusal(Id, name).startswith("an id is made of a-z, 0-9 and hyphens")


@pytest.mark.parametrize(
    "name", ["null", "true", "false", "1997", "1e3", "0x1f", "0o7", "2022-01-28"]
)
def test_ids_that_read_as_something_else(name: str) -> None:
    assert refusal(Id, name).startswith(f"{name} reads as something other than a name")


@given(st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True))
def test_every_id_is_a_name_in_yaml(name: str) -> None:
    try:
        accepted(Id, name)
    except ValidationError:
        return
    assert scalar(name) == name


@pytest.mark.parametrize("value", [1997, True, None, Decimal(1), ["a"], b"a", date(2022, 1, 1)])
def test_ids_and_texts_are_texts(value: object) -> None:
    assert refusal(Id, value) == refusal(Text, value) == "Input should be a valid string"


@pytest.mark.parametrize("value", ["", " ", "\n\t", "\u2003"])
def test_blank_text(value: str) -> None:
    assert refusal(Text, value) == "must not be empty"


def test_days() -> None:
    assert accepted(Day, "2024-02-29") == parse_day(date(2024, 2, 29)) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "value", [86400, True, None, Decimal(1), "28.1.2022", "2022-1-28", "20220128"]
)
def test_what_is_no_day(value: object) -> None:
    assert refusal(Day, value) == "write a date as YYYY-MM-DD"


@pytest.mark.parametrize("value", ["2022-01-28T10:00", "2022-01-28 ", "2022-W04-5", "22-01-28"])
def test_a_day_is_nothing_but_a_day(value: str) -> None:
    assert refusal(Day, value) == "write a date as YYYY-MM-DD"


@pytest.mark.parametrize("value", ["2022-02-30", "2023-02-29", "2022-13-01", "0000-01-01"])
def test_days_that_the_calendar_lacks(value: str) -> None:
    assert refusal(Day, value) == f"{value} is no day of the calendar"


@pytest.mark.parametrize("value", [True, False, "5", None, 2.5, [1]])
def test_what_is_no_number(value: object) -> None:
    assert refusal(Number, value) == "must be a number"


@pytest.mark.parametrize("text", ["2.40", "0", "-5", "0.000000000000001", "999999999999999"])
def test_numbers_keep_their_digits(text: str) -> None:
    assert str(accepted(Number, Decimal(text))) == str(Decimal(text))


def test_fifteen_digits_on_both_sides() -> None:
    long = Decimal("123456789012345.123456789012345")
    assert accepted(Number, long) == long


@pytest.mark.parametrize("value", [10**15, Decimal("1e999"), Decimal("1e-16"), Decimal("0e999")])
def test_numbers_without_end(value: object) -> None:
    assert refusal(Number, value).startswith("must be a number of at most 15 digits")


@given(st.integers() | st.decimals(allow_nan=False))
def test_every_number_is_taken_whole_or_refused(value: int | Decimal) -> None:
    places = -int(Decimal(value).as_tuple().exponent) if Decimal(value).copy_abs() < 10**15 else 99
    try:
        found = accepted(Number, value)
    except ValidationError:
        assert places not in range(16)
    else:
        assert found == value
        assert places in range(-14, 16)


@pytest.mark.parametrize(
    ("value", "stance"),
    [
        ("ready", "ready"),
        (5, Decimal(5)),
        (["a", "b"], ("a", "b")),
        ([1, Decimal("2.40")], (Decimal(1), Decimal("2.40"))),
    ],
)
def test_stances(value: object, stance: object) -> None:
    assert accepted(StanceField, value) == stance


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (True, "must be a point's id, a number, or [low, high]"),
        (None, "must be a point's id, a number, or [low, high]"),
        ({}, "must be a point's id, a number, or [low, high]"),
        ("", "must not be empty"),
        ([], "a range is [low, high]"),
        (["a"], "a range is [low, high]"),
        (["a", "b", "c"], "a range is [low, high]"),
        (["a", True], "must be a point's id, a number, or [low, high]"),
        (["a", ["b", "c"]], "must be a point's id, a number, or [low, high]"),
    ],
)
def test_what_is_no_stance(value: object, message: str) -> None:
    assert refusal(StanceField, value) == message


def test_salience() -> None:
    values = ["core", "major", "secondary", 0, Decimal("12.5"), 100]
    assert [accepted(SalienceField, one) for one in values] == [
        100,
        66,
        33,
        0,
        Decimal("12.5"),
        100,
    ]


@pytest.mark.parametrize("value", ["high", "Core", "50", "", -1, 101, Decimal("100.1")])
def test_what_is_no_salience(value: object) -> None:
    assert (
        refusal(SalienceField, value) == "must be core, major, secondary or a number from 0 to 100"
    )


def test_true_is_no_salience() -> None:
    assert refusal(SalienceField, True) == "must be a number"  # noqa: FBT003  # the value tested


def test_hashes() -> None:
    assert accepted(Sha256, "0a" * 32) == "0a" * 32
    for value in ("0A" * 32, "0a" * 31, "0g" * 32, "0a" * 32 + "\n"):
        assert refusal(Sha256, value).startswith("must be a SHA-256 hash")


def test_format() -> None:
    assert accepted(Format, 1) == 1
    for value in (True, 2, 0, "1", None):
        assert refusal(Format, value) == "this version of positions reads format 1"


def test_entries_are_frozen_and_know_their_keys() -> None:
    class Thing(Entry):
        name: Text

    thing = Thing(name="x")
    with pytest.raises(ValidationError, match="frozen"):
        thing.name = "y"  # type: ignore[misc]  # what is tested
    with pytest.raises(ValidationError, match="Extra inputs"):
        Thing.model_validate({"name": "x", "nam": "y"})
    assert issubclass(Thing, BaseModel)
    assert hash(thing) == hash(Thing(name="x"))
