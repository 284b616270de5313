"""Paths that a user gives, as paths below a negotiation's root."""

import os
from pathlib import Path

from positions.records import FOLDERS
from positions.refused import Refused


class PathError(Refused):
    """A path that is not there, or names neither a record nor an article."""


def below(root: Path, path: str | os.PathLike[str]) -> str:
    """Turn a user's path into one relative to the root.

    It counts from the current folder; where nothing of that name is there, from the root.

    Raises:
        PathError: It is not there, or no part of the negotiation.
    """
    known = Path(os.path.abspath(path))  # noqa: PTH100  # a link below the root keeps its name
    file = known if os.path.lexists(known) else root / path
    if not os.path.lexists(file):
        raise PathError(f"{path}: no such file or folder")
    inside = relative(file, root) or relative(file.resolve(), root.resolve())
    if inside is None:
        raise PathError(f"{path}: lies outside {root}")
    if inside != "." and inside.split("/")[0] not in FOLDERS:
        raise PathError(
            f"{path}: neither a record nor an article (they stand in positions/ and seeds/)"
        )
    return inside


def relative(path: Path, folder: Path) -> str | None:
    """Give what leads from a folder down to a path, with `/`; None if it lies elsewhere."""
    path = Path(os.path.normpath(path))
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else None
