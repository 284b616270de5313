from positions.words.languages import language
from positions.words.languages.label_words import answerers, questioners, ranks, ranks_unspaced


def test_the_words_of_labels_are_written_as_they_are_compared() -> None:
    for word in (*questioners(), *answerers(), *ranks(), *ranks_unspaced()):
        assert word == word.lower().strip()


def test_who_asks_does_not_answer() -> None:
    assert not questioners() & answerers()


def test_they_are_no_language() -> None:
    assert language("label-words") is None
