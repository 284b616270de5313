import pytest

from positions.records.finding import Severity
from positions.render.style import Style

PLAIN, COLOUR = Style(), Style(colour=True)


def test_without_colour_texts_are_left_alone() -> None:
    severity = [PLAIN.severity(one, "x") for one in Severity]
    assert [PLAIN.bold("x"), PLAIN.changes("-a +b"), *severity] == ["x", "-a +b", "x", "x", "x"]


def test_bold_is_switched_off_again() -> None:
    assert COLOUR.bold("x") == "\x1b[1mx\x1b[0m"


def test_every_severity_has_a_colour_of_its_own() -> None:
    found = [COLOUR.severity(one, "x") for one in Severity]
    assert found == ["\x1b[31mx\x1b[0m", "\x1b[33mx\x1b[0m", "\x1b[36mx\x1b[0m"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a -b c", "a \x1b[31m-b\x1b[0m c"),
        ("-a +b-c", "\x1b[31m-a\x1b[0m \x1b[32m+b-c\x1b[0m"),
        ("well-known 1+1 - no", "well-known 1+1 - no"),
    ],
)
def test_what_was_taken_out_and_put_in_has_a_colour(text: str, expected: str) -> None:
    assert COLOUR.changes(text) == expected
