import pytest

from positions.words.article.skeleton import skeleton
from texts import verdict

DISGUISED = ["ｎｏｔ", "nоt", "n̶o̶t̶", "𝐧𝐨𝐭", "n\u200dot", "n͏ot", "ⓝⓞⓣ", "Nοt", "n\ufe00ot"]


@pytest.mark.parametrize("word", DISGUISED)
def test_a_word_in_disguise_looks_like_itself(word: str) -> None:
    assert skeleton(word) == "not"


@pytest.mark.parametrize("word", ["не", "15²", "nº", "été", "naïve", "вот", "ὀρθός", "ＡＢ"])
def test_other_words_stay_what_they_are(word: str) -> None:
    assert skeleton(word) == {"ＡＢ": "ab"}.get(word, word)


def test_a_cyrillic_word_with_a_latin_letter_is_cyrillic() -> None:
    assert skeleton("нe") == "не"
    assert skeleton("никoгда") == "никогда"


@pytest.mark.parametrize("word", DISGUISED)
def test_suspicion_sees_through_it_and_verification_does_not(word: str) -> None:
    text = f"“We will {word} sign it today,” he said."
    assert verdict(text, "sign it today") == "context-lost"
    assert verdict(text, "We will ... sign it today") == "altered-critical"
    assert verdict(text, "We will sign it today") == "altered-critical"
    assert verdict("“We will sign it today,” he said.", f"We will {word} sign it today") == (
        "altered-critical"
    )
    folded = word in {"n\u200dot", "n\ufe00ot"}  # what is invisible is no letter
    assert (verdict(text, "We will not sign it today") == "verified") is folded
