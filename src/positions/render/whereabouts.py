"""Where a piece of evidence stands: the line of the record that cites it, and of the article."""

from dataclasses import dataclass

from positions.evidence import Proofs
from positions.records import Evidence, Locator, Pair, Said, article_path


@dataclass(frozen=True)
class Place:
    """A file and a line in it, from 1; None where no line is known."""

    path: str
    line: int | None


class Whereabouts:
    """Looks evidence up in one negotiation; reads a record's places when first asked for."""

    def __init__(self, proofs: Proofs, locator: Locator | None = None) -> None:
        """Look in the files of this locator's tree; without one no line of a record is known."""
        self._proofs = proofs
        self._dossier = proofs.dossier
        self._locator = locator

    def cited(self, pair: Pair, said: Said, evidence: Evidence) -> Place | None:
        """Say where a record cites this evidence for what was said then; None if it does not."""
        filed = self._dossier.records.get(pair)
        for index, version in enumerate(filed.record.versions if filed else ()):
            if filed and evidence in version.evidence and self._dossier.said(version) == said:
                where = ("versions", index, "evidence", version.evidence.index(evidence))
                line = self._locator.value(filed.path, where).line if self._locator else None
                return Place(filed.path, line)
        return None

    def words(self, evidence: Evidence) -> Place | None:
        """Say where its words stand in the article; None without such an article."""
        source = self._dossier.source(evidence.source)
        if source is None:
            return None
        reading = self._proofs.reading(evidence.source)
        span = self._proofs.of(evidence).span
        line = reading.place(span[0])[0] if reading and span else None
        return Place(article_path(source.file), line)
