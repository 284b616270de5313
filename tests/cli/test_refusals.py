from pathlib import Path

import pytest

from conftest import Program
from positions.api import ObstructedError, OperandError
from positions.checks import Obstacle
from positions.cli.refusals import worded
from positions.records import Location
from positions.refused import Refused


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (Refused("no"), "no"),
        (OperandError("x: no date"), "x: no date"),
        (OperandError("x: no date", known_by=True), "--known-by x: no date"),
    ],
)
def test_a_refusal_says_what_it_says(refusal: Refused, words: str) -> None:
    assert worded(refusal) == words


def test_what_is_in_the_way_is_listed_with_what_to_do() -> None:
    found = [Obstacle(Location("a.yaml", 1, 2), "yaml-invalid", "the file is empty")]
    listed = (
        "a.yaml:1:2: yaml-invalid: the file is empty\nmend this first; positions check says more"
    )
    assert worded(ObstructedError(found)) == listed
    assert worded(ObstructedError(found, "v1")) == f"as of v1: {listed}"


def test_a_refusal_ends_a_command_without_an_answer(program: Program, tmp_path: Path) -> None:
    answer = program("-C", str(tmp_path), "diff")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("positions: no positions/negotiation.yaml in ")
