"""How far the parties are apart, issue by issue and over all issues, and who closed each gap."""

from collections.abc import Iterator, Mapping

from positions.change import Distance, Range, contributions, matrix
from positions.render import markdown, markdown_table, phrases
from positions.reporting.edition import Edition
from positions.reporting.markup import finished, link

_REMARKS = (
    "Distances over issues are in percent of each scale's length, as a mean over the issues on "
    "which both parties have a place; how many these are stands behind each figure. Weighted: by "
    "the salience that the two stated, over the issues on which at least one did. Nothing is "
    "measured on nominal scales and on open ones, and nothing stands where fewer than two parties "
    "have a place. Both dates are as known by the later one, so that no disclosure counts as a "
    "move."
)
Matrix = Mapping[tuple[str, str], Distance]


def distances_page(edition: Edition) -> str:
    """Write the page."""
    return finished(_blocks(edition))


def _blocks(edition: Edition) -> Iterator[str]:
    from_, to = (phrases.day(one.day) for one in (edition.difference.from_, edition.difference.to))
    before, after = (matrix(edition.proofs, view) for view in (edition.known_now, edition.after))
    yield f"# Distances: {from_} → {to}"
    yield link("The report", f"../{edition.name}.md")
    yield f"## Between the parties, {to}"
    yield _matrix(edition, after)
    yield "## Before and after"
    yield _pairs(edition, before, after, (from_, to))
    yield "## By issue"
    yield issues_table(edition, "issues/")
    yield _REMARKS


def _matrix(edition: Edition, after: Matrix) -> str:
    parties = edition.dossier.parties
    heads = ["", *(markdown(edition.dossier.party_name(party)) for party in parties)]
    rows = [
        [head, *(_figure(after.get((one, other)) or after.get((other, one))) for other in parties)]
        for one, head in zip(parties, heads[1:], strict=True)
    ]
    return markdown_table(heads, rows)


def _figure(distance: Distance | None) -> str:
    if distance is None:
        return ""
    return _with_count(distance.plain, distance.n)


def _with_count(figure: Range | None, count: int) -> str:
    return f"{phrases.between(figure)} ({count})" if figure is not None else phrases.NOTHING


def _pairs(edition: Edition, before: Matrix, after: Matrix, days: tuple[str, str]) -> str:
    heads = ["Parties", *days, *(f"weighted {day}" for day in days)]
    rows = []
    for one, other in after:
        names = [markdown(edition.dossier.party_name(party)) for party in (one, other)]
        ends = (before[one, other], after[one, other])
        plain = [_with_count(end.plain, end.n) for end in ends]
        weighted = [_with_count(end.weighted, end.weighted_n) for end in ends]
        rows.append([" – ".join(names), *plain, *weighted])
    return "\n\n".join(
        filter(None, [markdown_table(heads, rows), _unequal(edition, before, after)])
    )


def _unequal(edition: Edition, before: Matrix, after: Matrix) -> str:
    """Name the parties whose distances at both dates are over different issues."""
    name = edition.dossier.party_name
    pairs = [pair for pair in after if before[pair].issues != after[pair].issues]
    names = [markdown(f"{name(one)} – {name(other)}") for one, other in pairs]
    if not names:
        return ""
    return f"Over different issues at the two dates, so not to be compared: {', '.join(names)}."


def issues_table(edition: Edition, folder: str) -> str:
    """Set the gap on each issue in a table; `folder` leads to the issues' pages."""
    heads = ["Issue", "Parties", "Spread", "Mean distance", "Trend", "Who closed or widened it"]
    return markdown_table(heads, [_issue(edition, issue, folder) for issue in edition.issues])


def _issue(edition: Edition, issue: str, folder: str) -> list[str]:
    gap = edition.difference.gaps[issue]
    name = link(edition.dossier.issue(issue).title, f"{folder}{issue}.md")
    if edition.dossier.issue(issue).scale.type == "nominal":
        return [name, "", "no distances: nominal", "", "", ""]
    if gap.spread is None or gap.mean_distance is None:
        return [name, str(gap.n), "fewer than two placed", "", "", ""]
    shares = contributions(edition.tracks(issue)).items()
    told = [
        f"{markdown(edition.dossier.party_name(party))} {share:+.1f}" for party, share in shares
    ]
    steps = [phrases.step(ends) for ends in (gap.spread, gap.mean_distance)]
    return [name, str(gap.n), *steps, gap.trend, ", ".join(told)]
