"""`positions report` writes pages, tells stale ones, and loses nothing."""

import shutil
from pathlib import Path

import pytest

from conftest import Program
from positions.reporting.markup import MARK

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


def test_pages_that_no_report_holds_any_more_are_told_and_removed(
    program: Program, copy: Path
) -> None:
    folder = copy / "reports/2022-01-28--2022-02-15"
    page = folder / "issues/arms-control.md"
    left = [folder / "issues/gone.md", copy / "reports/2021-01-01--2021-02-01/unknown.md"]
    for file in left:
        file.parent.mkdir(exist_ok=True)
        shutil.copy(page, file)
    answer = program("-C", str(copy), "report", "--check")
    assert answer.status == 1
    names = [file.relative_to(copy).as_posix() for file in reversed(left)]
    assert answer.out.splitlines() == [
        f"{name}: left over, no report holds it any more" for name in names
    ]
    assert program("-C", str(copy), "report").out.splitlines() == [
        f"removed {name}" for name in names
    ]
    assert not left[1].parent.exists()
    assert program("-C", str(copy), "report", "--check").status == 0


def test_somebody_s_own_files_stay(program: Program, copy: Path) -> None:
    own = {"notes.md": b"# Mine\n", "2022-01-28--2022-02-15/issues/photo.png": b"\x89PNG\xff"}
    for name, content in own.items():
        (copy / "reports" / name).write_bytes(content)
    assert program("-C", str(copy), "report", "--check").status == 0
    assert program("-C", str(copy), "report").status == 0
    assert {name: (copy / "reports" / name).read_bytes() for name in own} == own


def test_an_issue_that_is_gone_takes_its_pages_along(program: Program, copy: Path) -> None:
    shutil.rmtree(copy / "reports/2022-01-28--2022-02-15")
    (copy / "reports/2022-01-28--2022-02-15.md").unlink()
    assert program("-C", str(copy), "report", "2022-01-26", "2022-01-28").status == 0
    (copy / "reports/2022-01-26--2022-01-28.md").unlink()
    answer = program("-C", str(copy), "report")
    assert "removed reports/2022-01-26--2022-01-28/issues/arms-control.scale.svg" in answer.out
    assert not (copy / "reports/2022-01-26--2022-01-28").exists()


def test_reports_that_are_a_link_cost_no_article(program: Program, copy: Path) -> None:
    shutil.rmtree(copy / "reports")
    (copy / "reports").symlink_to("seeds")
    forged = copy / "seeds/2022-01-28--2022-02-15.md"
    forged.write_text(f"An article.\n{MARK}\n", encoding="utf-8")
    before = sorted(copy.rglob("*"))
    answer = program("-C", str(copy), "report")
    assert answer.status == 2
    assert "nothing is written behind links" in answer.err
    assert sorted(copy.rglob("*")) == before


@pytest.mark.parametrize("arguments", [(), ("--check",)])
def test_reports_outside_the_negotiation_are_not_listed(
    program: Program, copy: Path, tmp_path_factory: pytest.TempPathFactory, arguments: list[str]
) -> None:
    shutil.rmtree(copy / "reports")
    (copy / "reports").symlink_to(tmp_path_factory.mktemp("elsewhere"))
    answer = program("-C", str(copy), "report", *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == "positions: reports: a link that leads outside the negotiation's folder\n"


def test_days_as_far_apart_as_the_calendar_allows(program: Program, copy: Path) -> None:
    (copy / "reports/0001-01-01--9999-12-31.md").touch()
    answer = program("-C", str(copy), "report")
    assert (answer.status, answer.err) == (0, "")
    assert "wrote reports/0001-01-01--9999-12-31.md" in answer.out
