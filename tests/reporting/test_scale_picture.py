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
from positions.change.movement import diff
from positions.records.dossier import Pair
from positions.reporting.drawing import NARROW, WIDTH, Layout
from positions.reporting.edition import Edition
from positions.reporting.scale_picture import description, scale_picture, stations

SVG = "{http://www.w3.org/2000/svg}"


def parsed(picture: str) -> ET.Element:
    return ET.fromstring(picture)  # noqa: S314  # what we wrote ourselves


def texts(svg: ET.Element) -> list[str]:
    return [element.text or "" for element in svg.iter(f"{SVG}text")]


def foot(svg: ET.Element) -> float:
    """Where the drawing ends and the legend begins, which names the days first."""
    day = re.compile(r"\d+ \w{3} \d{4}")
    named = [text for text in svg.iter(f"{SVG}text") if day.fullmatch(text.text or "")]
    return min((float(text.get("y") or 0) for text in named), default=float("inf")) - 10


def dots(svg: ET.Element, look: str) -> list[tuple[float, float]]:
    """The places of dots in the drawing, without those of the legend."""
    found = [
        (float(dot.get("cx") or 0), float(dot.get("cy") or 0))
        for dot in svg.iter(f"{SVG}circle")
        if dot.get("class") == look
    ]
    return [place for place in found if place[1] < foot(svg)]


def marks(svg: ET.Element, look: str) -> list[tuple[float, float]]:
    """The places of all marks of a look, whatever their shape."""
    crosses = [
        ((float(line.get("x1") or 0) + float(line.get("x2") or 0)) / 2, float(line.get("y1") or 0))
        for line in svg.iter(f"{SVG}line")
        if line.get("class") == look
    ][::2]
    corners = [
        [float(number) for number in re.findall(r"[\d.]+", path.get("d") or "")]
        for path in svg.iter(f"{SVG}path")
        if path.get("class") == f"{look} hollow"
    ]
    diamonds = [(one[2], one[1]) for one in corners]
    others = [place for place in [*crosses, *diamonds] if place[1] < foot(svg)]
    return [*dots(svg, look), *dots(svg, f"{look} hollow"), *others]


def arrows(svg: ET.Element) -> list[str]:
    lines = [line for line in svg.iter(f"{SVG}line") if line.get("marker-end")]
    return [line.get("class") or "" for line in lines if float(line.get("y1") or 0) < foot(svg)]


def edition(text: str | None) -> Edition:
    return Edition(pact.proofs(text), pact.between(text))


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def test_wage_round() -> None:
    assert scale_picture(wages.edition(), "entgelt") == wages.golden("wages-scale.svg")


def test_only_a_proved_move_has_a_solid_arrow(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 10, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 0, evidence: [erik@early]}
    - {date: 2024-01-03, stance: 2, evidence: [erik@late]}
    === pay/state
    - {date: 2024-01-02, stance: [4, 6], evidence: [stella@early]}
    - {date: 2024-01-20, stance: [6, 8], evidence: [stella@late]}
    """
    svg = parsed(scale_picture(edition(text), "pay"))
    assert arrows(svg) == ["link", "link dashed"]
    left, right = float(Layout().left), float(Layout().right)
    assert dots(svg, "then")[0][0] == (left + right) / 2
    assert dots(svg, "now")[0][0] == right
    assert {"moved", "may have moved", "?", "Union", "percent", "only told since"} <= set(
        texts(svg)
    )


def test_all_three_stations_of_one_party(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-03, stance: 6, evidence: [una@late]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
    """
    held = stations(edition(text), pact.PAY)
    assert [one.stance for one in held] == [5, 6, 7]
    assert [one.link for one in held] == [None, None, "moved"]
    assert arrows(parsed(scale_picture(edition(text), "pay"))) == ["link"]
    assert description(edition(text), "pay").startswith(
        "Union: 5 percent; only told since 6 percent; then 7 percent (moved, only told since)."
    )


