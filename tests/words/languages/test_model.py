from positions.words.languages import language
from texts import ENGLISH


def test_contractions_are_written_out() -> None:
    assert ENGLISH.expanded(["Don't", "cannot", "we'll"]) == [
        "do",
        "not",
        "can",
        "not",
        "we",
        "will",
    ]


def test_an_apostrophe_makes_an_owner_a_mere_letter_only_of_a_name() -> None:
    norwegian = language("no")
    assert norwegian
    assert (norwegian.owns("parks"), norwegian.owns("park's")) == (False, False)
    assert ENGLISH.owns("park's")


def test_words_with_a_part_are_no_names() -> None:
    assert ENGLISH.knows("according")
    assert not ENGLISH.knows("norland")
    assert ENGLISH.ends_phrase("of")
    assert not ENGLISH.ends_phrase("minister")
