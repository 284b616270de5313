"""`positions show --format markdown`: an issue a section, its scale, what each party holds."""

from collections.abc import Iterator

from positions.records import Pair, Scale
from positions.render import phrases
from positions.render.citation import Citation, cite, supporting
from positions.render.escape import markdown
from positions.render.table import markdown_table
from positions.render.view import View


def show_markdown(view: View) -> str:
    """Write issues, and the positions on them with the words that carry them, as Markdown."""
    day = phrases.day(view.snapshot.day)
    return "\n\n".join(block for issue in view.issues for block in _issue(view, issue, day))


def _issue(view: View, issue: str, day: str) -> Iterator[str]:
    entry = view.dossier.issue(issue)
    yield f"## {markdown(entry.title)}, {day}"
    if entry.question:
        yield f"*{markdown(entry.question)}*"
    yield scale_table(entry.scale)
    for party in view.parties:
        yield f"### {markdown(view.dossier.party_name(party))}"
        yield from _holding(view, Pair(issue, party))
    levels = [one.attestation.level for pair in view.pairs for one in view.values(pair)]
    if legend := phrases.legend(levels):
        yield "  \n".join(map(markdown, legend))


def scale_table(scale: Scale) -> str:
    """Set a scale's points in a table, or name its numbers."""
    if scale.type == "interval":
        ends = [phrases.number(end) for end in (scale.min, scale.max) if end is not None]
        reference = [f"reference {scale.reference}"] if scale.reference is not None else []
        parts = ["a number", scale.unit or "no unit", " to ".join(ends), *reference]
        return markdown(f"{', '.join(filter(None, parts))}.")
    table = markdown_table(["Place", "Stance", "Meaning"], list(_points(scale)))
    if scale.reference is None:
        return table
    return f"{table}\n\nReference: {phrases.number(scale.reference)}. Crossing it is a reversal."


def _points(scale: Scale) -> Iterator[list[str]]:
    for name, point in scale.points.items():
        place = phrases.number(point.at) if point.at is not None else ""
        yield [place, f"**{markdown(name)}**", markdown(point.text or "")]


def _holding(view: View, pair: Pair) -> Iterator[str]:
    position, scale = view.position(pair), view.dossier.issue(pair.issue).scale
    if not position.stated:
        yield "Never stated: looked for, not found." if position.unreported else "Never stated."
        return
    rows = []
    for one in view.values(pair):
        text = phrases.axis(scale, position, one.axis)
        who = phrases.witness(view.dossier, one.attestation)
        cells = (text, phrases.said_on(one.held.said), who)
        rows.append([markdown(cell) for cell in cells])
    yield markdown_table(["What", "Said", "On whose word"], rows)
    for evidence, _ in supporting([position]):
        yield _quotation(cite(view.proofs, evidence))


def _quotation(citation: Citation) -> str:
    words = markdown(f"“{citation.words}”" if citation.quoted else citation.words)
    place = f"{citation.path}:{citation.line}" if citation.line else citation.path
    proved = "" if citation.verdict.clean else f", **{citation.verdict.value}**"
    return f"> {words}\n>\n> — {markdown(f'{citation.who}; {place}')}{proved}"
