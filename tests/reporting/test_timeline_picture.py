import xml.etree.ElementTree as ET
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

import pact
from positions.evidence.attestation import Level
from positions.records.dossier import Said
from positions.reporting.drawing import NARROW, WIDTH, Layout
from positions.reporting.edition import Edition
from positions.reporting.timeline_picture import (
    Statement,
    statements,
    timeline_description,
    timeline_picture,
)

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def edition() -> Edition:
    """Between 15 January and 25 February: 41 days; so the window begins on 5 December."""
    return Edition(pact.proofs(""), pact.between(""))


def said(
    day: str,
    reported: str | None = None,
    *,
    after: str | None = None,
    level: Level = Level.OWN_WORDS,
    stance: str = "",
) -> Statement:
    earliest = date.fromisoformat(after or day)
    told = date.fromisoformat(reported) if reported else None
    return Statement(Said(earliest, date.fromisoformat(day)), told, level, stance)


def by(day: str) -> Statement:
    """A statement of which no earlier bound is known."""
    return Statement(Said(None, date.fromisoformat(day)), None)


def drawn(edition: Edition, width: int = WIDTH, **rows: list[Statement]) -> ET.Element:
    return ET.fromstring(timeline_picture(edition, "T", rows, width))  # noqa: S314  # we wrote it


def dots(svg: ET.Element) -> list[float]:
    """Where the marks stand, without that of the legend."""
    return [float(dot.get("cx") or 0) for dot in svg.iter(f"{SVG}circle")][:-1]


def reports(svg: ET.Element) -> list[float]:
    boxes = [box for box in svg.iter(f"{SVG}rect") if box.get("class") == "then hollow"]
    return [float(box.get("x") or 0) for box in boxes][:-1]


def texts(svg: ET.Element) -> list[str]:
    return [text.text or "" for text in svg.iter(f"{SVG}text")]


def test_statements_stand_in_the_order_of_their_days(edition: Edition) -> None:
    days = ["2023-12-20", "2024-01-15", "2024-02-01", "2024-02-25"]
    xs = dots(drawn(edition, una=[said(day) for day in days]))
    assert xs == sorted(set(xs))
    assert len(xs) == 4
    assert xs[-1] == float(Layout().right)


def test_a_later_report_stands_behind_its_statement(edition: Edition) -> None:
    svg = drawn(edition, una=[said("2024-01-20", "2024-02-01"), said("2024-02-05", "2024-02-05")])
    assert len(dots(svg)) == 2
    [report] = reports(svg)
    assert dots(svg)[0] < report < dots(svg)[1]


def test_what_was_said_long_before_is_named_at_the_left_end(edition: Edition) -> None:
    texts = [
        text.text
        for text in drawn(
            edition,
            one=[said("2019-05-01", "2024-02-01")],
            two=[said("2019-05-01"), said("2020-05-01")],
        ).iter(f"{SVG}text")
    ]
    assert "◂ 1 May 2019" in texts
    assert "◂ 2 earlier" in texts


def test_bounds_are_a_bar_and_silence_says_so(edition: Edition) -> None:
    svg = drawn(edition, one=[said("2024-01-20", after="2024-01-10")], two=[])
    bars = [box for box in svg.iter(f"{SVG}rect") if "bar" in (box.get("class") or "")]
    assert len(bars) == 2  # the legend's is the other
    assert "no statement known" in [text.text for text in svg.iter(f"{SVG}text")]


@given(st.lists(st.tuples(st.integers(-900, 41), st.integers(0, 60)), min_size=1, max_size=4))
def test_nothing_is_drawn_outside(drawn_days: list[tuple[int, int]]) -> None:
    edition = Edition(pact.proofs(""), pact.between(""))
    start = edition.difference.from_.day
    row = [
        Statement(
            Said(start + timedelta(day - length), start + timedelta(day)), start + timedelta(day)
        )
        for day, length in drawn_days
    ]
    svg = drawn(edition, una=row)
    for shape in svg.iter():
        for name in ("x", "x1", "x2", "cx"):
            assert 0 <= float(shape.get(name) or 0) <= WIDTH
        if shape.tag == f"{SVG}rect" and "bar" in (shape.get("class") or ""):
            assert float(Layout().left) <= float(shape.get("x") or 0) or shape.get("width") == "34"


