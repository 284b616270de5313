"""A page for one issue: its scale drawn and as a table, every party's place and words."""

from collections.abc import Iterator

from positions.change import contributions
from positions.records import Pair
from positions.render import markdown, markdown_table, phrases, scale_table
from positions.reporting.edition import Edition
from positions.reporting.holding import holding, marks
from positions.reporting.markup import finished, link, picture
from positions.reporting.scale_picture import description
from positions.reporting.timeline_picture import Rows, statements, timeline_description

UP = "../../../"


def issue_page(edition: Edition, issue: str) -> str:
    """Write an issue's page; its pictures lie beside it."""
    return finished(_blocks(edition, issue))


def rows(edition: Edition, issue: str) -> Rows:
    """Give what each party is known to have said on an issue, for the timeline."""
    return {
        edition.dossier.party_name(party): statements(edition, Pair(issue, party))
        for party in edition.dossier.parties
    }


def _blocks(edition: Edition, issue: str) -> Iterator[str]:
    entry = edition.dossier.issue(issue)
    days = [phrases.day(one.day) for one in (edition.difference.from_, edition.difference.to)]
    yield f"# {markdown(entry.title)}: {' → '.join(days)}"
    yield link("All issues of this report", f"../../{edition.name}.md")
    if entry.question:
        yield f"*{markdown(entry.question)}*"
    yield picture(f"{entry.title}. {description(edition, issue)}", f"{issue}.scale.svg")
    yield _places(edition, issue)
    yield marks(edition, [Pair(issue, party) for party in edition.dossier.parties])
    yield gap_sentence(edition, issue)
    yield "## The scale"
    yield scale_table(entry.scale)
    for party in edition.dossier.parties:
        yield f"## {markdown(edition.dossier.party_name(party))}"
        yield from holding(edition, Pair(issue, party), UP)
    yield "## When it was said, and when it was reported"
    yield picture(timeline_description(rows(edition, issue)), f"{issue}.timeline.svg")


def _places(edition: Edition, issue: str) -> str:
    """Set each party's stance at both dates in a table: what the picture shows."""
    from_, to = edition.difference.from_, edition.difference.to
    heads = ["Party", phrases.day(from_.day), phrases.day(to.day), "What happened"]
    parties = edition.dossier.parties
    return markdown_table(heads, [_place(edition, Pair(issue, one)) for one in parties])


def _place(edition: Edition, pair: Pair) -> list[str]:
    scale = edition.dossier.issue(pair.issue).scale
    return [
        link(edition.dossier.party_name(pair.party), f"../parties/{pair.party}.md"),
        *(markdown(phrases.holds(scale, held)) for held in edition.ends(pair)),
        edition.what_happened(pair),
    ]


def gap_sentence(edition: Edition, issue: str) -> str:
    """Say how far the parties are apart, and who closed or widened the gap."""
    gap = edition.difference.gaps[issue]
    if edition.dossier.issue(issue).scale.type == "nominal":
        return "The points of this scale have no order: there is no distance to measure."
    if gap.mean_distance is None or gap.spread is None:
        return f"Parties with a place at both dates: {gap.n}. There is no distance to measure."
    shares = contributions(edition.tracks(issue))
    told = [
        f"{edition.dossier.party_name(party)} {'widened' if share > 0 else 'closed'} "
        f"it by {abs(share):.1f}"
        for party, share in shares.items()
    ]
    return markdown(
        f"Mean distance of the {gap.n} parties that have a place at both dates: "
        f"{phrases.step(gap.mean_distance)} ({gap.trend}); "
        f"of the outermost two: {phrases.step(gap.spread)}."
        + (f" {phrases.listed(told)}." if told else "")
    )
