import csv
from io import StringIO

from conftest import Program


def test_a_row_an_issue_and_a_row_a_pair_of_parties(program: Program) -> None:
    rows = list(csv.DictReader(StringIO(program("gap", "--format", "csv").out)))
    assert [row["of"] for row in rows] == ["issue"] * 7 + ["parties"] * 3
    lines = next(row for row in rows if row["name"] == "1997-lines")
    assert (lines["to_least"], lines["to_most"], lines["trend"]) == ("20.0", "90.0", "steady")
    pair = next(row for row in rows if row["name"] == "russia nato")
    assert 0 < float(pair["to_least"]) <= float(pair["to_most"]) <= 100
