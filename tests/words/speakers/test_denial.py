import pytest

from positions.words.speakers.denial import Denials
from texts import phrases


def denier(text: str, verb: str) -> str:
    """The word that takes an act of saying back; empty where it stands."""
    prose = phrases(text)
    at = prose.lower.index(verb)
    found, _ = Denials(prose).of(at, prose.article.sentence_of(at)[0])
    return "" if found is None else prose.article.words[found]


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Olsen said so", "said", ""),
        ("Olsen never said so", "said", "never"),
        ("Olsen did not in fact say so", "say", ""),
        ("Olsen did not say so", "say", "not"),
        ("Olsen declined to confirm it", "confirm", "declined"),
        ("Olsen denied that she had said so", "said", "denied"),
        ("Olsen did not deny that she had said so", "said", ""),
        ("Berg denied reports that Olsen said so", "said", "denied"),
        ("Nobody heard Olsen say so", "say", "Nobody"),
        ("At no point did Olsen say so", "say", "no"),
        ("There is no record that Olsen said so", "said", "no"),
        ("There is no doubt that Olsen said so", "said", ""),
        ("Olsen was falsely quoted as saying so", "saying", "falsely"),
        ("Olsen falsely said so", "said", ""),
        ("Nobody was surprised when Olsen said so", "said", ""),
        ("Not amused, Olsen said so", "said", ""),
        ("A man who did not want to be named said so", "said", ""),
        ("Olsen did not blink and said so", "said", ""),
        ("No 10 said so", "said", ""),
        ("Not only did Olsen say so", "say", ""),
        ("Olsen never tells what Berg said", "said", ""),
        ("“We never go,” Olsen said", "said", ""),
    ],
)
def test_what_takes_an_act_of_saying_back(text: str, verb: str, expected: str) -> None:
    assert denier(text, verb) == expected


def test_how_far_back_the_verbs_reach() -> None:
    found = Denials(phrases("Olsen denied saying so"))
    assert found.of(2, 0) == (1, 0)
    assert found.of(1, 0) == (None, 0)
