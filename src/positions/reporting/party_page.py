"""A page for one party: what it holds on every issue, what is new, and when it spoke."""

from collections.abc import Iterator

from positions.change import QUIET
from positions.records import Pair
from positions.render import difference_words as words, markdown, markdown_table, phrases
from positions.reporting.edition import Edition
from positions.reporting.holding import marks
from positions.reporting.issue_page import UP
from positions.reporting.items import item
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
    yield "## What is new"
    told = [_new(edition, Pair(issue, party)) for issue in edition.issues]
    yield "\n".join(filter(None, told)) or "Nothing."


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
        yield markdown(phrases.holds(entry.scale, held))
    yield edition.what_happened(pair)


def _new(edition: Edition, pair: Pair) -> str:
    """Tell what is new on an issue, an item a day and witness; the words stand on its page."""
    changes = [change for change in edition.changes(pair) if change.kind not in QUIET]
    entries = [entry for one in changes for entry in words.entries(edition.dossier, one)]
    return "\n".join(item(edition, entry, "..", UP) for entry in entries)
