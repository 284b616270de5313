"""Commands are loaded one by one; the list of them says what their files do."""

import subprocess
import sys
from inspect import cleandoc

import pytest

import positions
from conftest import Program
from positions.cli.app import COMMANDS, made


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_says_what_the_command_says(name: str) -> None:
    help_ = " ".join(cleandoc(made(name).help).split("\n\n")[0].split())
    assert COMMANDS[name].help == help_


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_helps(name: str, program: Program) -> None:
    answer = program(name, "--help")
    assert (answer.status, answer.err) == (0, "")
    assert f"positions {name} " in answer.out
    assert "completion" not in answer.out


def test_a_command_that_is_not_there(program: Program) -> None:
    answer = program("dif")
    assert answer.status == 2
    assert "Did you mean 'diff'?" in answer.err


def loaded(*args: str) -> set[str]:
    code = f"""
import sys
sys.argv = ["positions", *{args!r}]
from positions.__main__ import run
try:
    run()
finally:
    print(*sys.modules, file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(done.stderr.split())


def test_the_version_loads_no_command_line(program: Program) -> None:
    answer = program("--version")
    assert (answer.status, answer.out) == (0, f"positions {positions.__version__}\n")
    assert program("--no-color", "--version").out == answer.out
    assert not loaded("--version") & {"typer", "dataclasses", "importlib.metadata", "positions.api"}


def test_help_loads_no_command_and_a_command_no_other() -> None:
    files = {f"positions.cli.{told.module}" for told in COMMANDS.values()}
    assert not loaded("--help") & files
    assert loaded("explain", "moved") & files == {"positions.cli.explain"}
