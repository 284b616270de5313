import json
from unittest.mock import Mock

import pytest
import typer

from conftest import Program
from positions.api import UnknownNameError
from positions.cli.reading import chosen, named
from positions.records.dossier import Dossier
from worlds import dossier


@pytest.fixture
def world() -> Dossier:
    return dossier(
        "=== positions/negotiation.yaml\ntitle: T\nparties: {a: {name: A}, b: {name: B}}\n"
        "issues: {i: {title: I, scale: {type: interval}}, j: {title: J, scale: {type: interval}}}\n"
    )


def test_what_is_named_in_the_order_listed(world: Dossier) -> None:
    assert chosen(world, [], []) == (["i", "j"], ["a", "b"])
    assert chosen(world, ["j", "i"], ["b"]) == (["i", "j"], ["b"])


def test_unknown_names(world: Dossier) -> None:
    with pytest.raises(UnknownNameError, match="issue k is not known"):
        chosen(world, ["k"], [])
    with pytest.raises(UnknownNameError, match="party c is not known"):
        chosen(world, [], ["c"])


def test_something_must_be_named(program: Program) -> None:
    context = Mock(spec=typer.Context)
    assert named(context, "i", ["j"], None, None) == (["i", "j"], [])
    assert named(context, None, None, "a", ["b"]) == ([], ["a", "b"])
    for command in ("show", "log"):
        answer = program(command)
        assert (answer.status, answer.out) == (2, "")
        assert "ISSUE: name one, or choose with --issue and --party" in answer.err


@pytest.mark.parametrize("command", ["show", "log", "matrix"])
@pytest.mark.parametrize("format_", ["text", "markdown", "json", "csv"])
def test_every_reading_command_has_formats_and_filters(
    command: str, format_: str, program: Program
) -> None:
    answer = program(command, "--issue", "arms-control", "--party", "nato", "--format", format_)
    assert (answer.status, answer.err) == (0, "")
    assert "transparency" not in answer.out.lower()
    assert ("nato" in answer.out) or ("NATO" in answer.out)
    assert "sullivan" not in answer.out.lower()
    if format_ == "json":
        assert json.loads(answer.out)["format"] == 1
