"""Answers become a version as a record holds it, at its place."""

from decimal import Decimal

import pytest

from positions.author.adding import (
    add_evidence,
    dating_words,
    evidence_lines,
    place,
    read_salience,
    read_stance,
    read_term,
    read_when,
    told,
    version_lines,
    version_of,
)
from positions.author.changes import Changes
from positions.author.editing import EditError
from positions.records.dossier import Pair
from positions.records.yaml_text import read
from tracker import dossier, tree

PAY = Pair("pay", "union")


@pytest.mark.parametrize(
    ("issue", "written", "value"),
    [
        ("pay", "6.5", Decimal("6.5")),
        ("pay", "6.5 %", Decimal("6.5")),
        ("pay", "5..6.5", (Decimal(5), Decimal("6.5"))),
        ("pay", "[5, 6]", (Decimal(5), Decimal(6))),
        ("overtime", "bonus", "bonus"),
        ("overtime", "voluntary..bonus", ("voluntary", "bonus")),
        ("mediator", "court", "court"),
    ],
)
def test_stances(issue: str, written: str, value: object) -> None:
    assert read_stance(dossier().issue(issue).scale, written) == value


@pytest.mark.parametrize(
    ("issue", "written"),
    [("pay", "50"), ("pay", "much"), ("pay", "6..5"), ("overtime", "bonu"), ("mediator", "a..b")],
)
def test_stances_off_the_scale(issue: str, written: str) -> None:
    with pytest.raises(EditError, match="stance"):
        read_stance(dossier().issue(issue).scale, written)


def test_days_terms_and_salience() -> None:
    assert read_when("2024-03-01") == "2024-03-01"
    assert read_when("2024-03-01..2024-03-05") == {"after": "2024-03-01", "before": "2024-03-05"}
    assert read_when("..2024-03-05") == {"before": "2024-03-05"}
    assert read_term("back-pay: demand Paid: now") == (
        "back-pay",
        {"kind": "demand", "text": "Paid: now"},
    )
    assert read_term("back-pay: dropped") == ("back-pay", {"kind": "dropped"})
    assert (read_salience("core"), read_salience("40")) == ("core", Decimal(40))
    with pytest.raises(EditError, match="write it as"):
        read_term("back pay")


def test_keys_stand_in_the_order_of_a_record() -> None:
    made = version_of(
        {"quote": "w", "source": "s", "stance": Decimal(5), "date": "2024-03-01", "note": None}
    )
    assert list(made) == ["date", "stance", "evidence"]
    assert list(made["evidence"][0]) == ["source", "quote"]
    assert version_of({"event": "e", "speaker": "berg"}) == {"event": "e"}


@pytest.mark.parametrize(
    ("version", "index"),
    [
        ({"date": "2024-02-01", "stance": 5}, 0),
        ({"date": "2024-03-01", "stance": 5}, 1),
        ({"date": {"after": "2024-03-02", "before": "2024-03-03"}, "stance": 5}, 1),
        ({"event": "second-round", "stance": 5}, 2),
        ({"date": {"after": "2024-03-02"}, "stance": 5}, 2),
    ],
)
def test_oldest_first(version: dict[str, object], index: int) -> None:
    changes = Changes(tree())
    added = place(changes, dossier(), PAY, version)
    assert (added.path, added.index) == ("positions/pay/union.yaml", index)
    assert read(changes.text(added.path)).data["versions"][index] == version


def test_a_first_version_makes_the_record() -> None:
    changes = Changes(tree())
    world = tree()
    files = {path: text for path, text in world.files.items() if path != "positions/pay/union.yaml"}
    loaded = dossier(type(world)(files))
    changes = Changes(type(world)(files))
    added = place(changes, loaded, PAY, {"date": "2024-02-01", "stance": 5})
    assert changes.text(added.path) == (
        "# yaml-language-server: $schema=../../schemas/record.json\n"
        "issue: pay\nparty: union\nversions:\n  - date: 2024-02-01\n    stance: 5\n"
    )
    assert version_lines(added) == ["- date: 2024-02-01", "  stance: 5"]


def test_what_the_source_itself_tells() -> None:
    source = "gazette-2024-03-01"
    words = "We want 6.5 percent, paid from January on"
    assert told(dossier(), source, "quote", words) == ("berg", None)
    assert told(dossier(), source, "quote", "We want nothing at all") == (None, None)
    assert dating_words(dossier(), source, "2024-03-01") == "By a staff reporter, 1 March 2024"
    assert dating_words(dossier(), source, "2024-03-02") is None
    assert told(dossier(), "nowhere", "quote", words) == (None, None)
    assert dating_words(dossier(), "nowhere", "2024-03-02") is None


def test_a_further_piece_of_evidence() -> None:
    piece = {"source": "gazette-2024-03-15", "speaker": "reyes", "passage": "a step"}
    changes = Changes(tree())
    added = add_evidence(changes, dossier(), PAY, piece, None)
    assert added.index == 1
    data = read(changes.text(added.path)).data["versions"]
    assert data[1]["evidence"][1] == piece
    assert add_evidence(Changes(tree()), dossier(), PAY, piece, "talks-open").index == 0
    with pytest.raises(EditError, match="there are talks-open, second-round"):
        add_evidence(Changes(tree()), dossier(), PAY, piece, "2024-01-01")
    with pytest.raises(EditError, match="positions add mediator/nobody"):
        add_evidence(Changes(tree()), dossier(), Pair("mediator", "nobody"), piece, None)
    assert evidence_lines(piece)[0] == "- source: gazette-2024-03-15"
