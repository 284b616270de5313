"""`positions show` as text: an issue's scale, what each party holds, the words that carry it."""

from collections.abc import Iterator, Sequence

from positions.change import Position, Snapshot
from positions.evidence import Level, Proofs, attest
from positions.records import Dossier, Issue, Pair, Point
from positions.render import phrases
from positions.render.citation import Citation, cite, supporting
from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.wrapping import headline, wrap


def show_text(
    dossier: Dossier, snapshot: Snapshot, issue: str, parties: Sequence[str], look: "Look"
) -> str:
    """Write one issue's scale and the parties' positions with their evidence."""
    entry = dossier.issue(issue)
    note = f"({issue})   as of {phrases.day(snapshot.day)}"
    head = headline(terminal(entry.title), note, look.width, look.style.bold)
    blocks = ["\n".join([*head, *_scale(entry, look.width)])]
    for party in parties:
        pair = Pair(issue, party)
        blocks.append("\n".join(_holding(dossier, pair, snapshot.positions[pair], look)))
    pairs = [Pair(issue, party) for party in parties]
    marks = phrases.legend(_levels(snapshot, pairs, look))
    legend = [line for mark in marks for line in wrap(mark, look.width, rest="  ")]
    return "\n\n".join([*blocks, *(["\n".join(legend)] if legend else [])])


def _levels(snapshot: Snapshot, pairs: Sequence[Pair], look: "Look") -> Iterator[Level]:
    for pair in pairs:
        held = snapshot.positions[pair]
        for axis in held.axes:
            value = held.axis(axis)
            if value:
                yield attest(look.proofs, pair.party, value.evidence).level


class Look:
    """How to print: style, width, and which words are proved."""

    def __init__(self, proofs: Proofs, style: Style, width: int) -> None:
        self.proofs = proofs
        self.style = style
        self.width = width


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


def _holding(dossier: Dossier, pair: Pair, held: Position, look: Look) -> Iterator[str]:
    name = terminal(dossier.party_name(pair.party))
    if not held.stated:
        note = "never stated" + (": looked for, not found" if held.unreported else "")
        yield from headline(name, note, look.width, look.style.bold)
        return
    note = terminal(phrases.held(dossier.issue(pair.issue).scale, held))
    yield from headline(name, note, look.width, look.style.bold)
    for axis in held.axes:
        yield from _axis(dossier, pair, held, axis, look)
    for evidence, axes in supporting([held]):
        yield from _citation(cite(look.proofs, evidence), axes, look.width)


def _axis(dossier: Dossier, pair: Pair, held: Position, axis: str, look: Look) -> Iterator[str]:
    value = held.axis(axis)
    if value is None:
        return
    who = phrases.witness(dossier, attest(look.proofs, pair.party, value.evidence))
    text = phrases.axis(dossier.issue(pair.issue).scale, held, axis)
    line = terminal(f"{text} (said {phrases.said_on(value.said)}; {who})")
    yield from wrap(line, look.width, "  ", "    ")


def _citation(citation: Citation, axes: Sequence[str], width: int) -> Iterator[str]:
    words = f"“{citation.words}”" if citation.quoted else citation.words
    place = f"{citation.path}:{citation.line}" if citation.line else citation.path
    verdict = citation.verdict.value
    yield from wrap(terminal(words), width, "    | ", "    | ")
    line = terminal(f"{place}  {citation.who}; {verdict}; for {', '.join(axes)}")
    yield from wrap(line, width, "      ", "      ")
