"""The files under reports/: for each pair of dates an overview and a folder of pages, and an index.

The same records give the same bytes on every run.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import Final

from positions.change import Operand, diff, on_day
from positions.evidence import Proofs
from positions.records import Dossier
from positions.render import difference_words as words, markdown, phrases
from positions.reporting import issue_page, party_page
from positions.reporting.distances_page import distances_page
from positions.reporting.drawing import NARROW, WIDTH
from positions.reporting.edition import Edition
from positions.reporting.markup import MARK, finished, link, narrowed
from positions.reporting.overview import overview
from positions.reporting.scale_picture import scale_picture
from positions.reporting.sources_page import sources_page
from positions.reporting.timeline_picture import timeline_picture
from positions.reporting.unknown_page import unknown_page

FOLDER: Final = "reports"
_NAME: Final = re.compile(r"reports/(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})\.md")

Period = tuple[Operand, Operand]


def spans_of(paths: Iterable[str], dossier: Dossier) -> list[Period]:
    """Read the pairs of dates from the names of reports that are there already."""
    found = []
    for name in filter(None, (_NAME.fullmatch(path) for path in paths)):
        try:
            found.append(tuple(on_day(date.fromisoformat(day), dossier) for day in name.groups()))
        except ValueError:
            continue
    return [(start, end) for start, end in found if start.day <= end.day]


def pages(proofs: Proofs, spans: Iterable[Period]) -> dict[str, str]:
    """Write all files for these pairs of dates, and the index of them; texts by path."""
    differences = {(start.day, end.day): diff(proofs, start, end) for start, end in spans}
    ordered = [Edition(proofs, difference) for _, difference in sorted(differences.items())]
    texts = {f"{FOLDER}/README.md": _index(proofs.dossier, ordered)}
    for edition in ordered:
        texts[f"{FOLDER}/{edition.name}.md"] = overview(edition)
        inside = {**dict(_pages(edition)), **dict(_pictures(edition))}
        texts |= {f"{FOLDER}/{edition.name}/{name}": text for name, text in inside.items()}
    return texts


def _pages(edition: Edition) -> Iterator[tuple[str, str]]:
    yield "distances.md", distances_page(edition)
    yield "unknown.md", unknown_page(edition)
    yield "sources.md", sources_page(edition)
    for issue in edition.issues:
        yield f"issues/{issue}.md", issue_page.issue_page(edition, issue)
    for party in edition.dossier.parties:
        yield f"parties/{party}.md", party_page.party_page(edition, party)


def _pictures(edition: Edition) -> Iterator[tuple[str, str]]:
    """Yield the pictures, wide and narrow; no id holds a dot: none can take another's name."""
    for name, draw in _drawings(edition):
        yield name, _signed(draw(WIDTH))
        yield narrowed(name), _signed(draw(NARROW))


def _drawings(edition: Edition) -> Iterator[tuple[str, Callable[[int], str]]]:
    dossier = edition.dossier
    for issue in edition.issues:
        yield f"issues/{issue}.scale.svg", partial(scale_picture, edition, issue)
        title = f"Statements on {dossier.issue(issue).title}"
        timeline = partial(timeline_picture, edition, title, issue_page.rows(edition, issue))
        yield f"issues/{issue}.timeline.svg", timeline
    for party in dossier.parties:
        title = f"Statements of {dossier.party_name(party)}"
        timeline = partial(timeline_picture, edition, title, party_page.rows(edition, party))
        yield f"parties/{party}.timeline.svg", timeline


def _signed(picture: str) -> str:
    return f"{picture}{MARK}\n"


def _index(dossier: Dossier, editions: Iterable[Edition]) -> str:
    lines = []
    for edition in editions:
        difference = edition.difference
        start, end = (phrases.day(one.day) for one in (difference.from_, difference.to))
        name = link(f"{start} → {end}", f"{edition.name}.md")
        lines.append(f"- {name}: {words.counts(difference)}")
    return finished(
        [
            f"# Reports: {markdown(dossier.negotiation.title)}",
            "Written by `positions report`; edit the records, not these pages.",
            "\n".join(lines),
        ]
    )
