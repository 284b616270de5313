"""Texts by path as of a git revision, read from git's objects; the working tree is not touched.

Git itself reads its objects: it knows every kind of repository, and it is there wherever a revision
is asked for. What the texts mean is not known here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from positions.files.git import MOST_BYTES, RevisionError, run
from positions.files.tree import MAX_BYTES, UnreadableError, decode, too_large

_FOLDERS: Final = ("positions", "seeds")
_REGULAR: Final = ("100644", "100755")
_COMMIT: Final = re.compile(r"[0-9a-f]{40,64}")


class _Entry(NamedTuple):
    """A file of a commit; what is no file has no size."""

    mode: str
    name: str
    size: int

    @property
    def wanted(self) -> bool:
        """Whether its content is read at all."""
        return self.mode in _REGULAR and self.size <= MAX_BYTES


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
        commit = ""
    if not _COMMIT.fullmatch(commit):  # `^HEAD` is one that is left out
        raise RevisionError(_unknown(root, revision))
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
        if self._entries[path].size > MAX_BYTES:
            raise too_large(path)
        content = self._contents.get(self._entries[path].name)
        if content is None:
            raise UnreadableError(path, "not a regular file")
        return decode(path, content)

    @cached_property
    def _entries(self) -> dict[str, _Entry]:
        """Every file by path below the root, sorted."""
        wanted = [f"{self.prefix}{folder}" for folder in _FOLDERS]
        listing = _git(
            self.root, "ls-tree", "-r", "-l", "-z", "--full-tree", self.commit, "--", *wanted
        )
        entries = {}
        for line in filter(None, listing.split("\0")):
            about, _, path = line.partition("\t")
            mode, _, name, size = about.split()
            if size == "BAD":
                raise _lacking()
            entry = _Entry(mode, name, int(size) if size.isdigit() else 0)
            entries[path.removeprefix(self.prefix)] = entry
        return dict(sorted(entries.items()))

    @cached_property
    def _contents(self) -> dict[str, bytes]:
        """Contents by their objects' names, from one call of git: the same file once."""
        sizes = {one.name: one.size for one in self._entries.values() if one.wanted}
        if sum(sizes.values()) > MOST_BYTES:
            msg = f"its records and articles are larger than {MOST_BYTES // 1_000_000} MB together"
            raise RevisionError(msg)
        return dict(zip(sizes, _objects(self.root, sizes), strict=True))


def _hidden(part: str) -> bool:
    return part.startswith(".")


def _objects(root: Path, names: Iterable[str]) -> list[bytes]:
    batch = "".join(f"{name}\n" for name in names).encode()
    answer = run(root, ["cat-file", "--batch"], batch, 2 * MOST_BYTES)
    contents, at = [], 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        if answer.endswith(b" missing", at, end):
            raise _lacking()
        size = int(answer[at:end].split()[-1])
        contents.append(answer[end + 1 : end + 1 + size])
        at = end + 1 + size + 1
    return contents


def _lacking() -> RevisionError:
    return RevisionError("this clone lacks some of its objects; git fsck tells which")


def _git(root: Path, *args: str) -> str:
    return run(root, list(args)).decode("utf-8", "surrogateescape")
