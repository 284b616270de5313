"""Facts → causes, kinds and directions: what moved, what came to light, what we corrected.

Four snapshots tell the causes apart: FROM's date as FROM's records had it, the same date as TO's
records have it, the same as known by TO, and TO's date. Correction, disclosure and movement lie
between them, in this order, and add up. How any of it is printed is not known here.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from positions.change.difference import (
    QUIET,
    AttestationFact,
    Cause,
    Change,
    Difference,
    End,
    Kind,
    Operand,
    Snapshots,
    kind_of,
)
from positions.change.distances import tracks
from positions.change.facts import Fact, StanceFact, facts_between
from positions.change.measures import Gap, Track, away, gap, located, toward
from positions.change.timeline import SILENCE, Heard, Position, position, snapshot
from positions.evidence import Attestation, Proofs, attest
from positions.records import Evidence, Pair, Scale


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
        before disclosure before movement.
    """
    return _Comparison(proofs, from_, to, recorded or proofs).difference()


class _View:
    """One dossier as of one day, as known by one day."""

    def __init__(self, proofs: Proofs, day: date, known_by: date | None) -> None:
        self.dossier = proofs.dossier
        self._proofs = proofs
        self.snapshot = snapshot(self.dossier, day, known_by)

    def position(self, pair: Pair) -> Position:
        return self.snapshot.positions.get(pair, SILENCE)

    def without(self, source: str, pair: Pair) -> Position:
        if pair not in self.snapshot.positions:
            return SILENCE
        known_by = self.snapshot.known_by
        return position(self.dossier, pair, self.snapshot.day, known_by, without=source)

    def scale(self, issue: str) -> Scale | None:
        entry = self.dossier.negotiation.issues.get(issue)
        return entry.scale if entry else None

    def attest(self, pair: Pair, evidence: tuple[Evidence, ...]) -> Attestation:
        return attest(self._proofs, pair.party, evidence)


