"""`positions fmt`: one layout for all files."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import CLEAN, FOUND, Outcome

if TYPE_CHECKING:
    from positions.cli.session import Session


def fmt(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]...", show_default=False, help="Only these files."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if a file would change.")
    ] = False,
) -> Outcome:
    """Lay the YAML files out alike: order of keys, indents, width. Comments stay.

    Every file says the same before and after, which is proved by reading both.

    Exit status: 0 done, or nothing would change; 1 a file would change under --check.

    Example: positions fmt --check
    """
    from positions.api import below
    from positions.author import Changes, formatted
    from positions.cli.writing import editing, save

    session: Session = context.obj
    root = session.tree.root
    asked = [below(root, path) for path in paths or []]
    files = [path for folder in ("positions", "seeds") for path in session.tree.paths(folder)]
    changes = Changes(session.tree)
    with editing():
        for path in files:
            if path.endswith(".yaml") and _within(path, asked):
                changes.edit(path, formatted)
    if check:
        lines = [f"{path}: would change" for path in changes.pending]
        return Outcome("\n".join(lines), FOUND if lines else CLEAN)
    return Outcome("\n".join(save(root, changes.pending)) or "nothing to change")


def _within(path: str, asked: list[str]) -> bool:
    return not asked or any(one in {".", path} or path.startswith(f"{one}/") for one in asked)
