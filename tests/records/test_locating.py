"""A finding's symbolic place becomes line and column, and the line can be shown."""

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


def test_a_place_that_is_known_already_counts() -> None:
    found = Finding("r", "m", "a.yaml", ("versions",), at=(7, 9))
    assert LOCATOR.locate(found) == Location("a.yaml", 7, 9)


def test_the_line_itself_without_its_ending() -> None:
    assert LOCATOR.excerpt(Location("a.yaml", 1, 1)) == "issue: pay"
    assert LOCATOR.excerpt(Location("a.yaml", 9, 1)) is None
    assert LOCATOR.excerpt(Location("gone.yaml", 1, 1)) is None


def test_a_file_that_cannot_be_read_has_a_first_line() -> None:
    assert LOCATOR.locate(Finding("r", "m", "gone.yaml", ("a",))) == Location("gone.yaml", 1, 1)
