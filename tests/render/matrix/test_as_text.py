import re

import pytest
from wcwidth import wcswidth

import hostile
import pact
import views
import worlds
from positions.records.dossier import Dossier
from positions.render.matrix.as_text import matrix_text
from positions.render.style import Style


def matrix(dossier: Dossier, width: int = 100) -> str:
    return matrix_text(views.view(dossier), Style(), width)


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
        ["Pay", "8.50 percent (2 Jan 2024) *", "–", "–"],
        ["Hours", "–", "(declined) (2 Jan 2024)", "–"],
        ["Form", "–", "–", "(terms only) (by 2 Jan 2024)"],
        [""],
        ["* said neither by the party nor independently"],
        ["– never stated"],
    ]


def crowd(count: int) -> Dossier:
    parties = ", ".join(f"p{number}: {{name: Party {number}}}" for number in range(count))
    return worlds.dossier(
        f"=== positions/negotiation.yaml\ntitle: T\nparties: {{{parties}}}\n"
        "issues: {pay: {title: Pay, scale: {type: interval}}}\n"
    )


@pytest.mark.parametrize(("width", "most"), [(60, 3), (100, 5), (160, 9)])
def test_parties_that_do_not_fit_stand_in_a_list(width: int, most: int) -> None:
    assert matrix(crowd(most), width).startswith("T   as of 25 Feb 2024\n\nIssue")
    shown = matrix(crowd(most + 1), width)
    assert "Issue" not in shown
    assert "\nPay\n  never stated: Party 0, Party 1," in shown
    assert max(map(len, shown.split("\n"))) <= width


def test_in_a_list_every_party_that_spoke_has_a_line() -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8.50, evidence: [erik-says@early]}
    """
    dossier = pact.dossier(test_in_a_list_every_party_that_spoke_has_a_line.__doc__)
    assert matrix(dossier, 45).split("\n")[2:5] == [
        "Pay",
        "  Union: 8.50 percent (2 Jan 2024) *",
        "  never stated: Employers, State",
    ]


def test_no_party_at_all() -> None:
    assert "T   as of" in matrix(crowd(0))


@pytest.mark.parametrize("width", [60, 80, 120])
def test_nothing_is_wider_than_the_width(width: int) -> None:
    shown = matrix(hostile.dossier(), width)
    assert max(wcswidth(line) for line in shown.split("\n")) <= width


def test_no_control_character_reaches_a_terminal() -> None:
    assert not hostile.harm_on_a_terminal(matrix(hostile.dossier()))
