"""What is not known, and since when: silences, stances that ended, hearsay, dates with bounds."""

from collections.abc import Callable, Iterator

from positions.change import Position
from positions.evidence import Level
from positions.records import Pair, Said
from positions.render import markdown, markdown_table, phrases
from positions.reporting.edition import Edition
from positions.reporting.markup import finished, link

Gap = tuple[Pair, str, str]
_HEARSAY = {
    Level.OBSERVER: "said neither by the party nor independently",
    Level.UNPROVED: "no evidence is verified",
}


def unknown_page(edition: Edition) -> str:
    """Write the page."""
    return finished(_blocks(edition))


def _blocks(edition: Edition) -> Iterator[str]:
    to = phrases.day(edition.difference.to.day)
    yield f"# What is not known on {to}"
    yield link("The report", f"../{edition.name}.md")
    for title, find in _SECTIONS.items():
        found = list(find(edition))
        yield f"## {title}"
        yield _table(edition, found) if found else "Nothing."


def _table(edition: Edition, gaps: list[Gap]) -> str:
    """Set what is not known in a table; parties of whom the same is not known share a row."""
    shared: dict[tuple[str, str, str], list[str]] = {}
    for pair, what, since in gaps:
        shared.setdefault((pair.issue, what, since), []).append(pair.party)
    rows = [
        [
            link(edition.dossier.issue(issue).title, f"issues/{issue}.md"),
            ", ".join(
                link(edition.dossier.party_name(party), f"parties/{party}.md") for party in parties
            ),
            markdown(what),
            markdown(since),
        ]
        for (issue, what, since), parties in shared.items()
    ]
    return markdown_table(["Issue", "Parties", "What", "Since"], rows)


def _held(edition: Edition) -> Iterator[tuple[Pair, Position]]:
    for pair in edition.dossier.pairs:
        yield pair, edition.after.positions[pair]


def silences(edition: Edition) -> Iterator[Gap]:
    """Yield every pair without a stance: never stated, or ended, and since when."""
    for pair, held in _held(edition):
        if held.place is not None:
            continue
        if held.absence is not None and held.stance is not None:
            yield pair, held.absence, phrases.said_on(held.stance.said)
        elif held.stated:
            first = min(one.said.latest for one in held.heard)
            yield pair, "no stance, terms only", f"first spoke {phrases.day(first)}"
        else:
            looked = "looked for, not found" if held.unreported else "no statement known"
            yield pair, looked, _looked(edition, pair)


def _looked(edition: Edition, pair: Pair) -> str:
    """Say on which day somebody last looked, if anybody wrote that down."""
    days = [
        said.latest
        for said, version in edition.dossier.statements(pair)
        if version.absent == "unreported" and said.latest <= edition.difference.to.day
    ]
    return f"ever (looked for on {phrases.day(max(days))})" if days else "ever"


def hearsay(edition: Edition) -> Iterator[Gap]:
    """Yield what only another party says, or nobody proves, and since when."""
    for pair, held in _held(edition):
        found: dict[tuple[Level, Said], list[str]] = {}
        for axis in held.axes:
            if value := held.axis(axis):
                level = phrases.marked(edition.attest(pair, value))
                name = _named(edition, pair, held, axis)
                found.setdefault((level, value.said), []).append(name)
        for (level, said), names in found.items():
            if level in _HEARSAY:
                yield pair, f"{'; '.join(names)}: {_HEARSAY[level]}", phrases.said_on(said)


def _named(edition: Edition, pair: Pair, held: Position, axis: str) -> str:
    """Name an axis; a term by its text."""
    if not axis.startswith("terms."):
        return axis
    return phrases.axis(edition.dossier.issue(pair.issue).scale, held, axis)


def undated(edition: Edition) -> Iterator[Gap]:
    """Yield what was said some day between bounds."""
    for pair, held in _held(edition):
        values = {axis: value for axis in held.axes if (value := held.axis(axis))}
        for said in dict.fromkeys(value.said for value in values.values() if not value.said.exact):
            same = [axis for axis in values if values[axis].said == said]
            names = [_named(edition, pair, held, axis) for axis in same]
            yield pair, f"the day of: {'; '.join(names)}", phrases.said_on(said)


_SECTIONS: dict[str, Callable[[Edition], Iterator[Gap]]] = {
    "No stance": silences,
    "Only by hearsay": hearsay,
    "Only bounds of the day": undated,
}
