"""Which issue words are about is told by the issues' own words, else by nobody."""

import pytest

from positions.author.about import Topics, empty_words, stem_of
from tracker import dossier


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("They will not pay 5 percent.", "pay"),
        ("Overtime on Sundays is out of the question.", "overtime"),
        ("The labour courts should mediate.", "mediator"),
        ("The weather was fine.", None),
        ("Ana Berg, the chair of the dockers' union", None),
    ],
)
def test_issues(text: str, issue: str | None) -> None:
    found, why = Topics(dossier()).of(text)
    assert found == issue
    assert bool(why) == bool(issue)


def test_words_meet_by_their_beginnings() -> None:
    assert stem_of("negotiated") == stem_of("negotiations")
    assert stem_of("pay") == "pay"


def test_the_weightiest_words_say_why() -> None:
    _, why = Topics(dossier()).of("We will not pay them 5 percent of what they want for it")
    assert {"pay", "percent"} <= set(why) <= {"pay", "percent", "want"}


def test_words_that_only_hold_sentences_together() -> None:
    assert {"not", "said", "with", "monday"} <= empty_words("en")
    assert empty_words("xx") == frozenset()
