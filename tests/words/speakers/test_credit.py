import pytest

from positions.words.article import read
from positions.words.speakers.credit import Credits
from positions.words.speakers.whose import Credit
from texts import CAST, ENGLISH, place


@pytest.mark.parametrize(
    ("text", "passage", "voices"),
    [
        ("Olsen said the letter was a draft.", "the letter was a draft", ("olsen",)),
        ("The letter was a draft, according to Berg.", "The letter was a draft", ("berg",)),
        ("The letter was a draft, Berg said on Monday.", "The letter was a draft", ("berg",)),
        ("The letter was a draft; Berg said it was late.", "The letter was a draft", ()),
        ("The letter was a draft, and Berg said it was late.", "The letter was a draft", ()),
        ("The union claims that the letter is old.", "the letter is old", ("union",)),
        ("The claims of the union are old.", "The claims of the union are old", ()),
    ],
)
def test_passages(text: str, passage: str, voices: tuple[str, ...]) -> None:
    article = read(text)
    first, last = article.word_span(text.index(passage), text.index(passage) + len(passage))
    found = Credits(article, CAST, ENGLISH)
    assert found.of_passage(first, last).voices == voices


def credit(text: str, number: int = 0) -> Credit:
    return Credits(read(text), CAST, ENGLISH).of_speech(number)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go on,” Olsen said.", Credit(("olsen",), told=True)),
        ("“We go on,” said Ida Moe.", Credit((), told=True)),
        ("“We go on.” It rained.", Credit((), told=False)),
        ("The “long no” was old.", Credit((), told=False)),
    ],
)
def test_somebody_unknown_is_told_and_nobody_is_not(text: str, expected: Credit) -> None:
    assert credit(text) == expected


@pytest.mark.parametrize(
    ("text", "number", "voice"),
    [
        ("Olsen told Berg: “We go.” It rained.", 0, "olsen"),
        ("Olsen said so. “We go.” It rained.", 0, "olsen"),
        ("“We go.\n\n“We stay.\n\n“We sleep,” Berg said.", 0, "berg"),
        ("Berg said: “We go.\n\n“We stay.\n\n“We sleep.\n\n“We eat.\n\n“We sit.”", 4, "berg"),
        ("Olsen said no.\n\n“We go.”\n\n“We stay,” Berg said.", 0, "olsen"),
        ("Olsen said no.\n\nIt rained.\n\nIt snowed.\n\n“We go.”", 0, ""),
        ("“We go.” It rained. “We stay,” Berg said.", 0, "berg"),
        ("Berg left. Olsen said no to “long talks” and Park added “no.”", 1, "park"),
    ],
)
def test_which_attribution_counts(text: str, number: int, voice: str) -> None:
    assert " ".join(credit(text, number).voices) == voice


def test_a_passage_within_a_quotation_is_its_speakers() -> None:
    article = read("Berg said so. “We go on from here,” Olsen said.")
    found = Credits(article, CAST, ENGLISH)
    assert found.of_passage(*place(article, "go on from")).voices == ("olsen",)
    article = read("“We go. You stay from here. They sleep,” Olsen said.")
    found = Credits(article, CAST, ENGLISH)
    assert found.of_passage(*place(article, "You stay")).voices == ("olsen",)


def test_topics_are_those_of_the_statement_alone() -> None:
    article = read("Olsen met Park. Berg went home.")
    found = Credits(article, CAST, ENGLISH)
    assert found.topics(*place(article, "went home")) == {"berg"}
    assert found.topics(*place(article, "met Park. Berg went")) == {"olsen", "berg"}


def test_a_colon_after_a_pronoun_means_who_was_spoken_of_then() -> None:
    text = "Olsen rose. Her answer was short: “We go.” Then Berg rose. “No,” Berg said."
    assert credit(text).voices == ("olsen",)


def test_a_heading_is_no_speaker() -> None:
    assert credit("The draft accord\n\n“We go on from here.”") == Credit()
    assert credit("The draft accord “recognises the need” for more.").voices == ("paper",)


def test_what_is_taken_back_is_that_quotation_alone() -> None:
    text = "“We go,” Olsen never said. “We stay.” It rained."
    assert credit(text, 0).denied == 3
    assert credit(text, 1) == Credit(("olsen",), told=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go,” Olsen said. Berg rose. “We stay.” It rained.", Credit((), told=True)),
        ("“We go,” Olsen said. Olsen rose. “We stay.” It rained.", Credit(("olsen",), told=True)),
        ("“We go,” Olsen said. It rained. “We stay.” It rained.", Credit(("olsen",), told=True)),
        ("“We go,” Olsen said. Ida Moe rose. “We stay.” It rained.", Credit((), told=True)),
    ],
)
def test_somebody_who_comes_in_makes_it_unclear(text: str, expected: Credit) -> None:
    assert credit(text, 1) == expected
