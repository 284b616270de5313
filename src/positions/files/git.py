"""Runs git so that nothing is started or obeyed that a repository's own files bring.

Time and memory have an end. What is asked of git, and what its answers mean, is told in `gittree`.
"""

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer
from typing import IO, Final

from positions.refused import Refused

_SECONDS: Final = 60
"""A revision of a hundred thousand files is listed and read in a tenth of this."""
MOST_BYTES: Final = 200_000_000
"""Ten thousand articles of 20 kB each: no revision holds more."""
_MOST_LISTED: Final = 20_000_000
"""The names of a hundred thousand files and more; trees within trees unfold without end."""
_TRUST_NOTHING: Final = {
    "GIT_ALLOW_PROTOCOL": "none",  # a remote's `uploadpack` is a command, and data may name one
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",  # a commit's records are those that its name stands for
    "GIT_GRAFT_FILE": f"{os.devnull}/none",  # and its parents those that it names
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "LC_ALL": "C",
}
"""What keeps git from running or asking for anything that a repository's own files bring."""
_LACKING: Final = (
    "could not get object info",
    "could not fetch",
    "Could not read",
    "not a tree object",
)


class RevisionError(Refused):
    """A revision that cannot be read; the message says why."""


def run(root: Path, args: list[str], stdin: bytes = b"", most: int = _MOST_LISTED) -> bytes:
    """Give what git writes when it is run in a folder, if that is at most so many bytes.

    Raises:
        RevisionError: It failed, took too long, wrote too much, or is not installed.
    """
    # A folder that merely looks like a bare repository is data, and its `config` nobody's wish.
    command = ["git", "-c", "safe.bareRepository=explicit", "-C", str(root), *args]
    with TemporaryFile() as asked, TemporaryFile() as said:
        asked.write(stdin)
        asked.seek(0)
        answer, status = _answer(command, asked, said, most)
        said.seek(0)
        complaint = said.read(10_000).decode("utf-8", "replace").strip().splitlines()
    if len(answer) > most:
        raise RevisionError(f"git {args[0]} has more to say than {most // 1_000_000} MB")
    if status:
        raise RevisionError(_plain(complaint, root) or f"git {args[0]} failed")
    return answer


def _answer(command: list[str], asked: IO[bytes], said: IO[bytes], most: int) -> tuple[bytes, int]:
    """Give an answer of at most a byte too much, and the exit status."""
    environment = {**os.environ, **_TRUST_NOTHING}
    try:
        git = subprocess.Popen(  # noqa: S603  # arguments are a list, a revision follows --end-of-options
            command, stdin=asked, stdout=subprocess.PIPE, stderr=said, env=environment
        )
    except FileNotFoundError:
        raise RevisionError("git is not installed, and only it can read revisions") from None
    clock = Timer(_SECONDS, git.kill)
    clock.start()
    try:
        with git:  # who has more to say finds its pipe closed
            assert git.stdout is not None  # noqa: S101  # it was asked for
            answer = git.stdout.read(most + 1)
        late = clock.finished.is_set()
    finally:
        clock.cancel()
    if late:
        msg = f"git took longer than {_SECONDS} seconds"
        raise RevisionError(msg)
    return answer, git.returncode


def _plain(complaint: list[str], root: Path) -> str:
    """Say in plain words why git failed; what it calls fatal comes last."""
    reason = complaint[-1].removeprefix("fatal: ") if complaint else ""
    if any(lacking in line for line in complaint for lacking in _LACKING):
        return "this clone lacks some of its objects; git fsck tells which"
    if reason.startswith("cannot use bare repository"):
        return f"{root} is itself a bare git repository: clone it, and work in the clone"
    if reason.startswith("not a git repository"):
        return f"{root} lies in no git repository, so it has no revisions"
    return reason
