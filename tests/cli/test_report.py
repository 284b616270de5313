"""`positions report` writes pages, tells stale ones, and loses nothing."""

import shutil
from pathlib import Path

import pytest

from conftest import Program

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for folder in ("positions", "seeds", "reports"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def test_the_repository_s_reports_are_up_to_date(program: Program) -> None:
    answer = program("report", "--check")
    assert (answer.status, answer.err) == (0, "")


def test_a_stale_report_is_told_and_mended(program: Program, copy: Path) -> None:
    page = copy / "reports/2022-01-28--2022-02-15.md"
    right = page.read_bytes()
    page.write_bytes(right + b"x")
    answer = program("-C", str(copy), "report", "--check")
    assert answer.status == 1
    assert answer.out == "reports/2022-01-28--2022-02-15.md: out of date\n"
    assert page.read_bytes() == right + b"x"
    assert program("-C", str(copy), "report").out == "wrote reports/2022-01-28--2022-02-15.md\n"
    assert page.read_bytes() == right


def test_a_second_pair_of_dates_joins_the_index(program: Program, copy: Path) -> None:
    assert program("-C", str(copy), "report", "2022-01-26", "2022-01-28").status == 0
    index = (copy / "reports/README.md").read_text(encoding="utf-8")
    assert "(2022-01-26--2022-01-28.md)" in index
    assert "(2022-01-28--2022-02-15.md)" in index
    assert program("-C", str(copy), "report", "--check").status == 0
    (copy / "reports/2022-01-26--2022-01-28.md").write_text("old\n", encoding="utf-8")
    assert program("-C", str(copy), "report", "--check").status == 1


def test_a_missing_report_is_told(program: Program, copy: Path) -> None:
    shutil.rmtree(copy / "reports")
    answer = program("-C", str(copy), "report", "--check")
    assert answer.status == 1
    assert "reports/README.md: no such file" in answer.out


def test_what_cannot_be_written_is_said(program: Program, copy: Path) -> None:
    shutil.rmtree(copy / "reports")
    (copy / "reports").write_text("in the way\n", encoding="utf-8")
    answer = program("-C", str(copy), "report")
    assert answer.status == 2
    assert "reports/" in answer.err
    assert (copy / "reports").read_text(encoding="utf-8") == "in the way\n"
