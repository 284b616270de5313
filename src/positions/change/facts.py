"""Position × position → facts: what differs, axis by axis, before anyone judges it.

Values are compared, never their dates, evidence or places in a file. What the facts amount to
(kinds, directions, causes) is the business of `movement`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from positions.change.measures import conclusive, crosses, middle
from positions.change.timeline import Position
from positions.records import FIRMNESS, Absence, Firmness, Scale, Stance, Term


@dataclass(frozen=True)
class StanceFact:
    """A stance that differs; places are midpoints, None without a stance or on nominal scales."""

    before: Stance | None
    after: Stance | None
    before_absent: Absence | None = None
    after_absent: Absence | None = None
    before_at: Decimal | None = None
    after_at: Decimal | None = None
    reversed: bool = False
    conclusive: bool = True
    toward: tuple[str, ...] = ()
    away: tuple[str, ...] = ()
    axis = "stance"

    @property
    def delta(self) -> Decimal | None:
        """How far, in the scale's units; None unless both ends have a place."""
        if self.before_at is None or self.after_at is None:
            return None
        return self.after_at - self.before_at


@dataclass(frozen=True)
class FirmnessFact:
    """Firmness that differs; `up` is None unless both ends are known."""

    before: Firmness | None
    after: Firmness | None
    axis = "firmness"

    @property
    def up(self) -> bool | None:
        """Whether the party is now more committed."""
        if self.before is None or self.after is None:
            return None
        return FIRMNESS.index(self.after) > FIRMNESS.index(self.before)


@dataclass(frozen=True)
class SalienceFact:
    """Salience (0–100) that differs."""

    before: Decimal | None
    after: Decimal | None
    axis = "salience"


@dataclass(frozen=True)
class TermFact:
    """A term that was added, dropped or changed."""

    id: str
    before: Term | None
    after: Term | None

    @property
    def changed(self) -> tuple[str, ...]:
        """Name the fields that differ, for a term that is there at both ends."""
        if self.before is None or self.after is None:
            return ()
        from deepdiff import DeepDiff

        ends = (self.before.model_dump(), self.after.model_dump())
        return tuple(sorted(map(str, DeepDiff(*ends).affected_root_keys)))

    @property
    def axis(self) -> str:
        """The axis by its full name."""
        return f"terms.{self.id}"

    @property
    def change(self) -> Literal["added", "dropped", "changed"]:
        """What happened to it."""
        if self.before is None:
            return "added"
        return "dropped" if self.after is None else "changed"


Fact = StanceFact | FirmnessFact | SalienceFact | TermFact


def facts_between(scale: Scale | None, before: Position, after: Position) -> tuple[Fact, ...]:
    """List what differs between two positions on one issue; nothing for equal ones.

    Without a scale that holds for both, stances are compared as they are written: without places.
    """
    if before is after:
        return ()
    return tuple(_facts(scale, before, after))


def _facts(scale: Scale | None, before: Position, after: Position) -> Iterator[Fact]:
    if (before.place, before.absence) != (after.place, after.absence):
        yield _stance(scale, before, after)
    firmness = tuple(one.firmness.value if one.firmness else None for one in (before, after))
    if firmness[0] != firmness[1]:
        yield FirmnessFact(*firmness)
    salience = tuple(one.salience.value if one.salience else None for one in (before, after))
    if salience[0] != salience[1]:
        yield SalienceFact(*salience)
    yield from _terms(before.live_terms, after.live_terms)


def _stance(scale: Scale | None, before: Position, after: Position) -> StanceFact:
    places = [
        scale.place(one.place) if scale and one.place is not None else None
        for one in (before, after)
    ]
    before_at, after_at = (middle(place) if place else None for place in places)
    return StanceFact(
        before.place,
        after.place,
        before.absence,
        after.absence,
        before_at,
        after_at,
        reversed=scale is not None and crosses(scale, before_at, after_at),
        conclusive=conclusive(*places),
    )


def _terms(before: dict[str, Term], after: dict[str, Term]) -> Iterator[TermFact]:
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old != new:
            yield TermFact(name, old, new)
