"""One line of notation each: what a coder would write on a blackboard."""

import pytest

from positions.author.changes import Changes
from positions.author.defining import PATTERNS, define, define_all
from positions.author.editing import EditError
from positions.files.tree import MemoryTree
from positions.records.layout import CATALOGUE, NEGOTIATION
from positions.records.yaml_text import read

LINES = {
    "speaker": ["union/berg: Ana Berg, chair; Ms Berg, the chair"],
    "party": ["union: Dockers' Union; the union, dockers"],
    "outlet": ["gazette: Harbour Gazette; union"],
    "round": ["open: 2024-03-01 Talks open"],
    "event": ["start: 2024-03-01 Talks; told on the day"],
    "issue": [
        "pay: Pay rise [0..15 %] By how much?",
        "hours: Hours [-2.5..]",
        "strike: Strike [none=No strike < warning < open]",
        "mediator: Mediator [court=The labour court | ministry]",
    ],
}


def test_every_kind_of_line() -> None:
    changes = Changes(MemoryTree({NEGOTIATION: "title: T\n"}))
    define_all(changes, LINES)
    data = read(changes.text(NEGOTIATION)).data
    assert data["parties"] == {
        "union": {
            "name": "Dockers' Union",
            "aliases": ["the union", "dockers"],
            "speakers": {
                "berg": {"name": "Ana Berg", "role": "chair", "aliases": ["Ms Berg", "the chair"]}
            },
        }
    }
    assert data["rounds"] == {"open": {"date": "2024-03-01", "title": "Talks open"}}
    assert data["events"] == {
        "start": {"date": "2024-03-01", "title": "Talks", "note": "told on the day"}
    }
    scales = {name: issue["scale"] for name, issue in data["issues"].items()}
    assert scales["pay"] == {"type": "interval", "min": 0, "max": 15, "unit": "%"}
    assert scales["hours"]["type"] == "interval"
    assert str(scales["hours"]["min"]) == "-2.5"
    assert scales["strike"]["points"] == {
        "none": {"at": 0, "text": "No strike"},
        "warning": {"at": 50},
        "open": {"at": 100},
    }
    assert scales["mediator"]["points"] == {"court": {"text": "The labour court"}, "ministry": {}}
    assert data["issues"]["pay"]["question"] == "By how much?"
    assert read(changes.text(CATALOGUE)).data["outlets"] == {
        "gazette": {"name": "Harbour Gazette", "affiliation": "union"}
    }


@pytest.mark.parametrize("kind", PATTERNS)
def test_a_line_that_says_nothing_tells_how_to_write_it(kind: str) -> None:
    with pytest.raises(EditError, match="write it as"):
        define(Changes(MemoryTree({})), kind, "a line")


def test_nothing_is_defined_twice_and_nobody_speaks_for_nobody() -> None:
    changes = Changes(MemoryTree({NEGOTIATION: "parties: {union: {name: U}}\n"}))
    with pytest.raises(EditError, match="union is there already"):
        define(changes, "party", "union: Another")
    with pytest.raises(EditError, match="party onion is not known"):
        define(changes, "speaker", "onion/berg: Ana Berg")
