"""Shown first, then mended."""

from pathlib import Path

from conftest import Program


def test_shown_and_mended(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    at = ("-C", str(tmp_path), "check")
    file = tmp_path / "positions/pay/union.yaml"
    before = file.read_text()
    assert program(*at, "--diff").out == "nothing to mend\n"
    file.write_text(before.replace("speaker: berg", "speaker: breg", 1))
    shown = program(*at, "--diff")
    assert shown.status == 1
    assert "-        speaker: breg\n+        speaker: berg\n" in shown.out
    assert "breg" in file.read_text()
    answer = program(*at, "--fix")
    assert answer.status == 0
    assert "mended positions/pay/union.yaml: breg is berg" in answer.err
    assert file.read_text() == before


def test_what_cannot_be_read_is_not_mended(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    (tmp_path / "positions/negotiation.yaml").write_text("title: [\n")
    answer = program("-C", str(tmp_path), "check", "--fix")
    assert (answer.status, answer.out) == (2, "")
    assert "cannot be read" in answer.err
