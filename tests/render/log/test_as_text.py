import pytest
from wcwidth import wcswidth

import hostile
import pact
import worlds
from positions.records.dossier import Dossier, Pair
from positions.render.log.as_text import log_text
from positions.render.style import Style


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def logged(dossier: Dossier, pair: Pair = pact.PAY, width: int = 100) -> str:
    return log_text(worlds.proofs(dossier), [pair], Style(), width)


def test_a_history_newest_first_with_what_each_statement_changed(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8.50, summary: Wants a lot., evidence: [una@early]}
    - {event: talks, stance: 7, firmness: firm, evidence: [erik-says@late]}
    - date: 2024-01-21
      stance: 7
      terms: {free: {kind: demand, text: A free day}}
      evidence: [una@late]
    - {date: 2024-01-25, absent: unreported}
    - {date: 2024-02-20, absent: withdrawn, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    """
    assert logged(pact.dossier(text)).split("\n") == [
        "Pay: Union   (pay/union)",
        "",
        "20 Feb 2024   was withdrawn: 7 percent → withdrawn",
        "  on the word of Una Ude, Post",
        "",
        "25 Jan 2024   looked for, not found",
        "",
        "21 Jan 2024   new words, same stance: 7 percent",
        "  demands: A free day",
        "  again: stance: 7 percent",
        "  on the word of Una Ude, Post; first reported 20 Feb 2024",
        "",
        "3 Jan to 20 Jan 2024   moved: 8.50 percent → 7 percent (toward Employers)",
        "  Talks",
        "  firmness firm",
        "  on the word of Erik Ek, Post *; first reported 20 Feb 2024",
        "",
        "2 Jan 2024   was stated: 8.50 percent",
        "  Wants a lot.",
        "  on the word of Una Ude, Gazette; first reported 10 Jan 2024",
        "",
        "* said neither by the party nor independently",
    ]


def test_what_was_only_said_again(text: str) -> None:
    """
    === hours/union
    - {date: 2024-01-02, stance: less, evidence: [una@early]}
    - {date: 2024-01-10, stance: less, evidence: [una@early]}
    - {date: 2024-01-11, stance: less, evidence: [erik-says@late]}
    """
    out = logged(pact.dossier(text), Pair("hours", "union"))
    assert "10 Jan 2024   said again: less\n  again: stance: less\n" in out
    assert "11 Jan 2024   told again: less\n  again: stance: less\n" in out


def test_what_somebody_else_says_has_its_own_witness(text: str) -> None:
    """
    === pay/union
    - date: 2024-01-02
      stance: 8
      firmness: firm
      evidence: [una@early[stance], erik-says@late[firmness]]
    """
    out = logged(pact.dossier(text))
    assert "  firmness firm (Erik Ek, Post *)\n" in out
    assert "  on the word of Una Ude, Gazette and 1 more;" in out


def test_nothing_dated() -> None:
    assert logged(pact.dossier("")) == "Pay: Union   (pay/union)\n\nno dated statements"


@pytest.mark.parametrize("width", [60, 80, 120])
def test_nothing_is_wider_than_the_width(width: int) -> None:
    dossier = hostile.dossier()
    for party in dossier.parties:
        out = logged(dossier, Pair("matter", party), width)
        assert max(wcswidth(line) for line in out.split("\n")) <= width


def test_no_control_character_reaches_a_terminal() -> None:
    dossier = hostile.dossier()
    for party in dossier.parties:
        out = logged(dossier, Pair("matter", party))
        assert not hostile.harm_on_a_terminal(out)
        assert not hostile.commands(out)
