"""Offsets of the tree are those of the text: what stands between them is the value, no more."""

from hypothesis import given, strategies as st

from positions.records.yaml_nodes import yaml_nodes
from positions.records.yaml_text import read

TEXT = """\
# head
a: é𝄞x   # why
list:
- x: 1
  y: >-
    long
    text

  # between
- {a: 1, b: [2, 3]}
empty:
"""


def test_values_end_before_comments_and_blank_lines() -> None:
    root = yaml_nodes(TEXT)
    wheres = {
        ("a",): "é𝄞x",
        ("list", 0): "x: 1\n  y: >-\n    long\n    text",
        ("list", 0, "y"): ">-\n    long\n    text",
        ("list", 1): "{a: 1, b: [2, 3]}",
        ("list", 1, "b", 1): "3",
        ("empty",): "",
    }
    found = {where: root.at(where) for where in wheres}
    assert {w: TEXT[n.start : n.end] for w, n in found.items() if n} == wheres


def test_items_begin_at_their_dash() -> None:
    items = yaml_nodes(TEXT).at(("list",))
    assert items
    assert [TEXT[one.start : one.start + 4] for one in items.entries] == ["- x:", "- {a"]


def test_nothing_stands_at_a_place_that_is_not_there() -> None:
    assert yaml_nodes(TEXT).at(("list", 7)) is None
    assert yaml_nodes("").entries == ()


@given(st.dictionaries(st.sampled_from("abcd"), st.text("ab :#'\"\n𝄞", max_size=8), min_size=1))
def test_a_value_read_alone_is_the_value(pairs: dict[str, str]) -> None:
    import json

    text = "".join(
        f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in pairs.items()
    )
    for name, value in pairs.items():
        node = yaml_nodes(text).at((name,))
        assert node
        assert read("k: " + text[node.start : node.end]).data == {"k": value}
