import re
from datetime import date

import pytest
from wcwidth import wcswidth

import hostile
import pact
from positions.dossier import Dossier, Pair
from positions.render.position_text import Look, log_text, matrix_text, show_text
from positions.render.style import Style
from positions.timeline import snapshot

DAY = date(2024, 2, 25)


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def shown(dossier: Dossier, issue: str, parties: list[str], width: int = 100) -> str:
    look = Look(dossier, Style(), width)
    return show_text(dossier, snapshot(dossier, DAY, DAY), issue, parties, look)


def logged(dossier: Dossier, pair: Pair, width: int = 100) -> str:
    return log_text(dossier, pair, Look(dossier, Style(), width))


def matrix(dossier: Dossier, width: int = 100) -> str:
    look = Look(dossier, Style(), width)
    return matrix_text(dossier, snapshot(dossier, DAY, DAY), DAY, look)


def test_show_gives_the_scale_the_position_and_the_words_that_carry_it(text: str) -> None:
    """
    === hours/union
    - date: 2024-01-02
      stance: less
      firmness: firm
      terms: {free: {kind: demand, text: A free day}}
      evidence: [una@early, forged@late[firmness]]
    === hours/employers
    - {date: 2024-01-02, absent: unreported}
    """
    assert shown(pact.dossier(text), "hours", ["union", "employers", "state"], 90).split("\n") == [
        "Hours   (hours)   as of 25 Feb 2024",
        "     0 more",
        "    50 same",
        "    75 less",
        "   100 least",
        "",
        "Union   less",
        "  stance less (said 2 Jan 2024; Una Ude, in Gazette)",
        "  firmness firm (said 2 Jan 2024; Una Ude, in Gazette)",
        "  demands: A free day [free] (said 2 Jan 2024; Una Ude, in Gazette)",
        "    | “Our people need more pay now”",
        "      seeds/a.txt:1  Una Ude, Gazette, 10 Jan 2024; verified; for stance, firmness,",
        "      terms.free",
        "    | Lower wages are what everybody wanted all along",
        "      seeds/a.txt  Post, 20 Feb 2024; not-found; for firmness",
        "",
        "Employers   never stated: looked for, not found",
        "",
        "State   never stated",
    ]


def test_show_says_what_numbers_an_interval_scale_has() -> None:
    lines = shown(pact.dossier(""), "pay", []).split("\n")
    assert lines == ["Pay   (pay)   as of 25 Feb 2024", "  a number percent from 0 to 10"]


def test_log_is_a_history_newest_first(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8.50, summary: Wants a lot., evidence: [una@early]}
    - {event: talks, stance: 7, firmness: firm, evidence: [erik-says@late]}
    - {date: 2024-01-25, absent: unreported}
    """
    assert logged(pact.dossier(text), pact.PAY).split("\n") == [
        "Pay: Union",
        "",
        "25 Jan 2024",
        "  looked for, not found",
        "  stance 7 percent",
        "",
        "3 Jan to 20 Jan 2024: Talks",
        "  stance 7 percent",
        "  firmness firm",
        "  on the word of Erik Ek, in Post *",
        "",
        "2 Jan 2024",
        "  stance 8.50 percent",
        "  Wants a lot.",
        "  on the word of Una Ude, in Gazette",
    ]


def test_log_of_nothing() -> None:
    assert logged(pact.dossier(""), pact.PAY) == "Pay: Union\n\nno dated statements"


def test_matrix_sets_parties_across_and_issues_down(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8.50, evidence: [una@early]}
    === hours/employers
    - {date: 2024-01-02, absent: declined, evidence: [erik@early]}
    === form/state
    - {date: {before: 2024-01-02}, firmness: firm, evidence: [stella@early]}
    """
    title, _, heads, _, *rows = matrix(pact.dossier(text)).split("\n")
    assert title == "Wage round   as of 25 Feb 2024"
    assert [re.split(" {2,}", line) for line in (heads, *rows)] == [
        ["Issue", "Union", "Employers", "State"],
        ["pay", "8.50 percent (2 Jan 2024)", "–", "–"],
        ["hours", "–", "(declined) (2 Jan 2024)", "–"],
        ["form", "–", "–", "(terms only) (by 2 Jan 2024)"],
    ]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_nothing_is_wider_than_the_width(width: int) -> None:
    dossier = hostile.dossier()
    parties = list(dossier.parties)
    texts = [shown(dossier, "matter", parties, width), matrix(dossier, width)]
    texts += [logged(dossier, Pair("matter", party), width) for party in parties]
    for text in texts:
        assert max(wcswidth(line) for line in text.split("\n")) <= width


def test_no_control_character_reaches_a_terminal() -> None:
    dossier = hostile.dossier()
    parties = list(dossier.parties)
    texts = [shown(dossier, "matter", parties), matrix(dossier)]
    texts += [logged(dossier, Pair("matter", party)) for party in parties]
    for text in texts:
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert "\x07" not in text
