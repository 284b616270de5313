import json

from conftest import Program
from positions.render.published import SHAPES


def test_prints_a_schema(program: Program) -> None:
    answer = program("schema", "record")
    assert answer.status == 0
    assert json.loads(answer.out)["properties"]["versions"]["minItems"] == 1


def test_lists_the_kinds(program: Program) -> None:
    files = ["negotiation", "record", "unplaced", "catalogue"]
    assert program("schema").out.split() == [*files, *SHAPES]


def test_prints_the_schema_of_what_a_command_prints(program: Program) -> None:
    properties = json.loads(program("schema", "check").out)["properties"]
    assert set(properties) >= {"format", "findings", "verdicts"}


def test_an_unknown_kind(program: Program) -> None:
    answer = program("schema", "recrd")
    assert (answer.status, answer.out) == (2, "")
    assert "did you mean record?" in answer.err
