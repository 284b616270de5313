"""One pair's statements in order, each with what it changed against the one before.

Everything published since counts: a history has no reader's date. The facts and kinds are those of
a difference; two dates are compared in `movement`.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from positions.change.difference import Change, End, Kind, kind_of
from positions.change.facts import Fact, StanceFact, facts_between
from positions.change.measures import Track, away, located, toward
from positions.change.timeline import Step, position, steps
from positions.evidence import Attestation, Proofs, attest
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
    dossier, entries = proofs.dossier, []
    previous: date | None = None
    for step in steps(dossier, pair):
        attestation = attest(proofs, pair.party, step.version.evidence)
        change = _change(dossier, pair, step, previous, attestation)
        entries.append(LogEntry(step.said, step.version, attestation, change))
        previous = step.said.latest
    return entries


def _change(
    dossier: Dossier, pair: Pair, step: Step, previous: date | None, attestation: Attestation
) -> Change | None:
    before, after = step.before, step.after
    if before.heard == after.heard:
        return None
    scale = dossier.issue(pair.issue).scale
    facts = tuple(
        _directed(dossier, pair, fact, previous or step.said.latest, step.said.latest)
        for fact in facts_between(scale, before, after)
    )
    again: Kind = "reaffirmed" if attestation.level.own else "retold"
    return Change(
        pair=pair,
        cause="movement",
        kind=kind_of("movement", before, after, facts) or again,
        scale=scale,
        facts=facts,
        attestations=(),
        axis=facts[0].axis if facts else "stance",
        before=before,
        after=after,
        from_=None,
        to=End(step.said, 0, attestation),
    )


def _directed(dossier: Dossier, pair: Pair, fact: Fact, start: date, end: date) -> Fact:
    """Say toward whom a stance moved: where the others stood since the statement before."""
    if not isinstance(fact, StanceFact):
        return fact
    others = {
        party: Track(*(_place(dossier, Pair(pair.issue, party), day) for day in (start, end)))
        for party in dossier.parties
        if party != pair.party
    }
    mover = Track(fact.before_at, fact.after_at)
    return replace(fact, toward=toward(mover, others), away=away(mover, others))


def _place(dossier: Dossier, pair: Pair, day: date) -> Decimal | None:
    held = position(dossier, pair, day)
    return located(dossier.issue(pair.issue).scale, held.place)
