"""`positions gap` as a user types it."""

import json

import pytest

from conftest import Program


def test_bundled(program: Program) -> None:
    out = program("gap").out
    assert "28 Jan 2022 → 15 Feb 2022" in out
    assert "weighted" in out
    assert program("gap", "replies", "mid-february").out == out
    assert "15 Feb 2022\n" in program("gap", "--on", "mid-february").out
    assert json.loads(program("gap", "--format", "json").out)["format"] == 1


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["replies", "--on", "replies"], "give one or the other"),
        (["--on", "never"], "no round, event or date"),
        (["@"], "only positions diff compares revisions"),
    ],
)
def test_wrong_input(args: list[str], said: str, program: Program) -> None:
    answer = program("gap", *args)
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err
