"""Which reader takes which file, and what none takes."""

import pytest

from positions.files.intake import IntakeError, take_in
from positions.files.tree import MAX_BYTES


def test_the_ending_decides() -> None:
    assert take_in("A.TXT", b"# no markdown").text == "# no markdown"
    assert take_in("a.md", b"# markdown").text == "markdown"
    data = take_in("a.csv", b"party,pay\nunion,6.5\n")
    assert (data.kind, data.title, data.text) == ("data", None, "party,pay\nunion,6.5\n")


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.xyz", b"text", "known are .csv, .docx"),
        ("a.txt", b" \n", "holds no text"),
        ("a.txt", b"x" * (MAX_BYTES + 1), "larger than 20 MB"),
    ],
)
def test_what_is_not_taken_in(name: str, content: bytes, why: str) -> None:
    with pytest.raises(IntakeError, match=why):
        take_in(name, content)
