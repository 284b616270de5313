"""Distances on a scale: where a stance lies, how far parties are apart, who came nearer to whom.

Pure arithmetic on places; `docs/measures.md` gives the literature. Nothing is measured on nominal
scales, where `Scale.place` gives no place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations
from typing import Final, Literal

from positions.records import Place, Scale, Stance

Trend = Literal["converging", "diverging", "steady", "unknown"]
_TENTH: Final = Decimal("0.1")


def middle(place: Place) -> Decimal:
    """Give the midpoint by which a range is located."""
    low, high = place
    return (low + high) / 2


def located(scale: Scale, stance: Stance | None) -> Decimal | None:
    """Give a stance's midpoint on the scale; None for no stance or no place."""
    place = scale.place(stance) if stance is not None else None
    return middle(place) if place else None


def conclusive(before: Place | None, after: Place | None) -> bool:
    """Whether two different stances surely differ: not if a range overlaps or touches the other."""
    if before is None or after is None:
        return True
    if before[0] == before[1] and after[0] == after[1]:
        return True
    return max(before[0], after[0]) > min(before[1], after[1])


def crosses(scale: Scale, before: Decimal | None, after: Decimal | None) -> bool:
    """Whether a move goes from one side of the scale's reference to the other."""
    if scale.reference is None or before is None or after is None:
        return False
    return (before - scale.reference) * (after - scale.reference) < 0


@dataclass(frozen=True)
class Track:
    """Where one party stood, and stands; None where it has no place."""

    before: Decimal | None
    after: Decimal | None


def toward(mover: Track, others: Mapping[str, Track]) -> tuple[str, ...]:
    """Name the parties whose place, as it was before (else as it is now), the mover came nearer."""
    return tuple(name for name, other in others.items() if _approach(mover, other) < 0)


def away(mover: Track, others: Mapping[str, Track]) -> tuple[str, ...]:
    """Name the parties the mover went farther from, save those who kept pace with it."""
    return tuple(
        name
        for name, other in others.items()
        if _approach(mover, other) > 0 and not _keeps_pace(mover, other)
    )


def _approach(mover: Track, other: Track) -> Decimal:
    anchor = other.before if other.before is not None else other.after
    if anchor is None or mover.before is None or mover.after is None:
        return Decimal(0)
    return abs(mover.after - anchor) - abs(mover.before - anchor)


def _keeps_pace(mover: Track, other: Track) -> bool:
    if None in (other.before, other.after, mover.before, mover.after):
        return False
    step = mover.after - mover.before  # type: ignore[operator]
    other_step = other.after - other.before  # type: ignore[operator]
    gap = abs(mover.after - other.after)  # type: ignore[operator]
    return bool(step * other_step > 0 and gap <= abs(mover.before - other.before))  # type: ignore[operator]


@dataclass(frozen=True)
class Gap:
    """How far the parties that are located at both dates lie apart on one issue.

    Attributes:
        n: Number of parties located at both dates.
        spread: Distance between the outermost, at both dates, to one decimal; None below two
            parties.
        mean_distance: Mean of the distances of all pairs, at both dates, to one decimal.
        trend: By the sign of the change in the exact mean distance.
    """

    n: int
    spread: tuple[Decimal, Decimal] | None
    mean_distance: tuple[Decimal, Decimal] | None
    trend: Trend


def gap(tracks: Sequence[Track]) -> Gap:
    """Measure an issue from the tracks of its parties."""
    both = [(t.before, t.after) for t in tracks if t.before is not None and t.after is not None]
    if len(both) < 2:  # noqa: PLR2004  # a distance takes two
        return Gap(len(both), None, None, "unknown")
    before, after = [one for one, _ in both], [one for _, one in both]
    means = (mean_distance(before), mean_distance(after))
    spread = (max(before) - min(before), max(after) - min(after))
    change = means[1] - means[0]
    trend: Trend = "steady" if change == 0 else "converging" if change < 0 else "diverging"
    rounded = (tenth(means[0]), tenth(means[1]))
    return Gap(len(both), (tenth(spread[0]), tenth(spread[1])), rounded, trend)


def mean_distance(places: Sequence[Decimal]) -> Decimal:
    """Give the mean of the distances of all pairs."""
    distances = [abs(one - other) for one, other in combinations(places, 2)]
    return sum(distances, Decimal(0)) / len(distances)


def tenth(value: Decimal) -> Decimal:
    """Round to one decimal, halves away from zero."""
    return value.quantize(_TENTH, ROUND_HALF_UP)
