from collections.abc import Sequence

import pytest

from positions.words.languages import language
from positions.words.quotes.alteration import LEAST_LIKENESS, Gravity, Step, alteration_of, likeness
from texts import ENGLISH

GRAVITY = Gravity(ENGLISH, ["kestrel"])


def test_compare_says_where_in_the_window_the_claim_would_stand() -> None:
    window = ["then", "he", "said", "we", "will", "not", "go", "home", "now"]
    found = alteration_of(["we", "will", "go", "home"], window, GRAVITY.differs)
    assert (found.first, found.last) == (3, 8)
    assert found.changes == (
        Step("equal", "we will", "we will"),
        Step("insert", "", "not", grave=True),
        Step("equal", "go home", "go home"),
    )


def test_compare_asks_about_differences_only() -> None:
    asked: list[list[str]] = []

    def grave(claim: Sequence[str], article: Sequence[str]) -> bool:
        asked.append([*claim, *article])
        return False

    alteration_of(["we", "go"], ["we", "run"], grave)
    assert asked == [["go", "run"]]


def test_compare_with_nothing() -> None:
    found = alteration_of([], ["we"], GRAVITY.differs)
    assert (found.first, found.last, found.changes) == (0, 0, ())


@pytest.mark.parametrize(
    ("diff", "expected"),
    [
        ([Step("equal", "abcd", "abcd")], 1),
        ([Step("equal", "abc", "abc"), Step("delete", "x", "")], 0.75),
        ([Step("insert", "", "abc"), Step("equal", "abc", "abc")], 1),
        ([Step("delete", "abcd", "")], 0),
        ([Step("replace", "resigned", "re signed")], 1),
        ([Step("replace", "ABCD", "abcdef")], 1),
        ([Step("replace", "ab", "ab cd")], 1),
        ([Step("replace", "abcdefghijklm", "abxxxxxxxxxxx")], 0),
        ([], 0),
    ],
)
def test_likeness_is_the_share_of_the_claims_letters(diff: list[Step], expected: float) -> None:
    assert likeness(diff) == expected


def test_letters_alone_never_make_a_claim_less_like() -> None:
    enough = [Step("equal", "abcdef", "abcdef"), Step("replace", "wxyz", "wxyz")]
    assert likeness(enough) >= LEAST_LIKENESS


@pytest.mark.parametrize(
    ("claim", "article"),
    [
        ("", "not"),
        ("", "Never"),
        ("will", "may"),
        ("", "if"),
        ("15", "50"),
        ("", "%"),
        ("tonnes", "barrels"),
        ("Norland", "Sudland"),
        ("May", "June"),
        ("kestrel", "bird"),
        ("one", "two"),
        ("", "provided that"),
        ("refuse to", "want to"),
        ("June", "July"),
        ("", "on the condition"),
        ("lawful", "unlawful"),
        ("can't", "can"),
    ],
)
def test_grave_differences(claim: str, article: str) -> None:
    assert GRAVITY.differs(claim.split(), article.split())
    assert GRAVITY.differs(article.split(), claim.split())


@pytest.mark.parametrize(
    ("claim", "article"),
    [
        ("good", "bad"),
        ("We", "we"),
        ("must GO", "Must go"),
        ("not good", "bad not"),
        ("in Norland", "of Norland"),
        ("", "So"),
        ("won't", "will not"),
        ("We'll", "We will"),
        ("color", "colour"),
    ],
)
def test_harmless_differences(claim: str, article: str) -> None:
    assert not GRAVITY.differs(claim.split(), article.split())


def test_without_data_a_capital_or_a_figure_is_grave_and_a_negation_is_not_known() -> None:
    bare = Gravity(None)
    assert bare.differs([], ["Berg"])
    assert bare.differs(["5"], ["6"])
    assert not bare.differs([], ["not"])


def test_german_letters_are_not_folded_away() -> None:
    german = Gravity(language("de"))
    assert german.hides([], ["außer"])
    assert german.hides(["dreißig"], ["vierzig"])


def test_where_every_noun_has_a_capital_it_makes_no_name() -> None:
    german = Gravity(language("de"), ["Berg"])
    assert not german.differs(["Hund"], ["Katze"])
    assert german.differs(["Berg"], ["Katze"])


@pytest.mark.parametrize(
    ("inserted", "replaced", "expected"),
    [
        ("", "and so on", False),
        ("", "and not so", True),
        ("", "only if asked", True),
        ("they", "the fishers", False),
        ("not", "", True),
        ("not they", "they not", False),
        ("16", "15", True),
        ("16 tonnes", "16", False),
        ("", "15 tonnes", False),
        ("may", "must", True),
        ("", "must", True),
        ("", "who came from the hills and must leave", False),
        ("we", "they", True),
        ("we", "", False),
        ("the fishers", "they", False),
        ("", "a few days", False),
        ("", "no doubt", False),
        ("", "though it was not until now", False),
        ("", "the thing that they say is out of the question", False),
        ("ten", "twenty", True),
        ("refuse to go", "go", True),
    ],
)
def test_hides(inserted: str, replaced: str, expected: bool) -> None:  # noqa: FBT001
    assert GRAVITY.hides(inserted.split(), replaced.split()) is expected


@pytest.mark.parametrize(("words", "hidden"), [(5, True), (6, False)])
def test_only_a_short_omission_may_not_leave_out_a_modal(words: int, hidden: bool) -> None:  # noqa: FBT001
    left_out = ("must", *["x"] * (words - 1))
    assert Gravity(ENGLISH).hides((), left_out) is hidden
