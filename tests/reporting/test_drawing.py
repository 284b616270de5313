import xml.etree.ElementTree as ET
from decimal import Decimal

import pytest

import hostile
from positions.render.escape import terminal
from positions.reporting.drawing import WIDTH, Picture, shortened, width_of

SVG = "{http://www.w3.org/2000/svg}"


def drawn() -> ET.Element:
    picture = Picture(f"Title {hostile.HARM}", hostile.COMMAND)
    picture.line((0, 0), (Decimal("10.04"), 5), "link arrow")
    picture.box(1, 2, Decimal("3.25"), 4, "now bar")
    picture.dot(Decimal("1.25"), 2, "then")
    picture.words(1, 2, f"{hostile.HARM} <&>", "small", "middle")
    return ET.fromstring(picture.text(120))  # noqa: S314  # what we wrote ourselves


def test_words_from_outside_are_only_text() -> None:
    svg = drawn()
    assert {element.tag.removeprefix(SVG) for element in svg.iter()} == {
        *("svg", "title", "desc", "style", "defs", "marker", "path", "linearGradient", "stop"),
        *("rect", "line", "circle", "text"),
    }
    text = svg.find(f"{SVG}text")
    assert text is not None
    assert text.text is not None
    assert "<script>" in text.text
    assert text.text.endswith("<&>")
    assert "\x1b" not in ET.tostring(svg, encoding="unicode")


def test_a_picture_has_a_title_and_a_description() -> None:
    svg = drawn()
    named = (svg.get("aria-labelledby") or "").split()
    texts = [svg.find(f"*[@id='{name}']") for name in named]
    assert [text.text for text in texts if text is not None][1] == terminal(hostile.COMMAND)
    assert svg.get("role") == "img"
    assert (svg.get("width"), svg.get("height")) == (str(WIDTH), "120")


def test_shapes_have_one_decimal() -> None:
    svg = drawn()
    line, dot = svg.find(f"{SVG}line"), svg.find(f"{SVG}circle")
    assert line is not None
    assert dot is not None
    assert (line.get("x2"), line.get("marker-end"), line.get("class")) == (
        "10",
        "url(#head)",
        "link",
    )
    assert dot.get("cx") == "1.3"


def test_every_colour_has_a_dark_twin() -> None:
    style = drawn().findtext(f"{SVG}style") or ""
    light, dark = style.split("@media (prefers-color-scheme:dark){")
    for colour in ("ground", "ink", "rule", "now", "then"):
        assert f".{colour}" in light
        assert f".{colour}" in dark
    assert "#0d1117" not in light
    assert style.count("url(") == style.count("url(#fade)") == 2


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("short", 100, "short"),
        ("rather long", 40, "rath…"),
        ("北京大学", 48, "北京…"),
        ("two words", 40, "two…"),
        ("a\nb", 100, "a b"),
    ],
)
def test_shortened(text: str, room: int, shown: str) -> None:
    assert shortened(text, Decimal(room)) == shown
    assert width_of(shown) <= room
