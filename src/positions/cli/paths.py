"""Paths that a user gives, as paths below the root; and the root as a repository sees it."""

import os
from pathlib import Path

from positions.cli.outcome import Stop


def below(root: Path, path: Path) -> str:
    """Turn a user's path into one relative to the root.

    It counts from the current folder; where nothing of that name is there, from the root.
    """
    from positions.records import FOLDERS

    known = Path(os.path.abspath(path))  # noqa: PTH100  # a link below the root keeps its name
    file = known if os.path.lexists(known) else root / path
    if not os.path.lexists(file):
        raise Stop(f"{path}: no such file or folder")
    inside = _relative(file, root) or _relative(file.resolve(), root.resolve())
    if inside is None:
        raise Stop(f"{path}: lies outside {root}")
    if inside != "." and inside.split("/")[0] not in FOLDERS:
        raise Stop(f"{path}: neither a record nor an article (they stand in positions/ and seeds/)")
    return inside


def prefix(root: Path) -> str:
    """Give what leads from the current folder down to the root, with `/` behind it, or nothing.

    Where CI runs the program, the current folder is the repository's.
    """
    inside = _relative(root.resolve(), Path.cwd().resolve())
    return f"{inside}/" if inside and inside != "." else ""


def _relative(path: Path, folder: Path) -> str | None:
    path = Path(os.path.normpath(path))
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else None
