"""All of a negotiation loaded, with the lookups that join its files.

Holds what `model` describes plus the articles' texts; knows no YAML, no disk, no verdicts.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from positions.records.catalogue import Catalogue, Outlet, Seal, Source
from positions.records.model import (
    Cited,
    Issue,
    Negotiation,
    PartySpeaker,
    Record,
    Speaker,
    UnplacedWords,
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
    """A negotiation, its records, its catalogue, and the articles' texts by source id.

    `unplaced` are words of the parties that no record holds; `seals` what was proved of words whose
    texts are not kept.
    """

    negotiation: Negotiation
    catalogue: Catalogue
    filed: tuple[Filed, ...]
    articles: Mapping[str, str | Missing]
    unplaced: tuple[UnplacedWords, ...] = ()
    seals: tuple[Seal, ...] = ()

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
    def speakers(self) -> dict[str, list[tuple[tuple[str, ...], Speaker]]]:
        """Every speaker's entries by id, each with the parties that it speaks for.

        More than one is somebody who has changed sides.
        """
        found: dict[str, list[tuple[tuple[str, ...], Speaker]]] = {}
        for name, party in self.negotiation.parties.items():
            for speaker, entry in party.speakers.items():
                found.setdefault(speaker, []).append(((name,), entry))
        for speaker, shared in self.negotiation.speakers.items():
            found.setdefault(speaker, []).append((shared.of, shared))
        return found

    def knows(self, voice: str) -> bool:
        """Whether a party or a speaker has that id."""
        return voice in self.negotiation.parties or voice in self.speakers

    def parties_of(self, voice: str, said: Said | None = None) -> frozenset[str]:
        """Name the parties whose own words a voice's words are: itself, if it is a party.

        Somebody who spoke for a party only for some time does so for what was said then; with
        `said` left out, at any time.
        """
        if voice in self.negotiation.parties:
            return frozenset({voice})
        entries = self.speakers.get(voice, [])
        return frozenset(party for of, entry in entries if _in_office(entry, said) for party in of)

    def observes(self, party: str) -> bool:
        """Whether this is an observer, who speaks but holds no position."""
        entry = self.negotiation.parties.get(party)
        return entry is not None and entry.observer

    def voice_name(self, voice: str) -> str:
        """Give the name under which a speaker or party is known, or the id."""
        if voice in self.negotiation.parties:
            return self.negotiation.parties[voice].name
        return self.speakers[voice][0][1].name if voice in self.speakers else voice

    def names_of(self, voice: str) -> tuple[str, ...]:
        """Give the names, roles and aliases under which an article may mean a voice."""
        party = self.negotiation.parties.get(voice)
        if party is not None:
            return (party.name, *party.aliases)
        entries = [entry for _, entry in self.speakers.get(voice, [])]
        names = [n for one in entries for n in (one.name, one.role, *one.aliases) if n]
        return tuple(dict.fromkeys(names))

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

    def outlet(self, source: Source) -> Outlet | None:
        """Give the source's outlet, if the text names one that is known."""
        return self.catalogue.outlets.get(source.outlet or "")

    def affiliation(self, source: Source) -> str | None:
        """Give the party that owns or directs the source's outlet."""
        outlet = self.outlet(source)
        return outlet.affiliation if outlet else None

    def origin(self, name: str) -> str:
        """Follow `derived_from` to the source that others repeat; equal texts are one source."""
        seen: set[str] = set()
        while True:
            twins = self._twins.get(name, (name,))
            seen.update(twins)
            sources = filter(None, map(self.source, twins))
            earlier = {one.derived_from for one in sources if one.derived_from} - seen
            if not earlier:
                return twins[0]
            name = min(earlier)

    @cached_property
    def _twins(self) -> dict[str, tuple[str, ...]]:
        """For each article that can be read, all sources with just its text, sorted."""
        texts: dict[str, list[str]] = {}
        for name, text in sorted(self.articles.items()):
            if isinstance(text, str):
                texts.setdefault(text, []).append(name)
        return {name: tuple(names) for names in texts.values() for name in names}

    def lineage(self, name: str) -> list[str]:
        """Give a source, the one that it repeats, the one that this repeats, and so on."""
        line = [name]
        while (source := self.source(line[-1])) and source.derived_from not in (None, *line):
            line.append(str(source.derived_from))
        return line

    def published(self, words: Cited) -> date | None:
        """Give the day from which on a piece of evidence is known."""
        source = self.source(words.source)
        return source.known_from if source else None

    def stated_when(self, version: Version) -> When | None:
        """Give a version's own date or its event's; None if that event is unknown."""
        if version.event is None:
            return version.date
        event = self.negotiation.events.get(version.event)
        return event.date if event else None

    def said(self, version: Version) -> Said | None:
        """Say when a version was said; None if its event is unknown."""
        when = self.stated_when(version)
        return self.dated(when, version.evidence) if when else None

    def dated(self, when: When, evidence: Iterable[Cited]) -> Said:
        """Say when something was said that this evidence reports.

        Without a latest bound it was said by the day on which it was first reported.
        """
        days = [day for one in evidence if (day := self.published(one))]
        latest = when.before or min(days, default=None) or when.after
        assert latest is not None  # noqa: S101  # When has a bound
        return Said(when.after, max(latest, when.after or latest))

    def statements(self, pair: Pair) -> Iterator[tuple[Said, Version]]:
        """Yield a pair's dated versions in the order in which they were said.

        Of two on one day the later in the file was said later.
        """
        filed = self.records.get(pair)
        versions = filed.record.versions if filed else ()
        dated = [(said, version) for version in versions if (said := self.said(version))]
        yield from sorted(dated, key=lambda item: item[0].latest)

    def days(self) -> list[date]:
        """List every day on which something was said or published, and every round, sorted."""
        said = [said.latest for pair in self.pairs for said, _ in self.statements(pair)]
        published = [source.known_from for source in self.catalogue.sources.values()]
        rounds = [entry.date for entry in self.negotiation.rounds.values()]
        return sorted({*said, *published, *rounds})


def _in_office(speaker: Speaker, said: Said | None) -> bool:
    """Whether all of when something may have been said lies within the days of a speaker."""
    if said is None or not isinstance(speaker, PartySpeaker):
        return True
    first = said.earliest or said.latest
    starts = speaker.from_ is None or speaker.from_ <= first
    return starts and (speaker.until is None or said.latest <= speaker.until)
