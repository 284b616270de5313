"""Dossier → snapshot: what each party held on each issue, as of a day and as known by a day.

A version is one statement. Each axis and each term keeps its last value, with its own date, until
it is stated again; silence changes nothing. Comparing snapshots is the business of `compare`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar

from positions.records import (
    Absence,
    Dossier,
    Evidence,
    Firmness,
    Pair,
    Said,
    Stance,
    Term,
    Version,
)

Value = TypeVar("Value", covariant=True)  # noqa: PLC0105  # plain name, as in the docstrings


@dataclass(frozen=True)
class Absent:
    """In place of a stance: the party was asked and gave none, or took its stance back."""

    why: Absence


class Heard(NamedTuple):
    """A statement that is known, with the evidence that is known for it."""

    said: Said
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Held(Generic[Value]):
    """The last value of one axis or term, when it was said, and the known evidence for it.

    `earlier` are the statements right before it that said the same.
    """

    value: Value
    said: Said
    evidence: tuple[Evidence, ...] = ()
    earlier: tuple[Heard, ...] = ()

    @property
    def statements(self) -> tuple[Heard, ...]:
        """All statements in a row that said so, the last one last."""
        return (*self.earlier, Heard(self.said, self.evidence))


@dataclass(frozen=True)
class Position:
    """What one party holds on one issue; None where it never said.

    `terms` keeps dropped terms (kind `dropped`) for the sake of their evidence; `live_terms` does
    not. `firmness_of` is the stance of which the firmness was said; `firmness_former` says that the
    party has taken another since. `unreported` says that a coder looked for a statement and found
    none.
    """

    stance: Held[Stance | Absent] | None = None
    firmness: Held[Firmness] | None = None
    salience: Held[Decimal] | None = None
    terms: Mapping[str, Held[Term]] = field(default_factory=dict)
    heard: tuple[Heard, ...] = ()
    unreported: bool = False
    firmness_of: Stance | Absent | None = None
    firmness_former: bool = False

    @property
    def stated(self) -> bool:
        """Whether the party said anything at all."""
        return bool(self.stance or self.firmness or self.salience or self.terms)

    @property
    def place(self) -> Stance | None:
        """The stance proper: None when there is none, or an absence."""
        if self.stance is None or isinstance(self.stance.value, Absent):
            return None
        return self.stance.value

    @property
    def absence(self) -> Absence | None:
        """Why there is no stance, where the party had been asked or had one."""
        absent = self.stance.value if self.stance else None
        return absent.why if isinstance(absent, Absent) else None

    @property
    def firmness_now(self) -> Firmness | None:
        """The firmness of the stance that is held; None if it was said of a former one."""
        return self.firmness.value if self.firmness and not self.firmness_former else None

    @property
    def live_terms(self) -> dict[str, Term]:
        """The terms in force, by id."""
        held = {name: held.value for name, held in self.terms.items()}
        return {name: term for name, term in held.items() if term.kind != "dropped"}

    @property
    def live_axes(self) -> tuple[str, ...]:
        """Name the axes that were stated and not dropped, in the same order."""
        live = {f"terms.{name}" for name in self.live_terms}
        return tuple(axis for axis in self.axes if not axis.startswith("terms.") or axis in live)

    def axis(self, name: str) -> Held[object] | None:
        """Give an axis by its name: `stance`, `firmness`, `salience`, `terms.<id>`."""
        if name.startswith("terms."):
            return self.terms.get(name.removeprefix("terms."))
        return {"stance": self.stance, "firmness": self.firmness, "salience": self.salience}[name]

    @property
    def axes(self) -> tuple[str, ...]:
        """Name the axes that were ever stated, the stance first, terms by name."""
        terms = (f"terms.{name}" for name in sorted(self.terms))
        names = ("stance", "firmness", "salience", *terms)
        return tuple(name for name in names if self.axis(name))


SILENCE = Position(terms=MappingProxyType({}))


class Step(NamedTuple):
    """A statement, and the positions before and after it."""

    said: Said
    version: Version
    before: Position
    after: Position


@dataclass(frozen=True)
class Snapshot:
    """All positions as of `day`, from what was published on or before `known_by` (None: ever)."""

    day: date
    known_by: date | None
    positions: Mapping[Pair, Position]


def snapshot(dossier: Dossier, day: date, known_by: date | None = None) -> Snapshot:
    """Fold every record up to a day."""
    pairs = {pair: position(dossier, pair, day, known_by) for pair in dossier.pairs}
    return Snapshot(day, known_by, pairs)


def position(
    dossier: Dossier,
    pair: Pair,
    day: date,
    known_by: date | None = None,
    without: str | None = None,
) -> Position:
    """Fold one record up to a day.

    Args:
        dossier: The negotiation.
        pair: Whose position on what.
        day: What was said on or before this day counts; bounds count at their latest.
        known_by: Only evidence published on or before this day counts; None: all of it.
        without: A source to leave out, to see what rests on it.
    """
    held = SILENCE
    for step in steps(dossier, pair, known_by, without):
        if step.said.latest > day:
            break
        held = step.after
    return held


def steps(
    dossier: Dossier, pair: Pair, known_by: date | None = None, without: str | None = None
) -> Iterator[Step]:
    """Yield each statement of a pair with the positions that it leaves behind and makes."""
    before = SILENCE
    for said, version in dossier.statements(pair):
        known = tuple(
            evidence
            for evidence in version.evidence
            if evidence.source != without and _known(dossier, evidence, known_by)
        )
        after = _after(before, said, version, known)
        yield Step(said, version, before, after)
        before = after


def _known(dossier: Dossier, evidence: Evidence, known_by: date | None) -> bool:
    published = dossier.published(evidence)
    return published is not None and (known_by is None or published <= known_by)


def _after(before: Position, said: Said, version: Version, known: tuple[Evidence, ...]) -> Position:
    """Give the position after one more statement, as far as known evidence carries it."""
    if version.absent == "unreported":
        before = replace(before, unreported=True)
    if not known:
        return before
    now: dict[str, Held[object]] = {}
    for axis in version.axes():
        evidence = tuple(one for one in known if one.carries(axis))
        if evidence:
            now[axis] = _held(before.axis(axis), _value(version, axis), Heard(said, evidence))
    if version.absent == "unreported":
        now.pop("stance", None)
    terms = {axis.removeprefix("terms."): held for axis, held in now.items() if "." in axis}
    plain = {axis: held for axis, held in now.items() if "." not in axis}
    heard = (*before.heard, Heard(said, known))
    changed = {**plain, "terms": {**before.terms, **terms}, "heard": heard}
    after: Position = replace(before, **changed)  # type: ignore[arg-type]
    return _with_firmness(after, before, stated="firmness" in now)


def _held(previous: Held[object] | None, value: object, heard: Heard) -> Held[object]:
    again = previous is not None and alike(previous.value, value)
    return Held(value, *heard, previous.statements if previous and again else ())


def _with_firmness(after: Position, before: Position, *, stated: bool) -> Position:
    """Tie the firmness to the stance of which it was said: it is not carried onto another one."""
    stance = after.stance.value if after.stance else None
    if stated:
        return replace(after, firmness_of=stance, firmness_former=False)
    left = before.firmness is not None and stance != before.firmness_of
    return replace(after, firmness_former=True) if left else after


def alike(one: object, other: object) -> bool:
    """Whether two values of an axis are the same: terms by kind and number, not by wording."""
    if isinstance(one, Term) and isinstance(other, Term):
        return (one.kind, one.value) == (other.kind, other.value)
    return one == other


def _value(version: Version, axis: str) -> object:
    if axis == "stance":
        return _exact(version.stance) if version.absent is None else Absent(version.absent)
    if axis.startswith("terms."):
        return version.terms[axis.removeprefix("terms.")]
    return getattr(version, axis)


def _exact(stance: Stance | None) -> Stance | None:
    """Write a range of one point as that point."""
    return stance[0] if isinstance(stance, tuple) and stance[0] == stance[1] else stance
