"""All of a negotiation loaded, with the lookups that join its files.

Holds what `model` describes plus the articles' texts; knows no YAML, no disk, no verdicts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from positions.records.model import (
    Catalogue,
    Evidence,
    Issue,
    Negotiation,
    Record,
    Source,
    Version,
    When,
)


class Pair(NamedTuple):
    """One party on one issue."""

    issue: str
    party: str

    def __str__(self) -> str:
        return f"{self.issue}/{self.party}"


class Said(NamedTuple):
    """When something was said: it counts as said at `latest`, and not before `earliest`."""

    earliest: date | None
    latest: date

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.earliest == self.latest


@dataclass(frozen=True)
class Filed:
    """A record and the file it came from."""

    path: str
    record: Record

    @property
    def pair(self) -> Pair:
        """Whose position on what."""
        return Pair(self.record.issue, self.record.party)

    @property
    def sources(self) -> set[str]:
        """Names of the sources on which it rests."""
        versions = self.record.versions
        dates = {version.dated_by.source for version in versions if version.dated_by}
        return dates.union(one.source for version in versions for one in version.evidence)


@dataclass(frozen=True)
class Missing:
    """An article that could not be read, and why."""

    reason: str


@dataclass(frozen=True)
class Dossier:
    """A negotiation, its records, its catalogue, and the articles' texts by source id."""

    negotiation: Negotiation
    catalogue: Catalogue
    filed: tuple[Filed, ...]
    articles: Mapping[str, str | Missing]

    @cached_property
    def records(self) -> dict[Pair, Filed]:
        """The records by pair; of two for one pair the first in path order counts."""
        return {filed.pair: filed for filed in reversed(self.filed)}

    @cached_property
    def parties(self) -> list[str]:
        """Ids of the parties that hold positions, as listed."""
        parties = self.negotiation.parties.items()
        return [name for name, party in parties if not party.observer]

    @cached_property
    def pairs(self) -> list[Pair]:
        """Every issue with every party that holds positions, as listed."""
        return [Pair(issue, party) for issue in self.negotiation.issues for party in self.parties]

    @cached_property
    def _party_of(self) -> dict[str, str]:
        parties = self.negotiation.parties
        speakers = {speaker: name for name, party in parties.items() for speaker in party.speakers}
        return speakers | {name: name for name in parties}

    def party_of(self, voice: str) -> str | None:
        """Give the party of a speaker's or a party's id; None if nobody has that id."""
        return self._party_of.get(voice)

    def voice_name(self, voice: str) -> str:
        """Give the name under which a speaker or party is known, or the id."""
        party = self.negotiation.parties.get(self._party_of.get(voice, ""))
        if party is None:
            return voice
        return party.speakers[voice].name if voice in party.speakers else party.name

    def party_name(self, party: str) -> str:
        """Give a party's name, or the id."""
        known = self.negotiation.parties.get(party)
        return known.name if known else party

    def issue(self, name: str) -> Issue:
        """Give an issue by its id."""
        return self.negotiation.issues[name]

    def source(self, name: str) -> Source | None:
        """Give a source by its id."""
        return self.catalogue.sources.get(name)

    def affiliation(self, source: Source) -> str | None:
        """Give the party that owns or directs the source's outlet."""
        outlet = self.catalogue.outlets.get(source.outlet or "")
        return outlet.affiliation if outlet else None

    def origin(self, name: str) -> str:
        """Follow `derived_from` to the source that others repeat."""
        seen = {name}
        while (source := self.source(name)) and source.derived_from not in (None, *seen):
            name = str(source.derived_from)
            seen.add(name)
        return name

    def published(self, evidence: Evidence) -> date | None:
        """Give the day on which a piece of evidence was published."""
        source = self.source(evidence.source)
        return source.published if source else None

    def stated_when(self, version: Version) -> When | None:
        """Give a version's own date or its event's; None if that event is unknown."""
        if version.event is None:
            return version.date
        event = self.negotiation.events.get(version.event)
        return event.date if event else None

    def said(self, version: Version) -> Said | None:
        """Say when a version was said.

        Without a latest bound it was said by the day on which it was first reported.
        """
        when = self.stated_when(version)
        if when is None:
            return None
        latest = when.before or self._reported(version) or when.after
        assert latest is not None  # noqa: S101  # When has a bound
        return Said(when.after, max(latest, when.after or latest))

    def _reported(self, version: Version) -> date | None:
        days = [day for evidence in version.evidence if (day := self.published(evidence))]
        return min(days, default=None)

    def statements(self, pair: Pair) -> Iterator[tuple[Said, Version]]:
        """Yield a pair's dated versions in the order in which they were said."""
        filed = self.records.get(pair)
        versions = filed.record.versions if filed else ()
        dated = [(said, version) for version in versions if (said := self.said(version))]
        yield from sorted(dated, key=lambda item: item[0].latest)

    def days(self) -> list[date]:
        """List every day on which something was said or published, and every round, sorted."""
        said = [said.latest for pair in self.pairs for said, _ in self.statements(pair)]
        published = [source.published for source in self.catalogue.sources.values()]
        rounds = [entry.date for entry in self.negotiation.rounds.values()]
        return sorted({*said, *published, *rounds})
