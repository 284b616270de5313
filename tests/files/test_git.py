"""Git is run in bounded time and memory; what it must not obey is tried in test_gittree."""

import os
import subprocess
from pathlib import Path

import pytest

from positions.files.git import RevisionError, run
from repositories import git, put


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    put(tmp_path, "seeds/a.txt", "words\n")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def test_a_tree_that_unfolds_without_end_is_given_up(repository: Path) -> None:
    """Twenty trees of ten times the next: 10^20 paths from one file."""
    name = git(repository, "rev-parse", "HEAD:seeds/a.txt")
    line = "100644 blob"
    for _ in range(20):
        rows = "".join(f"{line} {name}\t{number}\n" for number in range(10))
        name, line = made(repository, rows), "040000 tree"
    with pytest.raises(RevisionError, match="git ls-tree has more to say than 0 MB"):
        run(repository, ["ls-tree", "-r", name], most=100_000)


def made(repository: Path, rows: str) -> str:
    done = subprocess.run(
        ["git", "mktree"],  # noqa: S607  # any git will do
        cwd=repository,
        input=rows,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def test_a_git_that_never_ends_is_stopped(
    repository: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path_factory.mktemp("bin") / "git"
    program.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    monkeypatch.setattr("positions.files.git._SECONDS", 0.1)
    with pytest.raises(RevisionError, match="took longer"):
        run(repository, ["status"])


def test_an_answer_is_read_while_the_question_is_long(repository: Path) -> None:
    """Both fill more than a pipe holds: whoever writes first and reads later waits for ever."""
    name = git(repository, "rev-parse", "HEAD:seeds/a.txt")
    question = f"{name}\n".encode() * 20_000
    assert run(repository, ["cat-file", "--batch"], question).count(b"words\n") == 20_000


def test_why_git_failed_is_said(repository: Path) -> None:
    with pytest.raises(RevisionError, match=r"^Not a valid object name nowhere$"):
        run(repository, ["ls-tree", "nowhere"])
