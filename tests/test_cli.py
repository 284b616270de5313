"""The command line as a whole: what it offers, and what it costs to start."""

import subprocess
import sys

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
