from datetime import date
from typing import get_args

import pytest
from hypothesis import given

import pact
from positions.change.difference import Choice, Operand
from positions.change.kinds import QUIET, Kind
from positions.change.movement import diff
from positions.render import difference_words as words
from strategies import STEADY, World, days, negotiations

TWO = """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - date: 2024-01-20
      stance: 7
      firmness: firm
      terms: {free: {kind: demand, text: A free day}, tram: {kind: demand, text: Tickets}}
      evidence: [una@late[stance, terms.free, terms.tram], erik-says@middle[firmness]]
    === hours/union
    - {date: 2024-01-04, stance: less, evidence: [erik-says@late]}
    === hours/state
    - {date: 2024-01-04, stance: less, evidence: [erik-says@late]}
    === form/state
    - {date: 2024-01-04, stance: law, evidence: [stella@early]}
    === form/union
    - {date: 2024-01-04, absent: unreported}
"""


@pytest.fixture
def found() -> list[words.Block]:
    return words.blocks(pact.dossier(TWO), pact.between(TWO))


def test_every_kind_that_is_news_has_its_block() -> None:
    kinds = [kind for _, kinds in words._KINDS for kind in kinds]  # noqa: SLF001
    assert sorted(kinds) == sorted(set(get_args(Kind)) - set(QUIET))


def test_blocks_come_in_the_order_in_which_they_are_read(found: list[words.Block]) -> None:
    assert [block.title for block in found] == ["Moved", "Said by 15 Jan, only told since"]
    assert [block.news for block in found] == [True, False]


def test_day_witness_and_mark_belong_to_a_fact(found: list[words.Block]) -> None:
    stance, firmness = found[0].entries
    assert stance.facts == ("8 percent → 7 percent", "demands: A free day / Tickets")
    assert stance.brief == ("8 percent → 7 percent", "2 demands")
    assert (stance.leads, firmness.leads) == (True, False)
    assert (stance.moving, firmness.moving) == (True, False)
    assert words.note(stance, 2024) == "20 Jan, told 20 Feb, Una Ude, Post\u00a0¹"
    assert words.note(firmness, 2024) == "20 Jan, told 1 Feb, Erik Ek, Gazette\u00a0*\u00a0¹"


def test_the_words_before_and_after_stand_beside_a_stance(found: list[words.Block]) -> None:
    stance, firmness = found[0].entries
    assert [quoted.evidence.source for quoted in stance.quoted] == ["early", "late"]
    assert [quoted.evidence.source for quoted in firmness.quoted] == ["middle"]


def test_parties_of_whom_the_same_is_told_share_an_entry(found: list[words.Block]) -> None:
    (entry,) = found[1].entries
    assert entry.parties == ("union", "state")
    other = TWO.replace("2024-01-04, stance: less", "2024-01-05, stance: less", 1)
    assert len(words.blocks(pact.dossier(other), pact.between(other))[1].entries) == 2


def test_what_is_not_new() -> None:
    dossier, difference = pact.dossier(TWO), pact.between(TWO)
    rest = words.rest(dossier, difference)
    assert rest["As it was"] == [("form", ["State (4 Jan)"])]
    (looked,) = [items for title, items in rest.items() if title.startswith("Looked for")]
    assert looked == [("form", ["Union"])]
    (silent,) = [title for title in rest if title.startswith("No word")]
    # Ten sources are listed, of which one is missing; all of them were published by then.
    assert silent == f"No word in the {len(dossier.catalogue.sources)} articles read"
    (still,) = words.still(dossier, difference)
    assert still == words.Still(
        "State", "Form: law (unchanged)", "4 Jan, 52 days old, Stella Stern, Gazette"
    )


def test_the_way_that_came_to_light() -> None:
    text = """
    === hours/union
    - {date: 2024-01-02, stance: same, evidence: [erik-says@late]}
    - {date: 2024-01-03, stance: least, evidence: [erik-says@late]}
    """
    (block,) = words.blocks(pact.dossier(text), pact.between(text))
    assert block.entries[0].facts == ("same, then least",)


def test_marks_and_signs_are_explained_only_where_they_are_used(found: list[words.Block]) -> None:
    assert words.legend(found) == [
        "* said neither by the party nor independently",
        "¹ one report only",
    ]
    assert words.legend([]) == []


def test_counts_name_each_class_once() -> None:
    assert words.counts(pact.between(TWO)) == (
        "9 positions: 1 moved, 2 only told since, 1 as it was, 5 no word."
    )
    one = pact.between(TWO).only(Choice(["pay"], ["union"]))
    assert words.counts(one) == "1 position: 1 moved."


@STEADY
@given(negotiations(), days(), days())
def test_every_fact_is_told_once_and_counts_add_up(world: World, one: date, other: date) -> None:
    start, end = sorted((one, other))
    found = diff(world.proofs, Operand(start, start), Operand(end, end))
    told = words.blocks(world.dossier, found)
    parties = sum(len(entry.parties) for block in told for entry in block.entries)
    assert parties >= len(found.changes)
    numbers = [int(part.split()[0]) for part in words.counts(found).split(": ")[1].split(", ")]
    assert sum(numbers) == len(world.dossier.pairs)
