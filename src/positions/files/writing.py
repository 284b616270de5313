"""The only room that writes: files replaced atomically where their text differs, or removed."""

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from positions.refused import Refused

_TRIES: Final = 5
"""Another run removes an empty folder once; that it does so again in between is chance."""


class UnwritableError(Refused):
    """A file that cannot be written; the message says why. What stood there before still does."""


def write(root: Path, texts: Mapping[str, str]) -> list[str]:
    """Write texts by path below a folder; give the paths whose text changed, sorted.

    Raises:
        UnwritableError: A folder or file cannot be written, or a path leads over a link.
    """
    return [path for path in sorted(texts) if _replace(root, path, texts[path].encode())]


def write_bytes(root: Path, path: str, content: bytes) -> None:
    """Write a file that is no text, such as the original of one.

    Raises:
        UnwritableError: As `write`.
    """
    _replace(root, path, content)


def update(root: Path, changes: Mapping[str, tuple[str | None, str]]) -> list[str]:
    """Replace texts that are still the ones read before; give the paths whose text changed, sorted.

    Args:
        root: The folder.
        changes: By path the text that was read, None where there was no file, and the new one.

    Raises:
        UnwritableError: One cannot be written, or was changed by somebody else meanwhile: then
            none is written.
    """
    for path, (before, _) in sorted(changes.items()):
        if _bytes_of(root / path) != (None if before is None else before.encode()):
            raise UnwritableError(f"{path}: was changed meanwhile; nothing is written: try again")
    return write(root, {path: new for path, (_, new) in changes.items()})


def _bytes_of(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        msg = f"{file.name}: {(error.strerror or str(error)).lower()}"
        raise UnwritableError(msg) from None


def remove(root: Path, paths: Iterable[str]) -> list[str]:
    """Remove files by path below a folder, and the folders they leave empty; give them sorted.

    What somebody else has removed meanwhile is gone as well.

    Raises:
        UnwritableError: One cannot be removed, or a path leads over a link.
    """
    gone = sorted(paths)
    for path in gone:
        with _complaints(path):
            _stay(root, path)
            (root / path).unlink(missing_ok=True)
            _remove_empty((root / path).parent, root)
    return gone


def _remove_empty(folder: Path, root: Path) -> None:
    with suppress(OSError):  # not empty, or another run was faster
        while folder != root:
            folder.rmdir()
            folder = folder.parent


def _replace(root: Path, path: str, content: bytes) -> bool:
    file = root / path
    with _complaints(path):
        _stay(root, path)
        if file.is_file() and file.read_bytes() == content:
            return False
        for left in reversed(range(_TRIES)):
            file.parent.mkdir(parents=True, exist_ok=True)
            try:
                _swap(file, content)
                break
            except FileNotFoundError:  # another run has just removed the folder, empty as it was
                if not left:
                    raise
    return True


@contextmanager
def _complaints(path: str) -> Iterator[None]:
    """Say which path it was that could not be written."""
    try:
        yield
    except OSError as error:
        msg = f"{path}: {(error.strerror or str(error)).lower()}"
        raise UnwritableError(msg) from None


def _stay(root: Path, path: str) -> None:
    """Refuse a path that leads over a link: what is written there belongs to somebody else."""
    real = (root / path).parent.resolve()
    if not real.is_relative_to(root.resolve()):
        msg = f"{path}: lies behind a link that leads outside the negotiation's folder"
        raise UnwritableError(msg)
    if real != root.resolve() / Path(path).parent:
        msg = f"{path}: a folder on the way is a link, and nothing is written behind links"
        raise UnwritableError(msg)


def _swap(file: Path, content: bytes) -> None:
    """Write beside the file and rename: a reader sees the old text or the new, never half."""
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        umask = os.umask(0)
        os.umask(umask)
        Path(name).chmod(0o666 & ~umask)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
