"""`positions matrix` as text: parties across, issues down, in as many tables as the width asks."""

from collections.abc import Iterator, Sequence
from datetime import date

from positions.change import Held, Snapshot
from positions.evidence import Level, attest
from positions.records import Dossier, Pair
from positions.render import phrases
from positions.render.escape import terminal
from positions.render.show.as_text import Look
from positions.render.table import text_table
from positions.render.wrapping import headline, wrap

_NARROWEST = 15  # a cell narrower than this breaks dates and names apart
_SILENCE_LEGEND = f"{phrases.NOTHING} never stated"


def matrix_text(dossier: Dossier, snapshot: Snapshot, day: date, look: Look) -> str:
    """Write each stance with the day it was last said, and a mark where it is hearsay."""
    note = f"as of {phrases.day(day)}"
    head = headline(terminal(dossier.negotiation.title), note, look.width, look.style.bold)
    tables = [
        _table(dossier, snapshot, parties, look) for parties in _parted(dossier.parties, look.width)
    ]
    legend = [line for mark in _legend(dossier, snapshot, look) for line in wrap(mark, look.width)]
    return "\n\n".join(["\n".join(head), *tables, *(["\n".join(legend)] if legend else [])])


def _parted(parties: Sequence[str], width: int) -> Iterator[Sequence[str]]:
    """Part the parties evenly into tables that fit the width."""
    most = max(width // _NARROWEST - 1, 1)
    count = max(-(-len(parties) // most), 1)
    size = max(-(-len(parties) // count), 1)
    for start in range(0, len(parties), size):
        yield parties[start : start + size]


def _table(dossier: Dossier, snapshot: Snapshot, parties: Sequence[str], look: Look) -> str:
    rows = [
        [issue, *(_cell(dossier, snapshot, Pair(issue, party), look) for party in parties)]
        for issue in dossier.negotiation.issues
    ]
    heads = [terminal(dossier.party_name(party)) for party in parties]
    return text_table(["Issue", *heads], rows, look.width)


def _cell(dossier: Dossier, snapshot: Snapshot, pair: Pair, look: Look) -> str:
    held = snapshot.positions[pair]
    text = phrases.held(dossier.issue(pair.issue).scale, held)
    leading = _leading(snapshot, pair)
    if leading is None:
        return terminal(text)
    mark = phrases.MARK.get(_level(pair, leading, look), "")
    return terminal(f"{text} ({phrases.said_on(leading.said)}){mark}")


def _leading(snapshot: Snapshot, pair: Pair) -> Held[object] | None:
    held = snapshot.positions[pair]
    return held.stance or next((held.axis(axis) for axis in held.axes), None)


def _level(pair: Pair, held: Held[object], look: Look) -> Level:
    return attest(look.proofs, pair.party, held.evidence).level


def _legend(dossier: Dossier, snapshot: Snapshot, look: Look) -> list[str]:
    leading = {pair: _leading(snapshot, pair) for pair in dossier.pairs}
    levels = [_level(pair, held, look) for pair, held in leading.items() if held]
    silent = [_SILENCE_LEGEND] if None in leading.values() else []
    return [*phrases.legend(levels), *silent]
