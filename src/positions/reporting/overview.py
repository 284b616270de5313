"""The first page of a report: the answer, what it rests on, what is new, where the parties stand.

The words themselves stand on the issues' pages.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from positions.records import Pair
from positions.render import difference_words as words, markdown, markdown_table, opening, phrases
from positions.reporting.distances_page import issues_table
from positions.reporting.edition import Edition
from positions.reporting.items import item
from positions.reporting.markup import finished, link, picture
from positions.reporting.scale_picture import description, stations

_MOST_ITEMS: Final = 50  # a block: a page that is scrolled longer is no overview
_MOST_PICTURES: Final = 12
_MOST_PARTIES: Final = 8  # side by side on a wide screen


def overview(edition: Edition) -> str:
    """Write the page."""
    return finished(_blocks(edition))


def _blocks(edition: Edition) -> Iterator[str]:
    from_, to = (phrases.day(one.day) for one in (edition.difference.from_, edition.difference.to))
    yield f"# {markdown(edition.dossier.negotiation.title)}: {from_} → {to}"
    yield markdown(" ".join(opening(edition.proofs, edition.difference)))
    yield _foundations(edition)
    yield _contents(edition)
    yield from _news(edition)
    yield from _pictures(edition)
    if len(edition.dossier.parties) <= _MOST_PARTIES:
        yield "## Where they stand"
        yield _standing(edition)
    yield "## How far apart"
    yield issues_table(edition, f"{edition.name}/issues/")


def _foundations(edition: Edition) -> str:
    """Say how much of what is new would not be known without a single report."""
    facts = [told for change in edition.difference.changes for told in change.facts]
    resting = Counter(name for told in facts for name in told.rests_on)
    if not resting:
        return ""
    parts = [
        f"{phrases.report(edition.dossier, name)} ({count})"
        for name, count in sorted(resting.items(), key=lambda item: (-item[1], item[0]))
    ]
    alone = sum(bool(told.rests_on) for told in facts)
    verb = "rests" if alone == 1 else "rest"
    return markdown(
        f"{alone} of {len(facts)} new facts {verb} on one report alone: {'; '.join(parts)}."
    )


def _news(edition: Edition) -> Iterator[str]:
    """Tell block by block what is new, an item each, then what is not."""
    dossier, difference = edition.dossier, edition.difference
    found = words.blocks(dossier, difference)
    for block in found:
        yield f"## {markdown(block.title)}"
        shown = [item(edition, entry, edition.name, "../") for entry in block.entries]
        more = len(shown) - _MOST_ITEMS
        cut = [f"- … and {more} more on the issues' pages"] if more > 0 else []
        yield "\n".join([*shown[:_MOST_ITEMS], *cut])
    if rest := words.rest(dossier, difference):
        yield "## Nothing new"
        yield "\n".join(f"- {title}: {_listed(edition, items)}" for title, items in rest.items())
    yield markdown(words.counts(difference))
    yield "  \n".join(map(markdown, words.legend(found)))


def _listed(edition: Edition, items: list[tuple[str, list[str]]]) -> str:
    count = sum(len(parties) for _, parties in items)
    if count > _MOST_ITEMS:
        return f"{count} positions"
    return "; ".join(
        f"{link(edition.dossier.issue(issue).title, f'{edition.name}/issues/{issue}.md')} "
        f"{markdown(', '.join(parties))}"
        for issue, parties in items
    )


def _contents(edition: Edition) -> str:
    dossier, folder = edition.dossier, edition.name
    issues = [link(dossier.issue(one).title, f"{folder}/issues/{one}.md") for one in edition.issues]
    parties = [
        link(dossier.party_name(one), f"{folder}/parties/{one}.md") for one in dossier.parties
    ]
    others = [
        link("distances", f"{folder}/distances.md"),
        link("what is not known", f"{folder}/unknown.md"),
        link("sources", f"{folder}/sources.md"),
    ]
    lists = {"Issues": issues, "Parties": parties, "Also": others}
    return "\n".join(f"- {title}: {' · '.join(names)}" for title, names in lists.items())


def _pictures(edition: Edition) -> Iterator[str]:
    """Show the scale of the issues on which there is another stance than was known."""
    shown = 0
    for issue in edition.issues:
        pairs = [Pair(issue, party) for party in edition.dossier.parties]
        if shown < _MOST_PICTURES and any(len(stations(edition, pair)) > 1 for pair in pairs):
            shown += 1
            title = edition.dossier.issue(issue).title
            yield f"### {link(title, f'{edition.name}/issues/{issue}.md')}"
            path = f"{edition.name}/issues/{issue}.scale.svg"
            yield picture(f"{title}. {description(edition, issue)}", path)


def _standing(edition: Edition) -> str:
    """Set every party's stance on every issue in a table, before and after where it differs."""
    dossier = edition.dossier
    heads = ["Issue", *(markdown(dossier.party_name(party)) for party in dossier.parties)]
    rows = [
        [
            link(dossier.issue(issue).title, f"{edition.name}/issues/{issue}.md"),
            *(_cell(edition, Pair(issue, party)) for party in dossier.parties),
        ]
        for issue in edition.issues
    ]
    return markdown_table(heads, rows)


def _cell(edition: Edition, pair: Pair) -> str:
    """Write a stance, and after an arrow the one that is new; what was only told since has none."""
    scale = edition.dossier.issue(pair.issue).scale
    before, after = (markdown(phrases.holds(scale, held)) for held in edition.ends(pair))
    changes = [change for change in edition.changes(pair) if change.stance]
    if before == after or not changes:
        return after
    if all(change.cause == "disclosure" for change in changes):
        return f"{after} (told since)"
    sure = changes[-1].kind in {"moved", "stated", "withdrawn", "unclear", "unstated"}
    return f"{before} → **{after}**{'' if sure else ' (?)'}"
