from positions.words.quotes.align import Step, align, repetitive
from positions.words.verdicts import Claim, Reading, judge
from texts import NOBODY


def test_the_diff_is_nearest_by_letters_not_by_longest_stretch() -> None:
    text = "“We are not against it all. We are against being ignored,” she said."
    found = judge(Reading(text, NOBODY), Claim("quote", "We are against it all", None))
    assert [c.article for c in found.diff if c.op == "insert"] == ["not"]


def steps(claim: str, window: str) -> list[Step]:
    return align(claim.split(), window.split())


def test_the_same_words_are_one_step_wherever_they_stand() -> None:
    assert steps("we go on", "then we go on home") == [Step("equal", 0, 3, 1, 4)]


def test_each_kind_of_step() -> None:
    assert steps("nations go on home", "nations do not go on home") == [
        Step("equal", 0, 1, 0, 1),
        Step("insert", 1, 1, 1, 3),
        Step("equal", 1, 4, 3, 6),
    ]
    assert steps("nations do not go on home", "nations go on home") == [
        Step("equal", 0, 1, 0, 1),
        Step("delete", 1, 3, 1, 1),
        Step("equal", 3, 6, 1, 4),
    ]
    assert steps("we will go on", "we must go on") == [
        Step("equal", 0, 1, 0, 1),
        Step("replace", 1, 2, 1, 2),
        Step("equal", 2, 4, 2, 4),
    ]


def test_neighbouring_differences_are_one() -> None:
    assert steps("we will go on", "we do not want on") == [
        Step("equal", 0, 1, 0, 1),
        Step("replace", 1, 3, 1, 4),
        Step("equal", 3, 4, 4, 5),
    ]


def test_a_different_edge_takes_no_more_of_the_window_than_of_the_claim() -> None:
    claim = "they want that all of us go on and on and then home to rest"
    window = f"so it was said: we saw {claim.replace('they', 'we').replace('rest', 'sleep')} a lot"
    found = steps(claim, window)
    assert found[0] == Step("replace", 0, 1, 6, 7)
    assert found[-1].op == "replace"
    assert found[-1].d - found[-1].c == 1


def test_steps_cover_the_claim_without_a_hole() -> None:
    for window in ("", "x y z", "on go we", "we x go", "we go on and we go"):
        places = [(step.a, step.b) for step in steps("we go on", window)]
        assert [a for a, _ in places] == [0, *(b for _, b in places)][: len(places)]
        assert places[-1][1] == 3


def test_nothing_aligns_with_nothing() -> None:
    assert steps("", "we go") == []


def test_one_word_over_and_over_is_not_aligned() -> None:
    claim, window = ["five"] * 200, ["five"] * 600
    assert repetitive(claim, window)
    assert [step.op for step in align(claim, window)] == ["replace"]
    assert not repetitive([f"w{n}" for n in range(400)], [f"w{n}" for n in range(800)])
