"""Tables as CSV files, none of whose cells a spreadsheet takes for a formula."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from io import StringIO
from itertools import pairwise
from typing import Final

from positions.change import Operand, diff, snapshot
from positions.evidence import Proofs
from positions.exchange.rows import Cell
from positions.exchange.tables import TABLES
from positions.records import Pair
from positions.render import cell, diff_csv, phrases

WRITTEN: Final = ("versions", "terms", "evidence")
"""What the records hold; parties, issues and sources stand in files that people keep by hand."""


def csv_files(proofs: Proofs) -> dict[str, str]:
    """Write versions, terms, evidence, the matrix of each round, and the changes in between."""
    tables = {table.name: table for table in TABLES}
    texts = {
        f"{name}.csv": _text(
            [column.name for column in tables[name].columns], tables[name].rows(proofs)
        )
        for name in WRITTEN
    }
    parties = proofs.dossier.parties
    matrix = _text(["round", "date", "issue", *parties], _matrix(proofs))
    return {**texts, "matrix.csv": matrix, "changes.csv": _changes(proofs)}


def _text(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows([_written(value) for value in row] for row in rows)
    return text.getvalue()


def _written(value: Cell) -> str:
    if value is None:
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else cell(str(value))


def _matrix(proofs: Proofs) -> Iterator[list[Cell]]:
    """Yield a row a round and issue, as known on the round's day."""
    dossier = proofs.dossier
    for name, entry in dossier.negotiation.rounds.items():
        held = snapshot(dossier, entry.date, entry.date).positions
        for issue in dossier.negotiation.issues:
            positions = (held[Pair(issue, party)] for party in dossier.parties)
            said = [_stance(one.place, one.absence) for one in positions]
            yield [name, entry.date, issue, *said]


def _stance(place: object, absence: str | None) -> str | None:
    return phrases.bare(place) if place is not None else absence  # type: ignore[arg-type]


def _changes(proofs: Proofs) -> str:
    """Write the facts between each round and the next, behind the names of both."""
    rounds = [(name, entry.date) for name, entry in proofs.dossier.negotiation.rounds.items()]
    heads: list[str] = []
    rows: list[list[str]] = []
    for (first, start), (second, end) in pairwise(rounds):
        found = diff(proofs, Operand(start, start, first), Operand(end, end, second))
        heads, *facts = list(csv.reader(StringIO(diff_csv(found))))
        rows += [[first, second, *fact] for fact in facts]
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows([["from_round", "to_round", *heads], *rows])
    return text.getvalue()
