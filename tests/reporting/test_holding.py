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
    assert blocks[0] == (
        "- Moved: 5.50 percent → 4.40 percent (20 Jan, told 20 Feb, Erik Ek, Post \\* ¹)."
    )
    cells = [[cell.strip() for cell in row.split("|")[1:-1]] for row in blocks[1].split("\n")]
    assert cells[0] == ["", "15 Jan 2024", "25 Feb 2024"]
    assert cells[2:] == [
        [
            "stance",
            "5\\.50 percent <br> *said 2 Jan 2024; Una Ude, Gazette*",
            "4\\.40 percent <br> *said 20 Jan 2024; Erik Ek, Post \\**",
        ],
        ["term", "demands: A free day <br> *said 2 Jan 2024; Una Ude, Gazette*", "same"],
    ]
    assert blocks[2].startswith("> Erik Ek said that the union is after the moon\n>\n> — [Erik Ek")
    assert blocks[3].startswith("> “Our people need more pay now”\n")
    assert marks(edition, [pact.PAY]).startswith("\\* said neither")


def test_words_that_are_not_proved_say_so(edition: Edition) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [forged@early, una@gone]}
    """
    text = written(edition)
    assert "(../seeds/a.txt); for stance **not verified: not-found**" in text
    assert "(../seeds/gone.txt); for stance **not verified: unchecked**" in text
    assert "As it was: last said 2 Jan 2024 (nobody's !)." in text
    assert "! not proved" in marks(edition, [pact.PAY])


def test_silence(edition: Edition) -> None:
    """
    === hours/state
    - {date: 2024-01-02, absent: unreported}
    """
    assert written(edition) == NEVER
    assert written(edition, Pair("hours", "state")) == LOOKED_FOR
    assert not marks(edition, [pact.PAY])


def test_each_cause_day_and_witness_has_a_line() -> None:
    first = written(wages.edition(), Pair("entgelt", "gewerkschaft")).split("\n\n")[0]
    told, undated = first.split("\n")
    assert told.startswith("- Only told since: makes a condition: Streik ohne Angebot (1–3 Mar,")
    assert undated.startswith("- Day not known: 8 Prozent → 5.50 to 8 Prozent (less precise);")


def test_firmness_of_a_former_stance_says_so(edition: Edition) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, firmness: firm, evidence: [una@early]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
    """
    text = written(edition)
    assert "firm <br> *said 2 Jan 2024; Una Ude, Gazette*" in text
    assert "firm, of the former stance <br> *said 2 Jan 2024; Una Ude, Gazette*" in text


def test_text_from_outside_is_only_text() -> None:
    edition = hostile.edition()
    text = written(edition, Pair("matter", "evil")).replace("<br>", "")
    assert not hostile.harm_in_markdown(text)
