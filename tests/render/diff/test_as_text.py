import re
from datetime import date

import pytest
from hypothesis import given
from wcwidth import wcswidth

import hostile
import pact
import wages
import worlds
from positions.change.difference import Choice, Operand
from positions.change.movement import diff
from positions.render.diff.as_text import (
    diff_text,
    headers,
    legend,
    row,
    stances_first,
    summary,
    what_changed,
)
from positions.render.style import Style
from strategies import STEADY, World, days, negotiations


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def printed(text: str, width: int = 100, *, everything: bool = False) -> str:
    difference = pact.between(text)
    return diff_text(pact.dossier(text), difference, Style(), width, everything=everything)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_wage_round(width: int) -> None:
    assert wages.printed(width) == wages.golden(f"wages-{width}.txt")


def test_wage_round_with_all_that_stayed() -> None:
    assert wages.printed(100, everything=True) == wages.golden("wages-all.txt")


@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize("width", [40, 60, 80, 100, 120])
def test_nothing_is_wider_than_the_width(width: int, *, everything: bool) -> None:
    for dossier, difference in ((wages.dossier(), wages.difference()), hostile.pair()):
        shown = diff_text(dossier, difference, Style(), width, everything=everything)
        assert max(wcswidth(line) for line in shown.split("\n")) <= width


@pytest.mark.parametrize("width", [60, 100])
def test_wide_and_right_to_left_names_are_aligned(width: int) -> None:
    shown = diff_text(*hostile.pair(), Style(), width, everything=True)
    tables = re.findall(r"^(.+)\n((?:-+  )+-+)\n((?:.+\n?)+)", shown, re.MULTILINE)
    assert tables
    for _, rule, body in tables:
        starts = [found.start() for found in re.finditer(r"(?<!\S)-", rule)]
        for line in body.rstrip("\n").split("\n"):
            for start in starts[1:]:
                assert _cells(line)[start - 2 : start].strip() == ""


def _cells(line: str) -> str:
    """A line with every wide character doubled, so that offsets are cells."""
    return "".join(char * max(wcswidth(char), 0) for char in line)


def test_colour_makes_the_title_bold_and_nothing_else() -> None:
    coloured = diff_text(wages.dossier(), wages.difference(), Style(colour=True), 80)
    assert coloured.count("\x1b[") == 2
    assert re.sub(r"\x1b\[\d+m", "", coloured) + "\n" == wages.printed(80)


@pytest.mark.parametrize(
    ("records", "sentence"),
    [
        ("", "9 positions never stated."),
        ("pay/union", "1 position moved, 8 never stated."),
        (
            "pay/union pay/state",
            "2 positions moved, 7 never stated.",
        ),
        (
            "pay/union hours/union form/union",
            "2 positions moved, 1 came to light, 6 never stated.",
        ),
    ],
)
def test_the_first_sentence_counts(records: str, sentence: str) -> None:
    moved = {
        "pay": ("5", "4"),
        "hours": ("same", "less"),
    }
    text = ""
    for name in records.split():
        issue, party = name.split("/")
        speaker = {"union": "una", "state": "stella"}[party]
        if issue == "form":
            text += f"=== {name}\n- {{date: 2024-01-02, stance: law, evidence: [{speaker}@late]}}\n"
            continue
        old, new = moved[issue]
        text += (
            f"=== {name}\n- {{date: 2024-01-02, stance: {old}, evidence: [{speaker}@early]}}\n"
            f"- {{date: 2024-01-20, stance: {new}, evidence: [{speaker}@late]}}\n"
        )
    assert summary(pact.between(text)) == sentence


