from datetime import date

import pytest

import worlds
from positions.change.operands import Moment, OperandError, latest, moment, span, spoken

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
def test_moment(text: str, day: date, round_: str | None) -> None:
    assert moment(text, DOSSIER) == Moment(day, round_)


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
        moment(text, DOSSIER)
    assert str(caught.value) == message


def test_without_rounds() -> None:
    dossier = worlds.dossier(BARE)
    with pytest.raises(OperandError, match=r"rounds are none$"):
        moment("x", dossier)
    with pytest.raises(OperandError, match=r"^nothing is dated here"):
        latest(dossier)
    with pytest.raises(OperandError, match=r"fewer than two rounds"):
        span(None, None, dossier)
    with pytest.raises(OperandError, match=r"^nothing is recorded yet"):
        span("2022-01-01", "2022-01-02", dossier)


def test_span() -> None:
    second, third = Moment(date(2022, 1, 20), "second"), Moment(date(2022, 1, 30), "third")
    assert span(None, None, DOSSIER) == (second, third)
    assert span("talks", None, DOSSIER) == (second, third)
    assert span("2022-01-05", "2022-01-05", DOSSIER) == (Moment(date(2022, 1, 5)),) * 2


def test_from_after_to() -> None:
    with pytest.raises(OperandError) as caught:
        span("third", "first", DOSSIER)
    assert str(caught.value) == "FROM (2022-01-30) is after TO (2022-01-10): swap them"


def test_before_anything_was_said() -> None:
    message = "nothing was said on or before 2022-01-04; the first statement is of 2022-01-05"
    for ask in (lambda: span("2022-01-04", "", DOSSIER), lambda: spoken("2022-01-04", DOSSIER)):
        with pytest.raises(OperandError) as caught:
            ask()
        assert str(caught.value) == message
    assert spoken("2022-01-05", DOSSIER) == Moment(date(2022, 1, 5))
