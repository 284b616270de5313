"""An id changes wherever it is named, and the old one is kept."""

from collections.abc import Iterator

import pytest

from positions.author.changes import Changes
from positions.author.editing import EditError
from positions.author.renaming import kinds_of, move, walk
from positions.author.starting import example
from positions.files.tree import MemoryTree
from positions.records.loading import load
from positions.records.yaml_text import read
from tracker import dossier, tree


def ids(data: object) -> Iterator[object]:
    """Every key and every value, but for what was so called."""
    for key, value in data.items() if isinstance(data, dict) else ():
        yield key
        if key != "formerly":
            yield from ids(value)
    for value in data if isinstance(data, list) else ():
        yield from ids(value)
    if isinstance(data, str):
        yield data


RENAMES = [
    ("issue", "pay"),
    ("party", "union"),
    ("speaker", "reyes"),
    ("event", "second-round"),
    ("source", "gazette-2024-03-01"),
]


@pytest.mark.parametrize(("kind", "old"), RENAMES)
def test_a_renamed_tracker_has_nothing_wrong(kind: str, old: str) -> None:
    changes = Changes(tree())
    move(changes, dossier(), kind, old, "another")
    loaded = load(changes)
    assert loaded.findings == ()
    assert loaded.dossier
    data = [read(changes.text(path)).data for path in changes.paths("positions")]
    assert [value for one in data for value in ids(one) if value == old] == []
    assert kinds_of(changes, "another") == [kind]
    assert sum(f"formerly: [{old}]" in text for text in changes.texts.values()) == 1


def test_records_go_where_they_belong() -> None:
    changes = Changes(tree())
    move(changes, dossier(), "party", "union", "dockers")
    assert "positions/pay/dockers.yaml" in changes.paths("positions")
    assert changes.dropped == {
        "positions/pay/union.yaml",
        "positions/overtime/union.yaml",
        "positions/mediator/union.yaml",
    }


def test_an_interrupted_rename_is_finished_by_another() -> None:
    half = Changes(tree())
    move(half, dossier(), "event", "second-round", "sr")
    files = dict(example())
    files["positions/negotiation.yaml"] = half.text("positions/negotiation.yaml")
    world = MemoryTree(files)
    loaded = load(world).dossier
    assert loaded
    rest = Changes(world)
    move(rest, loaded, "event", "second-round", "sr")
    assert {path: rest.text(path) for path in half.texts} == half.texts


def test_refusals() -> None:
    with pytest.raises(EditError, match="no issue has the id nothing"):
        move(Changes(tree()), dossier(), "issue", "nothing", "x")
    with pytest.raises(EditError, match="cannot be renamed to overtime"):
        move(Changes(tree()), dossier(), "issue", "pay", "overtime")


def test_places_by_pattern() -> None:
    data = {"a": [{"b": 1}, {"c": 2}], "d": {"b": 3}}
    assert list(walk(data, ("a", "*", "b"))) == [(("a", 0, "b"), 1)]
    assert list(walk(data, ("*", "b"))) == [(("d", "b"), 3)]
    assert list(walk(data, ("x",))) == []
