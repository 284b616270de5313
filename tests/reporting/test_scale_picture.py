import re
import xml.etree.ElementTree as ET
from datetime import date

import pytest
from hypothesis import given, settings

import hostile
import pact
import strategies
import wages
from positions.change.difference import Operand
from positions.change.measures import located
from positions.change.movement import diff
from positions.records.dossier import Pair
from positions.reporting.drawing import WIDTH
from positions.reporting.edition import Edition
from positions.reporting.scale_picture import LEFT, RIGHT, description, scale_picture, stations

SVG = "{http://www.w3.org/2000/svg}"


def parsed(picture: str) -> ET.Element:
    return ET.fromstring(picture)  # noqa: S314  # what we wrote ourselves


def texts(svg: ET.Element) -> list[str]:
    return [element.text or "" for element in svg.iter(f"{SVG}text")]


def dots(svg: ET.Element, look: str) -> list[tuple[float, float]]:
    """The places of dots in the drawing, without those of the legend at its foot."""
    foot = float(svg.get("height") or 0) - 30
    found = [
        (float(dot.get("cx") or 0), float(dot.get("cy") or 0))
        for dot in svg.iter(f"{SVG}circle")
        if dot.get("class") == look
    ]
    return [place for place in found if place[1] < foot]


def arrows(svg: ET.Element) -> list[str]:
    lines = [line for line in svg.iter(f"{SVG}line") if line.get("marker-end")]
    foot = float(svg.get("height") or 0) - 30
    return [line.get("class") or "" for line in lines if float(line.get("y1") or 0) < foot]


def edition(text: str | None) -> Edition:
    return Edition(pact.proofs(text), pact.between(text))


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def test_wage_round() -> None:
    assert scale_picture(wages.edition(), "entgelt") == wages.golden("wages-scale.svg")


def test_a_move_has_an_arrow_and_a_disclosure_a_dashed_one(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 10, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 0, evidence: [erik@early]}
    - {date: 2024-01-03, stance: 2, evidence: [erik@late]}
    """
    svg = parsed(scale_picture(edition(text), "pay"))
    assert arrows(svg) == ["link", "link dashed"]
    left, right = float(LEFT), float(RIGHT)
    middle = (left + right) / 2
    assert [x for x, _ in dots(svg, "then")] == [middle, left]
    assert [x for x, _ in dots(svg, "now")] == [right, left + (right - left) / 5]
    assert {"moved", "came to light, or may have moved", "Union", "percent"} <= set(texts(svg))


def test_all_three_stations_of_one_party(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-03, stance: 6, evidence: [una@late]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
    """
    held = stations(edition(text), pact.PAY)
    assert [one.position.place for one in held] == [5, 6, 7]
    assert [one.moved for one in held] == [False, False, True]
    assert arrows(parsed(scale_picture(edition(text), "pay"))) == ["link dashed", "link"]


def test_silence_is_drawn_as_silence(text: str) -> None:
    """
    === hours/union
    - {date: 2024-01-02, stance: less, evidence: [una@early]}
    - {date: 2024-01-20, absent: withdrawn, evidence: [una@late]}
    === hours/employers
    - {date: 2024-01-02, absent: unreported}
    === hours/state
    - {date: 2024-01-02, firmness: firm, evidence: [stella@early]}
    """
    svg = parsed(scale_picture(edition(text), "hours"))
    assert {"withdrawn", "looked for, not found", "no stance, terms only"} <= set(texts(svg))
    assert not {"nothing known", "moved", "came to light, or may have moved"} & set(texts(svg))
    assert dots(svg, "now") == []
    assert len(dots(svg, "then")) == 1
    assert arrows(svg) == []
    assert description(edition(text), "hours") == (
        "Union: less, then withdrawn. Employers: looked for, not found. "
        "State: no stance, terms only."
    )


def test_a_range_is_a_bar_with_its_midpoint(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: [2, 6], evidence: [una@early]}
    """
    svg = parsed(scale_picture(edition(text), "pay"))
    [bar] = [box for box in svg.iter(f"{SVG}rect") if "bar" in (box.get("class") or "")]
    start, width = float(bar.get("x") or 0), float(bar.get("width") or 0)
    assert start == float(LEFT) + 0.2 * float(RIGHT - LEFT)
    assert width == pytest.approx(0.4 * float(RIGHT - LEFT))
    assert dots(svg, "now")[0][0] == pytest.approx(start + width / 2)


def test_a_nominal_scale_says_that_it_has_no_order(text: str) -> None:
    """
    === form/union
    - {date: 2024-01-02, stance: law, evidence: [una@early]}
    - {date: 2024-01-20, stance: custom, evidence: [una@late]}
    """
    svg = parsed(scale_picture(edition(text), "form"))
    assert {"no order, no distance", "law", "pact", "custom"} <= set(texts(svg))
    assert len(dots(svg, "then")) == len(dots(svg, "now")) == 1


@settings(max_examples=25)
@given(strategies.negotiations(), strategies.days(), strategies.days())
def test_places_lie_inside_and_in_the_order_of_the_scale(
    world: strategies.World, one: date, other: date
) -> None:
    start, end = sorted((one, other))
    operands = Operand(start, start), Operand(end, end)
    found = Edition(world.proofs, diff(world.proofs, *operands))
    for issue in found.issues:
        scale = found.dossier.issue(issue).scale
        drawn = [x for x, _ in dots(parsed(scale_picture(found, issue)), "now")]
        pairs = [Pair(issue, party) for party in found.dossier.parties]
        held = [place for pair in pairs if (place := found.after.positions[pair].place) is not None]
        assert len(drawn) == len(held)
        assert all(LEFT <= x <= RIGHT for x in drawn)
        places = [located(scale, stance) for stance in held]
        ranked = sorted(zip(places, drawn, strict=True)) if scale.type != "nominal" else []
        assert [x for _, x in ranked] == sorted(x for _, x in ranked)


def test_nothing_is_drawn_outside() -> None:
    one = hostile.edition()
    svg = parsed(scale_picture(one, "matter"))
    height = float(svg.get("height") or 0)
    for element in svg.iter():
        for name, value in element.attrib.items():
            if name in {"x", "x1", "x2", "cx"}:
                assert 0 <= float(value) <= WIDTH
            if name in {"y", "y1", "y2", "cy"}:
                assert 0 <= float(value) <= height
    assert not re.search(r"<script|\x1b", scale_picture(one, "matter"))
