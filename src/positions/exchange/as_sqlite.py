"""All tables in one SQLite database, with full-text search over words and articles.

The file is ready for any reader of SQLite; nothing in it has to be computed again.
"""

import sqlite3
from decimal import Decimal
from typing import Final

from positions.evidence import Proofs
from positions.exchange.rows import Cell
from positions.exchange.tables import TABLES, Table

_TYPES: Final = {"text": "TEXT", "integer": "INTEGER", "number": "REAL", "day": "TEXT"}
_REFERENCES: Final = {
    ("points", "issue"): "issues",
    ("speakers", "party"): "parties",
    ("outlets", "affiliation"): "parties (party)",
    ("sources", "outlet"): "outlets",
    ("sources", "derived_from"): "sources (source)",
    ("versions", "issue"): "issues",
    ("versions", "party"): "parties",
    ("terms", "issue, party, version"): "versions",
    ("evidence", "issue, party, version"): "versions",
    ("evidence", "source"): "sources",
    ("states", "issue"): "issues",
    ("states", "party"): "parties",
}
_VIEWS: Final = """
CREATE VIEW as_known_then AS SELECT * FROM states WHERE clock = 'then';
CREATE VIEW with_hindsight AS SELECT * FROM states WHERE clock = 'now';
CREATE VIEW latest AS SELECT * FROM states WHERE clock = 'now' AND until IS NULL;
CREATE VIRTUAL TABLE search_words USING fts5(
  words, issue UNINDEXED, party UNINDEXED, version UNINDEXED, source UNINDEXED, speaker UNINDEXED
);
INSERT INTO search_words SELECT words, issue, party, version, source, speaker FROM evidence;
CREATE VIRTUAL TABLE search_sources USING fts5(title, text, source UNINDEXED);
INSERT INTO search_sources SELECT title, text, source FROM sources;
"""


def sqlite(proofs: Proofs) -> bytes:
    """Give the database's file: the same negotiation gives the same bytes with one SQLite."""
    with sqlite3.connect(":memory:") as database:
        database.execute("PRAGMA foreign_keys = OFF")  # an id may lead nowhere: the check says so
        for table in TABLES:
            database.execute(_create(table))
            places = ", ".join("?" * len(table.columns))
            rows = ([_value(value) for value in row] for row in table.rows(proofs))
            database.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', rows)  # noqa: S608
        database.executescript(_VIEWS)
        database.commit()
        return database.serialize()


def _create(table: Table) -> str:
    columns = [f'"{column.name}" {_TYPES[column.kind]}' for column in table.columns]
    key = ", ".join(f'"{name}"' for name in table.key)
    foreign = [
        f"FOREIGN KEY ({columns}) REFERENCES {target}"
        for (name, columns), target in _REFERENCES.items()
        if name == table.name
    ]
    return (
        f'CREATE TABLE "{table.name}" ({", ".join([*columns, f"PRIMARY KEY ({key})", *foreign])})'
    )


def _value(value: Cell) -> str | int | float | None:
    if isinstance(value, Decimal):
        return float(value)
    return value if value is None or isinstance(value, int) else str(value)
