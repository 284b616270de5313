"""A rename is everywhere or nowhere."""

from pathlib import Path

import pytest

from conftest import Program


@pytest.fixture
def talks(program: Program, tmp_path: Path) -> tuple[str, str]:
    program("init", str(tmp_path))
    return ("-C", str(tmp_path))


def test_everywhere(program: Program, tmp_path: Path, talks: tuple[str, str]) -> None:
    answer = program(*talks, "mv", "pay", "wages")
    assert "removed positions/pay/union.yaml" in answer.out
    assert not (tmp_path / "positions/pay").exists()
    assert program(*talks, "check").status == 0
    assert "wages" in program(*talks, "diff", "--format", "json").out
    assert program(*talks, "fmt", "--check").status == 0
    assert program(*talks, "mv", "pay", "wages").out == "wages is named everywhere already\n"


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("nothing", "x"), "nothing has the id nothing"),
        (("pay", "overtime"), "cannot be renamed"),
        (("pay", "Not An Id"), "nothing is written"),
        (("pay", "x", "--kind", "isue"), "did you mean issue"),
    ],
)
def test_nowhere(
    program: Program, tmp_path: Path, talks: tuple[str, str], args: tuple[str, ...], told: str
) -> None:
    before = {file: file.read_bytes() for file in tmp_path.rglob("*.yaml")}
    answer = program(*talks, "mv", *args)
    assert (answer.status, answer.out) == (2, "")
    assert told in answer.err
    assert {file: file.read_bytes() for file in tmp_path.rglob("*.yaml")} == before
