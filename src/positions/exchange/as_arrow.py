"""The tables as Arrow or Parquet files, versions, terms and evidence parted by issue.

Needs pyarrow, an extra. What a column holds is told in `tables`.
"""

from decimal import Decimal
from io import BytesIO
from typing import Any, Final

from positions.evidence import Proofs
from positions.exchange.tables import TABLES, Table

_PARTED: Final = frozenset({"versions", "terms", "evidence", "states"})
"""Tables that grow with the records: a reader of one issue opens one file."""


def arrow_files(proofs: Proofs, kind: str) -> dict[str, bytes]:
    """Give each table's files by path: `<table>.<kind>`, or `<table>/issue=<id>/part.<kind>`."""
    files = {}
    for table in TABLES:
        whole = _table(table, proofs)
        if table.name not in _PARTED:
            files[f"{table.name}.{kind}"] = _written(whole, kind)
            continue
        for issue in proofs.dossier.negotiation.issues:
            part = _of(whole, issue)
            if part.num_rows:
                files[f"{table.name}/issue={issue}/part.{kind}"] = _written(part, kind)
    return files


def _table(table: Table, proofs: Proofs) -> Any:  # noqa: ANN401  # pyarrow has no types
    import pyarrow as pa

    types = {"text": pa.string(), "integer": pa.int64(), "number": pa.float64(), "day": pa.date32()}
    rows = list(table.rows(proofs))
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(table.columns)
    arrays = [
        pa.array([_value(value, column.kind) for value in values], types[column.kind])
        for column, values in zip(table.columns, columns, strict=True)
    ]
    return pa.table(arrays, names=[column.name for column in table.columns])


def _value(value: object, kind: str) -> object:
    if kind == "number" and isinstance(value, Decimal):
        return float(value)
    return str(value) if kind == "text" and value is not None else value


def _of(table: Any, issue: str) -> Any:  # noqa: ANN401
    import pyarrow.compute as pc

    return table.filter(pc.equal(table["issue"], issue)).drop_columns(["issue"])


def _written(table: Any, kind: str) -> bytes:  # noqa: ANN401
    stream = BytesIO()
    if kind == "parquet":
        from pyarrow import parquet

        parquet.write_table(table, stream)
    else:
        from pyarrow import feather

        feather.write_feather(table, stream)
    return stream.getvalue()
