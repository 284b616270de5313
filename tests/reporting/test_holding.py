import pytest

import hostile
import pact
import wages
from positions.records.dossier import Pair
from positions.reporting.edition import Edition
from positions.reporting.holding import LOOKED_FOR, NEVER, holding, marks


@pytest.fixture
def edition(request: pytest.FixtureRequest) -> Edition:
    """The world in the test's docstring."""
    text = str(request.function.__doc__)
    return Edition(pact.proofs(text), pact.between(text))


def written(edition: Edition, pair: Pair = pact.PAY) -> str:
    return "\n\n".join(holding(edition, pair, "../"))


def test_each_axis_at_both_dates_and_the_words_that_carry_it(edition: Edition) -> None:
    """
    === pay/union
    - date: 2024-01-02
      stance: 5.50
      terms: {free: {kind: demand, text: A free day}}
      evidence: [una@early]
    - {date: 2024-01-20, stance: 4.40, evidence: [erik-says@late]}
    """
    blocks = list(holding(edition, pact.PAY, "../"))
    assert blocks[0] == "Moved: down 1.10 percent; Erik Ek, in Post \\* ¹."
    cells = [[cell.strip() for cell in row.split("|")[1:-1]] for row in blocks[1].split("\n")]
    assert cells[0] == ["", "15 Jan 2024", "25 Feb 2024"]
    assert cells[2:] == [
        [
            "stance",
            "5\\.50 percent <br> *said 2 Jan 2024; Una Ude, in Gazette*",
            "4\\.40 percent <br> *said 20 Jan 2024; Erik Ek, in Post \\**",
        ],
        ["free", "demands: A free day <br> *said 2 Jan 2024; Una Ude, in Gazette*", "same"],
    ]
    assert blocks[2].startswith("> Erik Ek said that the union is after the moon\n>\n> — [Erik Ek")
    assert blocks[3].startswith("> “Our people need more pay now”\n")
    assert marks(edition, [pact.PAY]).startswith("\\* neither the party")


def test_words_that_are_not_proved_say_so(edition: Edition) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [forged@early, una@gone]}
    """
    text = written(edition)
    assert "(../seeds/a.txt); for stance **not verified: not-found**" in text
    assert "(../seeds/gone.txt); for stance **not verified: unchecked**" in text
    assert "Unchanged: nobody's !; last said 2 Jan 2024." in text
    assert "no evidence for it is verified" in marks(edition, [pact.PAY])


def test_silence(edition: Edition) -> None:
    """
    === hours/state
    - {date: 2024-01-02, absent: unreported}
    """
    assert written(edition) == NEVER
    assert written(edition, Pair("hours", "state")) == LOOKED_FOR
    assert not marks(edition, [pact.PAY])


def test_a_disclosure_and_a_movement_have_a_sentence_each() -> None:
    first = written(wages.edition(), Pair("entgelt", "gewerkschaft")).split("\n\n")[0]
    assert first.startswith("Came to light: said 1 Mar to 3 Mar 2024; new condition: streik")
    assert " Changed on a day not known: said 3 Mar to 19 Mar 2024; told less precisely" in first


def test_text_from_outside_is_only_text() -> None:
    edition = hostile.edition()
    text = written(edition, Pair("matter", "evil")).replace("<br>", "")
    assert not hostile.harm_in_markdown(text)
