"""One layout: it says the same before and after, comments stay, and twice is once."""

import pytest
from hypothesis import given, strategies as st

from positions.author.editing import EditError
from positions.author.layout import comments, fields_before, formatted
from positions.author.starting import example
from positions.author.yaml_writing import mapping
from positions.records.yaml_nodes import yaml_nodes
from positions.records.yaml_text import read

UNTIDY = """\
# head
party:   'union'   # who
issue: pay
versions:
# the first
- stance:   6.50
  note: "told: on the day"


  evidence: [{quote: We want it, source: s, speaker: berg}]   # words
  date: 2024-03-01
  terms:
    back-pay:
      kind: demand
      text: Paid
    # the second term
    hours: {kind: offer, # inside
      text: Fewer}
# end
"""

TIDY = """\
# head
issue: pay
party: union # who
versions:
  # the first
  - date: 2024-03-01
    stance: 6.50
    terms:
      back-pay: {kind: demand, text: Paid}
      # the second term
      hours: # inside
        kind: offer
        text: Fewer
    note: "told: on the day"

    evidence: # words
      - source: s
        speaker: berg
        quote: We want it
# end
"""


def test_an_untidy_record() -> None:
    assert formatted(UNTIDY) == TIDY
    assert formatted(TIDY) == TIDY


def test_the_example_is_laid_out_so() -> None:
    for path, text in example().items():
        if path.endswith(".yaml"):
            assert formatted(text) == text, path


def test_line_ends_stay() -> None:
    assert formatted("b: 1\r\na: 2\r\n") == "b: 1\r\na: 2\r\n"
    assert formatted(UNTIDY.replace("\n", "\r\n")) == TIDY.replace("\n", "\r\n")


def test_text_of_several_lines_stays_so() -> None:
    text = "title: T\ncheck:\n  note: |\n    one\n      two\n\n    three\n"
    assert read(formatted(text)).data == read(text).data
    assert formatted(text) == text


def test_names_keep_their_order_and_fields_get_theirs() -> None:
    text = "parties:\n  b: {aliases: [x], name: B}\n  a: {name: A}\nformat: 1\n"
    assert formatted(text) == (
        "format: 1\nparties:\n  b:\n    name: B\n    aliases: [x]\n  a:\n    name: A\n"
    )
    assert fields_before("source", ("versions", 0, "evidence", 0)) == ()
    assert fields_before("speaker", ("versions", 0, "evidence", 0)) == ("source",)


@pytest.mark.parametrize("text", ["a: [1\n", "a: 1\na: 2\n"])
def test_what_cannot_be_read_is_left_alone(text: str) -> None:
    with pytest.raises(EditError, match="line"):
        formatted(text)


def test_nothing_is_nothing() -> None:
    assert formatted("# only a comment\n") == "# only a comment\n"


NAMES = st.sampled_from(["a", "b-c", "versions", "terms", "evidence", "sources", "note", "stance"])
LEAVES = st.text("ab :#'\"é\n", max_size=12) | st.integers(0, 9) | st.none()
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(NAMES, VALUES, min_size=1), st.data())
def test_any_file_says_the_same_afterwards(data: dict[str, object], draw: st.DataObject) -> None:
    lines = mapping(data, 0, ())
    for at in sorted(draw.draw(st.lists(st.integers(0, len(lines)), max_size=3)), reverse=True):
        lines.insert(at, f"# comment {at}")
    text = "\n".join([*lines, ""])
    if read(text).data != data:
        return  # the comment became a part of a text
    try:
        new = formatted(text)
    except EditError:
        return  # refused, and so left alone
    assert read(new).data == data
    assert formatted(new) == new
    said = [sorted(one for _, one in comments(t, yaml_nodes(t))) for t in (text, new)]
    assert said[0] == said[1]
