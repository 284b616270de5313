"""The CSV folder, as `as_csv` writes it → records; parties, issues and sources are not in it."""

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from positions.author import yaml_document
from positions.exchange.rows import NO_AXIS
from positions.exchange.table import ExchangeError, Row, sheet
from positions.records import record_path
from positions.render import read_cell

Records = dict[tuple[str, str], list[dict[str, Any]]]


def from_csv(texts: Mapping[str, str]) -> dict[str, str]:
    """Give records by path.

    Args:
        texts: The tables `versions`, `terms` and `evidence` by name.

    Raises:
        ExchangeError: A table is missing or misses a column.
    """
    records: Records = {}
    for row in _rows(texts, "versions"):
        pair = row["issue"], row["party"]
        records.setdefault(pair, []).append(_version(row))
    for row in _rows(texts, "terms"):
        term = _filled(kind=row["kind"], text=row["text"], value=_number(row["value"]))
        _version_of(records, row).setdefault("terms", {})[row["term"]] = term
    for row in _rows(texts, "evidence"):
        _version_of(records, row).setdefault("evidence", []).append(_evidence(row))
    return {
        record_path(issue, party): yaml_document(
            {"issue": issue, "party": party, "versions": versions}
        )
        for (issue, party), versions in records.items()
    }


class _Named(dict[str, str]):
    """A row's cells; a column that is missing is told with its table."""

    def __init__(self, table: str, row: Row) -> None:
        super().__init__({name: read_cell(value) for name, value in row.cells.items()})
        self._table = table

    def __missing__(self, column: str) -> str:
        raise ExchangeError(f"{self._table}.csv, line 1: no column {column}")


def _rows(texts: Mapping[str, str], name: str) -> list[_Named]:
    if name not in texts:
        raise ExchangeError(f"{name}.csv is missing: an export has versions, terms and evidence")
    return [_Named(name, row) for row in sheet(texts[name]).rows]


def _version_of(
    records: dict[tuple[str, str], list[dict[str, Any]]], row: _Named
) -> dict[str, Any]:
    versions = records.get((row["issue"], row["party"]), [])
    number = row["version"]
    if not number.isdigit() or not 1 <= int(number) <= len(versions):
        raise ExchangeError(
            f"version {number} of {row['issue']}/{row['party']} is not in versions.csv"
        )
    return versions[int(number) - 1]


def _version(row: _Named) -> dict[str, Any]:
    after, before = row["date_after"], row["date_before"]
    dated = _filled(source=row["dated_by_source"], passage=row["dated_by_passage"])
    ends = [_end(row["stance"]), _end(row["stance_to"])]
    return _filled(
        event=row["event"],
        date=after if after == before else _filled(after=after, before=before),
        dated_by=dated,
        note=row["note"],
        stance=ends[0] if ends[1] is None else ends,
        absent=row["absent"],
        firmness=row["firmness"],
        salience=_number(row["salience"]),
        summary=row["summary"],
        waive=json.loads(row["waive"] or "{}"),
    )


def _evidence(row: _Named) -> dict[str, Any]:
    return _filled(
        source=row["source"],
        speaker=row["speaker"],
        **{row["form"]: row["words"]},
        supports=_axes(row["supports"]),
        at=row["locator"],
        translation=row["translation"],
        note=row["note"],
    )


def _filled(**values: object) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", {})}


def _axes(text: str) -> list[str] | None:
    """Read the axes that evidence supports; an empty cell: all, so nothing is written."""
    return ([] if text == NO_AXIS else text.split()) if text else None


def _end(text: str) -> object:
    number = _number(text)
    return (text or None) if number is None else number


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
