"""A line each, and nothing is written that would not load."""

from pathlib import Path

from conftest import Program


def test_adds_to_what_is_there(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    at = ("-C", str(tmp_path))
    file = tmp_path / "positions/negotiation.yaml"
    before = file.read_text(encoding="utf-8")
    answer = program(*at, "define", "--speaker", "union/olsen: Ida Olsen, treasurer")
    assert answer.out == "changed positions/negotiation.yaml\n"
    line = "      olsen: {name: Ida Olsen, role: treasurer}\n"
    assert file.read_text(encoding="utf-8").replace(line, "") == before
    assert program(*at, "check").status == 0


def test_refuses_what_would_not_load(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    at = ("-C", str(tmp_path))
    before = (tmp_path / "positions/negotiation.yaml").read_bytes()
    for args in (
        ("--party", "Union: U"),
        ("--issue", "x: X [5..1 %]"),
        ("--party", "union: U"),
        (),
    ):
        answer = program(*at, "define", *args)
        assert (answer.status, answer.out) == (2, "")
    assert (tmp_path / "positions/negotiation.yaml").read_bytes() == before
