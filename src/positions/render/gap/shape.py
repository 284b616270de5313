"""The shape of `positions gap --format json`."""

from datetime import date
from decimal import Decimal
from typing import Literal

from typing_extensions import TypedDict

from positions.change import Range, Trend


class DayShape(TypedDict):
    """A day, and by when what is measured of it was known (null: ever)."""

    date: date
    known_by: date | None


class GapIssueShape(TypedDict):
    """One issue: distances at both days, each at least and at most; `shares` by who moved."""

    issue: str
    n: int
    spread: tuple[Range, Range] | None
    mean_distance: tuple[Range, Range] | None
    trend: Trend
    shares: dict[str, Decimal]


class GapPairShape(TypedDict):
    """Two parties as of the later day, in percent of the scales' length, at least and at most."""

    parties: tuple[str, str]
    n: int
    weighted_n: int
    issues: list[str]
    plain: Range | None
    weighted_issues: list[str]
    weighted: Range | None


GapShape = TypedDict(
    "GapShape",
    {
        "format": Literal[1],
        "from": DayShape,
        "to": DayShape,
        "issues": list[GapIssueShape],
        "parties": list[GapPairShape],
    },
)
GapShape.__doc__ = "How far the parties are apart, by issue and over all issues."
