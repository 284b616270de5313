"""A page for one party: what it holds on every issue, in whose words, and when it spoke."""

from collections.abc import Iterator

from positions.records import Pair
from positions.render import markdown, markdown_table, phrases
from positions.reporting.edition import Edition
from positions.reporting.holding import holding, marks
from positions.reporting.issue_page import UP
from positions.reporting.markup import finished, link, picture
from positions.reporting.timeline_picture import Rows, statements, timeline_description


def party_page(edition: Edition, party: str) -> str:
    """Write a party's page; its timeline lies beside it."""
    return finished(_blocks(edition, party))


def rows(edition: Edition, party: str) -> Rows:
    """Give what the party is known to have said on each issue, for the timeline."""
    return {
        edition.dossier.issue(issue).title: statements(edition, Pair(issue, party))
        for issue in edition.issues
    }


def _blocks(edition: Edition, party: str) -> Iterator[str]:
    days = [phrases.day(one.day) for one in (edition.difference.from_, edition.difference.to)]
    yield f"# {markdown(edition.dossier.party_name(party))}: {' → '.join(days)}"
    yield link("All issues of this report", f"../../{edition.name}.md")
    yield _speakers(edition, party)
    yield _overview(edition, party, days)
    yield marks(edition, [Pair(issue, party) for issue in edition.issues])
    yield picture(timeline_description(rows(edition, party)), f"{party}.timeline.svg")
    for issue in edition.issues:
        yield f"## {markdown(edition.dossier.issue(issue).title)}"
        yield from holding(edition, Pair(issue, party), UP)


def _speakers(edition: Edition, party: str) -> str:
    speakers = edition.dossier.negotiation.parties[party].speakers.values()
    names = [f"{one.name} ({one.role})" if one.role else one.name for one in speakers]
    return f"Speaks through {markdown(phrases.listed(names))}." if names else ""


def _overview(edition: Edition, party: str, days: list[str]) -> str:
    return markdown_table(
        ["Issue", *days, "What happened"],
        [list(_row(edition, Pair(issue, party))) for issue in edition.issues],
    )


def _row(edition: Edition, pair: Pair) -> Iterator[str]:
    entry = edition.dossier.issue(pair.issue)
    yield link(entry.title, f"../issues/{pair.issue}.md")
    for held in edition.ends(pair):
        yield markdown(phrases.held(entry.scale, held))
    kinds = [phrases.KINDS.get(one.kind, (one.kind,))[0] for one in edition.changes(pair)]
    yield ", ".join(kinds) or "never stated"
