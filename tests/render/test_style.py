import pytest

from positions.records.finding import Severity
from positions.render.style import Style

PLAIN, COLOUR = Style(), Style(colour=True)


def test_without_colour_texts_are_left_alone() -> None:
    severity = [PLAIN.severity(one, "x") for one in Severity]
    assert [PLAIN.bold("x"), PLAIN.marks("a [b]"), *severity] == ["x", "a [b]", "x", "x", "x"]


def test_bold_is_switched_off_again() -> None:
    assert COLOUR.bold("x") == "\x1b[1mx\x1b[0m"


def test_every_severity_has_a_colour_of_its_own() -> None:
    found = [COLOUR.severity(one, "x") for one in Severity]
    assert found == ["\x1b[31mx\x1b[0m", "\x1b[33mx\x1b[0m", "\x1b[36mx\x1b[0m"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a [b] c", "a \x1b[1m[b]\x1b[0m c"),
        ("a [b] {c}", "a \x1b[1m[b]\x1b[0m \x1b[1m{c}\x1b[0m"),
        ("no marks", "no marks"),
    ],
)
def test_what_stands_in_brackets_is_marked(text: str, expected: str) -> None:
    assert COLOUR.marks(text) == expected
