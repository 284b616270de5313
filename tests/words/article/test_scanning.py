import pytest

from positions.words.article.scanning import scan, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("— … “”", ()),
        ("1,500 men, 1.5 m at 12:30", ("1,500", "men", "1.5", "m", "at", "12:30")),
        ("In 1997. Then 5, 6", ("In", "1997", "Then", "5", "6")),
        ("a short-range U.S. plan", ("a", "short", "range", "U", "S", "plan")),
        ("O’Neil’s partners’ won't", ("O'Neil's", "partners", "won't")),
        ("l’accord qu’il dit", ("l'", "accord", "qu'", "il", "dit")),
        ("$5 or 50%", ("$", "5", "or", "50", "%")),
        ("我们不 go", ("我", "们", "不", "go")),
        ("an area of 15²", ("an", "area", "of", "15²")),
    ],
)
def test_words(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text)[0] == words


def test_gaps_are_one_more_than_words_and_hold_no_marks_or_spaces() -> None:
    words, seams = words_of("(“Well” — yes, “he” said . . .")
    assert words == ("Well", "yes", "he", "said")
    assert seams == ("(", "-", ",", "", "…")


def test_a_text_without_words_is_one_gap() -> None:
    assert words_of(" … ") == ((), ("…",))


def test_scan_gives_places_of_the_folded_text() -> None:
    words, spans, seams = scan("No, it's 5%")
    assert words == ("No", "it's", "5", "%")
    assert spans == [(0, 2), (4, 8), (9, 10), (10, 11)]
    assert seams == ("", ",", "", "", "")


def test_a_marked_letter_belongs_to_its_word() -> None:
    assert words_of("при\u0301нял हिन्दी")[0] == ("при\u0301нял", "हिन्दी")


def test_each_character_is_a_word_in_scripts_without_spaces() -> None:
    assert words_of("ไป東京")[0] == ("ไ", "ป", "東", "京")
    assert words_of("한국 go")[0] == ("한국", "go")
