"""A negotiation as data for other programs: one document, tables, and what was agreed."""

import json
from typing import Any, Literal

from positions.api.tracker import Place, find
from positions.change import Outcomes, outcomes as measured, snapshot
from positions.exchange import document_json, rows_of

__all__ = ["document", "frame", "outcomes"]

Name = Literal[
    "issues",
    "points",
    "parties",
    "speakers",
    "outlets",
    "sources",
    "versions",
    "terms",
    "evidence",
    "states",
]


def document(place: Place = ".") -> dict[str, Any]:
    """Give everything as one document of mappings, lists, texts and numbers.

    It is what `positions export --as json` writes; `positions schema export` prints its schema.

    Raises:
        Refused: The negotiation cannot be read.
    """
    found: dict[str, Any] = json.loads(document_json(find(place).everything))
    return found


def frame(place: Place = ".", table: Name = "versions") -> Any:  # noqa: ANN401  # whose is there
    """Give a table as a data frame: of pandas, else polars, else a table of pyarrow.

    Args:
        place: The negotiation.
        table: Which; docs/data.md lists them with their columns.

    Returns:
        One row a row of the table; numbers as floats, days as dates, nothing as null.

    Raises:
        Refused: The negotiation cannot be read.
        ModuleNotFoundError: None of the three libraries is installed.
    """
    columns = rows_of(find(place).everything, table)
    try:
        import pandas as pd
    except ModuleNotFoundError:
        pass
    else:
        return pd.DataFrame(columns)
    try:
        import polars as pl
    except ModuleNotFoundError:
        import pyarrow as pa

        return pa.table(columns)
    return pl.DataFrame(columns)


def outcomes(place: Place = ".") -> Outcomes:
    """Measure what was agreed against where the parties stood last.

    Raises:
        Refused: The negotiation cannot be read.
    """
    dossier = find(place).dossier
    day = dossier.days()[-1]
    return measured(dossier, snapshot(dossier, day))
