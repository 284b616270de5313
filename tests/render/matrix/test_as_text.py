import re
from datetime import date

import pytest
from wcwidth import wcswidth

import hostile
import pact
import worlds
from positions.change.timeline import snapshot
from positions.records.dossier import Dossier
from positions.render.matrix.as_text import matrix_text
from positions.render.show.as_text import Look
from positions.render.style import Style

DAY = date(2024, 2, 25)


def matrix(dossier: Dossier, width: int = 100) -> str:
    look = Look(worlds.proofs(dossier), Style(), width)
    return matrix_text(dossier, snapshot(dossier, DAY, DAY), DAY, look)


def test_parties_stand_across_and_issues_down() -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8.50, evidence: [erik-says@early]}
    === hours/employers
    - {date: 2024-01-02, absent: declined, evidence: [erik@early]}
    === form/state
    - {date: {before: 2024-01-02}, firmness: firm, evidence: [stella@early]}
    """
    dossier = pact.dossier(test_parties_stand_across_and_issues_down.__doc__)
    title, _, heads, _, *rows = matrix(dossier).split("\n")
    assert title == "Wage round   as of 25 Feb 2024"
    assert [re.split(" {2,}", line) for line in (heads, *rows)] == [
        ["Issue", "Union", "Employers", "State"],
        ["pay", "8.50 percent (2 Jan 2024) *", "–", "–"],
        ["hours", "–", "(declined) (2 Jan 2024)", "–"],
        ["form", "–", "–", "(terms only) (by 2 Jan 2024)"],
        [""],
        ["* only another party, or an outlet that belongs to one, says so"],
        ["– never stated"],
    ]


def crowd(count: int) -> Dossier:
    parties = ", ".join(f"p{number}: {{name: Party {number}}}" for number in range(count))
    return worlds.dossier(
        f"=== positions/negotiation.yaml\ntitle: T\nparties: {{{parties}}}\n"
        "issues: {pay: {title: Pay, scale: {type: interval}}}\n"
    )


@pytest.mark.parametrize(("width", "tables"), [(60, 4), (100, 3), (160, 2)])
def test_many_parties_take_several_tables(width: int, tables: int) -> None:
    shown = matrix(crowd(12), width)
    assert shown.count("Issue") == tables
    names = re.findall(r"Party\s+\d+|Party", shown)
    assert len(names) == 12
    assert max(map(len, shown.split("\n"))) <= width


def test_no_party_at_all() -> None:
    assert "T   as of" in matrix(crowd(0))


@pytest.mark.parametrize("width", [60, 80, 120])
def test_nothing_is_wider_than_the_width(width: int) -> None:
    shown = matrix(hostile.dossier(), width)
    assert max(wcswidth(line) for line in shown.split("\n")) <= width


def test_no_control_character_reaches_a_terminal() -> None:
    assert not hostile.harm_on_a_terminal(matrix(hostile.dossier()))
