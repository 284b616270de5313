"""From nothing to a tracker that works at once."""

from pathlib import Path

import pytest

from conftest import Program
from positions.records.schema.generate import SCHEMAS


def test_the_example_answers_at_once(program: Program, tmp_path: Path) -> None:
    answer = program("init", str(tmp_path / "talks"))
    assert answer.status == 0
    assert "wrote positions/pay/union.yaml" in answer.out
    at = ("-C", str(tmp_path / "talks"))
    assert "Found nothing wrong." in program(*at, "check").out
    assert "6 positions: 2 moved, 1 stated, 3 as it was." in program(*at, "diff").out
    assert "wrote reports/README.md" in program(*at, "report").out
    assert "up to date" in program(*at, "schema", "--write").out


def test_schema_lines_name_files_that_are_there(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    for file in [*tmp_path.glob("positions/**/*.yaml"), tmp_path / "seeds/catalogue.yaml"]:
        line = file.read_text(encoding="utf-8").splitlines()[0]
        named = file.parent / line.removeprefix("# yaml-language-server: $schema=")
        assert named.resolve().parent == tmp_path / "schemas"
        assert named.is_file()
    assert {file.stem for file in (tmp_path / "schemas").iterdir()} == set(SCHEMAS)


def test_one_of_your_own(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".gitattributes").write_text("mine\n")
    answer = program("init", "--title", "Pay talks", "--issue", "pay: Pay [0..15 %]")
    assert answer.status == 0
    assert "kept .gitattributes, which was there" in answer.out
    assert (tmp_path / ".gitattributes").read_text() == "mine\n"
    assert "no records" in program("check").err
    again = program("init")
    assert again.status == 2
    assert "is there already" in again.err


def test_wrong_lines_leave_nothing_behind(program: Program, tmp_path: Path) -> None:
    target = tmp_path / "talks"
    for args in (
        ("--title", "T", "--issue", "pay"),
        ("--party", "a: A"),
        ("--title", "T", "--party", "A B: C"),
    ):
        answer = program("init", str(target), *args)
        assert (answer.status, answer.out) == (2, "")
        assert not target.exists()
