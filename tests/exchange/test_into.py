"""What was imported becomes a tracker that checks, and never writes over what is there."""

from datetime import date

import pytest

import worlds
from positions.author.changes import Changes
from positions.author.editing import EditError
from positions.checks.checking import check
from positions.exchange.from_table import from_table
from positions.exchange.into import add_records, add_table
from positions.exchange.mapping import guessed
from positions.exchange.table import sheet
from positions.files.tree import MemoryTree
from positions.records.dossier import Dossier

TABLE = """\
issue,party,stance,source
Pay,Union,8,The Gazette
Pay,Port,2.5,The Gazette
Venue,Union,Court,The Gazette
Venue,Port,Office,The Gazette
"""
ENTRY = {"file": "t.csv", "title": "T", "published": date(2024, 3, 1), "kind": "data", "note": "n"}
THERE = """
=== positions/negotiation.yaml
title: T  # a comment that stays
parties: {union: {name: Union}}
issues: {pay: {title: Pay, scale: {type: interval, min: 0, max: 10}}}
=== seeds/catalogue.yaml
sources: {}
"""


def into(tree: MemoryTree, dossier: Dossier | None) -> Changes:
    table = sheet(TABLE)
    found = from_table(table, guessed(table.columns, None, date(2024, 3, 1)), "t")
    changes = Changes(tree)
    add_table(changes, dossier, found, ("t", ENTRY, TABLE), "Talks")
    return changes


def test_a_new_tracker_is_proved_against_the_table() -> None:
    report = check(into(MemoryTree({}), None))
    assert report.verdicts == {"verified": 4}
    assert [one.finding.rule for one in report.findings if one.severity != "info"] == [
        "source-unpinned"
    ]


def test_a_tracker_that_is_there_keeps_what_it_has() -> None:
    changes = into(worlds.tree(THERE), worlds.dossier(THERE))
    text = changes.text("positions/negotiation.yaml")
    assert "# a comment that stays" in text
    assert "max: 10" in text
    assert check(changes).verdicts == {"verified": 4}


def test_a_record_that_is_there_is_not_written_over() -> None:
    record = "issue: pay\nparty: union\nversions:\n  - {date: 2024-01-01, note: n, stance: 3}\n"
    world = f"{THERE}=== positions/pay/union.yaml\n{record}"
    with pytest.raises(EditError, match=r"pay/union\.yaml is there already"):
        into(worlds.tree(world), worlds.dossier(world))
    changes = Changes(worlds.tree(world))
    same = record.replace(
        "{date: 2024-01-01, note: n, stance: 3}", "stance: 3\n    date: 2024-01-01\n    note: n"
    )
    assert add_records(changes, {"positions/pay/union.yaml": same}) == [
        "positions/pay/union.yaml is there already, and the same"
    ]
    assert not changes.pending
    with pytest.raises(EditError, match="with something else in it"):
        add_records(changes, {"positions/pay/union.yaml": same.replace("3", "4")})
