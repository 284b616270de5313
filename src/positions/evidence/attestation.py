"""Who says so: how strongly, and by how many independent outlets, a held value is attested.

Only verified evidence counts. What the words prove is decided in `proofs`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from positions.evidence.proofs import Proofs
from positions.records import Dossier, Evidence, Outlet, Said
from positions.words import Judgement, Standing


class Level(StrEnum):
    """Who says so, strongest first."""

    OWN_WORDS = "own-words"
    OWN_PARAPHRASE = "own-paraphrase"
    OUTLET = "outlet"
    OBSERVER = "observer"
    COUNTERPART = "counterpart"
    UNPROVED = "unproved"

    @property
    def own(self) -> bool:
        """Whether the party itself says so."""
        return self in (Level.OWN_WORDS, Level.OWN_PARAPHRASE)


@dataclass(frozen=True)
class Attestation:
    """Who says so.

    Attributes:
        level: The strongest verified level.
        via: `counterpart` where the witness's words are passed on by an outlet that belongs to
            another party.
        starred: Whether neither the party nor an outlet that belongs to nobody says so, though
            somebody does.
        outlets: Number of independent outlets with verified evidence (derived sources collapse
            into their origin).
        witness: The evidence of that level; None when nothing is verified.
        reported: Day of the first report among all evidence, verified or not.
        proof: What the witness's words prove: how they are the speaker's, and through whom.
    """

    level: Level
    outlets: int
    witness: Evidence | None
    reported: date | None
    via: Literal["counterpart"] | None = None
    starred: bool = False
    proof: Judgement | None = field(default=None, compare=False)


@dataclass(frozen=True)
class _Testimony:
    """A verified piece of evidence, and what it is worth for one party."""

    evidence: Evidence
    level: Level
    passed_on: bool
    independent: bool


def _worth(proofs: Proofs, party: str, evidence: Evidence, said: Said | None) -> _Testimony:
    """Say what a verified piece of evidence is worth for a party.

    Args:
        proofs: What is proved of the negotiation.
        party: Whose position it is.
        evidence: The evidence.
        said: When that was said; somebody who changes sides speaks for a party only for a time.
    """
    dossier = proofs.dossier
    owners = set(_affiliations(dossier, evidence.source)) - {party}
    foreign = any(not dossier.observes(owner) for owner in owners)
    independent = not any(True for _ in _affiliations(dossier, evidence.source))
    level = _level(proofs, party, evidence, said, observed=bool(owners))
    if foreign and evidence.form == "passage":
        level = Level.COUNTERPART
    passed_on = foreign and level is not Level.COUNTERPART
    return _Testimony(evidence, level, passed_on, independent)


def _level(
    proofs: Proofs, party: str, evidence: Evidence, said: Said | None, *, observed: bool
) -> Level:
    """Rank a piece by who speaks, as if its outlet belonged to no other party."""
    dossier = proofs.dossier
    if evidence.speaker is None:
        if _own_site(dossier, party, evidence.source):
            return Level.OWN_PARAPHRASE
        return Level.OBSERVER if observed else Level.OUTLET
    speaks_for = _own(dossier, evidence.speaker, proofs.of(evidence), said)
    if party in speaks_for:
        return Level.OWN_WORDS if evidence.form == "quote" else Level.OWN_PARAPHRASE
    return Level.OBSERVER if all(map(dossier.observes, speaks_for)) else Level.COUNTERPART


def _own(dossier: Dossier, speaker: str, proof: Judgement, said: Said | None) -> frozenset[str]:
    """Name the parties whose own words these are: a group's are each member's as a member.

    Whoever speaks for a group speaks the group's words.
    """
    own = dossier.parties_of(speaker, said)
    if proof.said_by and proof.standing is Standing.MEMBER:
        own |= dossier.parties_of(proof.said_by, said)
    known = dossier.negotiation.parties
    members = {name for party in own if party in known for name in known[party].members}
    return own | {name for name, party in known.items() if members & {name, party.name}}


def _own_site(dossier: Dossier, party: str, source: str) -> bool:
    outlets = list(_outlets(dossier, source))
    return bool(outlets) and all(one.own and one.affiliation == party for one in outlets)


def _affiliations(dossier: Dossier, source: str) -> Iterator[str]:
    """Yield the parties through whose outlets a text has come."""
    yield from filter(None, (outlet.affiliation for outlet in _outlets(dossier, source)))


def _outlets(dossier: Dossier, source: str) -> Iterator[Outlet]:
    """Yield the known outlets of a text and of those that it repeats."""
    for name in dossier.lineage(source):
        entry = dossier.source(name)
        if entry and (outlet := dossier.outlet(entry)):
            yield outlet


def attest(
    proofs: Proofs, party: str, evidence: Iterable[Evidence], said: Said | None = None
) -> Attestation:
    """Say who attests a value that this evidence supports, and that was said then."""
    dossier, evidence = proofs.dossier, tuple(evidence)
    levels = list(Level)
    proved = sorted(
        (_worth(proofs, party, one, said) for one in evidence if _proves(proofs, one)),
        key=lambda one: (
            levels.index(one.level),
            one.passed_on,
            not one.independent,
            *_first(dossier, one.evidence),
        ),
    )
    days = [day for one in evidence if (day := dossier.published(one))]
    reported = min(days, default=None)
    if not proved:
        return Attestation(Level.UNPROVED, 0, None, reported)
    best = proved[0]
    free = any(one.level is Level.OUTLET and one.independent for one in proved)
    return Attestation(
        best.level,
        len({_independent_of(dossier, one.evidence.source) for one in proved}),
        best.evidence,
        reported,
        "counterpart" if best.passed_on else None,
        not (best.level.own or free),
        proofs.of(best.evidence),
    )


def _proves(proofs: Proofs, evidence: Evidence) -> bool:
    """Whether its words are verified, and nobody's whom it leaves out."""
    judgement = proofs.of(evidence)
    return judgement.verdict.clean and judgement.speaker_missing is None


def _first(dossier: Dossier, evidence: Evidence) -> tuple[str, ...]:
    """Order evidence of one level by day and content, never by its place in a file."""
    day = str(dossier.published(evidence))
    return day, evidence.source, evidence.speaker or "", evidence.form, evidence.words


def _independent_of(dossier: Dossier, source: str) -> str:
    """Name what makes a source independent: its origin's outlet, else the origin itself."""
    origin = dossier.origin(source)
    entry = dossier.source(origin)
    return f"outlet {entry.outlet}" if entry and entry.outlet else f"source {origin}"
