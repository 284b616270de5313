from typing import Literal

import pytest

from positions.words.article import read
from positions.words.quotes.pattern import literal, parse
from positions.words.quotes.search import Match
from positions.words.speakers import Cast, Credit, Voice
from positions.words.verdicts.judgement import Claim
from positions.words.verdicts.setting import Setting
from texts import CAST, ENGLISH

TEXT = (
    "Olsen met Park. “We go on,” Olsen said of “A Long Way,” “and on we go.” We go on, he said.\n\n"
    "“They stop,” said Ida Moe. Berg said the union stays."
)
SETTING = Setting(read(TEXT), CAST, ENGLISH)
BARE = Setting(SETTING.article, CAST, None)


def found(text: str, form: Literal["quote", "passage"] = "quote") -> list[Match]:
    return SETTING.matches(Claim(form, text), literal(text))


def only(text: str, form: Literal["quote", "passage"] = "quote") -> Match:
    (match,) = found(text, form)
    return match


def test_a_quotation_is_looked_for_inside_marks_and_only_else_outside() -> None:
    inside = only("We go on")
    assert SETTING.quoted(inside)
    assert SETTING.article.span(inside.first, inside.last)[0] == TEXT.index("We go on")
    assert not SETTING.quoted(only("Olsen met Park"))


def test_a_passage_is_looked_for_everywhere() -> None:
    assert [SETTING.quoted(match) for match in found("We go on", "passage")] == [False, False]


def test_a_title_within_an_interlude_may_be_left_out() -> None:
    joined = only("We go on and on we go")
    assert joined.stream is SETTING.article.long_speech
    assert only("go on A Long Way").stream is SETTING.article.speech


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We go on", Credit(("olsen",), told=True)),
        ("They stop", Credit((), told=True)),
    ],
)
def test_credit_of_a_quotation(text: str, expected: Credit) -> None:
    assert SETTING.credit(only(text)) == expected
    assert BARE.credit(only(text)) == Credit()


def test_credit_of_a_passage() -> None:
    match = only("the union stays", "passage")
    assert SETTING.credit(match) == Credit(("berg",), told=True)


def test_the_first_credit_told_counts_where_quotations_are_joined() -> None:
    text = "The “long no” fell. “We go,” Olsen said. “They stop,” Berg said."
    setting = Setting(read(text), CAST, ENGLISH)
    pattern = parse("long no ... They stop")
    (match,) = setting.matches(Claim("quote", ""), pattern)
    assert setting.credit(match).voices == ("olsen",)


def test_credit_of_a_numbered_quotation() -> None:
    assert SETTING.speech_credit(0).voices == ("olsen",)
    assert SETTING.speech_credit(3) == Credit((), told=True)
    assert BARE.speech_credit(0) == Credit()


def test_topics() -> None:
    assert SETTING.topics(only("the union stays", "passage")) == {"berg"}
    assert BARE.topics(only("the union stays", "passage")) == frozenset()


def test_gravity_knows_the_casts_names_and_the_languages_words() -> None:
    near = Cast([Voice("near", "x", "Ann Near")])
    assert Setting(SETTING.article, near, ENGLISH).gravity.differs(["Near"], [])
    assert not SETTING.gravity.differs(["Near"], [])
    assert SETTING.gravity.differs(["not"], [])
    assert not BARE.gravity.differs(["not"], [])
    assert SETTING.gravity is Setting(read(""), CAST, ENGLISH).gravity
