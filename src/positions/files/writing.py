"""The only room that writes: files replaced atomically where their text differs, or removed."""

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path


class UnwritableError(Exception):
    """A file that cannot be written; the message says why. What stood there before still does."""


def write(root: Path, texts: Mapping[str, str]) -> list[str]:
    """Write texts by path below a folder; give the paths whose text changed, sorted.

    Raises:
        UnwritableError: A folder or file cannot be written, or a path leaves the root by a link.
    """
    return [path for path in sorted(texts) if _replace(root, path, texts[path])]


def remove(root: Path, paths: Iterable[str]) -> list[str]:
    """Remove files by path below a folder, and the folders they leave empty; give them sorted.

    Raises:
        UnwritableError: One cannot be removed.
    """
    gone = sorted(paths)
    for path in gone:
        try:
            (root / path).unlink()
        except OSError as error:
            msg = f"{path}: {(error.strerror or str(error)).lower()}"
            raise UnwritableError(msg) from None
        _remove_empty((root / path).parent, root)
    return gone


def _remove_empty(folder: Path, root: Path) -> None:
    while folder != root and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _replace(root: Path, path: str, text: str) -> bool:
    file = root / path
    content = text.encode()
    try:
        if not file.parent.resolve().is_relative_to(root.resolve()):
            msg = f"{path}: lies behind a link that leads outside the negotiation's folder"
            raise UnwritableError(msg)
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.is_file() and file.read_bytes() == content:
            return False
        _swap(file, content)
    except OSError as error:
        msg = f"{path}: {(error.strerror or str(error)).lower()}"
        raise UnwritableError(msg) from None
    return True


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
