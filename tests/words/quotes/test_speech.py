import pytest

from positions.words.article import read
from positions.words.quotes.pattern import parse
from positions.words.quotes.search import matches
from positions.words.quotes.speech import (
    Crossing,
    continues,
    crossings,
    goes_on_in,
    is_interlude,
    nested,
)
from texts import ENGLISH, verdict


def test_an_interlude_is_short() -> None:
    text = f"“We go on,” he said of the {'very ' * 50}long talks, “and we do not stop.”"
    assert verdict(text, "We go on, and we do not stop") != "verified"


def crossed(text: str, claim: str) -> list[Crossing]:
    article = read(text)
    (match,) = matches(article, article.speech, parse(claim))
    return crossings(article, match, ENGLISH)


@pytest.mark.parametrize(
    ("text", "between"),
    [
        ("“We go on,” he said, “and on.”", True),
        ("“We go on,” Olsen told us. “We stay.”", True),
        ("“We go on,” he said.\n\n“We stay.”", True),
        ("“We go on” he said “and on.”", False),
        ("“We go on,” and then “and on.”", False),
        ("“We go on,” he said. It rained. “We stay.”", False),
        ("“We go on.”\n\nHe said: “We stay.”", False),
        ("“We go on.” “We stay.”", False),
        ("“We go on.” It rained. “We stay.”", False),
        ("“We go on.” Olsen left the room. “We stay.”", False),
        (f"“We go on,” he said {'very ' * 38}“and on.”", True),
        (f"“We go on,” he said {'very ' * 39}“and on.”", False),
    ],
)
def test_interludes(text: str, between: bool) -> None:  # noqa: FBT001  # expected
    assert is_interlude(read(text), 0, 1, ENGLISH) is between


def test_without_a_languages_data_any_short_stretch_is_an_interlude() -> None:
    assert is_interlude(read("“We go on,” and then “and on.”"), 0, 1, None)


def test_a_crossing_says_what_stands_between_and_whether_it_is_marked() -> None:
    text = "“We go on,” he said, “and stay,” he said. It rained. “We sleep.”"
    assert crossed(text, "go on and stay") == [Crossing(0, 1, marked=False, interlude=True)]
    assert crossed(text, "go on ... stay") == [Crossing(0, 1, marked=True, interlude=True)]
    assert crossed(text, "and stay. We sleep") == [Crossing(1, 2, marked=False, interlude=False)]
    assert crossed(text, "and stay") == []


def test_a_quotation_opened_again_in_the_next_paragraph_is_not_left() -> None:
    text = "“We go on.\n\n“And we stay,” he said. “We sleep.”"
    assert crossed(text, "We go on. And we stay") == []


def test_continues() -> None:
    article = read("“We go.\n\n“We stay,” he said, “here,” at last. It rained. “We sleep.”")
    assert [continues(article, number, ENGLISH) for number in range(5)] == [
        False,
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("claim", "inside"), [("no deal", True), ("his no", False), ("deal too", False), ("We", False)]
)
def test_nested(claim: str, inside: bool) -> None:  # noqa: FBT001  # expected
    article = read("“We heard his ‘no deal’ too,” she said.")
    (match,) = matches(article, article.speech, parse(claim))
    assert nested(article, match) is inside


def test_a_quotation_goes_on_with_the_sentence_across_an_interlude() -> None:
    article = read("“We do not,” he said, “go on.” “We stay,” he said. “We sleep.”")
    assert goes_on_in(article, 1, ENGLISH)
    assert not goes_on_in(article, 2, ENGLISH)
    assert not goes_on_in(article, 3, ENGLISH)
    assert not goes_on_in(article, 0, ENGLISH)
    assert not goes_on_in(read("“We do not,” he said, adding, “go on.”"), 1, ENGLISH)
