"""JSON Lines, as `as_jsonl` writes them → the files of a tracker."""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from positions.author import yaml_document
from positions.exchange.table import ExchangeError
from positions.records import CATALOGUE, NEGOTIATION, UNPLACED, record_path

_PATHS: Final = {"negotiation": NEGOTIATION, "catalogue": CATALOGUE, "unplaced": UNPLACED}


def from_lines(text: str) -> dict[str, str]:
    """Give a tracker's files by path.

    Raises:
        ExchangeError: A line is no JSON, or none of the entries that an export has.
    """
    return dict(_file(number, entry) for number, entry in _entries(text))


def _entries(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line, parse_float=Decimal)
        except json.JSONDecodeError as error:
            raise ExchangeError(f"line {number}, column {error.colno}: {error.msg}") from None
        if not isinstance(entry, dict):
            raise ExchangeError(f'line {number}: no entry: each line is {{"type": …}}')
        yield number, entry


def _file(number: int, entry: dict[str, Any]) -> tuple[str, str]:
    match entry:
        case {"type": "article", "path": str(path), "text": str(text)}:
            return path, text
        case {"type": "record", "data": {"issue": str(issue), "party": str(party)} as data}:
            return record_path(issue, party), yaml_document(data)
        case {"type": str(kind), "data": dict(data)} if kind in _PATHS:
            return _PATHS[kind], yaml_document(data)
    known = ", ".join([*_PATHS, "record", "article"])
    raise ExchangeError(
        f"line {number}: no entry of an export (a type of {known}, with its content)"
    )
