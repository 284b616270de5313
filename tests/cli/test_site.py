"""`positions site` as a user types it."""

from pathlib import Path

from conftest import Program


def test_it_writes_a_folder_and_says_what_to_open(program: Program, tmp_path: Path) -> None:
    answer = program("site", str(tmp_path / "out"))
    assert answer.status == 0
    assert f"open {tmp_path}/out/index.html" in answer.out
    assert (tmp_path / "out/cell/arms-control--nato.html").is_file()


def test_a_place_that_cannot_be_written(program: Program, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    answer = program("site", str(tmp_path / "file"))
    assert answer.status == 2
    assert "cannot write below" in answer.err
