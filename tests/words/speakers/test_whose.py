"""Whose words an act of saying makes them."""

from positions.words.speakers.acts import Act
from positions.words.speakers.subjects import Subject
from positions.words.speakers.whose import NOBODY, Credit, Whose

WHOSE = Whose(frozenset({"eu", "sweden"}))
SWEDEN, OLSEN = Subject(("sweden",), 0), Subject(("olsen",), 0)


def test_a_group_that_is_spoken_for_has_said_it() -> None:
    found = WHOSE.credit_of(Act(1, SWEDEN, group=("eu",)))
    assert found == Credit(("eu",), told=True, mouths=("sweden",))


def test_for_an_unknown_group_a_party_has_said_nothing_itself_and_a_person_has() -> None:
    assert WHOSE.credit_of(Act(1, SWEDEN, group=())) == Credit(told=True)
    assert WHOSE.credit_of(Act(1, OLSEN, group=())) == Credit(("olsen",), told=True)


def test_one_of_two_is_doubtful_and_two_together_are_not() -> None:
    two = Subject(("olsen", "berg"), 0)
    assert WHOSE.credit_of(Act(1, two)) == Credit(told=True, doubtful=("olsen", "berg"))
    joint = Subject(("olsen", "berg"), 0, joint=True)
    assert WHOSE.credit_of(Act(1, joint)) == Credit(("olsen", "berg"), told=True)


def test_what_takes_an_act_back_does_not_reach_other_words() -> None:
    act = Act(1, OLSEN, denied=5)
    assert WHOSE.credit_of(act).denied == 5
    assert WHOSE.standing(act).denied is None
    assert WHOSE.credit_of(None) == WHOSE.credit_of(Act(1, None)) == NOBODY


def test_a_side_that_is_only_reported_is_no_saying() -> None:
    acts = [Act(1, OLSEN, sharers=("berg",)), Act(5, SWEDEN, holds=True), Act(9, OLSEN)]
    found = WHOSE.all_of(acts, 7)
    assert found == Credit(("olsen",), told=True, denied=7, sharers=("berg",), holders=("sweden",))
