"""Changes are a tree: what would stand there can be read before it does."""

import pytest

from positions.author.changes import Changes
from positions.author.editing import EditError
from positions.files.tree import MemoryTree


def test_what_would_stand_there_is_read_and_the_rest_is_as_before() -> None:
    changes = Changes(MemoryTree({"positions/a.yaml": "a: 1\n", "positions/b.yaml": "b: 1\n"}))
    changes.edit("positions/a.yaml", lambda text: text + "c: 2\n")
    changes.edit("positions/d.yaml", lambda text: text + "e: 2\n", "d: 1\n")
    changes.edit("positions/b.yaml", str)
    assert changes.paths("positions") == [
        "positions/a.yaml",
        "positions/b.yaml",
        "positions/d.yaml",
    ]
    assert changes.text("positions/a.yaml") == "a: 1\nc: 2\n"
    assert changes.text("positions/b.yaml") == "b: 1\n"
    assert changes.pending == {
        "positions/a.yaml": ("a: 1\n", "a: 1\nc: 2\n"),
        "positions/d.yaml": (None, "d: 1\ne: 2\n"),
    }


def test_a_refusal_names_the_file() -> None:
    changes = Changes(MemoryTree({}))

    def refuse(_: str) -> str:
        raise EditError("cannot")

    with pytest.raises(EditError, match=r"^positions/a.yaml: cannot$"):
        changes.edit("positions/a.yaml", refuse)
    assert changes.pending == {}
