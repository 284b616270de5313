"""The sources: outlet, affiliation, date, what they repeat, and how often each is used."""

from collections import Counter
from collections.abc import Iterator

from positions.records import Dossier, Source, article_path
from positions.render import markdown, markdown_table, phrases
from positions.reporting.edition import Edition
from positions.reporting.markup import finished, link

_HEADS = ["Source", "Outlet", "Belongs to", "Published", "Repeats", "Used", "Changes rest on it"]
_REMARKS = (
    "Used: how many pieces of evidence it gives for what was said by the second date. Changes rest "
    "on it: how many would vanish without it. A source that repeats another is not independent of "
    "it."
)


def sources_page(edition: Edition) -> str:
    """Write the page."""
    return finished(_blocks(edition))


def _blocks(edition: Edition) -> Iterator[str]:
    yield f"# Sources known on {phrases.day(edition.difference.to.day)}"
    yield link("The report", f"../{edition.name}.md")
    used, resting = _used(edition), _resting(edition)
    rows = [
        [*_row(edition.dossier, name, source), str(used[name]), str(resting[name])]
        for name, source in _known(edition)
    ]
    yield markdown_table(_HEADS, rows) if rows else "None."
    yield _REMARKS


def _known(edition: Edition) -> list[tuple[str, Source]]:
    """List the sources published by the second date, the oldest first."""
    known_by = edition.difference.to.known_by
    sources = edition.dossier.catalogue.sources.items()
    known = [item for item in sources if known_by is None or item[1].known_from <= known_by]
    return sorted(known, key=lambda item: (item[1].known_from, item[0]))


def _used(edition: Edition) -> Counter[str]:
    positions = edition.after.positions.values()
    heard = (one for position in positions for one in position.heard)
    return Counter(evidence.source for one in heard for evidence in one.evidence)


def _resting(edition: Edition) -> Counter[str]:
    return Counter(name for change in edition.difference.changes for name in change.rests_on)


def _row(dossier: Dossier, name: str, source: Source) -> Iterator[str]:
    yield f"{link(source.title, f'../../{article_path(source.file)}')} <br> {markdown(name)}"
    yield markdown(phrases.outlet(dossier, name))
    affiliation = dossier.affiliation(source)
    yield markdown(dossier.party_name(affiliation)) if affiliation else ""
    yield phrases.published(source)
    yield markdown(source.derived_from or "")
