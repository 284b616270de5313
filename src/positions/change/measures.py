"""Distances on a scale: where a stance lies, how far parties are apart, who came nearer to whom.

Pure arithmetic on places; `docs/measures.md` gives the literature. A range is a place that is not
known better, so that a distance from it is a range too, and a direction is named only where every
choice of places within it agrees. Nothing is measured where `Scale.place` gives no place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations
from typing import Final, Literal

from positions.records import Place, Scale, Stance

Trend = Literal["converging", "diverging", "steady", "unknown"]
Range = tuple[Decimal, Decimal]
"""The least and the most that a distance can be; equal between points."""
_TENTH: Final = Decimal("0.1")


def middle(place: Place) -> Decimal:
    """Give the midpoint of a range."""
    low, high = place
    return (low + high) / 2


def located(scale: Scale, stance: Stance | None) -> Place | None:
    """Give a stance's low and high place on the scale; None for no stance or no place."""
    return scale.place(stance) if stance is not None else None


def excludes(one: Place, other: Place) -> bool:
    """Whether no point lies in both places; places that touch do not exclude each other."""
    return max(one[0], other[0]) > min(one[1], other[1])


def within(inner: Place, outer: Place) -> bool:
    """Whether one place lies in the other and is smaller."""
    return outer[0] <= inner[0] and inner[1] <= outer[1] and inner != outer


def apart(one: Place, other: Place) -> Range:
    """Give how far two places are apart, at least and at most."""
    least = max(one[0], other[0]) - min(one[1], other[1])
    most = max(one[1] - other[0], other[1] - one[0])
    return max(least, Decimal(0)), most


def step(before: Place, after: Place) -> Range:
    """Give how far up the scale it is from one place to the other, at least and at most."""
    return after[0] - before[1], after[1] - before[0]


def crosses(scale: Scale, before: Place | None, after: Place | None) -> bool:
    """Whether two places lie wholly on different sides of the scale's reference."""
    if scale.reference is None or before is None or after is None:
        return False
    low, high = sorted((before, after))
    return low[1] < scale.reference < high[0]


@dataclass(frozen=True)
class Track:
    """Where one party stood, and stands; None where it has no place.

    A stance that was not restated is one unknown place within its range, the same at both dates.
    """

    before: Place | None
    after: Place | None
    restated: bool = True


def toward(mover: Track, others: Mapping[str, Track]) -> tuple[str, ...]:
    """Name the parties whose place, as it was before (else as it is now), the mover came nearer."""
    return tuple(name for name, other in others.items() if _approach(mover, other)[1] < 0)


def away(mover: Track, others: Mapping[str, Track]) -> tuple[str, ...]:
    """Name the parties the mover went farther from, save those who kept pace with it."""
    return tuple(
        name
        for name, other in others.items()
        if _approach(mover, other)[0] > 0 and not _keeps_pace(mover, other)
    )


def _approach(mover: Track, other: Track) -> Range:
    anchor = other.before if other.before is not None else other.after
    if anchor is None or mover.before is None or mover.after is None:
        return Decimal(0), Decimal(0)
    return _nearer(mover.before, mover.after, anchor)


def _nearer(start: Place, end: Place, anchor: Place) -> Range:
    """Give by how much a distance to an unknown place in `anchor` grows, at least and at most.

    For one anchor the extremes lie at the ends of `start` and `end`. Between the anchors at which
    another end becomes the nearest or farthest, everything is linear: these are all that count.
    """
    bends = (*start, *end, middle(start), middle(end))
    anchors = [*anchor, *(bend for bend in bends if anchor[0] < bend < anchor[1])]
    gaps = [
        (apart((one, one), start), apart((one, one), end))  # to where it was, to where it is
        for one in anchors
    ]
    least = min(now[0] - then[1] for then, now in gaps)
    return least, max(now[1] - then[0] for then, now in gaps)


def _keeps_pace(mover: Track, other: Track) -> bool:
    """Whether the other may have moved the same way, with a gap that did not grow."""
    if not (mover.before and mover.after and other.before and other.after):
        return False
    way = middle(mover.after) - middle(mover.before)
    other_way = middle(other.after) - middle(other.before)
    gaps = (apart(mover.before, other.before), apart(mover.after, other.after))
    return way * other_way > 0 and gaps[1][0] <= gaps[0][1]


@dataclass(frozen=True)
class Gap:
    """How far the parties that are located at both dates lie apart on one issue.

    Attributes:
        n: Number of parties located at both dates.
        spread: Distance between the outermost, at both dates, each at least and at most, to one
            decimal; None below two parties.
        mean_distance: Mean of the distances of all pairs, likewise: of each pair's least, and of
            each pair's most.
        trend: Between points by the sign of the change in the exact mean distance. With ranges it
            is known only where no pair's change can have the other sign, whatever the places.
    """

    n: int
    spread: tuple[Range, Range] | None
    mean_distance: tuple[Range, Range] | None
    trend: Trend


Ends = tuple[Place, Place, bool]


def gap(tracks: Sequence[Track]) -> Gap:
    """Measure an issue from the tracks of its parties."""
    both = [(t.before, t.after, t.restated) for t in tracks if t.before and t.after]
    if len(both) < 2:  # noqa: PLR2004  # a distance takes two
        return Gap(len(both), None, None, "unknown")
    before, after = [one for one, _, _ in both], [one for _, one, _ in both]
    means = mean_distance(before), mean_distance(after)
    points = all(low == high for low, high in (*before, *after))
    change = means[1][0] - means[0][0]
    trend = _trend([(change, change)]) if points else _trend(_changes(both))
    spreads = tenths(_spread(before)), tenths(_spread(after))
    return Gap(len(both), spreads, (tenths(means[0]), tenths(means[1])), trend)


def _trend(changes: Sequence[Range]) -> Trend:
    if all(most <= 0 for _, most in changes):
        if any(most < 0 for _, most in changes):
            return "converging"
        return "steady" if all(least == 0 for least, _ in changes) else "unknown"
    surely = all(least >= 0 for least, _ in changes) and any(least > 0 for least, _ in changes)
    return "diverging" if surely else "unknown"


def _changes(both: Sequence[Ends]) -> list[Range]:
    """Give each pair's change in distance, at least and at most."""
    return [_change(one, other) for one, other in combinations(both, 2)]


def _change(one: Ends, other: Ends) -> Range:
    if not one[2] and not other[2]:
        return Decimal(0), Decimal(0)
    if not other[2]:
        return _nearer(one[0], one[1], other[0])
    if not one[2]:
        return _nearer(other[0], other[1], one[0])
    then, now = apart(one[0], other[0]), apart(one[1], other[1])
    return now[0] - then[1], now[1] - then[0]


def mean_distance(places: Sequence[Place]) -> Range:
    """Give the mean of the distances of all pairs: of the least ones, and of the most."""
    distances = [apart(one, other) for one, other in combinations(places, 2)]
    least, most = (sum(side, Decimal(0)) / len(distances) for side in zip(*distances, strict=True))
    return least, most


def _spread(places: Sequence[Place]) -> Range:
    """Give the distance between the outermost, at least and at most."""
    least = max(low for low, _ in places) - min(high for _, high in places)
    most = max(apart(one, other)[1] for one, other in combinations(places, 2))
    return max(least, Decimal(0)), most


def tenth(value: Decimal) -> Decimal:
    """Round to one decimal, halves away from zero."""
    return value.quantize(_TENTH, ROUND_HALF_UP)


def tenths(value: Range) -> Range:
    """Round both ends to one decimal."""
    return tenth(value[0]), tenth(value[1])
