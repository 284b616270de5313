"""Drafts are a file that no record reader reads, without what is recorded already."""

from positions.author.drafting import draft_path, drafts
from positions.author.suggesting import suggestions
from positions.records.loading import load
from positions.records.yaml_text import read
from tracker import dossier, tree

SOURCE = "gazette-2024-03-15"


def test_only_what_is_new_with_what_is_held_beside_it() -> None:
    found = suggestions(dossier(), SOURCE)
    text = drafts(SOURCE, found, ["so far"] * len(found))
    data = read(text).data
    assert (data["format"], data["source"]) == (1, SOURCE)
    assert data["drafts"] == [
        {
            "party": "employers",
            "so_far": "so far",
            "speaker": "reyes",
            "passage": "Tom Reyes called that a step",
            "line": 7,
        }
    ]


def test_drafts_are_no_records() -> None:
    world = tree(**{draft_path(SOURCE): "format: 1\ndrafts: [nonsense]\n"})
    assert load(world).findings == ()
