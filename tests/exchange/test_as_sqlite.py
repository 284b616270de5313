import sqlite3
from collections.abc import Iterator
from datetime import date

import pytest

from exchange.bundled import bundled
from positions.change.timeline import snapshot
from positions.exchange.as_sqlite import sqlite
from positions.exchange.tables import TABLES


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(":memory:") as opened:
        opened.deserialize(sqlite(bundled()))
        yield opened


def test_every_table_holds_its_rows(database: sqlite3.Connection) -> None:
    for table in TABLES:
        (count,) = database.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()  # noqa: S608
        assert count == len(list(table.rows(bundled())))


def test_no_foreign_key_leads_nowhere(database: sqlite3.Connection) -> None:
    keys = [database.execute(f"PRAGMA foreign_key_list({t.name})").fetchall() for t in TABLES]
    assert sum(map(len, keys)) >= 12
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_words_and_articles_are_found_by_their_words(database: sqlite3.Connection) -> None:
    search = "SELECT DISTINCT issue, party FROM search_words WHERE search_words MATCH 'moratorium'"
    assert database.execute(search).fetchall() == [("arms-control", "russia")]
    found = "SELECT source FROM search_sources WHERE search_sources MATCH '\"magic spell\"'"
    assert database.execute(found).fetchall() == [("tass-2022-01-28",)]


def test_the_view_of_a_day_is_the_snapshot_of_that_day(database: sqlite3.Connection) -> None:
    day = date(2022, 1, 28)
    asked = (
        "SELECT issue, party FROM as_known_then WHERE axis = 'stance' "
        "AND since <= ?1 AND (until IS NULL OR until > ?1)"
    )
    held = snapshot(bundled().dossier, day, day).positions
    expected = {(*pair,) for pair, position in held.items() if position.stance}
    assert set(database.execute(asked, (day.isoformat(),)).fetchall()) == expected


def test_the_same_negotiation_gives_the_same_bytes() -> None:
    assert sqlite(bundled()) == sqlite(bundled())
