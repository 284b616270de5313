"""No sentence says more than its facts: each is tried on records in which it is false."""

import pytest

import crowd
import pact
import worlds
from positions.change.difference import Choice, Operand
from positions.change.movement import diff
from positions.render.opening import opening

STILL = """
    === pay/state
    - {date: 2024-01-02, stance: 3, evidence: [stella@early]}
"""


def told(text: str) -> str:
    return " ".join(opening(pact.proofs(text), pact.between(text)))


def moving(first: str, second: str, when: str = "2024-01-20", more: str = "") -> str:
    return f"""
    === pay/union
    - {{date: 2024-01-02, {first}, evidence: [una@early]}}
    - {{date: {when}, {second}, evidence: [una@late]}}
    {more}
    """


@pytest.mark.parametrize(
    ("first", "second", "when", "sentence"),
    [
        ("stance: 8", "stance: 7", "2024-01-20", "Moved since 15 Jan: Union on Pay."),
        ("stance: [5, 7]", "stance: [7, 8]", "2024-01-20",
         "No stance is proved to have moved since 15 Jan. One may have: Union on Pay."),
        ("stance: 8", "firmness: firm", "2024-01-20",
         "No stance is reported to have moved since 15 Jan."),
        ("stance: 8", "absent: withdrawn", "2024-01-20", "Union on Pay: stance withdrawn."),
        ("stance: 8", "absent: declined", "2024-01-20", "Union on Pay: no longer clear."),
        ("firmness: firm", "stance: 8", "2024-01-20",
         "Union on Pay: a stance where none was known."),
        ("stance: 8", "stance: 7", "{after: 2024-01-10, before: 2024-01-20}",
         "Union on Pay: a stance whose day is not known."),
    ],
)  # fmt: skip
def test_what_moved(first: str, second: str, when: str, sentence: str) -> None:
    assert sentence in told(moving(first, second, when))
    if "reported" not in sentence:
        assert sentence not in told(STILL)


def test_many_moves_are_only_counted() -> None:
    proofs = worlds.proofs(worlds.dossier(crowd.crowd(issues=6)))
    start, end = (Operand(pact.day(f"2024-0{month}-15"), None) for month in (1, 2))
    told = opening(proofs, diff(proofs, start, end))
    assert told[0] == f"Moved since 15 Jan: {6 * crowd.SIZE} positions on 6 issues."
    assert any("55 parties (Party 0, Party 1, Party 2, …) are not heard" in one for one in told)


def test_a_disclosure_is_no_move_even_if_it_tells_of_one() -> None:
    text = """
    === hours/union
    - {date: 2024-01-02, stance: same, evidence: [erik-says@late]}
    - {date: 2024-01-03, stance: least, evidence: [erik-says@late]}
    """
    found = told(text)
    assert found.startswith("No stance is reported to have moved since 15 Jan.")
    assert "An earlier change is told only since: Union on Hours." in found


def test_on_which_issues_nobody_moved() -> None:
    more = "=== hours/union\n    - {date: 2024-01-02, stance: same, evidence: [una@early]}"
    moved = told(moving("stance: 8", "stance: 7", more=more))
    assert "On Hours no move is reported since." in moved
    assert "Form" not in moved  # nobody ever spoke of it
    undated = told(moving("stance: 8", "stance: 7", "{before: 2024-01-20}", more))
    assert "On Hours no move is reported since." in undated


def test_on_how_few_reports_the_new_words_rest() -> None:
    one = told(moving("stance: 8", "stance: 7"))
    assert "All that is new stands in one report: Post, 20 Feb 2024." in one
    both = moving("stance: 8", "stance: 7").replace("una@late", "una@late, una@middle")
    assert "All that is new stands in 2 reports (Gazette, Post)." in told(both)
    assert "report" not in told(STILL).replace("reported", "")


def test_whose_own_voice_is_not_heard() -> None:
    found = told(moving("stance: 8", "stance: 7"))
    assert "Employers and State are not heard in their own voice after 15 Jan." in found
    assert "Union" not in found.split("report:")[1]
    hearsay = moving("stance: 8", "stance: 7").replace("una@late", "erik-says@late")
    assert "Union, Employers and State are not heard in their own voice" in told(hearsay)


def test_a_voice_of_which_only_bounds_are_known_is_perhaps_not_heard() -> None:
    found = told(moving("stance: 8", "firmness: firm", "{before: 2024-01-20}"))
    assert "Union is last heard in its own voice by 20 Jan, perhaps earlier." in found


def test_on_one_day_only_our_record_can_differ() -> None:
    same = pact.between(STILL, pact.SECOND, pact.SECOND)
    assert opening(pact.proofs(STILL), same) == ["Nothing is recorded otherwise."]


def test_a_correction_is_no_move() -> None:
    then = pact.proofs(STILL.replace("stance: 3", "stance: 4"))
    day = pact.day(pact.SECOND)
    found = diff(pact.proofs(STILL), Operand(day, day), Operand(day, day), recorded=then)
    told = opening(pact.proofs(STILL), found)
    assert told == ["Corrected in our record: State on Pay."]


def test_of_a_choice_only_the_number_is_told() -> None:
    text = moving("stance: 8", "stance: 7")
    chosen = pact.between(text).only(Choice(kinds=["moved"]))
    assert opening(pact.proofs(text), chosen) == ["1 change of the kind chosen."]
    none = pact.between(text).only(Choice(kinds=["withdrawn"]))
    assert opening(pact.proofs(text), none) == ["No changes of the kind chosen."]