class _Comparison:
    def __init__(self, proofs: Proofs, from_: Operand, to: Operand, recorded: Proofs) -> None:
        self._dossier = proofs.dossier
        self._recorded = recorded.dossier
        self._from, self._to = from_, to
        self._known_then = _View(proofs, from_.day, from_.known_by)
        self._as_recorded = self._known_then
        if recorded is not proofs:
            self._as_recorded = _View(recorded, from_.day, from_.known_by)
        self._known_now = _View(proofs, from_.day, to.known_by)
        self._after = _View(proofs, to.day, to.known_by)

    def difference(self) -> Difference:
        pairs = list(dict.fromkeys([*self._dossier.pairs, *self._recorded.pairs]))
        changes = [change for pair in pairs for change in self._of(pair)]
        changed = {change.pair for change in changes}
        silent = [pair for pair in self._dossier.pairs if pair not in changed]
        return Difference(
            self._from,
            self._to,
            tuple(change for change in changes if change.kind not in QUIET),
            tuple(change for change in changes if change.kind in QUIET),
            tuple((pair, self._after.position(pair).unreported) for pair in silent),
            {issue: self._gap(issue) for issue in self._dossier.negotiation.issues},
            Snapshots(self._known_then.snapshot, self._known_now.snapshot, self._after.snapshot),
        )

    def _of(self, pair: Pair) -> list[Change]:
        """Give a pair's changes, one a cause at most; `unchanged` only when nothing else is."""
        steps: tuple[tuple[Cause, _View, _View], ...] = (
            ("correction", self._as_recorded, self._known_then),
            ("disclosure", self._known_then, self._known_now),
            ("movement", self._known_now, self._after),
        )
        found = [self._change(pair, *step) for step in steps]
        changes = [change for change in found if change]
        return [change for change in changes if change.kind != "unchanged"] or [
            replace(change, from_=_end(pair, self._as_recorded, change.axis, self._from.day))
            for change in changes[-1:]
        ]

    def _change(self, pair: Pair, cause: Cause, old: _View, new: _View) -> Change | None:
        before, after = old.position(pair), new.position(pair)
        scale = new.scale(pair.issue) or old.scale(pair.issue)
        if scale is None or not (before.stated or after.stated):
            return None
        facts = tuple(
            self._directed(pair, fact, old, new) if isinstance(fact, StanceFact) else fact
            for fact in _compared(pair, old, new, before, after)
        )
        attestations = tuple(_attestations(pair, old, new))
        axis = facts[0].axis if facts else _last_said(before, after)
        return Change(
            pair,
            cause,
            self._kind(pair, cause, new, before, after, (*facts, *attestations)),
            scale,
            facts,
            attestations,
            axis,
            before,
            after,
            _end(pair, old, axis, self._from.day),
            _end(pair, new, axis, self._to.day),
            may_predate=cause == "movement" and any(self._early(after, f.axis) for f in facts),
            rests_on=tuple(_rests_on(pair, old, new)) if facts else (),
        )

    def _directed(self, pair: Pair, fact: StanceFact, old: _View, new: _View) -> StanceFact:
        others = {
            party: _track(Pair(pair.issue, party), old, new)
            for party in self._dossier.parties
            if party != pair.party
        }
        mover = Track(fact.before_at, fact.after_at)
        return replace(fact, toward=toward(mover, others), away=away(mover, others))

    def _kind(  # noqa: PLR0913, PLR0917  # a kind looks at all of a change
        self,
        pair: Pair,
        cause: Cause,
        new: _View,
        before: Position,
        after: Position,
        facts: tuple[Fact | AttestationFact, ...],
    ) -> Kind:
        if kind := kind_of(cause, before, after, facts):
            return kind
        fresh = _fresh(before, after)
        if cause == "correction" or not fresh:
            return "unchanged"
        known = {heard.said for heard in before.heard}
        again = [heard for heard in fresh if heard.said not in known]
        by_itself = any(new.attest(pair, heard.evidence).level.own for heard in again)
        return "reaffirmed" if by_itself else "retold"

    def _early(self, after: Position, axis: str) -> bool:
        value = after.axis(axis)
        if value is None or value.said.exact:
            return False
        return value.said.earliest is None or value.said.earliest <= self._from.day

    def _gap(self, issue: str) -> Gap:
        found = tracks(self._dossier, issue, self._known_now.snapshot, self._after.snapshot)
        return gap(list(found.values()))


def _compared(
    pair: Pair, old: _View, new: _View, before: Position, after: Position
) -> tuple[Fact, ...]:
    """Compare two positions; without places if the scale has changed between revisions."""
    then, now = old.scale(pair.issue), new.scale(pair.issue)
    same = then is None or now is None or then.places == now.places
    return facts_between((now or then) if same else None, before, after)


def _track(pair: Pair, old: _View, new: _View) -> Track:
    before, after = (
        located(scale, view.position(pair).place) if (scale := view.scale(pair.issue)) else None
        for view in (old, new)
    )
    return Track(before, after)


def _attestations(pair: Pair, old: _View, new: _View) -> Iterator[AttestationFact]:
    before, after = old.position(pair), new.position(pair)
    for axis in after.axes:
        held, holds = before.axis(axis), after.axis(axis)
        if held is None or holds is None or held.evidence == holds.evidence:
            continue
        was, is_ = old.attest(pair, held.evidence).level, new.attest(pair, holds.evidence).level
        if was != is_:
            yield AttestationFact(axis, was, is_)


def _end(pair: Pair, view: _View, axis: str, day: date) -> End | None:
    held = view.position(pair)
    value = held.axis(axis) or next((held.axis(name) for name in held.axes), None)
    if value is None:
        return None
    return End(value.said, (day - value.said.latest).days, view.attest(pair, value.evidence))


def _rests_on(pair: Pair, old: _View, new: _View) -> Iterator[str]:
    heard = (*old.position(pair).heard, *new.position(pair).heard)
    sources = {evidence.source for one in heard for evidence in one.evidence}
    for source in sorted(sources):
        before, after = old.without(source, pair), new.without(source, pair)
        if not _compared(pair, old, new, before, after):
            yield source


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
