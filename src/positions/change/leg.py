"""One pair's way from one view of the records to another: what differs, and what that rests on.

A view is one negotiation as of one day, as known by one day. What a leg amounts to is the business
of `movement`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from positions.change.facts import AttestationFact, Fact, StanceFact, TermFact, facts_between
from positions.change.kinds import Cause
from positions.change.timeline import SILENCE, Heard, Held, Position, position, snapshot
from positions.evidence import Attestation, Level, Proofs, attest
from positions.records import Pair, Scale


class View:
    """One dossier as of one day, as known by one day."""

    def __init__(self, proofs: Proofs, day: date, known_by: date | None) -> None:
        self.dossier = proofs.dossier
        self._proofs = proofs
        self.snapshot = snapshot(self.dossier, day, known_by)

    def position(self, pair: Pair, without: str | None = None) -> Position:
        """Give what a pair holds, if need be as if a source were not there."""
        if without is None or pair not in self.snapshot.positions:
            return self.snapshot.positions.get(pair, SILENCE)
        known_by = self.snapshot.known_by
        return position(self.dossier, pair, self.snapshot.day, known_by, without)

    def scale(self, issue: str) -> Scale | None:
        """Give an issue's scale, if there is such an issue."""
        entry = self.dossier.negotiation.issues.get(issue)
        return entry.scale if entry else None

    def attest(self, pair: Pair, heard: Heard) -> Attestation:
        """Say who attests one statement."""
        return attest(self._proofs, pair.party, heard.evidence, heard.said)

    def attested(self, pair: Pair, held: Held[object] | None) -> Attestation | None:
        """Say who attests the last statement of a value."""
        return self.attest(pair, held.statements[-1]) if held else None

    def proves(self, pair: Pair, held: Held[object] | None) -> bool:
        """Whether a value is proved by one of the statements that said so."""
        heard = held.statements if held else ()
        return any(self.attest(pair, one).level is not Level.UNPROVED for one in heard)


class Leg(NamedTuple):
    """One pair's way from one view to another."""

    cause: Cause
    pair: Pair
    old: View
    new: View

    def ends(self, without: str | None = None) -> tuple[Position, Position]:
        """Give the positions at both ends, if need be as if a source were not there."""
        return self.old.position(self.pair, without), self.new.position(self.pair, without)

    @property
    def scale(self) -> Scale | None:
        """The scale as it was last recorded."""
        return self.new.scale(self.pair.issue) or self.old.scale(self.pair.issue)

    def facts(self, without: str | None = None) -> tuple[Fact, ...]:
        """List what differs; without places if the scale has changed between revisions."""
        then, now = self.old.scale(self.pair.issue), self.new.scale(self.pair.issue)
        same = then is None or now is None or then.places == now.places
        before, after = self.ends(without)
        if before is after:
            return ()
        facts = facts_between((now or then) if same else None, before, after)
        return tuple(
            replace(fact, proved=self._proved(before, after))
            if isinstance(fact, StanceFact)
            else fact
            for fact in facts
        )

    def _proved(self, before: Position, after: Position) -> bool:
        """Whether what is held at both ends is proved, as far as anything is held."""
        ends = ((self.old, before.stance), (self.new, after.stance))
        return all(held is None or view.proves(self.pair, held) for view, held in ends)

    def attestations(self, without: str | None = None) -> Iterator[AttestationFact]:
        """List what is attested otherwise than before."""
        before, after = self.ends(without)
        for axis in after.axes if before is not after else ():
            held, holds = before.axis(axis), after.axis(axis)
            was, is_ = self.old.attested(self.pair, held), self.new.attested(self.pair, holds)
            if was and is_ and was.level != is_.level:
                yield AttestationFact(axis, was.level, is_.level)

    def sources(self) -> list[str]:
        """Name all sources on which either end can rest."""
        heard = (one for held in self.ends() for one in held.heard)
        return sorted({evidence.source for one in heard for evidence in one.evidence})


def rests_on(leg: Leg, fact: Fact | AttestationFact) -> Iterator[str]:
    """Yield the sources without which no such fact is left."""
    for source in leg.sources():
        left: Iterable[Fact | AttestationFact] = (
            leg.attestations(source) if isinstance(fact, AttestationFact) else leg.facts(source)
        )
        if key(fact) not in map(key, left):
            yield source


def key(fact: Fact | AttestationFact) -> tuple[object, ...]:
    """What makes two facts the same: axis, change, from and to."""
    match fact:
        case StanceFact():
            ends = (fact.before, fact.before_absent, fact.after, fact.after_absent)
            return ("stance", fact.change, *ends)
        case TermFact():
            terms = (one and (one.kind, one.value) for one in (fact.before, fact.after))
            return (fact.axis, fact.change, *terms)
        case AttestationFact():
            return ("attestation", fact.of, fact.before, fact.after)
    return (fact.axis, fact.change, fact.before, fact.after)
