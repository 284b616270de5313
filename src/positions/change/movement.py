"""Facts → causes, kinds and directions: what moved, what came to light, what we corrected.

Four snapshots tell the causes apart: FROM's date as FROM's records had it, the same date as TO's
records have it, the same as known by TO, and TO's date. Correction, disclosure and what was said
since lie between them, in this order, and add up; of the last, facts whose day may lie on either
side of FROM stand apart. How any of it is printed is not known here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from positions.change.difference import (
    Change,
    Difference,
    End,
    Operand,
    Snapshots,
    Told,
    Waypoint,
    class_of,
)
from positions.change.distances import tracks
from positions.change.facts import AttestationFact, Fact, StanceFact
from positions.change.kinds import QUIET, Cause, Kind, kind_of
from positions.change.leg import Leg, View, rests_on
from positions.change.measures import Gap, Track, away, gap, located, toward
from positions.change.timeline import (
    Absent,
    Heard,
    Held,
    Position,
    steps,
)
from positions.evidence import Level, Proofs
from positions.records import Pair, Scale

AnyFact = TypeVar("AnyFact", bound=Fact | AttestationFact)


def diff(
    proofs: Proofs, from_: Operand, to: Operand, *, recorded: Proofs | None = None
) -> Difference:
    """Compare two operands.

    Args:
        proofs: The negotiation as TO's records have it.
        from_: The earlier operand.
        to: The later operand.
        recorded: The negotiation as FROM's records have it, where they are others.

    Returns:
        Changes in the order of the negotiation's issues and parties, for each pair correction
        before disclosure before what is undated before movement.
    """
    return _Comparison(proofs, from_, to, recorded or proofs).difference()


class _Comparison:
    def __init__(self, proofs: Proofs, from_: Operand, to: Operand, recorded: Proofs) -> None:
        self._dossier = proofs.dossier
        self._recorded = recorded.dossier
        self._from, self._to = from_, to
        self._known_then = View(proofs, from_.day, from_.known_by)
        self._as_recorded = self._known_then
        if recorded is not proofs:
            self._as_recorded = View(recorded, from_.day, from_.known_by)
        self._known_now = View(proofs, from_.day, to.known_by)
        self._after = View(proofs, to.day, to.known_by)

    def difference(self) -> Difference:
        pairs = list(dict.fromkeys([*self._dossier.pairs, *self._recorded.pairs]))
        found = {pair: self._of(pair) for pair in pairs}
        changes = [change for of_pair in found.values() for change in of_pair]
        silent = [pair for pair in self._dossier.pairs if not found[pair]]
        return Difference(
            self._from,
            self._to,
            tuple(change for change in changes if change.kind not in QUIET),
            tuple(change for change in changes if change.kind in QUIET),
            tuple((pair, self._after.position(pair).unreported) for pair in silent),
            {issue: self._gap(issue) for issue in self._dossier.negotiation.issues},
            Snapshots(self._known_then.snapshot, self._known_now.snapshot, self._after.snapshot),
            {pair: class_of(found[pair]) for pair in self._dossier.pairs},
        )

    def _of(self, pair: Pair) -> list[Change]:
        """Give a pair's changes, one a cause at most; `unchanged` only when nothing else is."""
        found = [
            *self._change(Leg("correction", pair, self._as_recorded, self._known_then)),
            *self._change(Leg("disclosure", pair, self._known_then, self._known_now)),
            *self._change(Leg("movement", pair, self._known_now, self._after)),
        ]
        return [change for change in found if change.kind != "unchanged"] or [
            replace(change, from_=self._end(change.pair, self._as_recorded, (), self._from.day))
            for change in found[-1:]
        ]

    def _change(self, leg: Leg) -> Iterator[Change]:
        """Yield what one step did: of the last, what is undated and what is not."""
        before, after = leg.ends()
        scale = leg.scale
        if scale is None or not (before.stated or after.stated):
            return
        facts = leg.facts()
        if leg.cause != "movement":
            yield self._row(leg.cause, leg, scale, facts)
            return
        undated = tuple(fact for fact in facts if self._undated(after.axis(fact.axis)))
        dated = tuple(fact for fact in facts if fact not in undated)
        if undated:
            yield self._row("undated", leg, scale, undated)
        if dated or not undated:
            yield self._row("movement", leg, scale, dated)

    def _row(self, cause: Cause, leg: Leg, scale: Scale, facts: tuple[Fact, ...]) -> Change:
        before, after = leg.ends()
        said_so = tuple(leg.attestations())
        told = [self._told(leg, fact) for fact in self._directed(leg, facts)]
        axes = [fact.axis for fact in facts]
        again = [_last_said(before, after)]
        return Change(
            leg.pair,
            cause,
            kind_of(cause, before, after, (*facts, *said_so)) or self._quiet(leg, before, after),
            scale,
            tuple(told),
            tuple(self._told(leg, fact) for fact in said_so),
            before,
            after,
            self._end(leg.pair, leg.old, axes or again, self._from.day),
            self._end(leg.pair, leg.new, axes or again, self._to.day),
            self._way(leg) if cause == "disclosure" else (),
        )

    def _quiet(self, leg: Leg, before: Position, after: Position) -> Kind:
        fresh = _fresh(before, after)
        if leg.cause == "correction" or not fresh:
            return "unchanged"
        known = {heard.said for heard in before.heard}
        again = [heard for heard in fresh if heard.said not in known]
        by_itself = any(leg.new.attest(leg.pair, heard).level.own for heard in again)
        return "reaffirmed" if by_itself else "retold"

    def _told(self, leg: Leg, fact: AnyFact) -> Told[AnyFact]:
        """Say when a fact was said and who says so; a correction rests on nothing but us."""
        axis = fact.of if isinstance(fact, AttestationFact) else fact.axis
        before, after = leg.ends()
        view, held = leg.new, after.axis(axis)
        if held is None:
            view, held = leg.old, before.axis(axis)
        assert held is not None  # noqa: S101  # a fact is about what was said at one end
        statements = held.statements[-1:]
        if not isinstance(fact, AttestationFact):
            since = self._since(held) if leg.cause == "movement" else ()
            statements = since or held.statements
        levels = list(Level)
        said, attestation = min(
            ((one.said, view.attest(leg.pair, one)) for one in reversed(statements)),
            key=lambda item: levels.index(item[1].level),
        )
        ground = () if leg.cause == "correction" else tuple(rests_on(leg, fact))
        return Told(fact, said, attestation, ground)

    def _since(self, held: Held[object]) -> tuple[Heard, ...]:
        """Give the statements of a value that were surely made after FROM."""
        return tuple(
            one
            for one in held.statements
            if one.said.earliest is not None and one.said.earliest > self._from.day
        )

    def _undated(self, held: Held[object] | None) -> bool:
        """Whether a value may be older than FROM: no statement of it was surely made since."""
        return held is not None and not self._since(held)

    def _directed(self, leg: Leg, facts: Iterable[Fact]) -> Iterator[Fact]:
        """Add toward and away from whom a stance moved, where that is certain; ours do not move."""
        for fact in facts:
            if isinstance(fact, StanceFact) and leg.cause == "correction":
                yield replace(fact, reference=False)
            elif isinstance(fact, StanceFact) and fact.change == "moved":
                others = self._others(leg)
                mover = Track(fact.before_at, fact.after_at)
                yield replace(fact, toward=toward(mover, others), away=away(mover, others))
            else:
                yield fact

    def _others(self, leg: Leg) -> dict[str, Track]:
        """Give where the other parties stood, at both ends of a leg."""
        return {
            party: _track(Pair(leg.pair.issue, party), leg.old, leg.new)
            for party in self._dossier.parties
            if party != leg.pair.party
        }

    def _way(self, leg: Leg) -> tuple[Waypoint, ...]:
        """Tell the stances that came to light one after the other, if there are several."""
        before, after = leg.ends()
        fresh = set(_fresh(before, after))
        dossier, snapshot_ = leg.new.dossier, leg.new.snapshot
        way = []
        for one in steps(dossier, leg.pair, snapshot_.known_by):
            stance = one.after.stance
            new = stance is not None and stance is not one.before.stance
            if one.said.latest <= snapshot_.day and new and one.after.heard[-1] in fresh:
                assert stance is not None  # noqa: S101  # just asked
                why = stance.value.why if isinstance(stance.value, Absent) else None
                way.append(Waypoint(one.said, one.after.place, why))
        return tuple(way) if len(way) > 1 else ()

    def _end(self, pair: Pair, view: View, axes: Iterable[str], day: date) -> End | None:
        held = view.position(pair)
        names = ("stance", *axes, *held.axes)
        value = next((value for name in names if (value := held.axis(name))), None)
        if value is None:
            return None
        attestation = view.attest(pair, value.statements[-1])
        return End(value.said, (day - value.said.latest).days, attestation)

    def _gap(self, issue: str) -> Gap:
        found = tracks(self._dossier, issue, self._known_now.snapshot, self._after.snapshot)
        return gap(list(found.values()))


def _track(pair: Pair, old: View, new: View) -> Track:
    before, after = (
        located(scale, view.position(pair).place) if (scale := view.scale(pair.issue)) else None
        for view in (old, new)
    )
    return Track(before, after)


def _last_said(before: Position, after: Position) -> str:
    """Name the axis that speaks for a position without facts: one said again, else the first."""
    axes = after.axes or before.axes
    again = {heard.said for heard in _fresh(before, after)}
    dated = [(axis, held.said) for axis in after.live_axes if (held := after.axis(axis))]
    restated = [(said.latest, axis) for axis, said in dated if said in again]
    latest = max((day for day, _ in restated), default=None)
    return next((axis for day, axis in restated if day == latest), axes[0])


def _fresh(before: Position, after: Position) -> list[Heard]:
    """Give the statements of `after` that are new, or known from new evidence."""
    return [heard for heard in after.heard if heard not in before.heard]
