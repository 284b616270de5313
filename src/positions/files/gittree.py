"""Texts by path as of a git revision, read from git's objects; the working tree is not touched.

Git itself reads its objects: it knows every kind of repository, and it is there wherever a revision
is asked for. What the texts mean is not known here.
"""

import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from positions.files.tree import UnreadableError, decode

_FOLDERS: Final = ("positions", "seeds", "reports")
_REGULAR: Final = ("100644", "100755")
_SECONDS: Final = 60
"""A revision of a hundred thousand files is listed and read in a tenth of this."""
_TRUST_NOTHING: Final = {
    "GIT_ALLOW_PROTOCOL": "none",  # a remote's `uploadpack` is a command, and data may name one
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",  # a commit's records are those that its name stands for
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "LC_ALL": "C",
}
"""What keeps git from running or asking for anything that a repository's own files bring."""


class RevisionError(Exception):
    """A revision that cannot be read; the message says why."""


def at_revision(root: Path, revision: str) -> "GitTree":
    """Open the tree of a negotiation's folder as of a revision: a commit, branch or tag.

    Raises:
        RevisionError: The folder lies in no repository, there is no such revision, or git is not
            installed.
    """
    prefix = _git(root, "rev-parse", "--show-prefix").strip()
    spec = f"{revision}^{{commit}}"
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", spec).strip()
    except RevisionError:
        raise RevisionError(_unknown(root, revision)) from None
    return GitTree(root, prefix, commit)


def _unknown(root: Path, revision: str) -> str:
    shallow = _git(root, "rev-parse", "--is-shallow-repository").strip() == "true"
    hint = "; this clone is shallow: git fetch --unshallow brings the rest" if shallow else ""
    return f"revision {revision} is not known here{hint}"


@dataclass(frozen=True)
class GitTree:
    """Texts of one commit below one folder."""

    root: Path
    prefix: str
    commit: str

    def paths(self, folder: str) -> list[str]:
        """List the files below a folder, sorted; hidden ones are left out."""
        return [
            path
            for path in self._entries
            if path.startswith(f"{folder}/") and not any(map(_hidden, path.split("/")))
        ]

    def text(self, path: str) -> str:
        """Give a file's text as of the commit."""
        if path not in self._entries:
            raise UnreadableError(path, f"no such file in {self.commit[:10]}")
        content = self._contents.get(path)
        if content is None:
            raise UnreadableError(path, "not a regular file")
        return decode(path, content)

    @cached_property
    def _entries(self) -> dict[str, tuple[str, str]]:
        """Mode and object of every file, by path below the root, sorted."""
        wanted = [f"{self.prefix}{folder}" for folder in _FOLDERS]
        listing = _git(self.root, "ls-tree", "-r", "-z", "--full-tree", self.commit, "--", *wanted)
        entries = {}
        for line in filter(None, listing.split("\0")):
            about, _, path = line.partition("\t")
            mode, _, name = about.split(" ")
            entries[path.removeprefix(self.prefix)] = (mode, name)
        return dict(sorted(entries.items()))

    @cached_property
    def _contents(self) -> dict[str, bytes]:
        """Contents of all regular files, from one call of git."""
        regular = {path: name for path, (mode, name) in self._entries.items() if mode in _REGULAR}
        return dict(zip(regular, _objects(self.root, regular.values()), strict=True))


def _hidden(part: str) -> bool:
    return part.startswith(".")


def _objects(root: Path, names: Iterable[str]) -> list[bytes]:
    batch = "".join(f"{name}\n" for name in names).encode()
    answer = _run(root, ["cat-file", "--batch"], batch)
    contents, at = [], 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        if answer.endswith(b" missing", at, end):
            raise RevisionError("this clone lacks some of its objects; git fsck tells which")
        size = int(answer[at:end].split()[-1])
        contents.append(answer[end + 1 : end + 1 + size])
        at = end + 1 + size + 1
    return contents


def _git(root: Path, *args: str) -> str:
    return _run(root, list(args)).decode("utf-8", "surrogateescape")


def _run(root: Path, args: list[str], stdin: bytes = b"") -> bytes:
    # A folder that merely looks like a bare repository is data, and its `config` nobody's wish.
    command = ["git", "-c", "safe.bareRepository=explicit", "-C", str(root), *args]
    try:
        done = subprocess.run(  # noqa: S603  # arguments are a list, a revision follows --end-of-options
            command,
            input=stdin,
            capture_output=True,
            check=False,
            env={**os.environ, **_TRUST_NOTHING},
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise RevisionError(f"git {args[0]} took longer than {_SECONDS} seconds") from None
    except FileNotFoundError:
        raise RevisionError("git is not installed, and only it can read revisions") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[0].removeprefix("fatal: ") if said else f"git {args[0]} failed"
        raise RevisionError(_plain(reason, root))
    return done.stdout


def _plain(reason: str, root: Path) -> str:
    if reason.startswith("cannot use bare repository"):
        return f"{root} is itself a bare git repository: clone it, and work in the clone"
    if reason.startswith("not a git repository"):
        return f"{root} lies in no git repository, so it has no revisions"
    return reason
