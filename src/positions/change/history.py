"""One pair's statements in order, each with what it changed against the one before.

Everything published since counts: a history has no reader's date. The facts and kinds are those of
a difference; two dates are compared in `movement`.
"""

from dataclasses import dataclass, replace
from datetime import date

from positions.change.difference import Change, End, Told
from positions.change.facts import Fact, StanceFact, facts_between
from positions.change.kinds import Kind, kind_of
from positions.change.measures import Track, away, located, toward
from positions.change.timeline import Held, Step, position, steps
from positions.evidence import Attestation, Level, Proofs, attest
from positions.records import Dossier, Pair, Said, Version


@dataclass(frozen=True)
class LogEntry:
    """One statement.

    Attributes:
        said: When it was said.
        version: What the record says of it.
        attestation: Who says so.
        change: What it changed; None where it says nothing, or no known evidence carries it.
    """

    said: Said
    version: Version
    attestation: Attestation
    change: Change | None


def history_of(proofs: Proofs, pair: Pair) -> list[LogEntry]:
    """Tell what a pair said, the oldest first."""
    entries = []
    previous: date | None = None
    for step in steps(proofs.dossier, pair):
        attestation = attest(proofs, pair.party, step.version.evidence, step.said)
        change = _change(proofs, pair, step, previous, attestation)
        entries.append(LogEntry(step.said, step.version, attestation, change))
        previous = step.said.latest
    return entries


def _change(
    proofs: Proofs, pair: Pair, step: Step, previous: date | None, attestation: Attestation
) -> Change | None:
    before, after = step.before, step.after
    if before.heard == after.heard:
        return None
    scale = proofs.dossier.issue(pair.issue).scale
    facts = tuple(
        _directed(proofs, pair, fact, step, previous or step.said.latest)
        for fact in facts_between(scale, before, after)
    )
    again: Kind = "reaffirmed" if attestation.level.own else "retold"
    return Change(
        pair=pair,
        cause="movement",
        kind=kind_of("movement", before, after, facts) or again,
        scale=scale,
        facts=tuple(
            Told(fact, step.said, _attested(proofs, pair, after.axis(fact.axis), attestation))
            for fact in facts
        ),
        attestations=(),
        before=before,
        after=after,
        from_=None,
        to=End(step.said, 0, attestation),
    )


def _attested(
    proofs: Proofs, pair: Pair, held: Held[object] | None, whole: Attestation
) -> Attestation:
    """Say who attests one axis of a statement; where none of it is left, the statement."""
    return attest(proofs, pair.party, held.evidence, held.said) if held else whole


def _directed(proofs: Proofs, pair: Pair, fact: Fact, step: Step, start: date) -> Fact:
    """Say toward whom a stance moved: where the others stood since the statement before."""
    if not isinstance(fact, StanceFact):
        return fact
    held = [one.stance for one in (step.before, step.after) if one.stance]
    levels = {attest(proofs, pair.party, one.evidence, one.said).level for one in held}
    fact = replace(fact, proved=Level.UNPROVED not in levels)
    if fact.change != "moved":
        return fact
    others = {
        party: _track(proofs.dossier, Pair(pair.issue, party), start, step.said.latest)
        for party in proofs.dossier.parties
        if party != pair.party
    }
    mover = Track(fact.before_at, fact.after_at)
    return replace(fact, toward=toward(mover, others), away=away(mover, others))


def _track(dossier: Dossier, pair: Pair, start: date, end: date) -> Track:
    scale = dossier.issue(pair.issue).scale
    before, after = (located(scale, position(dossier, pair, day).place) for day in (start, end))
    return Track(before, after)
