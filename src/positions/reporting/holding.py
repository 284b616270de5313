"""One party's position on one issue in full: what is new, each axis at both dates, the words."""

from collections.abc import Iterable, Iterator

from positions.change import Position
from positions.records import Pair
from positions.render import (
    Entry,
    cite,
    difference_words as words,
    markdown,
    markdown_table,
    phrases,
    supporting,
)
from positions.reporting.edition import Edition
from positions.reporting.markup import quotation

NEVER = "Never stated."
LOOKED_FOR = "Never stated: looked for, not found."


def holding(edition: Edition, pair: Pair, up: str) -> Iterator[str]:
    """Yield the blocks; `up` leads from the page's folder to the root."""
    held = edition.ends(pair)
    if not any(one.stated for one in held):
        yield LOOKED_FOR if any(one.unreported for one in held) else NEVER
        return
    yield "\n".join(f"- {markdown(line)}" for line in happened(edition, pair))
    yield _axes(edition, pair, held)
    for evidence, axes in supporting(reversed(held)):
        yield quotation(cite(edition.proofs, evidence), up, axes)


def marks(edition: Edition, pairs: Iterable[Pair]) -> str:
    """Explain the marks that the blocks of these pairs bear."""
    pairs = list(pairs)
    told = [entry for pair in pairs for entry in _entries(edition, pair)]
    levels = {
        phrases.marked(edition.attest(pair, value))
        for pair in pairs
        for held in edition.ends(pair)
        for axis in held.axes
        if (value := held.axis(axis))
    }
    ranges = any(isinstance(held.place, tuple) for pair in pairs for held in edition.ends(pair))
    lines = [
        *phrases.legend(levels),
        *words.legend_of(told),
        *([phrases.RANGE_LEGEND] if ranges else []),
    ]
    return "  \n".join(map(markdown, dict.fromkeys(lines)))


def _entries(edition: Edition, pair: Pair) -> list[Entry]:
    changes = edition.changes(pair)
    return [entry for change in changes for entry in words.entries(edition.dossier, change)]


def happened(edition: Edition, pair: Pair) -> Iterator[str]:
    """Say, a line a fact's day and witness, what is new, or since when nothing is."""
    year = edition.difference.to.day.year
    for change in edition.changes(pair):
        kind = phrases.KINDS.get(change.kind, change.kind)
        entries = list(words.entries(edition.dossier, change))
        for entry in entries:
            facts = "; ".join(entry.facts)
            yield f"{kind[0].upper()}{kind[1:]}: {facts} ({words.note(entry, year)})."
        if not entries and change.to:
            who = phrases.witness(edition.dossier, change.to.attestation)
            said = phrases.said_on(change.to.said)
            yield f"{kind[0].upper()}{kind[1:]}: last said {said} ({who})."


def _axes(edition: Edition, pair: Pair, held: tuple[Position, Position]) -> str:
    """Set the position's axes at both dates side by side."""
    from_, to = edition.difference.from_, edition.difference.to
    heads = ["", *(phrases.day(one.day) for one in (from_, to))]
    names = dict.fromkeys(axis for one in reversed(held) for axis in one.axes)
    rows = []
    for axis in names:
        cells = [_cell(edition, pair, one, axis) for one in held]
        same = cells[0] == cells[1] != phrases.NOTHING
        rows.append([_name(axis), cells[0], phrases.SAME if same else cells[1]])
    return markdown_table(heads, rows)


def _name(axis: str) -> str:
    return "term" if axis.startswith("terms.") else axis


def _cell(edition: Edition, pair: Pair, held: Position, axis: str) -> str:
    value = held.axis(axis)
    if value is None:
        return phrases.NOTHING
    text = _value(edition, pair, held, axis)
    who = phrases.witness(edition.dossier, edition.attest(pair, value))
    said = f"said {phrases.said_on(value.said)}"
    return f"{markdown(text)} <br> *{markdown(said)}; {markdown(who)}*"


def _value(edition: Edition, pair: Pair, held: Position, axis: str) -> str:
    """Write a value without the name of its axis, which heads the row."""
    scale = edition.dossier.issue(pair.issue).scale
    if axis == "stance":
        return phrases.holds(scale, held)
    if axis.startswith("terms."):
        return phrases.term(held.terms[axis.removeprefix("terms.")].value)
    return phrases.axis(scale, held, axis).removeprefix(f"{axis} ")
