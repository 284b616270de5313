"""Where stances on an issue can lie: named points, numbers, or points without a place."""

from decimal import Decimal
from typing import Literal, Self

from pydantic import model_validator

from positions.records.fields import Entry, Id, Line, Number, Place, Stance, Text


class Point(Entry):
    """A named point of a scale; without a place on nominal scales, and where `at` is null."""

    at: Number | None = None
    text: Text | None = None


class Scale(Entry):
    """Where stances on an issue can lie."""

    type: Literal["ordinal", "interval", "nominal"]
    points: dict[Id, Point] = {}
    min: Number | None = None
    max: Number | None = None
    unit: Line | None = None
    reference: Number | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if fault := self._interval_fault() if self.type == "interval" else self._points_fault():
            raise ValueError(fault)
        return self

    def _interval_fault(self) -> str | None:
        if self.points:
            return "an interval scale has numbers (min, max, unit), no points"
        if self.min is not None and self.max is not None and self.min >= self.max:
            return "min must be below max"
        return None

    def _points_fault(self) -> str | None:
        if not self.points:
            return f"a scale of type {self.type} needs points"
        if self.min is not None or self.max is not None or self.unit:
            return f"min, max and unit belong to interval scales; this one is {self.type}"
        placed = any(point.at is not None for point in self.points.values())
        if self.type == "nominal":
            fault = "a nominal scale has no places: take out `at` and `reference`"
            return fault if placed or self.reference is not None else None
        if not all("at" in point.model_fields_set for point in self.points.values()):
            return (
                "every point of an ordinal scale needs a place: `at` "
                "(null for one that has none, such as abstained or absent)"
            )
        return None if placed else "an ordinal scale needs a point that has a place"

    @property
    def places(self) -> tuple[object, ...]:
        """What decides where a stance lies: two scales with the same places measure alike."""
        points = {name: point.at for name, point in self.points.items()}
        return self.type, self.unit, self.min, self.max, self.reference, points

    def objection(self, stance: Stance) -> str | None:
        """Say why a stance does not lie on this scale, or None if it does."""
        if isinstance(stance, tuple):
            return self._no_range(*stance)
        if self.type == "interval":
            return self._off_interval(stance)
        if stance in self.points:
            return None
        return f"{stance} is no point of this scale; its points are {', '.join(self.points)}"

    def _no_range(self, *ends: str | Decimal) -> str | None:
        if self.type == "nominal":
            return "a nominal scale has no ranges"
        if found := next(filter(None, map(self.objection, ends)), None):
            return found
        low, high = map(self._at, ends)
        if low is None or high is None:
            return "a range runs between places, and one of its ends has none"
        return "the low end of the range lies above its high end" if low > high else None

    def _off_interval(self, stance: str | Decimal) -> str | None:
        if isinstance(stance, str):
            return f"{stance!r} is no number, and this is an interval scale"
        if self.min is not None and stance < self.min:
            return f"{stance} lies below the scale's min, {self.min}"
        if self.max is not None and stance > self.max:
            return f"{stance} lies above the scale's max, {self.max}"
        return None

    def _at(self, end: str | Decimal) -> Decimal | None:
        return end if isinstance(end, Decimal) else self.points[end].at

    def place(self, stance: Stance) -> Place | None:
        """Give the stance's low and high place; None for a point without one or off this scale."""
        if self.objection(stance):
            return None
        low, high = map(self._at, stance if isinstance(stance, tuple) else (stance, stance))
        return None if low is None or high is None else (low, high)
