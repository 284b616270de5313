"""Who says so: how strongly, and by how many independent outlets, a held value is attested.

Only verified evidence counts. What the words prove is decided in `proofs`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from positions.evidence.proofs import Proofs
from positions.records import Dossier, Evidence


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
    """

    level: Level
    outlets: int
    witness: Evidence | None
    reported: date | None


def level_of(dossier: Dossier, party: str, evidence: Evidence) -> Level:
    """Say what a piece of evidence is worth for a party, if its words are verified."""
    if evidence.speaker is not None:
        if party not in dossier.parties_of(evidence.speaker):
            return Level.COUNTERPART
        return Level.OWN_WORDS if evidence.form == "quote" else Level.OWN_PARAPHRASE
    source = dossier.source(evidence.source)
    affiliation = dossier.affiliation(source) if source else None
    return Level.OUTLET if affiliation in (None, party) else Level.COUNTERPART


def attest(proofs: Proofs, party: str, evidence: Iterable[Evidence]) -> Attestation:
    """Say who attests a value that this evidence supports."""
    dossier, evidence = proofs.dossier, tuple(evidence)
    proved = [one for one in evidence if proofs.of(one).verdict.clean]
    levels = list(Level)
    ranked = sorted(
        ((level_of(dossier, party, one), one) for one in proved),
        key=lambda item: (levels.index(item[0]), *_first(dossier, item[1])),
    )
    level, witness = ranked[0] if ranked else (Level.UNPROVED, None)
    days = [day for one in evidence if (day := dossier.published(one))]
    outlets = {_outlet(dossier, one.source) for one in proved}
    return Attestation(level, len(outlets), witness, min(days, default=None))


def _first(dossier: Dossier, evidence: Evidence) -> tuple[str, ...]:
    """Order evidence of one level by day and content, never by its place in a file."""
    day = str(dossier.published(evidence))
    return day, evidence.source, evidence.speaker or "", evidence.form, evidence.words


def _outlet(dossier: Dossier, source: str) -> str:
    """Name what makes a source independent: its origin's outlet, else the origin itself."""
    origin = dossier.origin(source)
    entry = dossier.source(origin)
    return f"outlet {entry.outlet}" if entry and entry.outlet else f"source {origin}"
