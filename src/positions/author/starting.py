"""A new tracker: an example to play with, or an empty one with what its first lines define.

The example is a negotiation like any other, kept beside this module; a test checks it.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from positions.author.changes import Changes
from positions.author.defining import CATALOGUE_HEAD, define_all
from positions.author.editing import put
from positions.files import FolderTree, Tree
from positions.records import CATALOGUE, NEGOTIATION

_HERE: Final = FolderTree(Path(__file__).parent / "example")

# How the files beside the records are called where they are put to use.
_AROUND: Final = {
    "root/gitattributes": ".gitattributes",
    "root/gitignore": ".gitignore",
    "root/pre-commit-config.yaml": ".pre-commit-config.yaml",
    "root/positions-workflow.yml": ".github/workflows/positions.yml",
}

NEGOTIATION_HEAD: Final = "# yaml-language-server: $schema=../schemas/negotiation.json\nformat: 1\n"


def example() -> dict[str, str]:
    """Give the texts of the example by path."""
    return {
        path: _HERE.text(path) for folder in ("positions", "seeds") for path in _HERE.paths(folder)
    }


def around(requirement: str) -> dict[str, str]:
    """Give what git, pre-commit and CI need, by path; `requirement` names the program itself."""
    texts = {path: _HERE.text(name) for name, path in _AROUND.items()}
    return {**texts, "requirements.txt": f"{requirement}\n"}


def empty(tree: Tree, title: str, lines: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Give the files of a negotiation that holds only what some lines define.

    Raises:
        EditError: A line is not as `defining.PATTERNS` has it.
    """
    changes = Changes(tree)
    changes.edit(NEGOTIATION, lambda text: put(text, ("title",), title), NEGOTIATION_HEAD)
    for key in ("parties", "issues"):
        changes.edit(NEGOTIATION, lambda text, key=key: put(text, (key,), {}))  # type: ignore[misc]
    changes.edit(CATALOGUE, str, CATALOGUE_HEAD)
    define_all(changes, lines)
    return changes.texts
