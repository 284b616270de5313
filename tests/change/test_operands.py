from datetime import date

import pytest

import worlds
from positions.change.difference import Operand
from positions.change.operands import (
    OperandError,
    knowing,
    latest,
    operand,
    operands,
    revision_in,
    spoken_by,
)

WORLD = """
=== positions/negotiation.yaml
title: T
rounds:
  first: {date: 2022-01-10}
  second: {date: 2022-01-20}
  third: {date: 2022-01-30}
events:
  talks: {date: 2022-01-20}
  spell: {date: {after: 2022-01-11, before: 2022-01-13}}
  since: {date: {after: 2022-01-12}}
parties: {p: {name: P}}
issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
=== positions/i/p.yaml
issue: i
party: p
versions: [{date: 2022-01-05, stance: a}]
"""
BARE = """
=== positions/negotiation.yaml
title: T
parties: {p: {name: P}}
issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
"""
ROUNDS = "; rounds are first, second, third"
DOSSIER = worlds.dossier(WORLD)


@pytest.mark.parametrize(
    ("text", "day", "round_"),
    [
        ("first", date(2022, 1, 10), "first"),
        ("talks", date(2022, 1, 20), "second"),
        ("spell", date(2022, 1, 13), None),
        ("since", date(2022, 1, 12), None),
        ("2022-01-05", date(2022, 1, 5), None),
        ("2022-01-30", date(2022, 1, 30), "third"),
        ("", date(2022, 1, 30), "third"),
    ],
)
def test_an_operand_knows_what_was_published_by_its_own_day(
    text: str, day: date, round_: str | None
) -> None:
    assert operand(text, DOSSIER) == Operand(day, day, round_)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("frist", "frist: no round, event or date (YYYY-MM-DD); did you mean first?"),
        ("xyz", f"xyz: no round, event or date (YYYY-MM-DD){ROUNDS}"),
        ("2022-02-30", f"2022-02-30: 2022-02-30 is no day of the calendar{ROUNDS}"),
        ("2022-1-5", f"2022-1-5: write a date as YYYY-MM-DD{ROUNDS}"),
        ("first@", "first@: only positions diff compares revisions; name a date"),
        ("@HEAD", "@HEAD: only positions diff compares revisions; name a date"),
    ],
)
def test_what_names_no_day(text: str, message: str) -> None:
    with pytest.raises(OperandError) as caught:
        operand(text, DOSSIER)
    assert str(caught.value) == message


def test_without_rounds() -> None:
    dossier = worlds.dossier(BARE)
    with pytest.raises(OperandError, match=r"rounds are none$"):
        operand("x", dossier)
    with pytest.raises(OperandError, match=r"^nothing is dated here"):
        latest(dossier)
    with pytest.raises(OperandError, match=r"fewer than two rounds"):
        operands(None, None, dossier)
    with pytest.raises(OperandError, match=r"^nothing is recorded yet"):
        operands("2022-01-01", "2022-01-02", dossier)


def on(day: date, round_: str | None = None) -> Operand:
    return Operand(day, day, round_)


def test_both_ends() -> None:
    second, third = on(date(2022, 1, 20), "second"), on(date(2022, 1, 30), "third")
    assert operands(None, None, DOSSIER) == (second, third)
    assert operands("talks", None, DOSSIER) == (second, third)
    assert operands("2022-01-05", "2022-01-05", DOSSIER) == (on(date(2022, 1, 5)),) * 2


@pytest.mark.parametrize(
    ("text", "revision"),
    [(None, None), ("", None), ("first", None), ("@", "HEAD"), ("first@v1", "v1"), ("@a@b", "a@b")],
)
def test_a_revision_stands_behind_a_date(text: str | None, revision: str | None) -> None:
    assert revision_in(text) == revision


def test_ends_keep_their_revisions_and_are_dated_by_their_own_records() -> None:
    old = worlds.dossier(WORLD.replace("2022-01-10", "2022-01-09"))
    start, end = operands("first@old", "@", DOSSIER, old)
    with pytest.raises(OperandError, match="compares revisions"):
        operands("first@old", None, DOSSIER)
    assert start == Operand(date(2022, 1, 9), date(2022, 1, 9), "first", "old")
    assert end == Operand(date(2022, 1, 30), date(2022, 1, 30), "third", "HEAD")


def test_both_ends_may_know_the_same() -> None:
    ends = operands("first", "third", DOSSIER)
    assert {one.known_by for one in knowing(ends, None, DOSSIER)} == {None}
    limited = knowing(ends, "spell", DOSSIER)
    assert [(one.day.day, one.known_by) for one in limited] == [
        (10, date(2022, 1, 13)),
        (30, date(2022, 1, 13)),
    ]
    with pytest.raises(OperandError, match=r"^frist: no round") as caught:
        knowing(ends, "frist", DOSSIER)
    assert caught.value.known_by


def test_from_after_to() -> None:
    with pytest.raises(OperandError) as caught:
        operands("third", "first", DOSSIER)
    assert str(caught.value) == "FROM (2022-01-30) is after TO (2022-01-10): swap them"


def test_before_anything_was_said() -> None:
    message = "nothing was said on or before 2022-01-04; the first statement is of 2022-01-05"
    for ask in (
        lambda: operands("2022-01-04", "", DOSSIER),
        lambda: spoken_by("2022-01-04", DOSSIER),
    ):
        with pytest.raises(OperandError) as caught:
            ask()
        assert str(caught.value) == message
    assert spoken_by("2022-01-05", DOSSIER) == on(date(2022, 1, 5))
