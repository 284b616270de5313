import runpy
from pathlib import Path

import pytest

from exchange.bundled import bundled
from positions.exchange.tables import TABLES, Table


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_rows_are_as_long_as_the_columns_and_told_apart_by_the_key(table: Table) -> None:
    rows = list(table.rows(bundled()))
    assert rows
    assert {len(row) for row in rows} == {len(table.columns)}
    names = [column.name for column in table.columns]
    keys = [tuple(row[names.index(name)] for name in table.key) for row in rows]
    assert len(set(keys)) == len(keys)


def test_the_documentation_lists_every_column() -> None:
    page = Path("docs/data.md").read_text(encoding="utf-8")
    assert runpy.run_path("docs/generate.py")["data"]() == page
