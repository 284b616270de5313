import pytest

from articles.cases import page
from positions.words.quotes.alteration import Step
from positions.words.verdicts import Reading, judge
from positions.words.verdicts.judgement import Claim, Judgement
from positions.words.verdicts.missing import difference
from texts import CAST, NOBODY

TEXT = (
    "“We will never sell the old river to them, and so we stay,” Olsen said. "
    "“It is ours,” Berg said."
)


def test_the_diff_says_which_words_are_grave() -> None:
    found = page("fisheries").judge(Claim("quote", "We will accept a deal", "olsen"))
    assert [(c.op, c.claim, c.article, c.grave) for c in found.diff] == [
        ("equal", "We will", "We will", False),
        ("insert", "", "not", True),
        ("equal", "accept a deal", "accept a deal", False),
    ]


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        (
            "My grandchildren will drink from this river and so will theirs",
            "My grandchildren will drink from this river, and so will theirs",
        ),
        (
            "My grandchildren will drink, and so will theirs",
            "My grandchildren will drink [...] and so will theirs",
        ),
        ("My grandchildren will swim in this river, and so will theirs", None),
    ],
)
def test_advice_only_when_certain(text: str, advice: str | None) -> None:
    found = page("sarn").judge(Claim("quote", text, "hruby"))
    assert (found.verdict, found.advice) == ("altered", advice)


def differs(claim: str, text: str = TEXT) -> Judgement:
    return difference(Reading(text, CAST), Claim("quote", claim, "olsen"))


def near(found: Judgement) -> str:
    assert found.nearest
    return TEXT[slice(*found.nearest)]


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("We will never sell the young river to them", "altered"),
        ("We will sell the old river to them", "altered-critical"),
        ("We may never sell the old river to them", "altered-critical"),
        ("never sell the old river to Park", "altered-critical"),
        ("and so we stay ... sell the old river", "altered"),
        ("It is ours ... sell the old river", "altered-critical"),
        ("Fish and bread were cheap that summer", "not-found"),
        ("", "not-found"),
        ("...", "not-found"),
    ],
)
def test_verdict_of_words_that_do_not_stand(claim: str, verdict: str) -> None:
    found = differs(claim)
    assert found.verdict == verdict
    assert found.span is None


def test_the_nearest_passage_is_no_wider_than_the_claim() -> None:
    assert near(differs("never sell the young river to them")) == (
        "never sell the old river to them"
    )


def test_punctuation_alone_is_altered_and_the_fix_is_certain() -> None:
    found = differs("sell the old river to them and so we stay")
    assert (found.verdict, found.advice) == (
        "altered",
        "sell the old river to them, and so we stay",
    )
    assert found.diff == (Step("equal", found.advice or "", found.advice or ""),)
    assert near(found) == found.advice


def test_words_left_out_are_advised_to_be_marked_unless_they_are_grave() -> None:
    assert differs("We will never sell the river to them, and so we stay").advice == (
        "We will never sell the [...] river to them, and so we stay"
    )
    assert differs("We will sell the old river to them").advice is None
    assert differs("sell the river to them, and so we stay").advice is None  # `never` is lost


def test_a_name_left_out_is_grave_though_marking_it_would_do() -> None:
    found = differs("We keep the river to us", "“We keep the river Sarn to us,” Olsen said.")
    assert (found.verdict, found.advice) == ("altered-critical", None)


def test_nothing_near_has_no_place() -> None:
    assert differs("Fish bread", "Nothing stands here.").nearest is None
    assert differs("Fish bread", "").nearest is None


def test_segments_out_of_order_point_to_the_longest() -> None:
    assert near(differs("and so we stay ... sell the old")) == "and so we stay"


def test_edited_words_are_compared_run_by_run() -> None:
    found = differs("We will never sell [all of] the old rivers to them")
    assert found.verdict == "altered"
    assert [(change.claim, change.article) for change in found.diff if change.op != "equal"] == [
        ("rivers", "river")
    ]


@pytest.mark.parametrize(
    ("text", "claim", "changed"),
    [
        ("It was -5 degrees there.", "It was 5 degrees there", ("5", "-5")),
        ("We want 5-10 of the ships.", "We want 5/10 of the ships", ("5/10", "5-10")),
    ],
)
def test_a_sign_before_a_figure_is_grave(text: str, claim: str, changed: tuple[str, str]) -> None:
    found = judge(Reading(text, NOBODY), Claim("passage", claim, None))
    assert found.verdict == "altered-critical"
    assert [(c.claim, c.article) for c in found.diff if c.grave] == [changed]
    assert found.advice is None


def test_the_same_words_in_another_order_are_found() -> None:
    text = "Norland attacked Sudland."
    found = judge(Reading(text, NOBODY), Claim("passage", "Sudland attacked Norland", None))
    assert (found.verdict, found.nearest) == ("altered-critical", (0, 24))
