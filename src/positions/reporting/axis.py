"""A scale laid along a line: where each place lies across the drawing, and what is written there.

Nominal scales have columns side by side in the order of the file, which means nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Final

from positions.records import Scale, Stance
from positions.render import number
from positions.reporting.drawing import shortened, width_of

_TICKS: Final = 7
_GAP: Final = 10
_LONGEST: Final = Decimal(290)  # the text of a point, mostly whole
Extent = tuple[Decimal, Decimal]


@dataclass(frozen=True)
class Label:
    """A name on the axis: where it points, where its text is centred, and on which row."""

    x: Decimal
    middle: Decimal
    row: int
    text: str


class Axis:
    """One scale between the left and right end of a drawing."""

    def __init__(self, scale: Scale, stances: Iterable[Stance], ends: Extent) -> None:
        self._scale = scale
        self._left, self._right = ends
        self._low, self._high = _extent(scale, stances)

    def span(self, stance: Stance) -> Extent | None:
        """Give where a stance begins and ends across the drawing; None if it is off the scale."""
        if self._scale.type == "nominal":
            x = self._columns().get(str(stance))
            return (x, x) if x is not None else None
        place = self._scale.place(stance)
        return (self.x(place[0]), self.x(place[1])) if place else None

    def x(self, place: Decimal) -> Decimal:
        """Give where a place lies across the drawing."""
        share = (place - self._low) / (self._high - self._low)
        return self._left + share * (self._right - self._left)

    @property
    def reference(self) -> Decimal | None:
        """Where the scale's reference lies, if it has one within the drawing."""
        place = self._scale.reference
        return self.x(place) if place is not None and self._low <= place <= self._high else None

    def labels(self, outer: Extent) -> list[Label]:
        """Write the scale's points or numbers on as few rows as they need, within `outer`."""
        return placed(sorted(self._named(), key=lambda item: item[0]), outer)

    def _named(self) -> list[tuple[Decimal, str]]:
        if self._scale.type == "interval":
            return [(self.x(tick), number(tick)) for tick in _ticks(self._low, self._high)]
        if self._scale.type == "nominal":
            return [(x, self._text(name)) for name, x in self._columns().items()]
        points = self._scale.points.items()
        return [
            (self.x(point.at), self._text(name)) for name, point in points if point.at is not None
        ]

    def _text(self, name: str) -> str:
        return self._scale.points[name].text or name

    def _columns(self) -> dict[str, Decimal]:
        names = list(self._scale.points)
        width = (self._right - self._left) / max(len(names), 1)
        return {name: self._left + width * (2 * at + 1) / 2 for at, name in enumerate(names)}


def _extent(scale: Scale, stances: Iterable[Stance]) -> Extent:
    """Give the lowest and highest place to draw; an open end lies at the outermost stance."""
    points = [point.at for point in scale.points.values() if point.at is not None]
    taken = [end for stance in stances for end in scale.place(stance) or ()]
    around = [scale.reference] if scale.reference is not None else []
    places = [*points, *taken, *around] or [Decimal(0)]
    low = scale.min if scale.min is not None else min(places)
    high = scale.max if scale.max is not None else max(places)
    return (low, high) if low < high else (low - 1, low + 1)


def _ticks(low: Decimal, high: Decimal) -> list[Decimal]:
    """Give round numbers between two ends, seven at most."""
    rough = (high - low) / (_TICKS - 1)
    power = Decimal(1).scaleb(rough.adjusted())
    step = next(step * power for step in map(Decimal, (1, 2, 5, 10)) if step * power >= rough)
    first = (low / step).to_integral_value(ROUND_CEILING) * step
    ticks = [first + step * count for count in range(_TICKS) if first + step * count <= high]
    return [tick.quantize(min(step.normalize(), Decimal(1))) for tick in ticks]


def placed(named: Sequence[tuple[Decimal, str]], outer: Extent) -> list[Label]:
    """Set names above their places, left to right, on as few rows as they need."""
    ends: list[Decimal] = []
    labels = []
    for x, name in named:
        text = shortened(name, _LONGEST, small=True)
        half = width_of(text, small=True) / 2
        middle = min(max(x, outer[0] + half), outer[1] - half)
        row = next((row for row, end in enumerate(ends) if end <= middle - half), len(ends))
        ends[row : row + 1] = [middle + half + _GAP]
        labels.append(Label(x, middle, row, text))
    return labels
