"""A table of positions → issues, parties and records, each position pinned to its row.

The table itself becomes a source of kind `data`, so that an imported position is proved like any
other: against the file that it came from. Rows that cannot be taken are told one by one.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from positions.exchange.mapping import Mapping, parties_of
from positions.exchange.table import Row, Sheet
from positions.records import parse_day

_LONGEST: Final = 64
_DEFAULT: Final = (Decimal(0), Decimal(100))
_SAID: Final = "The day is that of the table."


@dataclass(frozen=True)
class Refused:
    """A row, or one cell of it, that was not taken, and why."""

    line: int
    reason: str


@dataclass
class Imported:
    """What a table holds, as plain data for negotiation.yaml and the records.

    Attributes:
        parties, issues: Entries by id.
        records: Versions by issue and party.
        ids: Ids by what the table calls them.
        refused: What was not taken.
    """

    parties: dict[str, dict[str, Any]] = field(default_factory=dict)
    issues: dict[str, dict[str, Any]] = field(default_factory=dict)
    records: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)


@dataclass(frozen=True)
class _Said:
    """One position of a table."""

    row: Row
    issue: str
    party: str
    stance: str
    salience: str


def from_table(table: Sheet, mapping: Mapping, source: str, taken: Iterable[str] = ()) -> Imported:
    """Turn a table into data for a negotiation.

    Args:
        table: The table.
        mapping: What its columns mean.
        source: Id of the source that the table becomes.
        taken: Ids that are not free.
    """
    return _Import(table, mapping, source, set(taken)).done()


class _Import:
    def __init__(self, table: Sheet, mapping: Mapping, source: str, taken: set[str]) -> None:
        self._table, self._mapping, self._source = table, mapping, source
        self._taken = taken
        self._names: dict[tuple[str, str], str] = {}
        self._found = Imported()

    def done(self) -> Imported:
        cells = list(self._cells())
        numeric = {name: all(map(_is_number, said)) for name, said in _by_issue(cells).items()}
        for name, row in self._issues():
            if name in numeric:
                self._issue(name, row, cells, numeric=numeric[name])
        for cell in cells:
            self._position(cell, numeric=numeric[cell.issue])
        self._found.refused.sort(key=lambda one: one.line)
        return self._found

    def _issues(self) -> Iterator[tuple[str, Row]]:
        seen = set()
        for row in self._table.rows:
            name = _cell(row, self._mapping.issue)
            if name and name not in seen:
                seen.add(name)
                yield name, row

    def _cells(self) -> Iterator[_Said]:
        for row in self._table.rows:
            issue = _cell(row, self._mapping.issue)
            if not issue:
                self._refuse(row, f"no issue in column {self._mapping.issue}")
            elif self._mapping.layout == "long":
                yield from self._long(row, issue)
            else:
                yield from self._wide(row, issue)

    def _long(self, row: Row, issue: str) -> Iterator[_Said]:
        party, stance = (_cell(row, one) for one in (self._mapping.party, self._mapping.stance))
        if not party:
            self._refuse(row, f"no party in column {self._mapping.party}")
        elif not stance:
            self._refuse(row, f"no stance in column {self._mapping.stance}")
        else:
            yield _Said(row, issue, party, stance, _cell(row, self._mapping.salience))

    def _wide(self, row: Row, issue: str) -> Iterator[_Said]:
        for party in parties_of(self._mapping, self._table.columns):
            stance = _cell(row, self._mapping.column_of(party, "stance"))
            salience = _cell(row, self._mapping.column_of(party, "salience"))
            if stance or salience:
                yield _Said(row, issue, party, stance, salience)

    def _issue(self, name: str, row: Row, cells: list[_Said], *, numeric: bool) -> None:
        said = [cell.stance for cell in cells if cell.issue == name and cell.stance]
        title = _cell(row, self._mapping.title)
        entry: dict[str, Any] = {"title": f"{title}: {name}" if title else name}
        if group := _cell(row, self._mapping.group):
            entry["group"] = group
        entry["scale"] = self._scale(row, said) if numeric else self._names_of(said)
        if outcome := _cell(row, self._mapping.outcome):
            self._outcome(entry, row, outcome, numeric=numeric)
        self._found.issues[self._id("issue", name)] = entry

    def _scale(self, row: Row, said: list[str]) -> dict[str, Any]:
        numbers = [Decimal(text) for text in said]
        given, (lowest, highest) = self._mapping.scale, _DEFAULT
        inside = all(lowest <= number <= highest for number in numbers)
        low = given.min if given.min is not None else lowest if inside else min(numbers)
        high = given.max if given.max is not None else highest if inside else max(numbers)
        scale: dict[str, Any] = {"type": "interval"}
        if low < high:
            scale |= {"min": low, "max": high}
        if given.unit:
            scale["unit"] = given.unit
        reference = _cell(row, self._mapping.reference)
        if _is_number(reference):
            scale["reference"] = Decimal(reference)
        return scale

    def _names_of(self, said: list[str]) -> dict[str, Any]:
        points = {self._id("point", name): {"text": name} for name in said}
        return {"type": "nominal", "points": points}

    def _outcome(self, entry: dict[str, Any], row: Row, outcome: str, *, numeric: bool) -> None:
        day = self._day(row)
        if numeric != _is_number(outcome) or day is None:
            self._refuse(row, f"the outcome {outcome} is not on the issue's scale, or has no day")
            return
        entry["outcome"] = {
            "date": day,
            "note": _SAID,
            "stance": Decimal(outcome) if numeric else self._id("point", outcome),
            "evidence": [self._row(row)],
        }

    def _position(self, cell: _Said, *, numeric: bool) -> None:
        day = self._day(cell.row)
        if day is None:
            return
        version: dict[str, Any] = {"date": day, "note": self._note(cell.row)}
        if cell.stance:
            version["stance"] = Decimal(cell.stance) if numeric else self._id("point", cell.stance)
        if cell.salience:
            if not _is_number(cell.salience) or not 0 <= Decimal(cell.salience) <= 100:  # noqa: PLR2004
                self._refuse(cell.row, f"salience {cell.salience} of {cell.party}: 0 to 100")
            else:
                version["salience"] = Decimal(cell.salience)
        if not version.keys() & {"stance", "salience"}:
            return
        version["evidence"] = [self._row(cell.row)]
        party = self._id("party", cell.party)
        self._found.parties.setdefault(
            party, {"name": self._mapping.names.get(cell.party, cell.party)}
        )
        pair = self._id("issue", cell.issue), party
        versions = self._found.records.setdefault(pair, [])
        versions.append(version)
        versions.sort(key=lambda one: one["date"])

    def _row(self, row: Row) -> dict[str, Any]:
        return {"source": self._source, "passage": row.text, "at": f"line {row.line}"}

    def _note(self, row: Row) -> str:
        told = (_cell(row, column) for column in (self._mapping.source, self._mapping.quote))
        return " ".join(
            [_SAID, *(text if text.endswith(".") else f"{text}." for text in told if text)]
        )

    def _day(self, row: Row) -> date | None:
        written = _cell(row, self._mapping.date)
        if self._mapping.date is None:
            return self._mapping.on
        try:
            return parse_day(written)
        except ValueError:
            self._refuse(
                row,
                f"{written or 'nothing'} in column {self._mapping.date} is no day (YYYY-MM-DD)",
            )
            return None

    def _refuse(self, row: Row, reason: str) -> None:
        refused = Refused(row.line, reason)
        if refused not in self._found.refused:
            self._found.refused.append(refused)

    def _id(self, kind: str, name: str) -> str:
        """Make an id of a name, the same for the same name, another where it is taken."""
        if (kind, name) not in self._names:
            plain = slug(name, kind)
            taken = self._taken if kind == "issue" else set()
            used = taken | {one for (of, _), one in self._names.items() if of == kind}
            free = plain
            number = 2
            while free in used:
                free, number = f"{plain[: _LONGEST - 4]}-{number}", number + 1
            self._names[kind, name] = free
            if free != name:
                self._found.ids[name] = free
        return self._names[kind, name]


def slug(name: str, kind: str) -> str:
    """Make an id of a name: its letters without their signs, and digits, joined by hyphens."""
    letters = unicodedata.normalize("NFKD", name.replace("ß", "ss")).casefold()
    plain = re.sub(r"[^a-z0-9]+", "-", re.sub(r"[\u0300-\u036f]", "", letters)).strip("-")
    named = plain[:_LONGEST].strip("-")
    misread = not named or named.isdigit() or named in {"null", "true", "false"}
    return f"{kind}-{named}".strip("-") if misread else named


def _cell(row: Row, column: str | None) -> str:
    """Give a cell without the blanks around it; nothing where there is no such column."""
    return row.cells.get(column or "", "").strip()


def _by_issue(cells: Iterable[_Said]) -> dict[str, list[str]]:
    said: dict[str, list[str]] = {}
    for cell in cells:
        said.setdefault(cell.issue, [])
        if cell.stance:
            said[cell.issue].append(cell.stance)
    return said


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False
