import pytest

from positions.words.languages.lookup import among, begins, covers, heads, size_at

PHRASES = frozenset({"if", "no doubt", "not until", "until now", "no doubt about it"})


@pytest.mark.parametrize(
    ("words", "expected"),
    [("if they go", True), ("provided that", True), ("on condition", True), ("that if", False)],
)
def test_begins(words: str, expected: bool) -> None:  # noqa: FBT001  # expected
    assert begins(words.split(), frozenset({"if", "provided that", "on condition"})) is expected


@pytest.mark.parametrize(
    ("words", "at", "expected"),
    [
        ("no doubt about it", 0, 4),
        ("no doubt at all", 0, 2),
        ("no", 0, 0),
        ("so if", 1, 1),
        ("so if", 2, 0),
    ],
)
def test_the_longest_phrase_counts(words: str, at: int, expected: int) -> None:
    assert size_at(words.split(), at, PHRASES) == expected


def test_every_word_of_a_phrase_is_covered_and_overlapping_phrases_too() -> None:
    words = ["it", "was", "not", "until", "now", "that"]
    assert [covers(words, at, PHRASES) for at in range(6)] == [
        False, False, True, True, True, False,
    ]  # fmt: skip


def test_phrases_among_words() -> None:
    words = ["no", "doubt", "about", "it", "if"]
    assert among(words, PHRASES) == {"if", "no doubt", "no doubt about it"}
    assert among([], PHRASES) == set()
    assert heads(PHRASES) == {"if", "no", "not", "until"}
