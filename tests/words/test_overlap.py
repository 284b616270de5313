import pytest

from positions.words.article import read
from positions.words.overlap import ENOUGH, RUN, Overlap, overlaps


def words(start: int, count: int) -> str:
    return " ".join(f"word{number}x" for number in range(start, start + count))


def found(*texts: str) -> list[Overlap]:
    return list(overlaps({chr(97 + place): read(text) for place, text in enumerate(texts)}))


def test_a_long_run_is_shared() -> None:
    (one,) = found(f"Here. {words(0, 30)}.", f"There and elsewhere. {words(0, 30)}.")
    assert (one.first, one.second, one.words) == ("a", "b", 30)
    assert one.at == len("There and elsewhere. ")


@pytest.mark.parametrize(("count", "shared"), [(ENOUGH, True), (ENOUGH - 1, False)])
def test_how_many_words_are_enough(count: int, shared: bool) -> None:  # noqa: FBT001
    assert bool(found(words(0, count), f"but {words(0, count)} too")) is shared


def test_runs_add_up() -> None:
    one = " und ".join(words(start, 9) for start in (0, 100, 200))
    other = " oder ".join(words(start, 9) for start in (200, 0, 100))
    assert [overlap.words for overlap in found(one, other)] == [27]


def test_short_runs_do_not() -> None:
    one = " und ".join(words(start, RUN - 1) for start in range(0, 900, 100))
    other = " oder ".join(words(start, RUN - 1) for start in range(0, 900, 100))
    assert found(one, other) == []


def test_quoted_speech_does_not_count() -> None:
    speech = f'"{words(0, 40)}," he said.'
    assert found(f"Here. {speech}", f"There. {speech}") == []


def test_case_does_not_matter() -> None:
    assert found(words(0, 30), words(0, 30).upper())


def test_what_everybody_shares_is_no_reporting() -> None:
    assert found(*(f"{words(start, 40)} {words(9000, 30)}" for start in range(0, 2000, 100))) == []


def test_three_are_three_pairs() -> None:
    pairs = [(one.first, one.second) for one in found(*[words(0, 30)] * 3)]
    assert pairs == [("a", "b"), ("a", "c"), ("b", "c")]


def test_nothing_in_nothing() -> None:
    assert found() == []
    assert found("", "one word") == []
