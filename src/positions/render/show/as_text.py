"""`positions show` as text: an issue's scale, what each party holds, the words that carry it."""

from collections.abc import Iterator, Sequence

from positions.records import Issue, Pair, Point
from positions.render import phrases
from positions.render.citation import Citation, cite, supporting
from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.view import Value, View
from positions.render.wrapping import headline, wrap


def show_text(view: View, style: Style, width: int) -> str:
    """Write issues with their scales, and the parties' positions with their evidence."""
    blocks = [block for issue in view.issues for block in _issue(view, issue, style, width)]
    levels = [one.attestation.level for pair in view.pairs for one in view.values(pair)]
    legend = [line for mark in phrases.legend(levels) for line in wrap(mark, width, rest="  ")]
    return "\n\n".join([*blocks, *(["\n".join(legend)] if legend else [])])


def _issue(view: View, issue: str, style: Style, width: int) -> Iterator[str]:
    entry = view.dossier.issue(issue)
    note = f"({issue})   as of {phrases.day(view.snapshot.day)}"
    head = headline(terminal(entry.title), note, width, style.bold)
    yield "\n".join([*head, *_scale(entry, width)])
    for party in view.parties:
        yield "\n".join(_holding(view, Pair(issue, party), style, width))


def _scale(issue: Issue, width: int) -> Iterator[str]:
    if issue.question:
        yield from wrap(terminal(issue.question), width)
    scale = issue.scale
    if scale.type == "interval":
        ends = [phrases.number(end) for end in (scale.min, scale.max) if end is not None]
        unit = f" {scale.unit}" if scale.unit else ""
        text = f"a number{unit}" + (f" from {' to '.join(ends)}" if len(ends) > 1 else "")
        yield from wrap(terminal(text), width, "  ", "    ")
    for name, point in scale.points.items():
        head = f"  {_place(point):>4} {name:<16} "
        yield from wrap(terminal(point.text or ""), width, head, "       ") or [head.rstrip()]


def _place(point: Point) -> str:
    return phrases.number(point.at) if point.at is not None else ""


def _holding(view: View, pair: Pair, style: Style, width: int) -> Iterator[str]:
    position = view.position(pair)
    name = terminal(view.dossier.party_name(pair.party))
    if not position.stated:
        note = "never stated" + (": looked for, not found" if position.unreported else "")
        yield from headline(name, note, width, style.bold)
        return
    note = terminal(phrases.held(view.dossier.issue(pair.issue).scale, position))
    yield from headline(name, note, width, style.bold)
    for value in view.values(pair):
        yield from wrap(terminal(_axis(view, pair, value)), width, "  ", "    ")
    for evidence, axes in supporting([position]):
        yield from _citation(cite(view.proofs, evidence), axes, width)


def _axis(view: View, pair: Pair, value: Value) -> str:
    who = phrases.witness(view.dossier, value.attestation)
    scale = view.dossier.issue(pair.issue).scale
    text = phrases.axis(scale, view.position(pair), value.axis)
    key = f" [{value.axis.removeprefix('terms.')}]" if value.axis.startswith("terms.") else ""
    return f"{text}{key} (said {phrases.said_on(value.held.said)}; {who})"


def _citation(citation: Citation, axes: Sequence[str], width: int) -> Iterator[str]:
    words = f"“{citation.words}”" if citation.quoted else citation.words
    place = f"{citation.path}:{citation.line}" if citation.line else citation.path
    verdict = citation.verdict.value
    yield from wrap(terminal(words), width, "    | ", "    | ")
    line = terminal(f"{place}  {citation.who}; {verdict}; for {', '.join(axes)}")
    yield from wrap(line, width, "      ", "      ")
