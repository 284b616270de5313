"""The marks of all pictures: whose word something is, what a line means; and their legend.

A legend lists what was drawn, and nothing else.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Final

from positions.evidence import Level
from positions.reporting.drawing import RADIUS, Picture, width_of

_MARGIN: Final = 16
_SAMPLE: Final = 34
_LINE: Final = 20
_SHAPES: Final = {
    Level.OWN_WORDS: "dot",
    Level.OWN_PARAPHRASE: "ring",
    Level.OUTLET: "ring",
    Level.UNPROVED: "cross",
}
_WITNESSES: Final = {
    "dot": "its own words",
    "ring": "a paraphrase",
    "diamond": "only others say so",
    "cross": "not proved",
}
"""Shapes by what they mean, strongest first."""
Sample = tuple[Callable[[Picture, Decimal, Decimal], Decimal], str]


def shape_of(level: Level) -> str:
    """Name the shape that stands for a level: whoever is neither party nor paper is another."""
    return _SHAPES.get(level, "diamond")


def mark(picture: Picture, x: Decimal, y: Decimal, shape: str, look: str) -> None:
    """Draw a mark."""
    radius = RADIUS - 1
    match shape:
        case "dot":
            picture.dot(x, y, look, radius)
        case "ring":
            picture.dot(x, y, f"{look} hollow", radius)
        case "diamond":
            wide = RADIUS + 1
            corners = [(x - wide, y), (x, y - wide), (x + wide, y), (x, y + wide)]
            picture.path(corners, f"{look} hollow")
        case _:
            for end in (-radius, radius):
                picture.line((x - radius, y - end), (x + radius, y + end), look)


def witnesses(levels: Iterable[Level]) -> list[Sample]:
    """Explain the shapes of these levels."""
    used = {shape_of(level) for level in levels}
    return [(_shape(shape), text) for shape, text in _WITNESSES.items() if shape in used]


def _shape(shape: str) -> Callable[[Picture, Decimal, Decimal], Decimal]:
    def draw(picture: Picture, x: Decimal, y: Decimal) -> Decimal:
        mark(picture, x + RADIUS, y, shape, "now")
        return Decimal(2 * RADIUS)

    return draw


def day(look: str, text: str) -> Sample:
    """Explain a colour: the day of which a mark is."""

    def draw(picture: Picture, x: Decimal, y: Decimal) -> Decimal:
        picture.box(x, y - RADIUS + 1, 2 * RADIUS, 2 * RADIUS - 2, look)
        return Decimal(2 * RADIUS)

    return draw, text


def stroke(look: str, text: str, over: str = "") -> Sample:
    """Explain a line, with what is written over it."""

    def draw(picture: Picture, x: Decimal, y: Decimal) -> Decimal:
        picture.line((x, y), (x + _SAMPLE, y), look)
        if over:
            picture.words(x + _SAMPLE // 2, y - 4, over, "small", "middle")
        return Decimal(_SAMPLE)

    return draw, text


def bar(look: str, text: str) -> Sample:
    """Explain a bar."""

    def draw(picture: Picture, x: Decimal, y: Decimal) -> Decimal:
        picture.box(x, y - RADIUS + 1, _SAMPLE, 2 * RADIUS - 2, f"{look} bar")
        return Decimal(_SAMPLE)

    return draw, text


def square(text: str) -> Sample:
    """Explain a small square."""

    def draw(picture: Picture, x: Decimal, y: Decimal) -> Decimal:
        picture.box(x + 2, y - 4, 8, 8, "then hollow")
        return Decimal(2 * RADIUS)

    return draw, text


def legend(picture: Picture, samples: Iterable[Sample], top: int) -> int:
    """Draw samples with their words, on as many lines as they need; give where they end."""
    x, y = Decimal(_MARGIN), Decimal(top + _LINE // 2)
    for draw, text in samples:
        wide = _SAMPLE + RADIUS + width_of(text, small=True)
        if x > _MARGIN and x + wide > picture.width - _MARGIN // 2:
            x, y = Decimal(_MARGIN), y + _LINE
        x += draw(picture, x, y) + RADIUS
        picture.words(x, y + 4, text, "small")
        x += width_of(text, small=True) + _MARGIN
    return int(y) + _LINE // 2
