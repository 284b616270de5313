"""What a comparison says: operands, changes with their cause and kind, and the whole difference.

Values only, and the table that gives a change its kind. How they come about is the business of
`movement`, how they are printed of `render`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal, NamedTuple

from positions.change.facts import Fact, FirmnessFact, StanceFact
from positions.change.measures import Gap
from positions.change.timeline import Position, Snapshot
from positions.evidence import Attestation, Level
from positions.records import Pair, Said, Scale

Cause = Literal["correction", "disclosure", "movement"]
Kind = Literal[
    "stated",
    "unstated",
    "withdrawn",
    "unclear",
    "moved",
    "hardened",
    "softened",
    "reframed",
    "reaffirmed",
    "retold",
    "unchanged",
    "disclosed",
    "corrected",
    "backfilled",
    "retracted",
]
QUIET: Final[tuple[Kind, ...]] = ("reaffirmed", "retold", "unchanged")


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
    """One end of a change: when its leading axis was said, and who says so.

    Where that axis was not stated yet, or no longer, the first axis that was speaks for the end.
    """

    said: Said
    age_days: int
    attestation: Attestation


@dataclass(frozen=True)
class AttestationFact:
    """An axis that is attested otherwise than before."""

    of: str
    before: Level
    after: Level
    axis = "attestation"


@dataclass(frozen=True)
class Change:
    """What one cause did to one party's position on one issue; no facts for the quiet kinds.

    `scale` is the issue's as it was last recorded. `axis` is the leading one: of the first fact,
    else the first that was stated. `rests_on` are the sources each of which, taken away alone,
    makes the change vanish.
    """

    pair: Pair
    cause: Cause
    kind: Kind
    scale: Scale
    facts: tuple[Fact, ...]
    attestations: tuple[AttestationFact, ...]
    axis: str
    before: Position
    after: Position
    from_: End | None
    to: End | None
    may_predate: bool = False
    rests_on: tuple[str, ...] = ()


class Snapshots(NamedTuple):
    """What was held: on FROM's day as known then, and as known by TO; and on TO's day."""

    known_then: Snapshot
    known_now: Snapshot
    after: Snapshot


@dataclass(frozen=True)
class Difference:
    """Everything between two operands."""

    from_: Operand
    to: Operand
    changes: tuple[Change, ...]
    unchanged: tuple[Change, ...]
    never_stated: tuple[tuple[Pair, bool], ...]
    gaps: Mapping[str, Gap]
    snapshots: Snapshots
    chosen: bool = False

    def only(self, choice: "Choice") -> "Difference":
        """Keep what was chosen."""
        return replace(
            self,
            chosen=bool(choice.kinds or choice.levels),
            changes=tuple(filter(choice.keeps, self.changes)),
            unchanged=tuple(filter(choice.keeps, self.unchanged)),
            never_stated=tuple(
                entry for entry in self.never_stated if choice.keeps_silent(entry[0])
            ),
            gaps={issue: gap for issue, gap in self.gaps.items() if _among(issue, choice.issues)},
        )


@dataclass(frozen=True)
class Choice:
    """Which part of a difference to keep; an empty collection keeps all."""

    issues: Collection[str] = ()
    parties: Collection[str] = ()
    kinds: Collection[str] = ()
    levels: Collection[str] = ()

    def keeps(self, change: Change) -> bool:
        """Whether a change is chosen."""
        level = change.to.attestation.level if change.to else Level.UNPROVED
        return (
            self._keeps_pair(change.pair)
            and _among(change.kind, self.kinds)
            and _among(level, self.levels)
        )

    def keeps_silent(self, pair: Pair) -> bool:
        """Whether a pair that was never stated is chosen: it has no kind and no attestation."""
        return self._keeps_pair(pair) and not self.kinds and not self.levels

    def _keeps_pair(self, pair: Pair) -> bool:
        return _among(pair.issue, self.issues) and _among(pair.party, self.parties)


def _among(name: str, names: Collection[str]) -> bool:
    return not names or name in names


def kind_of(
    cause: Cause,
    before: Position,
    after: Position,
    facts: tuple[Fact | AttestationFact, ...],
) -> Kind | None:
    """Give the kind of a change that has facts, the first that fits; None without facts.

    That somebody else says so now is a change of what we know or record, but no movement.
    """
    if cause == "movement":
        facts = tuple(fact for fact in facts if not isinstance(fact, AttestationFact))
    if not facts:
        return None
    if cause == "correction":
        return _corrected(before, after)
    return "disclosed" if cause == "disclosure" else _moved(before, after, facts)


def _corrected(before: Position, after: Position) -> Kind:
    if not before.stated:
        return "backfilled"
    return "corrected" if after.stated else "retracted"


def _moved(before: Position, after: Position, facts: tuple[Fact | AttestationFact, ...]) -> Kind:
    stances = (before.place is not None, after.place is not None)
    if stances == (False, True):
        return "stated"
    if stances == (True, False):
        return _ended(after)
    if any(isinstance(fact, StanceFact) for fact in facts):
        return "moved" if all(stances) else "reframed"
    for fact in facts:
        if isinstance(fact, FirmnessFact) and fact.up is not None:
            return "hardened" if fact.up else "softened"
    return "reframed"


def _ended(after: Position) -> Kind:
    if after.absence is None:
        return "unstated"
    return "withdrawn" if after.absence == "withdrawn" else "unclear"
