"""A finding's symbolic place becomes line and column, and the line can be shown."""

import pytest

from positions.files.tree import MemoryTree
from positions.records.finding import Finding, Location
from positions.records.locating import Locator

TEXT = "issue: pay\r\nversions:\r\n  - {stance: 5, note: x}\r\n"
LOCATOR = Locator(MemoryTree({"a.yaml": TEXT}))


def test_a_value_and_its_key() -> None:
    where = ("versions", 0, "note")
    assert LOCATOR.locate(Finding("r", "m", "a.yaml", where)) == Location("a.yaml", 3, 23)
    assert LOCATOR.locate(Finding("r", "m", "a.yaml", where, on_key=True)) == Location(
        "a.yaml", 3, 17
    )
    assert LOCATOR.value("a.yaml", ("issue",)) == Location("a.yaml", 1, 8)


BLOCK = """\
versions:
  - evidence:
      - quote: >-  # folded
          There is no positive reaction
          on the main issue.
      - quote: "no \\u0041 words"
      - quote: 'it isn''t so'
      - {passage: one two}
"""


@pytest.mark.parametrize(
    ("where", "word", "place"),
    [
        ((0, "quote"), 0, (4, 11)),
        ((0, "quote"), 4, (4, 32)),
        ((0, "quote"), 7, (5, 18)),
        ((1, "quote"), 0, (6, 17)),
        ((1, "quote"), 2, (6, 16)),  # an escape stands before it: the text's beginning
        ((2, "quote"), 2, (7, 16)),
        ((3, "passage"), 1, (8, 23)),
        ((3, "passage"), 9, (8, 23)),
    ],
)
def test_a_word_of_a_text(where: tuple[str | int, ...], word: int, place: tuple[int, int]) -> None:
    locator = Locator(MemoryTree({"a.yaml": BLOCK}))
    found = Finding("r", "m", "a.yaml", ("versions", 0, "evidence", *where), word=word)
    assert locator.locate(found) == Location("a.yaml", *place)


def test_a_place_that_is_known_already_counts() -> None:
    found = Finding("r", "m", "a.yaml", ("versions",), at=(7, 9))
    assert LOCATOR.locate(found) == Location("a.yaml", 7, 9)


def test_the_line_itself_without_its_ending() -> None:
    assert LOCATOR.excerpt(Location("a.yaml", 1, 1)) == "issue: pay"
    assert LOCATOR.excerpt(Location("a.yaml", 9, 1)) is None
    assert LOCATOR.excerpt(Location("gone.yaml", 1, 1)) is None


def test_a_file_that_cannot_be_read_has_a_first_line() -> None:
    assert LOCATOR.locate(Finding("r", "m", "gone.yaml", ("a",))) == Location("gone.yaml", 1, 1)
