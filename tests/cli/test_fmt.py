"""Files that would change are told, or changed."""

from pathlib import Path

from conftest import Program


def test_check_and_write(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    at = ("-C", str(tmp_path))
    assert (program(*at, "fmt", "--check").status, program(*at, "fmt").out) == (
        0,
        "nothing to change\n",
    )
    file = tmp_path / "positions/pay/union.yaml"
    tidy = file.read_text()
    file.write_text(tidy.replace("issue: pay\nparty: union", "party:  union\nissue: 'pay'"))
    answer = program(*at, "fmt", "--check")
    assert (answer.status, answer.out) == (1, "positions/pay/union.yaml: would change\n")
    assert program(*at, "fmt", str(tmp_path / "seeds"), "--check").status == 0
    assert program(*at, "fmt").out == "changed positions/pay/union.yaml\n"
    assert file.read_text() == tidy


def test_a_file_that_cannot_be_read_stops_it(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    (tmp_path / "positions/pay/union.yaml").write_text("issue: [\n")
    answer = program("-C", str(tmp_path), "fmt")
    assert (answer.status, answer.out) == (2, "")
    assert "positions/pay/union.yaml: line" in answer.err
