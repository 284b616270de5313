from decimal import Decimal

import pytest

from positions.evidence.attestation import Level
from positions.reporting.drawing import Picture
from positions.reporting.marks import bar, day, legend, mark, shape_of, square, stroke, witnesses

SHAPES = {"dot": "<circle", "ring": "hollow", "diamond": "<path", "cross": "<line"}


@pytest.mark.parametrize("level", Level)
def test_every_level_has_a_shape(level: Level) -> None:
    picture = Picture("T", "D")
    mark(picture, Decimal(10), Decimal(10), shape_of(level), "now")
    drawn = picture.text(20).split("</defs>")[1]
    assert SHAPES[shape_of(level)] in drawn


def test_own_words_stand_out_from_all_others() -> None:
    shapes = {level: shape_of(level) for level in Level}
    assert [level for level, shape in shapes.items() if shape == "dot"] == [Level.OWN_WORDS]
    assert shapes[Level.COUNTERPART] == shapes[Level.OBSERVER] == "diamond"
    assert shapes[Level.OWN_PARAPHRASE] == shapes[Level.OUTLET] == "ring"


def test_a_legend_explains_each_shape_once_the_strongest_first() -> None:
    levels = [Level.UNPROVED, Level.OWN_WORDS, Level.OUTLET, Level.OWN_PARAPHRASE]
    assert [text for _, text in witnesses(levels)] == [
        "its own words",
        "a paraphrase",
        "not proved",
    ]


@pytest.mark.parametrize("width", [480, 760])
def test_a_legend_takes_the_lines_it_needs_and_stays_inside(width: int) -> None:
    picture = Picture("T", "D", width)
    samples = [
        day("then", "1 Jan 2024"),
        *witnesses(Level),
        bar("now", "somewhere in between"),
        stroke("link arrow dashed", "may have moved", "?"),
        square("first reported, where that was later"),
    ]
    bottom = legend(picture, samples, 100)
    assert bottom > 100 + (20 if width == 480 else 10)
    assert legend(Picture("T", "D", width), samples[:1], 100) < bottom
