"""`positions export` as a user types it."""

import json
from pathlib import Path

import pytest

from conftest import Program


def test_text_goes_to_stdout(program: Program) -> None:
    found = json.loads(program("export").out)
    assert found["negotiation"]["title"] == "Russia–NATO security guarantees"


@pytest.mark.parametrize(
    ("format_", "name"), [("sqlite", "talks.db"), ("jsonl", "talks.jsonl"), ("dna", "talks.csv")]
)
def test_one_file(format_: str, name: str, program: Program, tmp_path: Path) -> None:
    answer = program("export", "--as", format_, "--out", str(tmp_path / "new" / name))
    assert (answer.status, answer.out) == (0, f"wrote {tmp_path}/new/{name}\n")
    assert (tmp_path / "new" / name).stat().st_size > 1000


def test_csv_is_a_folder(program: Program, tmp_path: Path) -> None:
    assert program("export", "--as", "csv", "--out", str(tmp_path / "t")).status == 0
    names = {path.name for path in (tmp_path / "t").iterdir()}
    assert names == {"versions.csv", "terms.csv", "evidence.csv", "matrix.csv", "changes.csv"}


def test_what_is_no_text_needs_a_place(program: Program) -> None:
    answer = program("export", "--as", "sqlite")
    assert answer.status == 2
    assert answer.err == "positions: sqlite is no text: say where to write it with --out\n"


def test_a_place_that_cannot_be_written(program: Program, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    answer = program("export", "--as", "jsonl", "--out", str(tmp_path / "file" / "x.jsonl"))
    assert answer.status == 2
    assert "cannot write below" in answer.err
