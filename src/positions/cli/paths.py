"""The root as a repository sees it."""

from pathlib import Path


def prefix(root: Path) -> str:
    """Give what leads from the current folder down to the root, with `/` behind it, or nothing.

    Where CI runs the program, the current folder is the repository's.
    """
    from positions.api import relative

    inside = relative(root.resolve(), Path.cwd().resolve())
    return f"{inside}/" if inside and inside != "." else ""
