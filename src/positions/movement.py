"""Facts → causes, kinds and directions: what moved, and what merely came to light.

Three snapshots tell the causes apart: FROM's date as known then, FROM's date as known by TO, and
TO's date. Disclosure lies between the first two, movement between the last two; they add up. How
any of it is printed is not known here.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from positions.attest import Attestation, Level, attest
from positions.compare import Fact, FirmnessFact, StanceFact, compare
from positions.dossier import Dossier, Pair, Said
from positions.measures import Gap, Track, away, gap, located, toward
from positions.proof import Prover
from positions.timeline import Heard, Position, Snapshot, position, snapshot

Cause = Literal["disclosure", "movement"]
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
]
QUIET: Final[tuple[Kind, ...]] = ("reaffirmed", "retold", "unchanged")


@dataclass(frozen=True)
class Operand:
    """One side of a comparison: positions as of `day`, from what was known by `known_by`."""

    day: date
    known_by: date | None
    round: str | None = None


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

    `axis` is the leading one: of the first fact, else the stance. `rests_on` are the sources each
    of which, taken away alone, makes the change vanish.
    """

    pair: Pair
    cause: Cause
    kind: Kind
    facts: tuple[Fact, ...]
    attestations: tuple[AttestationFact, ...]
    axis: str
    before: Position
    after: Position
    from_: End | None
    to: End | None
    may_predate: bool = False
    rests_on: tuple[str, ...] = ()


@dataclass(frozen=True)
class Difference:
    """Everything between two operands."""

    from_: Operand
    to: Operand
    changes: tuple[Change, ...]
    unchanged: tuple[Change, ...]
    never_stated: tuple[tuple[Pair, bool], ...]
    gaps: Mapping[str, Gap]

    def only(self, issues: Collection[str], parties: Collection[str]) -> "Difference":
        """Keep these issues and parties; an empty collection keeps all."""

        def wanted(pair: Pair) -> bool:
            return _among(pair.issue, issues) and _among(pair.party, parties)

        return replace(
            self,
            changes=tuple(change for change in self.changes if wanted(change.pair)),
            unchanged=tuple(change for change in self.unchanged if wanted(change.pair)),
            never_stated=tuple(entry for entry in self.never_stated if wanted(entry[0])),
            gaps={issue: gap for issue, gap in self.gaps.items() if _among(issue, issues)},
        )


def _among(name: str, names: Collection[str]) -> bool:
    return not names or name in names


def diff(dossier: Dossier, from_: Operand, to: Operand) -> Difference:
    """Compare two operands.

    Changes come in the order of the negotiation's issues and parties, disclosure before movement.
    """
    return _Comparison(dossier, from_, to).difference()


def kind_of(before: Position, after: Position, facts: tuple[Fact, ...]) -> Kind | None:
    """Give the kind of a movement that has facts, the first that fits; None without facts."""
    stances = (before.place is not None, after.place is not None)
    if stances == (False, True):
        return "stated"
    if stances == (True, False):
        return _ended(after)
    if any(isinstance(fact, StanceFact) for fact in facts) and all(stances):
        return "moved"
    for fact in facts:
        if isinstance(fact, FirmnessFact) and fact.up is not None:
            return "hardened" if fact.up else "softened"
    return "reframed" if facts else None


def _ended(after: Position) -> Kind:
    if after.absence is None:
        return "unstated"
    return "withdrawn" if after.absence == "withdrawn" else "unclear"


