"""What a comparison says: operands, changes with their cause and kind, and the whole difference.

Values only. How they come about is the business of `movement`, what they are called of `kinds`, how
they are printed of `render`.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from positions.change.facts import AttestationFact, Fact, StanceFact
from positions.change.kinds import CLASS_OF, CLASSES, QUIET, Cause, Class, Kind
from positions.change.measures import Gap
from positions.change.revised import Revised
from positions.change.timeline import Position, Snapshot
from positions.evidence import Attestation
from positions.records import Absence, Pair, Said, Scale, Stance


@dataclass(frozen=True)
class Operand:
    """One side of a comparison.

    Attributes:
        day: Positions as of this day.
        known_by: From what was published on or before this day; None: ever.
        round: The round held on that day.
        revision: The git revision the records were read from; None: the working tree.
    """

    day: date
    known_by: date | None
    round: str | None = None
    revision: str | None = None


@dataclass(frozen=True)
class End:
    """One end of a change: when the stance held there was said, and who says so.

    Where there is none, the first fact's axis speaks for the end, else the first that was stated.
    """

    said: Said
    age_days: int
    attestation: Attestation


Any_ = TypeVar("Any_", bound=Fact | AttestationFact, covariant=True)  # noqa: PLC0105


@dataclass(frozen=True)
class Told(Generic[Any_]):
    """A fact with what belongs to it alone.

    Attributes:
        fact: What differs.
        said: When that was said.
        attestation: Who says so.
        rests_on: The sources each of which, taken away alone from both sides, makes it vanish.
    """

    fact: Any_
    said: Said
    attestation: Attestation
    rests_on: tuple[str, ...] = ()

    @property
    def axis(self) -> str:
        """What the fact is about."""
        return self.fact.axis


class Waypoint(NamedTuple):
    """A stance, or why there was none, on the way that came to light."""

    said: Said
    stance: Stance | None
    absent: Absence | None


@dataclass(frozen=True)
class Change:
    """What one cause did to one party's position on one issue; no facts for the quiet kinds.

    A row on which to print facts: date, witness and mark belong to each of them. `scale` is the
    issue's as it was last recorded. `way` are the stances that came to light, where several did.
    """

    pair: Pair
    cause: Cause
    kind: Kind
    scale: Scale
    facts: tuple[Told[Fact], ...]
    attestations: tuple[Told[AttestationFact], ...]
    before: Position
    after: Position
    from_: End | None
    to: End | None
    way: tuple[Waypoint, ...] = ()

    @property
    def stance(self) -> Told[Fact] | None:
        """The fact about the stance, if there is one."""
        return next((told for told in self.facts if isinstance(told.fact, StanceFact)), None)

    @property
    def rests_on(self) -> tuple[str, ...]:
        """The sources on which every fact rests."""
        told = [set(one.rests_on) for one in self.facts or self.attestations]
        if self.kind in QUIET:
            return ()
        return tuple(sorted(set.intersection(*told))) if told else ()


class Snapshots(NamedTuple):
    """What was held: on FROM's day as known then, and as known by TO; and on TO's day."""

    known_then: Snapshot
    known_now: Snapshot
    after: Snapshot


@dataclass(frozen=True)
class Difference:
    """Everything between two operands.

    `classes` says of each position, once, what it counts as in the summary. `revised` is what
    differs in the records, where two states of them were asked for and no dates.
    """

    from_: Operand
    to: Operand
    changes: tuple[Change, ...]
    unchanged: tuple[Change, ...]
    never_stated: tuple[tuple[Pair, bool], ...]
    gaps: Mapping[str, Gap]
    snapshots: Snapshots
    classes: Mapping[Pair, Class]
    chosen: bool = False
    revised: Revised | None = None

    @property
    def counts(self) -> dict[Class, int]:
        """How many positions are in each class, the gravest first; adds up to all of them."""
        counts = Counter(self.classes.values())
        return {name: counts[name] for name in CLASSES}

    def only(self, choice: "Choice") -> "Difference":
        """Keep what was chosen; positions of other kinds still count in the summary."""
        return replace(
            self,
            chosen=bool(choice.kinds or choice.levels),
            changes=tuple(filter(choice.keeps, self.changes)),
            unchanged=tuple(filter(choice.keeps, self.unchanged)),
            never_stated=tuple(
                entry for entry in self.never_stated if choice.keeps_silent(entry[0])
            ),
            gaps={issue: gap for issue, gap in self.gaps.items() if _among(issue, choice.issues)},
            classes={pair: name for pair, name in self.classes.items() if choice.about(pair)},
            revised=self.revised and self.revised.about(choice.about, choice.issues),
        )


@dataclass(frozen=True)
class Choice:
    """Which part of a difference to keep; an empty collection keeps all."""

    issues: Collection[str] = ()
    parties: Collection[str] = ()
    kinds: Collection[str] = ()
    levels: Collection[str] = ()

    def keeps(self, change: Change) -> bool:
        """Whether a change is chosen: of its facts one at least has the attestation wanted."""
        ends = [change.to.attestation] if change.to else []
        levels = {one.level for one in [*(told.attestation for told in change.facts), *ends]}
        return (
            self.about(change.pair)
            and _among(change.kind, self.kinds)
            and (not self.levels or not levels.isdisjoint(self.levels))
        )

    def keeps_silent(self, pair: Pair) -> bool:
        """Whether a pair that was never stated is chosen: it has no kind and no attestation."""
        return self.about(pair) and not self.kinds and not self.levels

    def about(self, pair: Pair) -> bool:
        """Whether a pair's issue and party are chosen."""
        return _among(pair.issue, self.issues) and _among(pair.party, self.parties)


def _among(name: str, names: Collection[str]) -> bool:
    return not names or name in names


def class_of(changes: Iterable[Change]) -> Class:
    """Give the gravest class to which what happened to a position belongs; nothing is silence.

    Whatever else is new, a stance whose day is not known cannot count as the same.
    """
    changes = tuple(changes)
    if any(change.cause == "undated" and change.stance for change in changes):
        return "undated"
    return min((CLASS_OF[change.kind] for change in changes), key=CLASSES.index, default="no-word")