def test_what_is_only_more_precise_or_of_no_known_day_has_no_solid_arrow(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: [4, 8], evidence: [una@early]}
    - {date: 2024-01-20, stance: [5, 6], evidence: [una@late]}
    === pay/state
    - {date: 2024-01-02, stance: 3, evidence: [stella@early]}
    - {date: {after: 2024-01-10, before: 2024-01-20}, stance: 4, evidence: [stella@late]}
    """
    assert [one.link for one in stations(edition(text), pact.PAY)] == [None, None]
    assert [one.link for one in stations(edition(text), Pair("pay", "state"))] == [None, "perhaps"]


def test_only_silence_is_dotted(text: str) -> None:
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
    dotted = [line for line in svg.iter(f"{SVG}line") if line.get("class") == "quiet dotted"]
    assert len(dotted) == 2  # the employers', and the legend's
    assert dots(svg, "now") == []
    assert len(dots(svg, "then")) == 1
    assert arrows(svg) == []
    assert description(edition(text), "hours") == (
        "Union: less; then withdrawn (was withdrawn). Employers: looked for, not found (no word). "
        "State: no stance, terms only (as it was)."
    )


def test_a_range_is_a_bar_whose_ends_say_who_says_so(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: [2, 6], evidence: [una@early]}
    """
    svg = parsed(scale_picture(edition(text), "pay"))
    bar, _ = [box for box in svg.iter(f"{SVG}rect") if "bar" in (box.get("class") or "")]
    start, width = float(bar.get("x") or 0), float(bar.get("width") or 0)
    left, right = float(Layout().left), float(Layout().right)
    assert start == left + 0.2 * (right - left)
    assert width == pytest.approx(0.4 * (right - left))
    assert [x for x, _ in dots(svg, "now")] == [pytest.approx(start), pytest.approx(start + width)]
    assert "somewhere in between" in texts(svg)


@pytest.mark.parametrize(
    ("piece", "meaning"),
    [
        ("una@early", "its own words"),
        ("una-says@early", "a paraphrase"),
        ("plain@early", "a paraphrase"),
        ("erik-says@early", "only others say so"),
        ("mia-says@early", "only others say so"),
        ("forged@early", "not proved"),
    ],
)
def test_a_mark_says_who_says_so(piece: str, meaning: str) -> None:
    world = f"""
    === pay/union
    - {{date: 2024-01-02, stance: 5, evidence: [{piece}]}}
    """
    shown = texts(parsed(scale_picture(edition(world), "pay")))
    meanings = {"its own words", "a paraphrase", "only others say so", "not proved"}
    assert meanings & set(shown) == {meaning}


def test_a_nominal_scale_has_no_lines_and_no_arrows(text: str) -> None:
    """
    === form/union
    - {date: 2024-01-02, stance: law, evidence: [una@early]}
    - {date: 2024-01-20, stance: custom, evidence: [una@late]}
    """
    svg = parsed(scale_picture(edition(text), "form"))
    assert {"no order, no distance", "law", "pact", "custom"} <= set(texts(svg))
    assert len(dots(svg, "then")) == len(dots(svg, "now")) == 1
    assert arrows(svg) == []
    assert not [line for line in svg.iter(f"{SVG}line") if line.get("class") == "rule"]


def test_a_narrow_picture_holds_the_same(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 10, evidence: [una@late]}
    """
    wide = parsed(scale_picture(edition(text), "pay"))
    narrow = parsed(scale_picture(edition(text), "pay", NARROW))
    assert narrow.get("width") == str(NARROW)
    assert arrows(narrow) == arrows(wide) == ["link"]
    assert "Union: moved" in texts(narrow)


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
        svg = parsed(scale_picture(found, issue))
        drawn = [x for look in ("now", "then") for x, _ in marks(svg, look)]
        pairs = [Pair(issue, party) for party in found.dossier.parties]
        every = [one.stance for pair in pairs for one in stations(found, pair)]
        held = [stance for stance in every if stance is not None]
        ends = [end for stance in held for end in (scale.place(stance) or (stance,))]
        assert len(drawn) == sum(len(set(scale.place(one) or (one,))) for one in held)
        assert all(Layout().left <= x <= Layout().right for x in drawn)
        if scale.type != "nominal":
            assert len(set(drawn)) == len(set(ends))


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
