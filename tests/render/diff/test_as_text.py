import re
from datetime import date

import pytest
from hypothesis import given
from wcwidth import wcswidth

import crowd
import hostile
import pact
import wages
import worlds
from positions.change.difference import Choice, Operand
from positions.change.movement import diff
from positions.render.diff.as_text import diff_text
from positions.render.style import Style
from strategies import STEADY, World, days, negotiations


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def printed(text: str, width: int = 100, *, everything: bool = False) -> list[str]:
    shown = diff_text(pact.proofs(text), pact.between(text), Style(), width, everything=everything)
    return shown.split("\n")


@pytest.mark.parametrize("width", [60, 80, 120])
def test_wage_round(width: int) -> None:
    assert wages.printed(width) == wages.golden(f"wages-{width}.txt")


def test_wage_round_with_all_that_stayed() -> None:
    assert wages.printed(100, everything=True) == wages.golden("wages-all.txt")


@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize("width", [40, 60, 80, 100, 120])
def test_nothing_is_wider_than_the_width(width: int, *, everything: bool) -> None:
    for proofs, difference in ((wages.proofs(), wages.difference()), hostile.pair()):
        shown = diff_text(proofs, difference, Style(), width, everything=everything)
        assert max(wcswidth(line) for line in shown.split("\n")) <= width


def test_dates_stand_at_the_right_edge_or_below() -> None:
    assert re.fullmatch(r"Wage round {20,}15 Jan 2024 → 25 Feb 2024", printed("", 80)[0])
    assert printed("", 40)[:2] == ["Wage round", "15 Jan 2024 → 25 Feb 2024"] or (
        len(printed("", 40)[0]) == 40
    )


def test_heads_and_names_are_bold_notes_dim_and_colour_changes_no_word() -> None:
    coloured = diff_text(wages.proofs(), wages.difference(), Style(colour=True), 80)
    assert "\x1b[1mMOVED\x1b[0m" in coloured
    assert "\x1b[1mGewerkschaft\x1b[0m  Arbeitszeit" in coloured
    assert re.sub(r"\x1b\[\d*m", "", coloured) + "\n" == wages.printed(80)


def test_an_entry_with_its_words_and_on_whose_word(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, firmness: firm, evidence: [una@early]}
    - {date: 2024-01-20, stance: 7, terms: {a: {kind: offer, text: A}}, evidence: [una@late]}
    """
    lines = printed(text, 80)
    at = [line.split("  ")[0] for line in lines].index("MOVED")
    assert re.fullmatch(r"MOVED {20,}20 Jan, told 20 Feb, Una Ude, Post ¹", lines[at])
    assert len(lines[at]) == 80
    assert lines[at + 1 : at + 4] == [
        "Union  Pay: 8 percent → 7 percent; 1 offer",
        "  2 Jan  “Our people need more pay now”",
        "  20 Jan  “Our people need more pay now”",
    ]
    assert "Union  Pay: 8 percent → 7 percent; offers: A" in printed(text, 80, everything=True)


def test_facts_of_another_day_or_witness_go_on_below(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-20, firmness: firm, evidence: [una@late]}
    - {date: 2024-01-21, terms: {a: {kind: offer, text: A}}, evidence: [erik-says@middle]}
    """
    lines = printed(text, 80)
    at = lines.index("NEW WORDS, SAME STANCE")
    assert [re.sub(" {2,}", "  ", line) for line in lines[at + 1 : at + 3]] == [
        "Union  Pay: firmness firm  20 Jan, told 20 Feb, Una Ude, Post ¹",
        "  offers: A  21 Jan, told 1 Feb, Erik Ek, Gazette * ¹",
    ]


def test_what_was_said_beside_stances_of_another_day_is_counted(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-03, terms: {a: {kind: offer, text: A}}, evidence: [una@late]}
    === hours/union
    - {date: 2024-01-03, salience: core, evidence: [erik-says@late]}
    """
    lines = printed(text, 120)
    assert "  Beside" not in lines
    line = "Beside stances (--all): Union on Pay (1 offer ¹) and Hours (salience core * ¹)"
    assert line in lines
    whole = printed(text, 120, everything=True)
    assert not any(line.startswith("Beside") for line in whole)
    assert any("offers: A" in line for line in whole)


def test_no_mark_begins_a_line() -> None:
    for width in range(40, 121):
        for line in wages.printed(width).split("\n"):
            assert not re.match(r" *[*¹!](?! \w)", line), (width, line)


def test_what_stayed_is_a_list_or_spelled_out(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 5, evidence: [una@late]}
    === hours/state
    - {date: 2024-01-02, stance: less, evidence: [stella@early]}
    """
    lines = printed(text)
    assert "AS IT WAS  Pay: Union (20 Jan, said again); Hours: State (2 Jan)" in lines
    whole = printed(text, everything=True)
    at = whole.index("AS IT WAS")
    assert re.sub(" {2,}", "  ", whole[at + 1]) == (
        "Union  Pay: 5 percent (reaffirmed)  20 Jan, 36 days old, Una Ude, Post"
    )


def test_of_a_choice_no_silence_and_no_count_is_told(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
    """
    chosen = pact.between(text).only(Choice(kinds=["moved"]))
    shown = diff_text(pact.proofs(text), chosen, Style(), 80)
    assert "positions:" not in shown
    assert "NO WORD" not in shown


def test_many_entries_and_long_lists_are_cut_and_say_so() -> None:
    proofs = worlds.proofs(worlds.dossier(crowd.crowd()))
    start, end = (Operand(date(2024, month, 15), None) for month in (1, 2))
    found = diff(proofs, start, end)
    shown = diff_text(proofs, found, Style(), 80)
    assert f"… and {crowd.SIZE - 40} more: --all" in shown
    assert f"NO WORD IN THE 2 ARTICLES READ  {crowd.SIZE} positions (--all names them)" in shown
    assert "Party 0, Party 1, Party 2 and 52 more on Pay 0" in shown.split("MOVED")[0]
    whole = diff_text(proofs, found, Style(), 80, everything=True)
    assert whole.count("Pay 0: ") >= crowd.SIZE
    assert "--all" not in whole


def test_text_from_outside_cannot_command_a_runner() -> None:
    assert not hostile.commands(diff_text(*hostile.pair(), Style(), 100))


def test_text_from_outside_cannot_act_on_a_terminal() -> None:
    for everything in (False, True):
        shown = diff_text(*hostile.pair(), Style(), 100, everything=everything)
        assert not hostile.harm_on_a_terminal(shown)


@STEADY
@given(negotiations(), days(), days())
def test_any_difference_fits_and_is_counted(world: World, one: date, other: date) -> None:
    start, end = sorted((one, other))
    found = diff(world.proofs, Operand(start, start), Operand(end, end))
    shown = diff_text(world.proofs, found, Style(), 80)
    assert max(map(wcswidth, shown.split("\n"))) <= 80
    kinds = {change.kind for change in found.changes}
    assert ("MAY HAVE MOVED" in shown) == ("may-have-moved" in kinds)
    assert ("\nMOVED" in shown) == ("moved" in kinds)
    assert ("Moved since" in shown) == ("moved" in kinds)
