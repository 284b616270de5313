import pytest
from wcwidth import wcswidth

import hostile
import pact
import views
from positions.records.dossier import Dossier
from positions.render.show.as_text import show_text
from positions.render.style import Style


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def shown(dossier: Dossier, issue: str, parties: list[str], width: int = 100) -> str:
    return show_text(views.view(dossier, [issue], parties), Style(), width)


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
        "  stance: less (said 2 Jan 2024; Una Ude, Gazette)",
        "  firmness firm (said 2 Jan 2024; Una Ude, Gazette)",
        "  demands: A free day [free] (said 2 Jan 2024; Una Ude, Gazette)",
        "    | “Our people need more pay now”",
        "      seeds/a.txt:1  Una Ude, Gazette, 10 Jan 2024; verified; for stance, firmness,",
        "      terms.free",
        "    | Lower wages are what everybody wanted all along",
        "      seeds/late.txt  Post, 20 Feb 2024; not-found; for firmness",
        "",
        "Employers   never stated: looked for, not found",
        "",
        "State   never stated",
    ]


def test_marks_are_explained(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [erik-says@early]}
    - {date: 2024-01-03, firmness: firm, evidence: [forged@early]}
    """
    lines = shown(pact.dossier(text), "pay", ["union"]).split("\n")
    assert lines[-2:] == [
        "* said neither by the party nor independently",
        "! not proved: run positions check",
    ]
    assert "*" not in shown(pact.dossier(text), "pay", ["state"])


def test_show_says_what_numbers_an_interval_scale_has() -> None:
    lines = shown(pact.dossier(""), "pay", []).split("\n")
    assert lines == ["Pay   (pay)   as of 25 Feb 2024", "  a number percent from 0 to 10"]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_nothing_is_wider_than_the_width(width: int) -> None:
    dossier = hostile.dossier()
    parties = list(dossier.parties)
    text = shown(dossier, "matter", parties, width)
    assert max(wcswidth(line) for line in text.split("\n")) <= width


def test_no_control_character_reaches_a_terminal() -> None:
    dossier = hostile.dossier()
    parties = list(dossier.parties)
    assert not hostile.harm_on_a_terminal(shown(dossier, "matter", parties))
