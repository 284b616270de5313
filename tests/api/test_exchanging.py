import sys

import pytest

import positions
from positions.exchange.tables import TABLES


def test_one_document_by_one_call() -> None:
    assert positions.document()["negotiation"]["title"] == "Russia–NATO security guarantees"


def test_a_table_without_a_library_of_frames_is_one_of_arrow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
    pa.table({"it": ["looks for pandas once"]})
    monkeypatch.setitem(sys.modules, "pandas", None)
    monkeypatch.setitem(sys.modules, "polars", None)
    found = positions.frame(table="evidence")
    (evidence,) = [table for table in TABLES if table.name == "evidence"]
    assert found.column_names == [column.name for column in evidence.columns]
    assert hasattr(found, "__arrow_c_stream__")
    assert set(found["verdict"].to_pylist()) == {"verified"}


def test_a_table_is_a_frame_of_pandas_where_that_is_there() -> None:
    pytest.importorskip("pandas", reason="pandas is not installed")
    found = positions.frame(table="versions")
    assert len(found[found["issue"] == "arms-control"]) > 0


def test_nothing_was_agreed_in_the_bundled_negotiation() -> None:
    assert positions.outcomes().issues == {}
