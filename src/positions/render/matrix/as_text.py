"""`positions matrix` as text: parties across, issues down; a list where they do not fit."""

from collections.abc import Iterator

from positions.records import Pair
from positions.render import phrases
from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.table import text_table
from positions.render.view import View
from positions.render.wrapping import JOINED, headline, wrap

_NARROWEST = 15  # a cell narrower than this breaks dates and names apart
_SILENCE_LEGEND = f"{phrases.NOTHING} never stated"


def matrix_text(view: View, style: Style, width: int) -> str:
    """Write each stance with the day it was last said, and a mark where it is hearsay."""
    note = f"as of {phrases.day(view.snapshot.day)}"
    title = terminal(view.dossier.negotiation.title)
    fits = len(view.parties) < width // _NARROWEST
    body = [_table(view, width)] if fits else _lists(view, style, width)
    legend = [line for mark in _legend(view, table=fits) for line in wrap(mark, width)]
    blocks = ["\n".join(headline(title, note, width, style.bold)), *body, "\n".join(legend)]
    return "\n\n".join(filter(None, blocks))


def _table(view: View, width: int) -> str:
    rows = [
        [
            terminal(view.dossier.issue(issue).title),
            *(terminal(cell(view, Pair(issue, party))) for party in view.parties),
        ]
        for issue in view.issues
    ]
    heads = [terminal(view.dossier.party_name(party)) for party in view.parties]
    return text_table(["Issue", *heads], rows, width)


def _lists(view: View, style: Style, width: int) -> Iterator[str]:
    """Write a block an issue, a line a party; the silent ones together."""
    for issue in view.issues:
        pairs = [Pair(issue, party) for party in view.parties]
        heard = [pair for pair in pairs if view.position(pair).stated]
        silent = [view.dossier.party_name(pair.party) for pair in pairs if pair not in heard]
        lines = [f"{view.dossier.party_name(pair.party)}: {cell(view, pair)}" for pair in heard]
        lines += [f"never stated: {', '.join(silent)}"] if silent else []
        head = map(style.bold, wrap(terminal(view.dossier.issue(issue).title), width))
        body = (part for line in lines for part in wrap(terminal(line), width, "  ", "    "))
        yield "\n".join([*head, *body])


def cell(view: View, pair: Pair) -> str:
    """Say what a party holds on an issue, since when, and with what mark."""
    text = phrases.holds(view.dossier.issue(pair.issue).scale, view.position(pair))
    leading = view.leading(pair)
    if leading is None:
        return text
    mark = phrases.MARK.get(leading.attestation.level, "").replace(" ", JOINED)
    return f"{text} ({phrases.said_on(leading.held.said)}){mark}"


def _legend(view: View, *, table: bool) -> list[str]:
    leading = [view.leading(pair) for pair in view.pairs]
    levels = [one.attestation.level for one in leading if one]
    silent = [_SILENCE_LEGEND] if table and None in leading else []
    return [*phrases.legend(levels), *silent]
