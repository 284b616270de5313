import pytest

from positions.words.article import read
from positions.words.quotes.nearest import nearest

FILLER = "and so it went on for a while with the usual words about this and that "


@pytest.mark.parametrize("before", [0, 1, 5, 40])
@pytest.mark.parametrize("after", [0, 3])
def test_the_stretch_holds_the_place_and_little_more(before: int, after: int) -> None:
    said = "We shall never sell our river to any foreign company"
    article = read(FILLER * before + said + ". " + FILLER * after)
    claim = ["We", "shall", "sell", "our", "rivers", "to", "any", "company"]
    found = nearest(article, claim)
    assert found
    first = article.words.index("shall") - 1
    assert found[0] <= first
    assert first + 10 <= found[1]
    assert found[1] - found[0] <= 4 * len(claim)


def test_a_rare_word_counts_more_than_common_ones() -> None:
    article = read("the deal of the day " * 20 + "x " * 30 + "the sturgeon quota" + " y" * 30)
    found = nearest(article, ["the", "day", "of", "the", "sturgeon"])
    assert found
    assert found[0] <= article.words.index("sturgeon") < found[1]


def test_case_does_not_matter() -> None:
    article = read("x " * 50 + "STURGEON Quota" + " y" * 50)
    found = nearest(article, ["Sturgeon", "qUOTA"])
    assert found
    assert found[0] <= 50 < found[1]


def test_common_words_do_when_there_are_no_others() -> None:
    assert nearest(read("go " * 100), ["go", "home"]) is not None


def test_the_first_of_two_equal_places_is_taken() -> None:
    article = read("the sturgeon quota " + "x " * 60 + "the sturgeon quota")
    found = nearest(article, ["the", "sturgeon", "quota"])
    assert found
    assert found[0] == 0
    assert found[1] < 20


def test_nothing_is_near_words_that_stand_nowhere() -> None:
    assert nearest(read("We go on."), ["they", "stay"]) is None
    assert nearest(read(""), ["we"]) is None
    assert nearest(read("We go on."), []) is None
