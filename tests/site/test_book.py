from positions.site.book import Book, silence, term, words
from site_made import book, story

TEXT = """
=== pay/union
- {date: 2024-01-05, note: n, stance: 5, evidence: [una@early]}
=== hours/union
- {date: 2024-01-05, note: n, terms: {t: {kind: offer, text: Less}}, evidence: [una@early]}
=== form/union
- {date: 2024-01-05, absent: unreported, note: n}
"""


def test_silence_is_told_apart() -> None:
    told = book(TEXT).story
    assert silence(told, ("hours", "union")) == "terms only"
    assert silence(told, ("form", "union")) == "looked for, no word"
    assert silence(told, ("form", "state")) == "no word"


def test_a_line_says_what_when_and_on_whose_word() -> None:
    line = book(TEXT).line(("pay", "union"))
    assert line == "5 percent (5 Jan 2024, Una Ude, in Gazette; in its own words)"


def test_a_banner_says_whose_a_source_is() -> None:
    banner = Book(story()).banner("unnamed-radio-interview")
    assert "28 Jan to 3 Feb 2022" in banner
    assert "It repeats Sputnik." in banner


def test_ends_of_a_scale_are_spelled_out() -> None:
    assert Book(story()).ends("arms-control") == ("Will not discuss it", "Accepts specific limits")
    assert book(TEXT).ends("form") == ("", "")


def test_terms_and_words_stand_on_one_line() -> None:
    assert term({"kind": "refusal", "text": "A bonus"}) == "refuses: A bonus"
    assert words({"quote": "over\n two   lines"}) == "over two lines"
