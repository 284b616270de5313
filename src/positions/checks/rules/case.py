"""What a rule gets to see: the whole negotiation, and its versions and evidence one by one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from positions.evidence import Proofs
from positions.records import (
    CATALOGUE,
    NEGOTIATION,
    DatedBy,
    Dossier,
    Evidence,
    Filed,
    Finding,
    Version,
    When,
    Where,
)
from positions.words import Judgement


@dataclass(frozen=True)
class Stated:
    """One version in its record."""

    filed: Filed
    index: int
    version: Version
    key: str

    @property
    def where(self) -> Where:
        """Its place in the file."""
        return ("versions", self.index)

    def finding(self, rule: str, message: str, *where: str | int, remedy: str = "") -> Finding:
        """Report something about this version, at a place within it."""
        return Finding(
            rule,
            message,
            self.filed.path,
            (*self.where, *where),
            record=str(self.filed.pair),
            version=self.key,
            index=self.index,
            remedy=remedy or None,
        )


@dataclass(frozen=True)
class Exhibit:
    """One piece of evidence in its version."""

    stated: Stated
    index: int
    evidence: Evidence
    proofs: Proofs

    @property
    def judgement(self) -> Judgement:
        """Whether its words stand in the article."""
        return self.proofs.of(self.evidence)

    def finding(self, rule: str, message: str, *where: str | int, remedy: str = "") -> Finding:
        """Report something about this evidence, at a place within it."""
        place = ("evidence", self.index, *where)
        finding = self.stated.finding(rule, message, *place, remedy=remedy)
        return replace(finding, value=f"{self.evidence.source} {self.evidence.words}")


@dataclass(frozen=True)
class Dating:
    """A date, with the words or the note that explain it."""

    path: str
    where: Where
    date: When
    dated_by: DatedBy | None
    note: str | None


@dataclass(frozen=True)
class Case:
    """A loaded negotiation on the bench.

    Attributes:
        proofs: All of it, with what is proved of it.
        seeds: The files below seeds/.
        rules: Names of all rules, for those who check settings and waivers.
        catalogued: Whether the catalogue could be read; if not, no source can be called unknown.
        only: The files whose versions and evidence are looked at; None: all.
    """

    proofs: Proofs
    seeds: tuple[str, ...] = ()
    rules: frozenset[str] = frozenset()
    catalogued: bool = True
    only: frozenset[str] | None = None

    @property
    def dossier(self) -> Dossier:
        """All of it."""
        return self.proofs.dossier

    @cached_property
    def filed(self) -> list[Filed]:
        """The records that are looked at."""
        return [one for one in self.dossier.filed if self.only is None or one.path in self.only]

    @cached_property
    def versions(self) -> list[Stated]:
        """Every version of every record that is looked at."""
        return [
            Stated(filed, index, version, self.key(version))
            for filed in self.filed
            for index, version in enumerate(filed.record.versions)
        ]

    def key(self, version: Version) -> str:
        """Name a version by the day on which it counts as said, else by its unknown event."""
        said = self.dossier.said(version)
        return said.latest.isoformat() if said else str(version.event)

    @cached_property
    def exhibits(self) -> list[Exhibit]:
        """Every piece of evidence of every version."""
        return [
            Exhibit(stated, index, evidence, self.proofs)
            for stated in self.versions
            for index, evidence in enumerate(stated.version.evidence)
        ]

    def datings(self) -> Iterator[Dating]:
        """Every date: of events, and of versions that cite none."""
        for name, event in self.dossier.negotiation.events.items():
            place = ("events", name)
            yield Dating(NEGOTIATION, place, event.date, event.dated_by, event.note)
        for stated in self.versions:
            version = stated.version
            if version.date is not None:
                path = stated.filed.path
                yield Dating(path, stated.where, version.date, version.dated_by, version.note)

    def in_catalogue(self, rule: str, message: str, *where: str, remedy: str = "") -> Finding:
        """Report something about seeds/catalogue.yaml."""
        return Finding(rule, message, CATALOGUE, where, remedy=remedy or None)

    def in_negotiation(self, rule: str, message: str, *where: str, remedy: str = "") -> Finding:
        """Report something about positions/negotiation.yaml."""
        return Finding(rule, message, NEGOTIATION, where, remedy=remedy or None)
