"""docs/tutorial.md is a walk: its files are written, its commands run, its answers compared.

`GOLDEN=write` puts the program's answers into it.
"""

import os
import re
import shlex
from pathlib import Path

import pytest

from conftest import Program

PAGE = Path(__file__).parents[1] / "docs/tutorial.md"
FILE = re.compile(r"<!-- file: (\S+) -->\n```text\n(.*?)```", re.DOTALL)
BLOCK = re.compile(r"```(sh|console)\n(.*?)```", re.DOTALL)
MOST_COMMANDS = 12


class Walk:
    """One run through the page."""

    def __init__(self, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
        self._program = program
        self._patch = monkeypatch
        self.commands: list[list[str]] = []

    def block(self, found: re.Match[str]) -> str:
        """Run a block's commands; give it with the answers that belong there."""
        kind, body = found[1], found[2]
        if kind == "sh":
            for line in body.replace("\\\n", " ").splitlines():
                self._run(line)
            return found[0]
        asked = [line for line in body.splitlines() if line.startswith("$ ")]
        answers = [f"{line}\n{self._run(line.removeprefix('$ '))}" for line in asked]
        shown = "\n".join(answers)
        return f"```console\n{shown}```"

    def _run(self, line: str) -> str:
        command = shlex.split(line)
        if command[0] == "cd":
            self._patch.chdir(command[1])
            return ""
        assert command[0] == "positions"
        self.commands.append(command[1:])
        answer = self._program(*command[1:])
        assert answer.status in {0, 1}, answer.err
        return answer.out + answer.err


@pytest.fixture
def walk(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Walk, str, str]:
    page = PAGE.read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    for name, text in FILE.findall(page):
        (tmp_path / name).write_text(text, encoding="utf-8")
    walking = Walk(program, monkeypatch)
    walked = BLOCK.sub(walking.block, page)
    return walking, page, walked


def test_what_the_page_shows_is_what_the_program_prints(walk: tuple[Walk, str, str]) -> None:
    _, page, walked = walk
    if os.environ.get("GOLDEN") == "write":
        PAGE.write_text(walked, encoding="utf-8")
        return
    assert walked == page


def test_few_commands_and_no_yaml_by_hand(walk: tuple[Walk, str, str]) -> None:
    walking, page, _ = walk
    names = [command[0] for command in walking.commands]
    assert names.index("diff") + 1 <= MOST_COMMANDS
    again = names.index("diff", names.index("diff") + 1)
    assert names[again - 2 : again + 1] == ["source", "add", "diff"]
    assert not [name for name, _ in FILE.findall(page) if name.endswith(".yaml")]
    assert "Found nothing wrong." in page.rpartition("$ positions check")[2]
