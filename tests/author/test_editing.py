"""An edit changes what it is about and not a character more."""

from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

from positions.author.editing import EditError, insert, put, rename
from positions.author.yaml_writing import mapping
from positions.records.yaml_text import read

RECORD = """\
# who wrote this
issue: pay   # the main thing
versions:   # oldest first
  - date: 2022-01-01   # a Saturday
    note: >-
      long
      text

  # the second
  - {date: 2022-02-02, note: b}

# the end
"""


def added(before: str, after: str) -> list[str]:
    """The lines that an edit added; fails if it touched another."""
    old, new = before.splitlines(), after.splitlines()
    extra = []
    for line in new:
        if old and line == old[0]:
            old.pop(0)
        else:
            extra.append(line)
    assert not old, old
    return extra


@pytest.mark.parametrize("index", [0, 1, 2, 9])
def test_an_item_is_put_in_and_the_rest_stays(index: int) -> None:
    new = insert(RECORD, ("versions",), index, {"date": "2022-01-15", "stance": 5})
    assert added(RECORD, new) == ["  - date: 2022-01-15", "    stance: 5"]
    assert [one["date"] for one in read(new).data["versions"]].index("2022-01-15") == min(index, 2)


def test_a_key_is_put_behind_those_it_belongs_behind() -> None:
    new = put(RECORD, ("party",), "union", after=("issue",))
    assert added(RECORD, new) == ["party: union"]
    assert list(read(new).data) == ["issue", "party", "versions"]
    assert "note: b, firmness: firm}" in put(RECORD, ("versions", 1, "firmness"), "firm")


def test_a_value_is_replaced_and_its_comment_stays() -> None:
    assert "issue: wages   # the main thing\n" in put(RECORD, ("issue",), "wages")
    assert "    note: short\n\n  # the second" in put(RECORD, ("versions", 0, "note"), "short")


def test_what_is_empty_gets_its_first_content() -> None:
    assert put("a: {}  # none\nb: 2\n", ("a", "x"), "y") == "a: {x: y}  # none\nb: 2\n"
    assert put("sources:\nb: 2\n", ("sources", "x", "file"), "f") == (
        "sources:\n  x:\n    file: f\nb: 2\n"
    )
    assert put("", ("title",), "T") == "title: T\n"
    assert insert("issue: a\nversions: []\n", ("versions",), 0, {"date": "2022-01-01"}) == (
        "issue: a\nversions:\n  - date: 2022-01-01\n"
    )


def test_line_ends_are_those_of_the_file() -> None:
    new = put("a: 1\r\nb: 2\r\n", ("sources", "x"), {"file": "f"})
    assert new == "a: 1\r\nb: 2\r\nsources:\r\n  x:\r\n    file: f\r\n"


def test_a_key_is_renamed() -> None:
    assert rename(RECORD, ("issue",), "party") == RECORD.replace("issue:", "party:")
    with pytest.raises(EditError, match="cannot be renamed"):
        rename(RECORD, ("issue",), "versions")


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda: put("a: [1\n", ("b",), 1), "line"),
        (lambda: put("a: 1\na: 2\n", ("b",), 1), "a second time"),
        (lambda: insert("a: text\n", ("a",), 0, 1), "something else"),
        (lambda: put("a: &x {b: 1}\nc: *x\n", ("a", "b"), 2), "layout"),
    ],
)
def test_what_cannot_be_edited_says_so(edit: Callable[[], str], why: str) -> None:
    with pytest.raises(EditError, match=why):
        edit()


NAMES = st.sampled_from(["a", "b-c", "versions", "terms", "sources"])
LEAVES = st.text("ab :#'\"é", max_size=12) | st.integers(0, 9) | st.none()
DATA = st.dictionaries(
    NAMES,
    LEAVES
    | st.lists(LEAVES | st.dictionaries(NAMES, LEAVES), max_size=3)
    | st.dictionaries(NAMES, LEAVES),
    min_size=1,
)


@given(DATA, NAMES, LEAVES, st.sampled_from(["\n", "\r\n"]), st.data())
def test_any_file_can_be_edited_between_its_comments(
    data: dict[str, object], name: str, value: object, end: str, draw: st.DataObject
) -> None:
    lines = mapping(data, 0, ())
    comments = draw.draw(st.lists(st.integers(0, len(lines)), max_size=3))
    for at in sorted(comments, reverse=True):
        if not any(line.rstrip().endswith(">-") for line in lines[max(0, at - 1) : at]):
            lines.insert(at, f"# comment {at}")
    text = end.join([*lines, ""])
    new = put(text, (name,), value)
    assert read(new).data == {**data, name: value}
    kept = text if name not in data else text.partition(f"{name}:")[0]
    assert all(line in new for line in kept.splitlines() if line.startswith("#"))
    assert ("\r\n" in new) == ("\r\n" in text)
