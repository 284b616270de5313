import pytest

from positions.words.article import read
from positions.words.speakers.narration import Narration
from texts import CAST, ENGLISH


def told(text: str) -> Narration:
    return Narration(read(text), CAST, ENGLISH)


def acts(text: str) -> list[str]:
    """Each verb with the voices that say; `?` for somebody unknown, `-` for nobody."""
    found = told(text)
    return [
        f"{found.article.lower[act.verb]} "
        + ((" ".join(act.subject.voices) or "?") if act.subject else "-")
        for act in found.acts
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Olsen said so. Berg added more.", ["said olsen", "added berg"]),
        ("Olsen rose. She said no.", ["said olsen"]),
        ("Olsen said so. Berg rose. He said yes.", ["said olsen", "said berg"]),
        ("Olsen left. Ida Moe said no. She added yes.", ["said ?", "added ?"]),
        ("The Palace rose. It said no.", ["said palace"]),
        ("Olsen was asked why.", ["asked ?"]),
        ("“No,” said Park.", ["said park"]),
        ("Park rose. “No,” said aides.", ["said ?"]),
        ("“No,” Olsen told Park and added that it rained.", ["told olsen", "added olsen"]),
        ("It rained, according to Berg.", ["according berg"]),
        ("Olsen quoted Park as saying no.", ["saying park"]),
        ("Olsen said so. Adding that it rained.", ["said olsen", "adding olsen"]),
        ("We said no.", ["said -"]),
        ("It rained.", []),
        ("Berg listened. “No,” he told Olsen.", ["told berg"]),
        ("Olsen listened. “No,” he told Olsen.", ["told ?"]),
        ("Berg urged Olsen to admit that it rained.", ["urged berg", "admit ?"]),
        ("The motion passed, with Olsen voting no. She said why.", ["said olsen"]),
        ("Olsen rose. Ida Moe fell. She said why.", ["said ?"]),
        ("The Palace rose. The charity said no. It added more.", ["said ?", "added ?"]),
        ("The letter was old, said Olsen.", ["said olsen"]),
        ("As Olsen said, it rained.", ["said olsen"]),
        ("In her view it rained.", ["in ?"]),
        ("Olsen rose. In her view it rained.", ["in olsen"]),
    ],
)
def test_who_says(text: str, expected: list[str]) -> None:
    assert acts(text) == expected


def test_a_pronoun_keeps_its_gender() -> None:
    text = "Olsen said she was ill. Park rose. He said no. “Yes,” she said. “No,” he said."
    assert acts(text) == ["said olsen", "said park", "said olsen", "said park"]


def test_acts_between_counts_the_verbs_words() -> None:
    found = told("Olsen said so. Berg added more.")
    assert found.verbs == [1, 4]
    assert [act.verb for act in found.acts_between(1, 4)] == [1]
    assert [act.verb for act in found.acts_between(2, 5)] == [4]
    assert found.acts_between(2, 4) == []


def test_topics_of_sentences() -> None:
    found = told("Olsen met Berg. She left. It rained in Oslo. Park and the Palace met.")
    heads = found.article.sentences
    assert [sorted(found.topics(head, head + 1)) for head in heads] == [
        ["olsen"],
        ["olsen"],
        [],
        ["palace", "park"],
    ]
    assert found.topics(0, heads[-1]) == {"olsen"}
    assert told("Berg left. Park rose.").topics(0, 3) == {"berg", "park"}