def test_one_position_is_as_it_was(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    """
    difference = pact.between(text).only(Choice(["pay"], ["union"]))
    assert summary(difference) == "1 position is as it was."


def test_each_kind_has_its_own_words_in_the_first_sentence(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, absent: declined, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 5, firmness: firm, evidence: [erik@early]}
    - {date: 2024-01-20, firmness: red-line, evidence: [erik@late]}
    === pay/state
    - {date: 2024-01-02, stance: 5, firmness: firm, evidence: [stella@early]}
    - {date: 2024-01-20, firmness: exploratory, evidence: [stella@late]}
    === hours/union
    - {date: 2024-01-02, stance: same, evidence: [una@early]}
    - {date: 2024-01-20, absent: withdrawn, evidence: [una@late]}
    === hours/employers
    - {date: 2024-01-20, stance: same, evidence: [erik@late]}
    === hours/state
    - {date: 2024-01-02, stance: same, evidence: [stella@early]}
    - {date: 2024-01-20, salience: core, evidence: [stella@late]}
    """
    assert summary(pact.between(text)) == (
        "1 position was withdrawn, 1 became unclear, 1 was stated, "
        "3 have new words, same stance, 3 never stated."
    )


def test_a_position_that_came_to_light_and_moved_is_not_also_as_it_was(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@late]}
    - {date: 2024-01-20, stance: 5, evidence: [una@late]}
    """
    difference = pact.between(text)
    assert [change.kind for change in difference.unchanged] == ["reaffirmed"]
    assert summary(difference) == "1 position came to light, 8 never stated."
    assert "reaffirmed" not in printed(text)


def test_the_rest_is_a_line_each(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 5, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    - {date: 2024-01-20, stance: 2, evidence: [plain@late]}
    === pay/state
    - {date: 2024-01-02, stance: 3, evidence: [stella@early]}
    """
    assert _rest(text) == [
        "reaffirmed, last said: pay Union (20 Jan 2024)",
        "retold, last said: pay Employers (20 Jan 2024)",
        "unchanged, last said: pay State (2 Jan 2024)",
    ]


def _rest(text: str) -> list[str]:
    return [line for line in printed(text).split("\n") if "last said" in line]


def test_changes_of_stance_come_first(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, firmness: firm, evidence: [una@late]}
    === hours/union
    - {date: 2024-01-02, stance: same, evidence: [una@early]}
    - {date: 2024-01-20, stance: less, evidence: [una@late]}
    """
    changes = pact.between(text).changes
    assert [change.pair.issue for change in changes] == ["pay", "hours"]
    assert [change.pair.issue for change in stances_first(changes)] == ["hours", "pay"]
    assert printed(text).index("hours ") < printed(text).index("pay ")


def test_marks_are_explained_only_when_used(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-20, stance: 5, evidence: [erik-says@late]}
    === pay/employers
    - {date: 2024-01-20, stance: 2, evidence: [forged@late]}
    """
    assert legend(pact.between(text).changes) == [
        "* neither the party nor an independent outlet says so",
        "! no evidence for it is verified: run positions check",
        "¹ rests on a single report: without it nothing would have changed",
    ]
    assert legend([]) == []


def test_a_row_says_what_when_and_on_whose_word(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-04, firmness: firm, evidence: [erik-says@late]}
    """
    (change,) = pact.between(text).changes
    cells = row(pact.dossier(text), change)
    assert cells == [
        "pay",
        "Union",
        "5 percent",
        "same",
        "said 4 Jan 2024; firmness firm",
        "Erik Ek, in Post * ¹",
    ]
    assert len(headers("Moved", ("a", "b"))) == len(cells)
    assert what_changed(pact.dossier(text), change) == cells[4]


def test_text_from_outside_cannot_command_a_runner() -> None:
    assert not hostile.commands(diff_text(*hostile.pair(), Style(), 100))


def test_text_from_outside_cannot_act_on_a_terminal() -> None:
    for everything in (False, True):
        shown = diff_text(*hostile.pair(), Style(), 100, everything=everything)
        assert not hostile.harm_on_a_terminal(shown)


@STEADY
@given(negotiations(), days(), days())
def test_any_difference_fits_and_is_summed_up(world: World, one: date, other: date) -> None:
    start, end = sorted((one, other))
    dossier = world.dossier
    found = diff(worlds.proofs(dossier), Operand(start, start), Operand(end, end))
    shown = diff_text(dossier, found, Style(), 80)
    assert max(map(wcswidth, shown.split("\n"))) <= 80
    assert ("SAID" in shown) == any(change.cause == "movement" for change in found.changes)
    assert summary(found).split(",")[0] in " ".join(shown.split())
