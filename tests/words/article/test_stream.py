import pytest

from positions.words.article.stream import Stream

WORDS = ["we", "go", "on", "and", "we", "go", "home", "as", "we", "were"]
STREAM = Stream(WORDS, range(10, 10 + len(WORDS)), frozenset({0, 4}))


@pytest.mark.parametrize(
    ("run", "start", "place"),
    [
        ("we go", 0, 0),
        ("we go", 1, 4),
        ("we go", 5, -1),
        ("as we were", 0, 7),
        ("were", 9, 9),
        ("were", 10, -1),
        ("on and", 2, 2),
    ],
)
def test_find_takes_the_first_place_at_or_after_the_start(run: str, start: int, place: int) -> None:
    assert STREAM.find(tuple(run.split()), start) == place


@pytest.mark.parametrize("run", ["w", "ere", "go o", "e go", "WE go"])
def test_only_whole_words_are_found(run: str) -> None:
    assert STREAM.find(tuple(run.split())) == -1


@pytest.mark.parametrize(("end", "place"), [(4, -1), (5, 4), (len(WORDS), 4), (99, 4)])
def test_a_run_begins_before_the_end_and_may_reach_beyond(end: int, place: int) -> None:
    assert STREAM.find(("we", "go", "home"), 0, end) == place


def test_words_of_any_alphabet_keep_their_positions() -> None:
    stream = Stream(["é", "😀", "не", "мы", "не"], range(5), frozenset())
    assert [stream.find((word,), 1) for word in ("é", "😀", "не", "мы")] == [-1, 1, 2, 3]
    assert stream.find(("не",), 3) == 4


def test_places_and_joins_are_kept_as_given() -> None:
    assert STREAM.places[4:6] == (14, 15)
    assert STREAM.joins == {0, 4}


def test_nothing_is_found_in_nothing() -> None:
    assert Stream([], [], frozenset()).find(("we",)) == -1
