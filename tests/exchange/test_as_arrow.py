from io import BytesIO

import pytest

from exchange.bundled import bundled
from positions.exchange.as_arrow import arrow_files
from positions.exchange.tables import TABLES

pytest.importorskip("pyarrow", reason="the extra arrow is not installed")


@pytest.mark.parametrize("kind", ["parquet", "arrow"])
def test_all_rows_are_there_parted_by_issue(kind: str) -> None:
    from pyarrow import feather, parquet

    files = arrow_files(bundled(), kind)
    for table in TABLES:
        mine = [
            text for name, text in files.items() if name.split("/")[0].split(".")[0] == table.name
        ]
        read = parquet.read_table if kind == "parquet" else feather.read_table
        parts = [read(BytesIO(text)) for text in mine]
        assert sum(part.num_rows for part in parts) == len(list(table.rows(bundled())))
    assert "evidence/issue=arms-control/part." + kind in files


def _table(path: str) -> str:
    return path.split("/", maxsplit=1)[0].split(".", maxsplit=1)[0]
