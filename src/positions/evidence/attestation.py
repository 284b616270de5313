"""Who says so: how strongly, and by how many independent outlets, a held value is attested.

Only verified evidence counts. What the words prove is decided in `proofs`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from positions.evidence.proofs import Proofs
from positions.records import Dossier, Evidence
from positions.words import Judgement, Standing


class Level(StrEnum):
    """Who says so, strongest first."""

    OWN_WORDS = "own-words"
    OWN_PARAPHRASE = "own-paraphrase"
    OUTLET = "outlet"
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
    proof: Judgement | None = field(default=None, compare=False)


def level_of(
    dossier: Dossier, party: str, evidence: Evidence, proof: Judgement | None = None
) -> Level:
    """Say what a piece of evidence is worth for a party, if its words are verified."""
    if evidence.speaker is not None:
        if party not in _own(dossier, evidence.speaker, proof):
            return Level.COUNTERPART
        return Level.OWN_WORDS if evidence.form == "quote" else Level.OWN_PARAPHRASE
    source = dossier.source(evidence.source)
    affiliation = dossier.affiliation(source) if source else None
    return Level.OUTLET if affiliation in (None, party) else Level.COUNTERPART


def _own(dossier: Dossier, speaker: str, proof: Judgement | None) -> frozenset[str]:
    """Name the parties whose own words these are: a group's are each member's as a member.

    Whoever speaks for a group speaks the group's words.
    """
    own = dossier.parties_of(speaker)
    if proof and proof.said_by and proof.standing is Standing.MEMBER:
        own |= dossier.parties_of(proof.said_by)
    known = dossier.negotiation.parties
    members = {name for party in own if party in known for name in known[party].members}
    return own | {name for name, party in known.items() if members & {name, party.name}}


def attest(proofs: Proofs, party: str, evidence: Iterable[Evidence]) -> Attestation:
    """Say who attests a value that this evidence supports."""
    dossier, evidence = proofs.dossier, tuple(evidence)
    proved = [one for one in evidence if proofs.of(one).verdict.clean]
    levels = list(Level)
    ranked = sorted(
        ((level_of(dossier, party, one, proofs.of(one)), one) for one in proved),
        key=lambda item: (levels.index(item[0]), *_first(dossier, item[1])),
    )
    level, witness = ranked[0] if ranked else (Level.UNPROVED, None)
    days = [day for one in evidence if (day := dossier.published(one))]
    outlets = {_outlet(dossier, one.source) for one in proved}
    proof = proofs.of(witness) if witness else None
    return Attestation(level, len(outlets), witness, min(days, default=None), proof)


def _first(dossier: Dossier, evidence: Evidence) -> tuple[str, ...]:
    """Order evidence of one level by day and content, never by its place in a file."""
    day = str(dossier.published(evidence))
    return day, evidence.source, evidence.speaker or "", evidence.form, evidence.words


def _outlet(dossier: Dossier, source: str) -> str:
    """Name what makes a source independent: its origin's outlet, else the origin itself."""
    origin = dossier.origin(source)
    entry = dossier.source(origin)
    return f"outlet {entry.outlet}" if entry and entry.outlet else f"source {origin}"
