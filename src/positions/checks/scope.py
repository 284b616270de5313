"""Which part of a negotiation a check of some files and folders is about.

A record brings the events and sources that it cites; an article or an event's file brings the
records that rest on it. What keeps a file from being read is never left out: that is `loading`'s.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from positions.records import (
    CATALOGUE,
    NEGOTIATION,
    UNPLACED,
    Dossier,
    Filed,
    Finding,
    Where,
    article_path,
)


@dataclass(frozen=True)
class Scope:
    """Files and folders, and entries of the two shared files; `paths` is None for everything."""

    paths: frozenset[str] | None = None
    entries: frozenset[tuple[str, Where]] = frozenset()

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is about something in here."""
        if self.paths is None or _within(finding.path, self.paths):
            return True
        # An entry stands two keys deep: sources, <id>.
        return (finding.path, finding.where[:2]) in self.entries


def scope_of(dossier: Dossier, asked: Iterable[str]) -> Scope:
    """Find what belongs to these paths below the root; without any, everything.

    A folder stands for all files below it. The two shared files stand for everything, since every
    record may depend on them.
    """
    wanted = frozenset(asked)
    if not wanted or wanted & {".", NEGOTIATION, CATALOGUE, "positions", "seeds"}:
        return Scope()
    sources = {
        name
        for name, source in dossier.catalogue.sources.items()
        if _within(article_path(source.file), wanted)
    }
    filed = [one for one in dossier.filed if _within(one.path, wanted) or one.sources & sources]
    cited = sources.union(*(one.sources for one in filed))
    entries: set[tuple[str, Where]] = {
        *((CATALOGUE, ("sources", name)) for name in cited),
        *((NEGOTIATION, ("events", name)) for name in _events(dossier, filed, sources)),
        *((NEGOTIATION, ("issues", name)) for name in _outcomes(dossier, sources)),
        *(
            (UNPLACED, ("words", index))
            for index, words in enumerate(dossier.unplaced)
            if words.source in sources
        ),
    }
    return Scope(wanted.union(one.path for one in filed), frozenset(entries))


def _within(path: str, wanted: frozenset[str]) -> bool:
    folders = path.split("/")
    return any("/".join(folders[:depth]) in wanted for depth in range(1, len(folders) + 1))


def _outcomes(dossier: Dossier, sources: set[str]) -> Iterator[str]:
    """Yield the issues whose outcome an article tells."""
    for name, issue in dossier.negotiation.issues.items():
        if issue.outcome and sources & {one.source for one in issue.outcome.evidence}:
            yield name


def _events(dossier: Dossier, filed: Iterable[Filed], sources: set[str]) -> set[str]:
    """Name the events that records cite or whose date an article states."""
    cited = {version.event for one in filed for version in one.record.versions if version.event}
    events = dossier.negotiation.events.items()
    dated = {name for name, one in events if one.dated_by and one.dated_by.source in sources}
    return cited | dated
