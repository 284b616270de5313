"""The only room that reads disk: texts by path, from a folder or from memory.

Paths are relative to the root and use `/`. Nothing outside the root can be read, whatever a record
asks for. What the texts mean is not known here.
"""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Final, Protocol

from positions.refused import Refused

MAX_BYTES: Final = 20_000_000
"""A thousand books' pages; what is longer is no article that anybody has read."""
_DEEPEST: Final = 40
"""Folders within folders: records stand one deep, articles rarely three."""


class UnreadableError(Refused):
    """A file or folder that cannot be read; the message says why, without its path."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class Tree(Protocol):
    """Texts by path."""

    def paths(self, folder: str) -> list[str]:
        """List the files below a folder, sorted; hidden ones are left out."""
        ...

    def text(self, path: str) -> str:
        """Give a file's text, newlines untranslated.

        Raises:
            UnreadableError: It is missing, outside the root, no regular file, too large, binary,
                or not UTF-8.
        """
        ...


def decode(path: str, content: bytes) -> str:
    """Turn a file's bytes into text.

    Raises:
        UnreadableError: They are too many, binary, or not UTF-8.
    """
    if len(content) > MAX_BYTES:
        raise too_large(path)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError(path, "UTF-16, which Windows calls Unicode; save it as UTF-8")
    if b"\0" in content:
        raise UnreadableError(path, "a binary file, not text (it holds NUL bytes)")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        reason = f"not UTF-8 (byte {error.start + 1}, in line {line}); save it as UTF-8"
        raise UnreadableError(path, reason) from None


def too_large(path: str) -> UnreadableError:
    """Say that a file is larger than any article or record."""
    return UnreadableError(path, f"larger than {MAX_BYTES // 1_000_000} MB")


@dataclass(frozen=True)
class MemoryTree:
    """Texts that are already in memory."""

    files: Mapping[str, str]

    def paths(self, folder: str) -> list[str]:
        """List the files below a folder, sorted."""
        return sorted(path for path in self.files if path.startswith(folder + "/"))

    def text(self, path: str) -> str:
        """Give a file's text."""
        if path not in self.files:
            raise UnreadableError(path, "no such file")
        return self.files[path]


@dataclass(frozen=True)
class FolderTree:
    """Texts in a folder on disk.

    Attributes:
        root: The folder.
        texts: Where `texts/` stands, if not there: texts that may not be published.
    """

    root: Path
    texts: Path | None = None

    def paths(self, folder: str) -> list[str]:
        """List the files below a folder, sorted; a link to a folder is listed, not followed."""
        self._inside(folder)
        found: list[str] = []
        for parent, folders, names in os.walk(self.root / folder, onerror=self._refuse):
            links = [name for name in folders if (Path(parent) / name).is_symlink()]
            names += [name for name in folders if name.endswith((".yaml", ".yml"))]
            folders[:] = [name for name in folders if not name.startswith(".")]
            base = Path(parent).relative_to(self.root)
            if len(base.parts) > _DEEPEST:
                raise UnreadableError(folder, f"holds folders more than {_DEEPEST} deep")
            shown = [name for name in (*names, *links) if not name.startswith(".")]
            found += [(base / name).as_posix() for name in shown]
        return sorted(found)

    def _refuse(self, error: OSError) -> None:
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            return
        path = Path(error.filename or self.root)
        shown = path.relative_to(self.root).as_posix() if path.is_absolute() else str(path)
        raise UnreadableError(shown, _reason(error))

    def text(self, path: str) -> str:
        """Give a file's text."""
        if self.texts is not None and path.startswith("texts/"):
            return FolderTree(self.texts).text(path.removeprefix("texts/"))
        try:
            return decode(path, self._content(path))
        except OSError as error:
            raise UnreadableError(path, _reason(error)) from None
        except ValueError:
            raise UnreadableError(path, "no file can have this name") from None

    def _content(self, path: str) -> bytes:
        pure = PurePosixPath(path)
        if pure.is_absolute() or ".." in pure.parts or "\\" in path:
            raise UnreadableError(path, "lies outside the negotiation's folder")
        file = self._inside(path)
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(path, "not a regular file")
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)

    @cached_property
    def _real_root(self) -> Path:
        return self.root.resolve()

    def _inside(self, path: str) -> Path:
        """Follow a path's links; none may leave the root."""
        real = Path(os.path.realpath(self.root / path))
        if not real.is_relative_to(self._real_root):
            raise UnreadableError(path, "a link that leads outside the negotiation's folder")
        return real


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    return (error.strerror or str(error)).lower()


def find_root(start: Path, marker: str) -> Path | None:
    """Find the nearest folder upward that holds the file `marker`.

    Raises:
        UnreadableError: A folder on the way may not be entered.
    """
    start = start.absolute()
    for folder in (start, *start.parents):
        try:
            (folder / marker).stat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise UnreadableError(str(folder), _reason(error)) from None
        return folder
    return None
