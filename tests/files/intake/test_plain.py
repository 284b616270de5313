"""Bytes stay as they are; what cannot stay is told."""

import pytest

from positions.files.intake.plain import markdown, text_of
from positions.files.intake.taken import IntakeError


def test_text_stays_as_it_is() -> None:
    taken = text_of("A headline\r\n\r\n“Words,” she said.\n".encode())
    assert taken.text == "A headline\r\n\r\n“Words,” she said.\n"
    assert (taken.title, taken.changes) == ("A headline", ())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xef\xbb\xbf\xe2\x80\x9cWords\xe2\x80\x9d", "byte order mark"),
        ("“Words”".encode("cp1252"), "Windows-1252"),
        ("“Words”".encode("utf-16"), "UTF-16"),
    ],
)
def test_other_encodings_are_read_and_told(content: bytes, told: str) -> None:
    taken = text_of(content)
    assert taken.text == "“Words”"
    assert [told in change for change in taken.changes] == [True]


@pytest.mark.parametrize("content", [b"a\0b", b"\x81\x8d\x8f"])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(IntakeError):
        text_of(content)


def test_markdown_loses_its_marks_and_nothing_else() -> None:
    taken = markdown(
        b"---\ndate: x\n---\n# The *headline* #\n\n"
        b"Some **bold** [link](http://x) text\\. 2 * 3 * 4\n"
        b"> snake_case_name\n<!-- hidden -->"
    )
    assert taken.text == "The headline\n\nSome bold link text. 2 * 3 * 4\nsnake_case_name\n"
    assert taken.title == "The headline"
    assert len(taken.changes) == 7
