import unicodedata
from unittest.mock import patch

import pytest
from hypothesis import given, strategies as st

from positions.words.article.folding import Folded, fold_seam


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("“a” „b‟ «c» 「d」", '"a" "b" "c" "d"'),
        ("won’t ‘b’ ‹c›", "won't 'b' 'c'"),
        ("a–b—c−d‑e", "a-b-c-d-e"),
        ("ﬁve oﬃces", "five offices"),
        ("so\u00adft\u200b \ufeffword", "soft word"),
        ("cafe\u0301 15² Ⅳ", "café 15² Ⅳ"),
        ("&ldquo;a&rdquo; &amp; b&#8212;c&#x2014;d", '"a" & b-c-d'),
        ("a&shy;b&zwnj;c", "abc"),
    ],
)
def test_what_folds(source: str, plain: str) -> None:
    assert Folded(source).plain == plain


@pytest.mark.parametrize(
    "source", ["15²", "café", "US us", "1,500 1.500", "½", "Ⅳ", "AT&T", "&nothing", "…"]
)
def test_what_never_folds(source: str) -> None:
    assert Folded(source).plain == source


def test_marks_and_dashes_stay_as_written_in_the_text() -> None:
    folded = Folded("“ﬁn” – &laquo;a&raquo;")
    assert folded.text == "“fin” – «a»"
    assert len(folded.text) == len(folded.plain)


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("no “fold” here", "here"),
        ("a&nbsp;so\u00adft end", "end"),
        ("ﬁne cafe\u0301s end", "end"),
        ("&amp;e\u0301&amp; end", "end"),
    ],
)
def test_origin_leads_back_to_the_source(source: str, word: str) -> None:
    folded = Folded(source)
    at = folded.plain.index(word)
    assert folded.origin(at) == source.index(word)
    assert folded.origin(len(folded.text)) == len(source)


def test_both_letters_of_a_ligature_come_from_its_place() -> None:
    folded = Folded("aﬁb")
    assert [folded.origin(at) for at in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize(
    ("between", "seam"),
    [
        (" ", ""),
        ("\n\x00", ""),
        (", ", ","),
        (" -- ", "-"),
        ("...", "…"),
        (" . . . ", "…"),
        (". ", "."),
        (".\" '", "."),
        (" [", "["),
    ],
)
def test_fold_seam(between: str, seam: str) -> None:
    assert fold_seam(between) == seam


@given(st.text(alphabet="aeo\u0301\u0323\u0308\u1100\u1161\u11a8 x\u212b\u0344", max_size=25))
def test_composes_as_unicode_does(text: str) -> None:
    assert Folded(text).text == unicodedata.normalize("NFC", text)


def test_marks_without_end_are_ordered_thirty_at_a_time() -> None:
    """UAX #15, stream-safe: to order n marks at once takes n² steps."""
    text = "e" + "\u0301\u0323" * 500
    with patch("unicodedata.normalize", wraps=unicodedata.normalize) as normalize:
        Folded(text)
    asked = [len(call.args[1]) for call in normalize.call_args_list]
    assert max(asked) <= 31
    assert sum(asked) == len(text)
