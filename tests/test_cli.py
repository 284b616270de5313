"""The command line as a whole: what it offers, and what it costs to start."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from conftest import Program

COMMANDS = ("diff", "check", "report", "show", "log", "matrix", "gap", "explain")


def test_help_lists_every_command_with_a_sentence(program: Program) -> None:
    out = program("--help").out
    for command in COMMANDS:
        assert any(
            line.split()[:1] == [command] and len(line.split()) > 4 for line in out.splitlines()
        )
    assert "Exit status: 0 clean or done" in out


def test_starting_up_loads_no_heavy_room() -> None:
    code = "import sys, positions.cli; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    loaded = set(done.stdout.split())
    assert not loaded & {
        "deepdiff",
        "tabulate",
        "yaml",
        "positions.records.model",
        "positions.words.verdicts",
    }


def test_every_command_shows_an_example() -> None:

    from positions.cli.app import COMMANDS as TABLE, made

    def commands(command: Any, path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
        for name, inner in getattr(command, "commands", {}).items():
            yield from commands(inner, f"{path} {name}")
        if not hasattr(command, "commands"):
            yield path, command

    without = [
        path
        for name in TABLE
        for path, command in commands(made(name), f"positions {name}")
        if f"Example: {path}" not in command.help and f"Examples: {path}" not in command.help
    ]
    assert without == []
