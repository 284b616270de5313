import string

from hypothesis import given, strategies as st

from positions.site.lit import Use, paragraphs

TEXT = "One line.\n\nAnother line\nand more."


def test_a_use_over_two_lines_lights_both() -> None:
    found = list(paragraphs(TEXT, [Use(4, 18, "own", "a")]))
    assert [(one.line, one.lit) for one in found] == [(1, True), (3, True), (4, False)]
    assert [piece.text for piece in found[0].pieces if piece.uses] == ["line."]
    assert [piece.text for piece in found[1].pieces if piece.uses] == ["Another"]


def test_uses_that_overlap_share_their_piece() -> None:
    (found, *_) = paragraphs(TEXT, [Use(0, 6, "own", "a"), Use(4, 9, "other", "b")])
    assert [(piece.text, [use.label for use in piece.uses]) for piece in found.pieces] == [
        ("One ", ["a"]),
        ("li", ["a", "b"]),
        ("ne.", ["b"]),
    ]


@given(
    st.text(string.ascii_letters + " \n", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5),
)
def test_no_text_is_lost_or_doubled(text: str, spans: list[tuple[int, int]]) -> None:
    uses = [Use(min(span), max(span), "own", "") for span in spans]
    for paragraph in paragraphs(text, uses):
        line = text.split("\n")[paragraph.line - 1]
        assert "".join(piece.text for piece in paragraph.pieces) == line