def test_stances_stand_above_their_marks_once(edition: Edition) -> None:
    row = [
        said("2024-01-20", stance="Five"),
        said("2024-02-01", stance="Five"),
        said("2024-02-20", stance="Six"),
    ]
    found = texts(drawn(edition, una=row))
    assert (found.count("Five"), found.count("Six")) == (1, 1)
    early = [said("2019-05-01", stance="Four"), *row]
    assert "Four" in texts(drawn(edition, una=early))


def test_a_mark_says_who_says_so_and_the_legend_lists_what_was_drawn(edition: Edition) -> None:
    found = texts(drawn(edition, una=[said("2024-01-20")]))
    assert "its own words" in found
    assert not {"a paraphrase", "only others say so", "said some day between"} & set(found)
    row = [said("2024-01-20", level=Level.COUNTERPART), said("2024-01-30", level=Level.UNPROVED)]
    other = drawn(edition, una=row)
    assert {"only others say so", "not proved"} <= set(texts(other))
    assert "its own words" not in texts(other)
    assert not list(other.iter(f"{SVG}circle"))


def test_an_open_bound_fades(edition: Edition) -> None:
    svg = drawn(edition, una=[by("2024-02-01")])
    looks = [box.get("class") for box in svg.iter(f"{SVG}rect")]
    assert "bar fading" in looks
    assert "said by then; since when is open" in texts(svg)


def test_a_narrow_picture_sets_names_above(edition: Edition) -> None:
    svg = drawn(edition, NARROW, una=[said("2024-01-20", stance="Five")])
    assert svg.get("width") == str(NARROW)
    [name] = [text for text in svg.iter(f"{SVG}text") if text.text == "una"]
    assert float(name.get("y") or 0) < min(
        float(dot.get("cy") or 0) for dot in svg.iter(f"{SVG}circle")
    )
    for shape in svg.iter():
        for side in ("x", "x1", "x2", "cx"):
            assert 0 <= float(shape.get(side) or 0) <= NARROW


@pytest.mark.parametrize(
    ("start", "end"), [("2024-02-25", "2024-02-25"), ("2024-02-24", "2024-02-25")]
)
def test_dates_close_together_do_not_write_over_each_other(start: str, end: str) -> None:
    edition = Edition(pact.proofs(ROUND), pact.between(ROUND, start, end))
    svg = drawn(edition, una=[said("2024-02-20")])
    heads = [
        (text.get("x"), text.get("y"))
        for text in svg.iter(f"{SVG}text")
        if (text.text or "").endswith("Feb 2024")
    ]
    assert len(heads) == len(set(heads))
    assert len({y for _, y in heads}) >= len(heads) - 1
    assert all(0 <= float(x or 0) <= WIDTH for x, _ in heads)


ROUND = """
=== pay/union
- {date: 2024-01-02, stance: 5, evidence: [una@early]}
- {date: 2024-01-20, stance: 6, evidence: [una@late]}
- {date: {after: 2024-01-20, before: 2024-01-22}, firmness: firm, evidence: [una@gone]}
"""


def test_statements_are_those_known_by_the_second_date() -> None:
    edition = Edition(pact.proofs(ROUND), pact.between(ROUND, "2024-01-15", "2024-01-21"))
    found = statements(edition, pact.PAY)
    assert found == [said("2024-01-02", "2024-01-10", stance="5 percent")]
    later = Edition(pact.proofs(ROUND), pact.between(ROUND))
    assert statements(later, pact.PAY)[1:] == [
        said("2024-01-20", "2024-02-20", stance="6 percent"),
        said("2024-01-22", "2024-01-10", after="2024-01-20", level=Level.UNPROVED),
    ]


def test_the_description_says_it_in_words() -> None:
    rows = {
        "Una": [said("2024-01-20", "2024-02-01", stance="Five"), said("2024-02-05", "2024-02-05")],
        "Erik": [],
    }
    assert timeline_description(rows) == (
        "Una: 20 Jan 2024 (Five), reported 1 Feb 2024; 5 Feb 2024. Erik: no statement known."
    )
