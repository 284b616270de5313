"""`positions show`, `log` and `matrix` as text."""

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import wrap

from positions.attest import attest
from positions.dossier import Dossier, Pair
from positions.escape import terminal
from positions.model import Issue, Version
from positions.proof import Prover
from positions.render import phrases
from positions.render.citation import Citation, cite, supporting
from positions.render.style import Style
from positions.render.table import text_table
from positions.scale import Point
from positions.timeline import Position, Snapshot, position


def show_text(
    dossier: Dossier, snapshot: Snapshot, issue: str, parties: Sequence[str], look: "Look"
) -> str:
    """Write one issue's scale and the parties' positions with their evidence."""
    entry = dossier.issue(issue)
    head = f"{look.style.bold(terminal(entry.title))} ({issue})   as of {phrases.day(snapshot.day)}"
    blocks = ["\n".join([head, *_scale(entry, look.width)])]
    for party in parties:
        pair = Pair(issue, party)
        blocks.append("\n".join(_holding(dossier, pair, snapshot.positions[pair], look)))
    return "\n\n".join(blocks)


class Look:
    """How to print: style, width, and the prover that tells which words are proved."""

    def __init__(self, dossier: Dossier, style: Style, width: int) -> None:
        self.prover = Prover(dossier)
        self.style = style
        self.width = width


def _scale(issue: Issue, width: int) -> Iterator[str]:
    if issue.question:
        yield from wrap(terminal(issue.question), width)
    scale = issue.scale
    if scale.type == "interval":
        ends = [phrases.number(end) for end in (scale.min, scale.max) if end is not None]
        unit = f" {scale.unit}" if scale.unit else ""
        yield terminal(
            f"  a number{unit}" + (f" from {' to '.join(ends)}" if len(ends) > 1 else "")
        )
    for name, point in scale.points.items():
        yield terminal(f"  {_place(point):>4} {name:<16} {point.text or ''}").rstrip()


def _place(point: Point) -> str:
    return phrases.number(point.at) if point.at is not None else ""


def _holding(dossier: Dossier, pair: Pair, held: Position, look: Look) -> Iterator[str]:
    name = look.style.bold(terminal(dossier.party_name(pair.party)))
    if not held.stated:
        yield f"{name}   never stated" + (": looked for, not found" if held.unreported else "")
        return
    scale = dossier.issue(pair.issue).scale
    yield f"{name}   {terminal(phrases.held(scale, held))}"
    for axis in held.axes:
        yield from _axis(dossier, pair, held, axis, look)
    for evidence, axes in supporting([held]):
        yield from _citation(cite(dossier, look.prover, evidence), axes, look.width)


def _axis(dossier: Dossier, pair: Pair, held: Position, axis: str, look: Look) -> Iterator[str]:
    value = held.axis(axis)
    if value is None:
        return
    who = phrases.witness(dossier, attest(dossier, look.prover, pair.party, value.evidence))
    text = phrases.axis(dossier.issue(pair.issue).scale, held, axis)
    line = terminal(f"{text} (said {phrases.said_on(value.said)}; {who})")
    yield from wrap(line, look.width, initial_indent="  ", subsequent_indent="    ")


def _citation(citation: Citation, axes: Sequence[str], width: int) -> Iterator[str]:
    words = f"“{citation.words}”" if citation.quoted else citation.words
    place = f"{citation.path}:{citation.line}" if citation.line else citation.path
    verdict = citation.verdict.value
    yield from wrap(terminal(words), width, initial_indent="    | ", subsequent_indent="    | ")
    line = terminal(f"{place}  {citation.who}; {verdict}; for {', '.join(axes)}")
    yield from wrap(line, width, initial_indent="      ", subsequent_indent="      ")


def log_text(dossier: Dossier, pair: Pair, look: Look) -> str:
    """Write a pair's versions, newest first: date, stance, what changed, on whose word."""
    issue = terminal(dossier.issue(pair.issue).title)
    name = terminal(dossier.party_name(pair.party))
    blocks = [look.style.bold(f"{issue}: {name}")]
    entries = ["\n".join(_entry(dossier, pair, one, look)) for one in dossier.statements(pair)]
    return "\n\n".join([*blocks, *reversed(entries or ["no dated statements"])])


def _entry(dossier: Dossier, pair: Pair, one: tuple[object, Version], look: Look) -> Iterator[str]:
    said = dossier.said(one[1])
    version = one[1]
    if said is None:
        return
    now = position(dossier, pair, said.latest)
    scale = dossier.issue(pair.issue).scale
    stated = [phrases.axis(scale, now, axis) for axis in version.axes() if now.axis(axis)]
    attestation = attest(dossier, look.prover, pair.party, version.evidence)
    event = dossier.negotiation.events.get(version.event or "")
    title = f": {event.title}" if event and event.title else ""
    yield look.style.bold(terminal(f"{phrases.said_on(said)}{title}"))
    if version.absent == "unreported":
        yield "  looked for, not found"
    for text in stated:
        yield from wrap(terminal(text), look.width, initial_indent="  ", subsequent_indent="    ")
    if version.summary:
        lines = wrap(terminal(version.summary), look.width - 2)
        yield from (f"  {line}" for line in lines)
    if version.evidence:
        yield f"  on the word of {terminal(phrases.witness(dossier, attestation))}"


def matrix_text(dossier: Dossier, snapshot: Snapshot, day: date, look: Look) -> str:
    """Write parties across, issues down, with each stance and the day it was last said."""
    rows = [
        [issue, *(_cell(dossier, snapshot, Pair(issue, party)) for party in dossier.parties)]
        for issue in dossier.negotiation.issues
    ]
    heads = [terminal(dossier.party_name(party)) for party in dossier.parties]
    title = look.style.bold(terminal(dossier.negotiation.title))
    table = text_table(["Issue", *heads], rows, look.width)
    return f"{title}   as of {phrases.day(day)}\n\n{table}"


def _cell(dossier: Dossier, snapshot: Snapshot, pair: Pair) -> str:
    held = snapshot.positions[pair]
    scale = dossier.issue(pair.issue).scale
    text = phrases.held(scale, held)
    when = held.stance or next((held.axis(axis) for axis in held.axes), None)
    return terminal(f"{text} ({phrases.said_on(when.said)})" if when else text)
