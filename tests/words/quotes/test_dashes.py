import pytest

from positions.words.article import read
from positions.words.languages import language
from positions.words.quotes.dashes import opened_by_dashes


def speech(text: str, code: str, *, declared: bool = False) -> list[str]:
    known = language(code)
    assert known
    article = opened_by_dashes(read(text), known, declared=declared)
    return [text[article.starts[a] : article.ends[b - 1]] for a, b in article.speeches]


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("fr", "– Nous n'irons pas, a déclaré la ministre Roux.", ["Nous n'irons pas"]),
        (
            "es",
            "—No iremos —dijo Rey—. Es la última palabra.",
            ["No iremos", "Es la última palabra"],
        ),
        ("ru", "— Мы готовы, — сказал Громов. — Но не сейчас.", ["Мы готовы", "Но не сейчас"]),
        ("en", "- We never go, said Maria Olsen. She left.", ["We never go"]),
        ("fr", "– C'est non ! a répondu Verdier.", ["C'est non"]),
        ("es", "—Iremos —añadió.", ["Iremos"]),
    ],
)
def test_speech_reaches_up_to_the_reporter_and_goes_on_behind_a_dash(
    code: str, text: str, said: list[str]
) -> None:
    assert speech(text, code) == said


def test_a_line_without_a_reporter_is_speech_beside_one_with() -> None:
    text = "– C'est non.\n\n– Pourquoi donc ? demande Roux.\n\nIl pleut ici."
    assert speech(text, "fr") == ["C'est non", "Pourquoi donc"]


@pytest.mark.parametrize(
    "text",
    [
        "The list:\n\n– boats and nets\n\n– fish, fresh or frozen",
        "- boats, said to be new\n\n- nets",
        "Olsen left — and came back.",
        "-5 degrees, said Olsen.",
    ],
)
def test_a_list_is_no_speech(text: str) -> None:
    assert speech(text, "en") == []


def test_in_a_transcript_no_reporter_need_speak() -> None:
    assert speech("– Do you go?\n– We never go.", "en", declared=True) == [
        "Do you go",
        "We never go",
    ]


def test_marks_within_lie_one_deeper_and_marks_around_all_of_it_are_none() -> None:
    known = language("ru")
    assert known
    text = "— Он сказал «никогда не пойдём» вчера, — сказал Громов. — «Мы идём».".replace(
        "вчера, ", "вчера, "
    )
    article = opened_by_dashes(read(text), known)
    assert [q.depth for q in article.quotations] == [0, 1, 0]
