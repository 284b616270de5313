import pickle
from typing import Literal

import pytest

from positions.words.quotes.pattern import literal, parse
from positions.words.quotes.search import Match
from positions.words.speakers import Cast, Credit, Voice
from positions.words.verdicts import judge_all
from positions.words.verdicts.judgement import Claim
from positions.words.verdicts.reading import Reading
from texts import CAST

TEXT = (
    "Olsen met Park. “We go on,” Olsen said of “A Long Way,” “and on we go.” We go on, he said.\n\n"
    "“They stop,” said Ida Moe. Berg said the union stays."
)
READING = Reading(TEXT, CAST)
BARE = Reading(TEXT, CAST, "xx")


def found(text: str, form: Literal["quote", "passage"] = "quote") -> list[Match]:
    return READING.matches(Claim(form, text), literal(text))


def only(text: str, form: Literal["quote", "passage"] = "quote") -> Match:
    (match,) = found(text, form)
    return match


def test_a_quotation_is_looked_for_inside_marks_and_only_else_outside() -> None:
    inside = only("We go on")
    assert READING.quoted(inside)
    assert READING.article.span(inside.first, inside.last)[0] == TEXT.index("We go on")
    assert not READING.quoted(only("Olsen met Park"))


def test_a_passage_is_looked_for_everywhere() -> None:
    assert [READING.quoted(match) for match in found("We go on", "passage")] == [False, False]


def test_a_title_within_an_interlude_may_be_left_out() -> None:
    joined = only("We go on and on we go")
    assert joined.stream is READING.article.long_speech
    assert only("go on A Long Way").stream is READING.article.speech


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We go on", Credit(("olsen",), told=True)),
        ("They stop", Credit((), told=True)),
    ],
)
def test_credit_of_a_quotation(text: str, expected: Credit) -> None:
    assert READING.credit(only(text)) == expected
    assert BARE.credit(only(text)) == Credit()


def test_credit_of_a_passage() -> None:
    match = only("the union stays", "passage")
    assert READING.credit(match) == Credit(("berg",), told=True)


def test_the_first_credit_told_counts_where_quotations_are_joined() -> None:
    text = "The “long no” fell. “We go,” Olsen said. “They stop,” Berg said."
    reading = Reading(text, CAST)
    pattern = parse("long no ... They stop")
    (match,) = reading.matches(Claim("quote", ""), pattern)
    assert reading.credit(match).voices == ("olsen",)


def test_credit_of_a_numbered_quotation() -> None:
    assert READING.speech_credit(0).voices == ("olsen",)
    assert READING.speech_credit(3) == Credit((), told=True)
    assert BARE.speech_credit(0) == Credit()


def test_topics() -> None:
    assert READING.topics(only("the union stays", "passage")) == {"berg"}
    assert BARE.topics(only("the union stays", "passage")) == frozenset()


def test_gravity_knows_the_casts_names_and_the_languages_words() -> None:
    near = Cast([Voice("near", "x", "Ann Near")])
    assert Reading(TEXT, near).gravity.differs(["Near"], [])
    assert not READING.gravity.differs(["Near"], [])
    assert READING.gravity.differs(["not"], [])
    assert not BARE.gravity.differs(["not"], [])


def test_what_is_worked_out_is_worked_out_once() -> None:
    reading = Reading(TEXT, CAST)
    assert reading.article is reading.article
    assert reading.plain is reading.plain
    assert reading.article.places is reading.article.places


def test_a_reading_travels_as_its_text_and_reads_the_same_there() -> None:
    reading = Reading(TEXT, CAST)
    unread = pickle.dumps(reading)
    assert reading.article.words
    assert pickle.dumps(reading) == unread
    there = pickle.loads(unread)  # noqa: S301  # our own
    assert (there.text, there.cast, there.code) == (TEXT, CAST, "en")
    claims = [Claim("quote", "We go on", "olsen"), Claim("passage", "Berg said the union went")]
    assert judge_all(there, claims) == judge_all(reading, claims)
    assert pickle.loads(pickle.dumps(judge_all(there, claims))) == judge_all(reading, claims)  # noqa: S301


def test_places_count_lines_of_every_kind_and_columns_in_code_points() -> None:
    reading = Reading("a\r\nbc\rd\né€f", CAST)
    assert [reading.place(i) for i in (0, 3, 4, 6, 8, 10)] == [
        (1, 1), (2, 1), (2, 2), (3, 1), (4, 1), (4, 3),
    ]  # fmt: skip
