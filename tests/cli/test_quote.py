"""Found, shown as evidence, and put into a record when it proves."""

from pathlib import Path

import pytest

from conftest import Program

SOURCE = "gazette-2024-03-15"


@pytest.fixture
def talks(program: Program, tmp_path: Path) -> tuple[str, str]:
    program("init", str(tmp_path))
    return ("-C", str(tmp_path))


def test_a_block_ready_to_paste(program: Program, talks: tuple[str, str]) -> None:
    answer = program(*talks, "quote", SOURCE, "offer of 2 percent")
    assert answer.status == 0
    assert "“Our ▸offer of 2 percent◂ stands,” he said." in answer.out
    assert f"▸ {SOURCE}: Tom Reyes, verified" in answer.out
    block = f"- source: {SOURCE}\n  speaker: reyes\n  quote: offer of 2 percent\n"
    assert answer.out.endswith(block)
    near = program(*talks, "quote", "--all", "a bonus is paid on weekend shifts")
    assert near.out.startswith("not these words, but near:\n")


def test_into_a_record(program: Program, tmp_path: Path, talks: tuple[str, str]) -> None:
    file = tmp_path / "positions/pay/employers.yaml"
    before = file.read_text()
    answer = program(*talks, "quote", SOURCE, "2 percent stands", "--into", "pay/employers")
    assert answer.status == 0
    block = f"      - source: {SOURCE}\n        speaker: reyes\n        quote: 2 percent stands\n"
    assert file.read_text() == before + block
    assert program(*talks, "check").status == 0
    program(
        *(*talks, "quote", "gazette-2024-03-01", "2 percent this year"),
        *("--into", "pay/employers", "--version", "talks-open"),
    )
    assert "quote: 2 percent this year" in file.read_text().partition("second-round")[0]


REFUSALS = [
    (("elephants dance on ropes",), 1, "nothing like these words"),
    (("2 percent", "--into", "pay/employers"), 1, "nothing is written"),
    (("2 percent stands", "--into", "pay/onion"), 2, "did you mean union"),
    (("2 percent stands", "--into", "pay/union", "--version", "x"), 2, "there are talks-open"),
    (("weekend shift bonus", "--into", "overtime/employers"), 2, "without --yes"),
    ((), 2, "which words"),
]


@pytest.mark.parametrize("case", REFUSALS, ids=str)
def test_refusals(
    program: Program,
    tmp_path: Path,
    talks: tuple[str, str],
    case: tuple[tuple[str, ...], int, str],
) -> None:
    args, status, told = case
    before = {file: file.read_bytes() for file in tmp_path.rglob("*.yaml")}
    answer = program(*talks, "quote", SOURCE, *args)
    assert (answer.status, answer.out) == (status, "")
    assert told in answer.err
    assert {file: file.read_bytes() for file in tmp_path.rglob("*.yaml")} == before
