import pytest
from hypothesis import given, strategies as st
from wcwidth import wcswidth

from positions.render.wrapping import cells, headline, wrap
from strategies import STEADY


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", 0), ("abc", 3), ("äöü", 3), ("北京", 4), ("e\u0301", 1), ("محمد", 4)],
)
def test_cells(text: str, expected: int) -> None:
    assert cells(text) == expected


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, []),
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 20, ["one  two"]),
        ("well-known facts", 6, ["well-k", "nown", "facts"]),
        ("a well-known fact", 10, ["a", "well-known", "fact"]),
        ("北京大学代表团", 6, ["北京大", "学代表", "团"]),
        ("a 北京大学", 5, ["a 北", "京大", "学"]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines


def test_what_lines_begin_with() -> None:
    assert wrap("one two three", 9, "- ", "    ") == ["- one two", "    three"]


def test_a_note_stands_beside_its_title_or_below() -> None:
    bold = "<{}>".format
    assert headline("Title", "note", 12, bold) == ["<Title>   note"]
    assert headline("Title", "note", 11, bold) == ["<Title>", "note"]
    assert headline("A long title", "a note", 6, bold) == ["<A long>", "<title>", "a note"]


texts = st.text(st.sampled_from("ab- 北م\u0301ü"), max_size=40)


@STEADY
@given(texts, st.integers(6, 30))
def test_nothing_is_wider_and_nothing_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width, "", "  ")
    assert all(wcswidth(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
