"""Two coders' records of one negotiation, side by side: how far they agree, and where they do not.

The unit is one issue, one party and one round. Measured is what a party is said to hold on that
day, with all that each coder knows. What is *not* here: whose coding is right, how it is printed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from positions.change.distances import length
from positions.change.measures import middle
from positions.change.timeline import Position, snapshot
from positions.records import FIRMNESS, Dossier, Pair, Scale, Stance, record_path

Level = Literal["nominal", "ordinal", "interval"]
_LEVELS: Final[dict[str, Level]] = {
    "stance": "interval",
    "stance-nominal": "nominal",
    "firmness": "ordinal",
    "salience": "interval",
    "terms": "nominal",
}


@dataclass(frozen=True)
class Coding:
    """What one coder has for one axis of one unit.

    Attributes:
        value: What agreement is judged by: the stance as written, a place, an id.
        measure: Where it lies, for alpha: a share of the scale (0 to 1), a rank, a salience; None
            where only equality counts.
        words: The words that carry it, for a reader who has to decide.
    """

    value: str
    measure: float | None
    words: tuple[str, ...]


@dataclass(frozen=True)
class CodingDifference:
    """One axis that the two coders have otherwise; None where one of them has nothing."""

    issue: str
    party: str
    round: str
    axis: str
    ours: Coding | None
    theirs: Coding | None

    @property
    def path(self) -> str:
        """The record to open, below both folders."""
        return record_path(self.issue, self.party)


@dataclass(frozen=True)
class Measured:
    """How far two coders agree on one axis.

    Attributes:
        n: Units in which at least one of them codes the axis.
        both: Units in which both do.
        agreement: Share of the n units that are coded alike, 0 to 1; None where n is 0.
        alpha: Krippendorff's alpha over the units that both code, at most 1; None where fewer than
            two values occur, because then nothing could have differed by chance. Krippendorff,
            Content Analysis (4th ed. 2018), ch. 12.
        level: How differences were weighed.
    """

    n: int
    both: int
    agreement: float | None
    alpha: float | None
    level: Level


@dataclass(frozen=True)
class Agreement:
    """All axes, each issue for itself, and every unit that differs."""

    title: str
    axes: dict[str, Measured]
    by_issue: dict[str, dict[str, Measured]]
    differences: tuple[CodingDifference, ...]


class _Unit:
    """One axis of one issue, party and round, as both coders have it."""

    def __init__(
        self, pair: Pair, moment: str, axis: str, codings: Sequence[Coding | None]
    ) -> None:
        self.pair, self.round, self.axis = pair, moment, axis
        self.ours, self.theirs = codings

    @property
    def kind(self) -> str:
        return "terms" if self.axis.startswith("terms.") else self.axis

    @property
    def alike(self) -> bool:
        return bool(self.ours and self.theirs and self.ours.value == self.theirs.value)

    def difference(self) -> CodingDifference:
        axis = self.axis.removesuffix("-nominal")
        return CodingDifference(*self.pair, self.round, axis, self.ours, self.theirs)


def agreement(ours: Dossier, theirs: Dossier) -> Agreement:
    """Compare two codings of one negotiation.

    Issues, parties, scales and rounds are those of `ours`; what only `theirs` has is left out.
    """
    units = list(_units(ours, theirs))
    return Agreement(
        ours.negotiation.title,
        _measured(units),
        {
            issue: _measured([unit for unit in units if unit.pair.issue == issue])
            for issue in ours.negotiation.issues
        },
        tuple(unit.difference() for unit in units if not unit.alike),
    )


def _units(ours: Dossier, theirs: Dossier) -> Iterator[_Unit]:
    for moment, day in _rounds(ours):
        held = [snapshot(coded, day).positions for coded in (ours, theirs)]
        for pair in ours.pairs:
            codings = [
                dict(_codings(ours, pair, side[pair])) if pair in side else {} for side in held
            ]
            for axis in dict.fromkeys(axis for side in codings for axis in side):
                yield _Unit(pair, moment, axis, [side.get(axis) for side in codings])


def _rounds(dossier: Dossier) -> list[tuple[str, date]]:
    """Name the days compared: the rounds, or the last day on which anything was said."""
    rounds = [(name, entry.date) for name, entry in dossier.negotiation.rounds.items()]
    return rounds or [(day.isoformat(), day) for day in dossier.days()[-1:]]


def _codings(dossier: Dossier, pair: Pair, position: Position) -> Iterator[tuple[str, Coding]]:
    """Give what a position says, by axis; a stance on a nominal scale is an axis of its own."""
    scale = dossier.issue(pair.issue).scale
    if position.stance:
        share = _share(scale, position.place)
        axis = "stance-nominal" if scale.type == "nominal" else "stance"
        said = position.absence or _written(position.place)
        yield axis, Coding(said, share, _words(position, "stance"))
    if position.firmness:
        rank = float(FIRMNESS.index(position.firmness.value))
        yield "firmness", Coding(position.firmness.value, rank, _words(position, "firmness"))
    if position.salience:
        value = position.salience.value
        yield "salience", Coding(f"{value:f}", float(value), _words(position, "salience"))
    for name, term in position.live_terms.items():
        axis = f"terms.{name}"
        yield axis, Coding(term.kind, None, _words(position, axis))


def _share(scale: Scale, stance: Stance | None) -> float | None:
    """Locate a stance between the scale's ends, 0 to 1; a range by the mean of its ends."""
    place, whole = stance is not None and scale.place(stance), length(scale)
    if not place or whole is None:
        return None
    points = (point.at for point in scale.points.values() if point.at is not None)
    lowest = min(points) if scale.min is None else scale.min
    return float((middle(place) - lowest) / whole)


def _written(stance: Stance | None) -> str:
    ends = stance if isinstance(stance, tuple) else (stance,)
    return " – ".join(str(end) for end in ends)


def _words(position: Position, axis: str) -> tuple[str, ...]:
    held = position.axis(axis)
    return tuple(one.words for one in held.evidence) if held else ()


def _measured(units: Sequence[_Unit]) -> dict[str, Measured]:
    kinds = ((kind, [unit for unit in units if unit.kind == kind]) for kind in _LEVELS)
    return {kind: _measure(kind, found) for kind, found in kinds if found}


def _measure(kind: str, units: Sequence[_Unit]) -> Measured:
    both = [unit for unit in units if unit.ours and unit.theirs]
    alike = sum(unit.alike for unit in units)
    level = _LEVELS[kind]
    return Measured(len(units), len(both), alike / len(units), _alpha(both, level), level)


def _alpha(units: Iterable[_Unit], level: Level) -> float | None:
    pairs = [(unit.ours, unit.theirs) for unit in units if unit.ours and unit.theirs]
    names = sorted({side.value for pair in pairs for side in pair})
    rows = [
        [float(names.index(side.value)) if level == "nominal" else side.measure for side in pair]
        for pair in pairs
    ]
    located = [row for row in rows if None not in row]
    if len({value for row in located for value in row}) <= 1:
        return None
    import krippendorff

    coders = [list(values) for values in zip(*located, strict=True)]
    return float(krippendorff.alpha(coders, level_of_measurement=level))
