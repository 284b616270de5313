import pytest

from positions.words.article import read
from positions.words.article.paragraphs import paragraphs_of


def test_wrapped_lines_are_one_paragraph() -> None:
    assert len(read("The quick brown Fox\nJumps over the lazy\nDog.").paragraphs) == 1
    assert len(read("The fox and\nthe dog jump over one another.").paragraphs) == 1
    assert len(read("Headline\nThe quick brown fox jumps over the lazy dog.").paragraphs) == 2


def texts(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs_of(text)]


LONG = "This line is much longer than any program would wrap it, " * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\n ", []),
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\n \t\nTwo.", ["One.", "Two."]),
        ("A headline\nThe text begins with a capital here.", 2),
        ("The talks went on and\nthen ended in a quarrel of all.", 1),
        ("The talks have ended:\nthen there was a quarrel of all.", 2),
        (f"{LONG}\n{LONG}", 2),
        (f"{LONG},\nand {LONG}", 1),
    ],
)
def test_paragraphs(text: str, expected: list[str] | int) -> None:
    found = texts(text)
    assert (len(found) if isinstance(expected, int) else found) == expected


def test_only_lines_without_room_for_the_next_word_were_wrapped() -> None:
    assert texts("Aaaa bbbb\nCccc dddd") == ["Aaaa bbbb\nCccc dddd"]
    assert texts("Aaaa bbbb\nCc dddd eee") == ["Aaaa bbbb\nCc dddd eee"]
    assert texts("Aaaa bbbb\nC dddd eeee") == ["Aaaa bbbb", "C dddd eeee"]


def test_a_wrapped_block_ends_at_its_empty_line() -> None:
    assert texts("Aaaa bbbb\nCccc dddd\n\nEeee") == ["Aaaa bbbb\nCccc dddd", "Eeee"]
