"""The first page of a report: an answer for a briefing, the tables, and the way to all pages."""

from collections.abc import Iterator

from positions.change import Change
from positions.records import Pair
from positions.render import (
    markdown,
    markdown_table,
    phrases,
    scale_table,
    summary,
    tables,
    what_changed,
)
from positions.reporting.distances_page import issues_table
from positions.reporting.edition import Edition
from positions.reporting.holding import holding
from positions.reporting.markup import finished, link, picture
from positions.reporting.scale_picture import description, stations


def overview(edition: Edition) -> str:
    """Write the page."""
    return finished(_blocks(edition))


def _blocks(edition: Edition) -> Iterator[str]:
    from_, to = (phrases.day(one.day) for one in (edition.difference.from_, edition.difference.to))
    yield f"# {markdown(edition.dossier.negotiation.title)}: {from_} → {to}"
    yield " ".join(_briefing(edition))
    yield _contents(edition)
    yield from tables(edition.dossier, edition.difference)
    yield from _pictures(edition)
    yield "## Where they stand"
    yield _standing(edition)
    yield "## How far apart"
    yield issues_table(edition, f"{edition.name}/issues/")
    yield "## In their words"
    for issue in edition.issues:
        yield from _words(edition, issue)


def _words(edition: Edition, issue: str) -> Iterator[str]:
    """Give an issue's scale, and every party's position with the words that carry it."""
    entry = edition.dossier.issue(issue)
    yield f"### {markdown(entry.title)}"
    if entry.question:
        yield f"*{markdown(entry.question)}*"
    yield scale_table(entry.scale)
    for party in edition.dossier.parties:
        yield f"#### {markdown(edition.dossier.party_name(party))}"
        yield from holding(edition, Pair(issue, party), "../")


def _briefing(edition: Edition) -> Iterator[str]:
    """Give the paragraph that can be pasted into a briefing."""
    yield summary(edition.difference)
    for change in edition.difference.changes:
        if change.stance and change.cause == "movement":
            yield _sentence(edition, change)
    names = _trends(edition, "converging")
    if names:
        yield f"The parties came closer on {names}."
    names = _trends(edition, "diverging")
    if names:
        yield f"They drew apart on {names}."


def _sentence(edition: Edition, change: Change) -> str:
    dossier = edition.dossier
    scale = dossier.issue(change.pair.issue).scale
    party = markdown(dossier.party_name(change.pair.party))
    title = markdown(dossier.issue(change.pair.issue).title)
    before, after = (markdown(phrases.held(scale, held)) for held in (change.before, change.after))
    start = "nothing stated" if before == phrases.NOTHING else f"*{before}*"
    remarks = markdown("; ".join(_remarks(edition, change)))
    return f"**{party}** on {title}: from {start} to *{after}* ({remarks})."


def _remarks(edition: Edition, change: Change) -> Iterator[str]:
    """Say what changed and on whose word; marks become words, for a briefing has no legend."""
    if what := what_changed(edition.dossier, change):
        yield what
    if change.stance:
        attestation = change.stance.attestation
        mark = phrases.mark(attestation)
        yield phrases.witness(edition.dossier, attestation).removesuffix(mark)
        if mark:
            legend = phrases.LEGEND[phrases.marked(attestation)]
            yield legend.removeprefix(mark.strip()).strip()


def _trends(edition: Edition, trend: str) -> str:
    gaps = edition.difference.gaps.items()
    issues = [issue for issue, gap in gaps if gap.trend == trend]
    return phrases.listed(markdown(edition.dossier.issue(issue).title) for issue in issues)


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
    """Show the scale of every issue on which a stance changed."""
    for issue in edition.issues:
        pairs = [Pair(issue, party) for party in edition.dossier.parties]
        if any(len(stations(edition, pair)) > 1 for pair in pairs):
            title = edition.dossier.issue(issue).title
            yield f"### {link(title, f'{edition.name}/issues/{issue}.md')}"
            path = f"{edition.name}/issues/{issue}.scale.svg"
            yield picture(f"{title}: {description(edition, issue)}", path)


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
    scale = edition.dossier.issue(pair.issue).scale
    before, after = (markdown(phrases.held(scale, held)) for held in edition.ends(pair))
    return after if before == after else f"{before} → **{after}**"
