"""`positions import` as a user types it: into nothing, into a tracker, and what it refuses."""

from pathlib import Path

import pytest

from conftest import Program

TABLE = """\
Issue;Party;Date;Stance;Source
Pay rise;Dockers' Union;2024-03-01;8;Gazette
Pay rise;Port Company;2024-03-01;2.5;Gazette
Pay rise;Port Company;soon;3;Gazette
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "wishes.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def test_a_table_becomes_a_tracker_that_checks_and_compares(
    table: Path, program: Program, tmp_path: Path
) -> None:
    new = str(tmp_path / "new")
    answer = program("-C", new, "import", str(table), "--yes")
    assert answer.status == 0
    lines = answer.out.splitlines()
    assert lines[0] == "2 positions of 2 parties on 1 issues"
    assert f"{table}:4: not taken: soon in column Date is no day (YYYY-MM-DD)" in lines
    assert "wrote positions/pay-rise/dockers-union.yaml" in lines
    checked = program("-C", new, "check")
    assert (checked.status, "2 verified" in checked.out) == (0, True)
    assert "Pay rise" in program("-C", new, "matrix").out


def test_a_dry_run_writes_nothing(table: Path, program: Program, tmp_path: Path) -> None:
    answer = program("-C", str(tmp_path / "new"), "import", str(table), "--dry-run")
    assert "would write positions/negotiation.yaml" in answer.out
    assert not (tmp_path / "new").exists()


def test_what_was_exported_comes_back(program: Program, tmp_path: Path) -> None:
    lines, tables, new = tmp_path / "b.jsonl", tmp_path / "t", tmp_path / "new"
    program("export", "--as", "jsonl", "--out", str(lines))
    program("export", "--as", "csv", "--out", str(tables))
    assert program("-C", str(new), "import", str(lines), "--yes").status == 0
    assert program("agree", str(new)).out.rstrip().endswith("No unit differs.")
    assert "nothing to write" in program("-C", str(new), "import", str(tables), "--yes").out
    (new / "positions/arms-control/nato.yaml").unlink()
    again = program("-C", str(new), "import", str(tables), "--yes")
    assert again.out.splitlines()[-1] == "wrote positions/arms-control/nato.yaml"
    assert program("agree", str(new)).out.rstrip().endswith("No unit differs.")


@pytest.mark.parametrize(
    ("text", "args", "said"),
    [
        ("a,b\n1,2\n", [], "no column says when it was said: give a --date for all rows"),
        ("a,b\n1,2\n", ["--date", "soon"], "--date soon: write a date as YYYY-MM-DD"),
        ("a,b\n1,2\n", ["--layout", "long"], "line 1: no column issue and party and stance"),
        ("", ["--date", "2024-01-01"], "line 1: no columns"),
        ("issue,party,stance,date\n,,,\n", [], "no row could be taken"),
    ],
)
def test_a_table_that_says_too_little(
    text: str, args: list[str], said: str, program: Program, tmp_path: Path
) -> None:
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    answer = program("-C", str(tmp_path / "n"), "import", str(tmp_path / "t.csv"), *args, "--yes")
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err
    assert not (tmp_path / "n").exists()


def test_lines_into_a_tracker_that_is_there(program: Program, tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_text("", encoding="utf-8")
    answer = program("import", str(tmp_path / "b.jsonl"), "--yes")
    assert answer.status == 2
    assert "there is a negotiation here already" in answer.err


def test_a_file_that_is_not_there(program: Program, tmp_path: Path) -> None:
    answer = program("-C", str(tmp_path), "import", str(tmp_path / "no.csv"), "--yes")
    assert (answer.status, "no such file" in answer.err) == (2, True)