class _Comparison:
    def __init__(self, dossier: Dossier, from_: Operand, to: Operand) -> None:
        self._dossier = dossier
        self._from, self._to = from_, to
        self._prover = Prover(dossier)
        self._known_then = snapshot(dossier, from_.day, from_.known_by)
        self._known_now = snapshot(dossier, from_.day, to.known_by)
        self._after = snapshot(dossier, to.day, to.known_by)

    def difference(self) -> Difference:
        changes = [change for pair in self._dossier.pairs for change in self._of(pair)]
        silent = [
            (pair, self._after.positions[pair].unreported)
            for pair in self._dossier.pairs
            if not any(change.pair == pair for change in changes)
        ]
        return Difference(
            self._from,
            self._to,
            tuple(change for change in changes if change.kind not in QUIET),
            tuple(change for change in changes if change.kind in QUIET),
            tuple(silent),
            {issue: self._gap(issue) for issue in self._dossier.negotiation.issues},
        )

    def _of(self, pair: Pair) -> list[Change]:
        """Give a pair's changes, one a cause at most; `unchanged` only when nothing else is."""
        disclosed = self._change(pair, "disclosure", self._known_then, self._known_now)
        moved = self._change(pair, "movement", self._known_now, self._after)
        changes = [change for change in (disclosed, moved) if change]
        return [change for change in changes if change.kind != "unchanged"] or changes[-1:]

    def _change(self, pair: Pair, cause: Cause, old: Snapshot, new: Snapshot) -> Change | None:
        before, after = old.positions[pair], new.positions[pair]
        if not (before.stated or after.stated):
            return None
        scale = self._dossier.issue(pair.issue).scale
        facts = tuple(
            self._directed(pair, fact, old, new) if isinstance(fact, StanceFact) else fact
            for fact in compare(scale, before, after)
        )
        axis = facts[0].axis if facts else (after.axes or before.axes)[0]
        return Change(
            pair,
            cause,
            self._kind(pair, cause, before, after, facts),
            facts,
            tuple(self._attestations(pair, before, after)),
            axis,
            before,
            after,
            self._end(pair, before, axis, self._from.day),
            self._end(pair, after, axis, self._to.day),
            may_predate=cause == "movement" and any(self._early(after, f.axis) for f in facts),
            rests_on=self._rests_on(pair, facts, old, new),
        )

    def _directed(self, pair: Pair, fact: StanceFact, old: Snapshot, new: Snapshot) -> StanceFact:
        others = {
            party: self._track(Pair(pair.issue, party), old, new)
            for party in self._dossier.parties
            if party != pair.party
        }
        mover = Track(fact.before_at, fact.after_at)
        return replace(fact, toward=toward(mover, others), away=away(mover, others))

    def _track(self, pair: Pair, old: Snapshot, new: Snapshot) -> Track:
        scale = self._dossier.issue(pair.issue).scale
        before, after = (located(scale, one.positions[pair].place) for one in (old, new))
        return Track(before, after)

    def _kind(
        self, pair: Pair, cause: Cause, before: Position, after: Position, facts: tuple[Fact, ...]
    ) -> Kind:
        if kind := kind_of(before, after, facts):
            return "disclosed" if cause == "disclosure" else kind
        fresh = _fresh(before, after)
        if cause == "movement" and any(self._by_itself(pair, one) for one in fresh):
            return "reaffirmed"
        return "retold" if fresh else "unchanged"

    def _by_itself(self, pair: Pair, heard: Heard) -> bool:
        return self._attest(pair, heard.evidence).level.own

    def _attest(self, pair: Pair, evidence: tuple[object, ...]) -> Attestation:
        return attest(self._dossier, self._prover, pair.party, evidence)  # type: ignore[arg-type]

    def _attestations(
        self, pair: Pair, before: Position, after: Position
    ) -> Iterator[AttestationFact]:
        for axis in after.axes:
            old, new = before.axis(axis), after.axis(axis)
            if old is None or new is None or old.evidence == new.evidence:
                continue
            levels = [self._attest(pair, held.evidence).level for held in (old, new)]
            if levels[0] != levels[1]:
                yield AttestationFact(axis, levels[0], levels[1])

    def _end(self, pair: Pair, held: Position, axis: str, day: date) -> End | None:
        value = held.axis(axis) or next((held.axis(name) for name in held.axes), None)
        if value is None:
            return None
        age = (day - value.said.latest).days
        return End(value.said, age, self._attest(pair, value.evidence))

    def _early(self, after: Position, axis: str) -> bool:
        value = after.axis(axis)
        if value is None or value.said.exact:
            return False
        return value.said.earliest is None or value.said.earliest <= self._from.day

    def _rests_on(
        self, pair: Pair, facts: tuple[Fact, ...], old: Snapshot, new: Snapshot
    ) -> tuple[str, ...]:
        if not facts:
            return ()
        heard = (*old.positions[pair].heard, *new.positions[pair].heard)
        sources = sorted({evidence.source for one in heard for evidence in one.evidence})
        return tuple(name for name in sources if not self._facts_without(name, pair, old, new))

    def _facts_without(
        self, source: str, pair: Pair, old: Snapshot, new: Snapshot
    ) -> tuple[Fact, ...]:
        before, after = (
            position(self._dossier, pair, one.day, one.known_by, without=source)
            for one in (old, new)
        )
        return compare(self._dossier.issue(pair.issue).scale, before, after)

    def _gap(self, issue: str) -> Gap:
        pairs = [Pair(issue, party) for party in self._dossier.parties]
        return gap([self._track(pair, self._known_now, self._after) for pair in pairs])


def _fresh(before: Position, after: Position) -> list[Heard]:
    """Give the statements of `after` that are new, or known from new evidence."""
    return [heard for heard in after.heard if heard not in before.heard]
