import json

from conftest import Program


def test_prints_a_schema(program: Program) -> None:
    answer = program("schema", "record")
    assert answer.status == 0
    assert json.loads(answer.out)["properties"]["versions"]["minItems"] == 1


def test_lists_the_kinds(program: Program) -> None:
    assert program("schema").out == "negotiation\nrecord\ncatalogue\n"


def test_an_unknown_kind(program: Program) -> None:
    answer = program("schema", "recrd")
    assert (answer.status, answer.out) == (2, "")
    assert "did you mean record?" in answer.err
