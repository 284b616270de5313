"""Position × position → facts: what differs, axis by axis, before anyone judges it.

Values are compared, never their dates, evidence, wording or places in a file. When each was said,
who says so and what it amounts to is the business of `movement`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from positions.change.measures import Range, crosses, excludes, step, within
from positions.change.timeline import Position, alike
from positions.evidence import Level
from positions.records import FIRMNESS, Absence, Firmness, Place, Scale, Stance, Term

StanceChange = Literal[
    "stated", "ended", "narrowed", "widened", "may-have-moved", "moved", "changed"
]


@dataclass(frozen=True)
class StanceFact:
    """A stance that differs.

    `before_at` and `after_at` are the low and high place, None without a stance or a place;
    `proved` says whether the words of both ends are.
    """

    before: Stance | None
    after: Stance | None
    before_absent: Absence | None = None
    after_absent: Absence | None = None
    before_at: Place | None = None
    after_at: Place | None = None
    reference: bool = False
    proved: bool = True
    toward: tuple[str, ...] = ()
    away: tuple[str, ...] = ()
    axis = "stance"

    @property
    def change(self) -> StanceChange:
        """What became of the stance, the first that fits; `changed` only where there is none."""
        if self.before is None or self.after is None:
            if self.before is self.after:
                return "changed"
            return "stated" if self.before is None else "ended"
        if self.before_at and self.after_at:
            if within(self.after_at, self.before_at):
                return "narrowed"
            if within(self.before_at, self.after_at):
                return "widened"
            if not excludes(self.before_at, self.after_at):
                return "may-have-moved"
        return "moved" if self.proved else "may-have-moved"

    @property
    def conclusive(self) -> bool:
        """Whether it is proved, and nobody can have stayed in one place."""
        return self.proved and self.change in ("stated", "ended", "moved", "changed")

    @property
    def reversed(self) -> bool:
        """Whether the party moved across the scale's reference."""
        return self.reference and self.change == "moved"

    @property
    def delta(self) -> Range | None:
        """How far up, in the scale's units, at least and at most; None without two places."""
        if self.before_at is None or self.after_at is None:
            return None
        return step(self.before_at, self.after_at)


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

    @property
    def change(self) -> Literal["stated", "ended", "up", "down"]:
        """What happened to it."""
        if self.up is None:
            return "stated" if self.before is None else "ended"
        return "up" if self.up else "down"


@dataclass(frozen=True)
class SalienceFact:
    """Salience (0–100) that differs."""

    before: Decimal | None
    after: Decimal | None
    axis = "salience"

    @property
    def change(self) -> Literal["stated", "ended", "up", "down"]:
        """What happened to it."""
        if self.before is None or self.after is None:
            return "stated" if self.before is None else "ended"
        return "up" if self.after > self.before else "down"


@dataclass(frozen=True)
class TermFact:
    """A term that was stated, ended, or is of another kind or number."""

    id: str
    before: Term | None
    after: Term | None

    @property
    def axis(self) -> str:
        """The axis by its full name."""
        return f"terms.{self.id}"

    @property
    def term(self) -> Term:
        """The term as it is now, else as it was."""
        term = self.after or self.before
        assert term is not None  # noqa: S101  # one of them differs from nothing
        return term

    @property
    def change(self) -> Literal["stated", "ended", "changed"]:
        """What happened to it."""
        if self.before is None:
            return "stated"
        return "ended" if self.after is None else "changed"


@dataclass(frozen=True)
class AttestationFact:
    """An axis that is attested otherwise than before."""

    of: str
    before: Level
    after: Level
    axis = "attestation"

    @property
    def change(self) -> Literal["stronger", "weaker"]:
        """Whether more can be said for it now."""
        levels = list(Level)
        return "stronger" if levels.index(self.after) < levels.index(self.before) else "weaker"


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
    firmness = (before.firmness_now, after.firmness_now)
    if firmness[0] != firmness[1] and not _carried(before, after):
        yield FirmnessFact(*firmness)
    salience = tuple(one.salience.value if one.salience else None for one in (before, after))
    if salience[0] != salience[1]:
        yield SalienceFact(*salience)
    yield from _terms(before.live_terms, after.live_terms)


def _stance(scale: Scale | None, before: Position, after: Position) -> StanceFact:
    old, new = (
        scale.place(one.place) if scale and one.place is not None else None
        for one in (before, after)
    )
    return StanceFact(
        before.place,
        after.place,
        before.absence,
        after.absence,
        old,
        new,
        reference=scale is not None and crosses(scale, old, new),
    )


def _carried(before: Position, after: Position) -> bool:
    """Whether both ends have one firmness, said of one stance, which one of them has left."""
    if before.firmness is None or after.firmness is None:
        return False
    same = before.firmness.value == after.firmness.value
    return same and before.firmness_of == after.firmness_of


def _terms(before: dict[str, Term], after: dict[str, Term]) -> Iterator[TermFact]:
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if not alike(old, new):
            yield TermFact(name, old, new)
