import re

import pytest
from hypothesis import given, strategies as st
from wcwidth import wcswidth

from positions.render.table import markdown_table, text_table
from strategies import STEADY

HEADS = ["Issue", "Party", "From", "To"]


def lines(rows: list[list[str]], width: int, wide: int | None = None) -> list[str]:
    return text_table(HEADS[: len(rows[0])], rows, width, wide).split("\n")


@pytest.mark.parametrize(
    "cell", ["2.40", "1e5", "nan", "True", "0x10", "007", "1,000", "–", "12:30", "١٢", "-1"]
)
def test_a_cell_is_text_whatever_it_looks_like(cell: str) -> None:
    assert lines([["a", cell]], 40)[-1].split() == ["a", cell]
    assert markdown_table(["A", "B"], [["a", cell]]).split("\n")[-1].split() == [
        "|", "a", "|", cell, "|",
    ]  # fmt: skip


def test_a_first_cell_that_repeats_the_one_above_is_left_out() -> None:
    rows = [["pay", "A"], ["pay", "B"], ["hours", "A"], ["pay", "A"]]
    firsts = [line.split("  ")[0] for line in lines(rows, 40)[2:]]
    assert firsts == ["pay", "", "hours", "pay"]


def test_narrow_columns_get_what_they_need_and_wide_ones_share() -> None:
    rows = [["pay", "Union", "words " * 20, "words " * 20]]
    rule = lines(rows, 80)[1].split("  ")
    assert [len(dashes) for dashes in rule] == [7, 7, 29, 29]


def test_one_column_may_be_twice_as_wide() -> None:
    rows = [["pay", "Union", "words " * 20, "words " * 20]]
    rule = lines(rows, 80, wide=3)[1].split("  ")
    assert [len(dashes) for dashes in rule] == [7, 7, 17, 35]


def test_a_long_word_is_whole_where_there_is_room() -> None:
    rows = [["pay", "Arbeitgeberverband", "words " * 20, "words " * 20]]
    assert any("Arbeitgeberverband" in line for line in lines(rows, 80))
    assert not any("Arbeitgeberverband" in line for line in lines(rows, 40))


@pytest.mark.parametrize("width", [24, 30, 40, 60, 80])
@pytest.mark.parametrize("name", ["北京大学代表团", "وفد المملكة العربية", "Ünïcødé-Gewerkschaft"])
def test_columns_are_aligned_in_cells(name: str, width: int) -> None:
    rows = [["pay", name, "x", "y"], ["hours", "Union", "x", "y"]]
    table = lines(rows, width)
    starts = [found.start() for found in re.finditer(r"(?<= )-", table[1])]
    for line in table:
        assert wcswidth(line) <= width
        shown = "".join(char * wcswidth(char) for char in line)
        assert all(shown[start - 1 : start] in ("", " ") for start in starts)


words = st.text(st.sampled_from("ab北م- ü"), max_size=30)


@STEADY
@given(st.integers(1, 6), st.integers(40, 120), st.data())
def test_no_table_is_wider_than_asked(columns: int, width: int, data: st.DataObject) -> None:
    row = st.lists(words, min_size=columns, max_size=columns)
    rows = data.draw(st.lists(row, min_size=1, max_size=3))
    heads = data.draw(st.lists(words, min_size=columns, max_size=columns))
    table = text_table(heads, rows, width)
    assert max(map(wcswidth, table.split("\n"))) <= width


def test_markdown_keeps_what_is_escaped() -> None:
    table = markdown_table(["A"], [["x \\| y"], ["x \\| y"]])
    assert table.split("\n")[2:] == ["| x \\| y |", "| x \\| y |"]
