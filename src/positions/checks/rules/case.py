"""What a rule gets to see: the whole negotiation, and its versions and evidence one by one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from positions.evidence import Proofs
from positions.records import (
    CATALOGUE,
    NEGOTIATION,
    UNPLACED,
    Cited,
    DatedBy,
    Dossier,
    Evidence,
    Filed,
    Finding,
    Said,
    Version,
    When,
    Where,
    article_path,
)
from positions.words import Judgement, Verdict


@dataclass(frozen=True)
class Holder:
    """What evidence stands in: a version, an outcome, or the list of words without a place.

    Attributes:
        path: The file.
        where: Its place in the file.
        record: What to call the record.
        key: What to call it within the record; None where there is but one.
        axes: What it states.
        said: When that was said, if that is told.
        index: Which version of its record it is, if it is one.
    """

    path: str
    where: Where
    record: str
    key: str | None = None
    axes: tuple[str, ...] = ()
    said: Said | None = None
    index: int | None = None

    def finding(self, rule: str, message: str, *where: str | int, remedy: str = "") -> Finding:
        """Report something about this, at a place within it."""
        return Finding(
            rule,
            message,
            self.path,
            (*self.where, *where),
            record=self.record,
            version=self.key,
            index=self.index,
            remedy=remedy or None,
        )


@dataclass(frozen=True)
class Stated:
    """One version in its record."""

    filed: Filed
    index: int
    version: Version
    holder: Holder

    @property
    def where(self) -> Where:
        """Its place in the file."""
        return self.holder.where

    def finding(self, rule: str, message: str, *where: str | int, remedy: str = "") -> Finding:
        """Report something about this version, at a place within it."""
        return self.holder.finding(rule, message, *where, remedy=remedy)


@dataclass(frozen=True)
class Exhibit:
    """One piece of evidence, and what it stands in.

    `within` is its place in the holder, `index` its number there.
    """

    holder: Holder
    within: Where
    evidence: Cited
    proofs: Proofs

    @property
    def index(self) -> int:
        """Which piece of its holder it is."""
        return int(self.within[-1])

    @property
    def supports(self) -> tuple[str, ...]:
        """The axes that it names as its own."""
        return (self.evidence.supports or ()) if isinstance(self.evidence, Evidence) else ()

    @cached_property
    def judgement(self) -> Judgement:
        """Whether its words stand in the article."""
        return self.proofs.of(self.evidence)

    def finding(self, rule: str, message: str, *where: str | int, remedy: str = "") -> Finding:
        """Report something about this evidence, at a place within it."""
        finding = self.holder.finding(rule, message, *self.within, *where, remedy=remedy)
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
        fixed: Names of the rules whose severity nobody can set.
        catalogued: Whether the catalogue could be read; if not, no source can be called unknown.
        only: The files whose versions and evidence are looked at; None: all.
    """

    proofs: Proofs
    seeds: tuple[str, ...] = ()
    rules: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
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
            Stated(filed, index, version, self._holder(filed, index, version))
            for filed in self.filed
            for index, version in enumerate(filed.record.versions)
        ]

    def _holder(self, filed: Filed, index: int, version: Version) -> Holder:
        """Name a version by the day on which it counts as said, else by its unknown event."""
        said = self.dossier.said(version)
        key = said.latest.isoformat() if said else str(version.event)
        where = ("versions", index)
        return Holder(filed.path, where, str(filed.pair), key, version.axes(), said, index)

    def versions_in(self, filed: Filed) -> list[Stated]:
        """The versions of one record, in the order of its file."""
        return self._by_path.get(filed.path, [])

    @cached_property
    def _by_path(self) -> dict[str, list[Stated]]:
        grouped: dict[str, list[Stated]] = {}
        for stated in self.versions:
            grouped.setdefault(stated.filed.path, []).append(stated)
        return grouped

    def judged(self, verdict: Verdict) -> list[Exhibit]:
        """The evidence that got one verdict."""
        return self._by_verdict.get(verdict, [])

    @cached_property
    def _by_verdict(self) -> dict[Verdict, list[Exhibit]]:
        grouped: dict[Verdict, list[Exhibit]] = {}
        for exhibit in self.exhibits:
            grouped.setdefault(exhibit.judgement.verdict, []).append(exhibit)
        return grouped

    @cached_property
    def exhibits(self) -> list[Exhibit]:
        """Every piece of evidence of every version, of the outcomes, and without a place."""
        held = [
            Exhibit(stated.holder, ("evidence", index), evidence, self.proofs)
            for stated in self.versions
            for index, evidence in enumerate(stated.version.evidence)
        ]
        return [*held, *filter(self._looked_at, self._apart())]

    def _apart(self) -> Iterator[Exhibit]:
        """Yield the evidence that stands in no record."""
        for name, issue in self.dossier.negotiation.issues.items():
            if issue.outcome is not None:
                said = self.dossier.dated(issue.outcome.date, issue.outcome.evidence)
                where = ("issues", name, "outcome")
                holder = Holder(NEGOTIATION, where, f"{name}/outcome", None, ("stance",), said)
                for index, evidence in enumerate(issue.outcome.evidence):
                    yield Exhibit(holder, ("evidence", index), evidence, self.proofs)
        holder = Holder(UNPLACED, (), "unplaced")
        for index, words in enumerate(self.dossier.unplaced):
            yield Exhibit(holder, ("words", index), words, self.proofs)

    def _looked_at(self, exhibit: Exhibit) -> bool:
        source = self.dossier.source(exhibit.evidence.source)
        paths = {exhibit.holder.path, *([article_path(source.file)] if source else [])}
        return self.only is None or not paths.isdisjoint(self.only)

    def datings(self) -> Iterator[Dating]:
        """Every date: of events, of outcomes, and of versions that cite no event."""
        place: Where
        for name, event in self.dossier.negotiation.events.items():
            place = ("events", name)
            yield Dating(NEGOTIATION, place, event.date, event.dated_by, event.note)
        for name, issue in self.dossier.negotiation.issues.items():
            if (outcome := issue.outcome) is not None:
                place = ("issues", name, "outcome")
                yield Dating(NEGOTIATION, place, outcome.date, outcome.dated_by, outcome.note)
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
