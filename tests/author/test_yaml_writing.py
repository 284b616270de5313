"""What is written is read back as the same, within a line's width where that is possible."""

from decimal import Decimal

from hypothesis import given, strategies as st

from positions.author.yaml_writing import WIDTH, flow, lines, mapping, scalar
from positions.records.yaml_text import read

WORDS = st.text(st.sampled_from("ab ,:#'\"\\-[]{}&*!|>%@`\n\té𝄞~0.5"), max_size=30)
SCALARS = (
    WORDS | st.integers(-(10**6), 10**6) | st.booleans() | st.none() | st.just(Decimal("6.50"))
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["versions", "k", "terms"]), VALUES, min_size=1))
def test_any_data_come_back(data: dict[str, object]) -> None:
    assert read("\n".join(mapping(data, 0, ()))).data == data
    assert read(flow(data)).data == data


@given(st.lists(st.sampled_from(["pay", "not:", "#1", "“we”", "a-b", "-"]), min_size=30))
def test_long_text_is_folded_within_the_width(words: list[str]) -> None:
    text = " ".join(words)
    written = mapping({"note": text}, 2, ())
    assert read("\n".join(written)).data == {"note": text}
    assert max(map(len, written)) <= WIDTH


def test_marks_only_where_they_are_needed() -> None:
    written = [
        scalar(one) for one in ("NO", "12:30", "a: b", "5", "true", "it's", 'say "x": y', "")
    ]
    assert written == ["NO", "12:30", '"a: b"', '"5"', '"true"', "it's", "'say \"x\": y'", '""']


def test_entries_that_are_read_line_by_line_stay_open() -> None:
    assert lines({"source": "a"}, 4, ("versions", 0, "evidence", 0), 4)[0] == ""
    assert lines({"kind": "offer", "text": "T"}, 4, ("versions", 0, "terms", "t"), 4) == [
        "{kind: offer, text: T}"
    ]
