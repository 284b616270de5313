"""What is written must load, and be what was read."""

from pathlib import Path

import pytest

from positions.author.changes import Changes
from positions.author.editing import EditError
from positions.cli.outcome import Stop
from positions.cli.writing import editing, loadable, save
from positions.files.tree import MemoryTree


def test_refusals_stop_the_command(tmp_path: Path) -> None:
    with pytest.raises(Stop, match="not so"), editing():
        raise EditError("not so")
    with pytest.raises(Stop, match="nothing is written"):
        loadable(Changes(MemoryTree({"positions/negotiation.yaml": "title: [\n"})))
    (tmp_path / "a").write_text("theirs")
    with pytest.raises(Stop, match="changed meanwhile"):
        save(tmp_path, {"a": ("mine", "new")})


def test_says_what_was_written(tmp_path: Path) -> None:
    assert save(tmp_path, {"a": (None, "new")}) == ["wrote a"]
    assert save(tmp_path, {"a": ("new", "newer")}) == ["changed a"]
