import pytest

from positions.words.article import words_of
from positions.words.languages.unspaced import spaced


@pytest.mark.parametrize("word", ["ない", "百分之十", "G7首脑", "no doubt", "d' après", "ไม่"])
def test_a_phrase_is_spaced_as_the_reader_finds_it(word: str) -> None:
    text = word.replace("d' après", "d'après")
    assert tuple(spaced(word).split()) == words_of(text)[0]
