"""Who an article says spoke."""

import pytest

from positions.article import read
from positions.languages import language
from positions.speakers import Cast, Voice, credits_in

CAST = Cast(
    [
        Voice("norland", "norland", "Norland", kind="party"),
        Voice("olsen", "norland", "Maria Olsen", "Trade Minister"),
        Voice("union", "union", "Fishers' Union", aliases=("the union",), kind="party"),
        Voice("berg", "union", "Anna Berg", "Union leader"),
        Voice("palace", "norland", "the Palace", kind="body"),
        Voice("paper", "union", "the draft accord", kind="document"),
        Voice("park", "sudland", "John Park", "envoy", ("Sudland's man in Oslo",)),
    ]
)
ENGLISH = language("en")
assert ENGLISH


def credited(text: str) -> list[str]:
    """The first voice credited with each quotation; empty for nobody or somebody unknown."""
    article = read(text)
    found = credits_in(article, CAST, ENGLISH)
    credits_ = [found.of_speech(k) for k in range(len(article.speeches))]
    return [" ".join(credit.voices) for credit in credits_]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We go on,” said Anna Berg.", "berg"),
        ("“We go on,” Berg said on Monday.", "berg"),
        ("“We go on,” said Union leader Anna Berg, who was tired.", "berg"),
        ("“We go on,” said the trade minister.", "olsen"),
        ("“We go on,” the minister said.", "olsen"),
        ("“We go on,” said Sudland's man in Oslo.", "park"),
        ("Olsen told reporters: “We go on.”", "olsen"),
        ("Olsen: “We go on.”", "olsen"),
        ("Olsen was blunt: “We go on.”", "olsen"),
        ("“We go on.” — Anna Berg", "berg"),
        ("The minister, Maria Olsen, said “we go on.”", "olsen"),
        ("Berg, who met Olsen on Friday, said “we go on.”", "berg"),
        ("Berg, a former aide to Olsen, said: “We go on.”", "berg"),
        ("Berg met Olsen in Oslo and said: “We go on.”", "berg"),
        ("Olsen was asked by Berg, “Do we go on?”", ""),
        ("“We go on,” said a spokesman for Olsen.", ""),
        ("“We go on,” an Olsen aide said.", ""),
        ("“We go on,” said Olsen spokeswoman Ida Moe.", ""),
        ("“We go on,” said Ida Moe, who works for Olsen.", ""),
        ("“We go on,” said Ida Olsen.", ""),
        ("“We go on,” the Palace said in a statement.", "palace"),
        ("The draft accord says that “we go on from there.”", "paper"),
        ("According to Berg, “we go on from there.”", "berg"),
        ("“We go on from there,” according to Park.", "park"),
        ("“We go on,” Olsen said, “and on.”", "olsen"),
        ("The Norland government said “we go on.”", "norland"),
        ("“We go on,” said the Norland delegation.", "norland"),
        ("“We go on,” a Norland official said.", ""),
        ("Olsen quoted Park as saying “we go on.”", "park"),
        ("Olsen was quoted by a paper as saying “we go on.”", "olsen"),
        ("A sign read “we go on.”", ""),
        ("“We\ngo on.\n\n“And on,” Olsen said.", "olsen"),
    ],
)
def test_first_quotation(text: str, speaker: str) -> None:
    assert credited(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“We go,” Olsen said. “We stay,” Berg said.", ["olsen", "berg"]),
        ("“We go,” Olsen said. “And on.”", ["olsen", "olsen"]),
        ("“We go,” Olsen said.\n\n“And on it goes.”", ["olsen", "olsen"]),
        ("“We go,” Olsen said. She added: “And on.”", ["olsen", "olsen"]),
        ("“We go,” Olsen said. Adding, “And on.”", ["olsen", "olsen"]),
        ("Olsen spoke. “We go,” she said. Park rose. “No,” he said.", ["olsen", "park"]),
        ("“We go,” said Ida Moe. “And on,” she said.", ["", ""]),
        ("“We go,” she told Berg.", [""]),
        (
            "Park rose. “No,” he said. Asked if Olsen was ill, he said: “No.”",
            ["park", "park"],
        ),
        (
            "Park rose. “No,” he said. Olsen rose. “Yes,” she said. “Now,” he said.",
            ["park", "olsen", "park"],
        ),
        ("Olsen Says “We Go On” in Oslo", ["olsen"]),
        ("Olsen and Park said “we go on.”", ["olsen park"]),
    ],
)
def test_all_quotations(text: str, speakers: list[str]) -> None:
    assert credited(text) == speakers


@pytest.mark.parametrize(
    ("text", "passage", "voices"),
    [
        ("Olsen said the letter was a draft.", "the letter was a draft", ("olsen",)),
        ("The letter was a draft, according to Berg.", "The letter was a draft", ("berg",)),
        ("The letter was a draft, Berg said on Monday.", "The letter was a draft", ("berg",)),
        ("The letter was a draft; Berg said it was late.", "The letter was a draft", ()),
        ("The letter was a draft, and Berg said it was late.", "The letter was a draft", ()),
        ("The union claims that the letter is old.", "the letter is old", ("union",)),
        ("The claims of the union are old.", "The claims of the union are old", ()),
    ],
)
def test_passages(text: str, passage: str, voices: tuple[str, ...]) -> None:
    article = read(text)
    first, last = article.word_span(text.index(passage), text.index(passage) + len(passage))
    found = credits_in(article, CAST, ENGLISH)
    assert found.of_passage(first, last).voices == voices


def test_a_party_stands_for_its_voices_and_no_other() -> None:
    assert CAST.stands_for("norland", "olsen")
    assert CAST.stands_for("olsen", "olsen")
    assert not CAST.stands_for("olsen", "norland")
    assert not CAST.stands_for("union", "olsen")
    assert not CAST.stands_for("nobody", "nowhere")
