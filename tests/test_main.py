"""What ends a run, and the status it leaves: no traceback ever."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Program
from positions.cli.outcome import Outcome, Stop

ROOT = Path(__file__).parents[1]


def started(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "positions", *args],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        encoding="utf-8",
    )


def test_the_module_runs_as_the_program() -> None:
    done = started("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("positions ")


def test_a_closed_pipe_is_neither_a_finding_nor_an_error() -> None:
    command = f"'{sys.executable}' -m positions explain | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command],  # noqa: S607  # any bash will do
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.stdout.strip() in {"141", "0"}
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("raised", "status", "said"),
    [
        (Stop("nothing to check", 3), 3, "positions: nothing to check\n"),
        (Stop("two\nlines"), 2, "positions: two\npositions: lines\n"),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 141, ""),
        (ZeroDivisionError("oh"), 2, "positions: internal error, please report it: ZeroDivision"),
    ],
)
def test_whatever_ends_a_run_becomes_a_status(
    raised: BaseException, status: int, said: str, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> Outcome:
        raise raised

    monkeypatch.setattr("positions.cli.app.app", fail)
    monkeypatch.setattr("os.dup2", lambda *_: None)
    monkeypatch.setattr(sys.stdout, "fileno", lambda: 1, raising=False)
    answer = program("diff")
    assert answer.status == status
    assert answer.err.startswith(said)
    assert "Traceback" not in answer.err


def test_wrong_usage_exits_with_2(program: Program) -> None:
    for args in (["nonsense"], ["diff", "--nonsense"], ["diff", "a", "b", "c"], ["show"], []):
        answer = program(*args)
        assert answer.status == 2, args
        assert "Usage:" in answer.out + answer.err


def test_help_of_every_command_exits_with_0(program: Program) -> None:
    for command in ("diff", "check", "report", "show", "log", "matrix", "explain"):
        answer = program(command, "--help")
        assert answer.status == 0
        assert f"Usage: positions {command}" in answer.out


def test_a_full_disk_is_said(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: str) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys.stdout, "write", full)
    answer = program("explain", "moved")
    assert answer.status == 2
    assert "cannot write the answer: No space left on device" in answer.err


def shell(line: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a line of bash in which P is the program."""
    return subprocess.run(
        ["bash", "-c", line.replace("P ", f"'{sys.executable}' -m positions ")],  # noqa: S607  # any bash will do
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
@pytest.mark.parametrize(
    "line",
    [
        "P --help >/dev/full",
        "P explain >/dev/full",
        "P check --nonsense 2>/dev/full",
        "P check --nonsense 2>&-",
        "P -C /nowhere check 2>/dev/full",
        "P -C /nowhere check 2>&-",
    ],
)
def test_where_nobody_can_read_the_answer_the_status_is_2(line: str) -> None:
    done = shell(line)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Exception ignored" not in done.stderr
    assert done.stderr in {"", "positions: cannot write the answer: No space left on device\n"}


def test_a_current_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    done = shell("mkdir gone; cd gone; rmdir ../gone; P check", tmp_path)
    assert done.returncode == 2
    assert done.stderr == "positions: the current folder is no longer there: go to another one\n"


def test_an_end_that_somebody_asks_for_leaves_no_file_half_written(tmp_path: Path) -> None:
    """The program is stopped while it writes: a disk that takes for ever stands in."""
    program = tmp_path / "slow.py"
    program.write_text(
        "import os, sys, time\n"
        "from positions.__main__ import main\n"
        "os.fsync = lambda _: (print('writing', flush=True), time.sleep(60))\n"
        "main()\n",
        encoding="utf-8",
    )
    shutil.copytree(ROOT / "positions", tmp_path / "n/positions")
    shutil.copytree(ROOT / "seeds", tmp_path / "n/seeds")
    command = [sys.executable, str(program), "-C", str(tmp_path / "n"), "report"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "writing\n"
        running.terminate()
        assert running.wait() == 143
    assert [path.name for path in (tmp_path / "n/reports").iterdir()] == []


def test_an_output_that_was_closed_is_no_finding() -> None:
    done = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -m positions check >&-"],  # noqa: S607  # any bash will do
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, done.stderr) == (0, "")
