"""Who an article says spoke."""

import pytest

from positions.words.article import read
from positions.words.speakers import Credits
from texts import CAST, ENGLISH


def credited(text: str) -> list[str]:
    """The first voice credited with each quotation; empty for nobody or somebody unknown."""
    article = read(text)
    found = Credits(article, CAST, ENGLISH)
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
        ("“We go on,” said analyst Anna Berg at Delta.", "berg"),
        ("“We go on,” replied the 26-year-old Berg.", "berg"),
        ("“We go on,” said analyst Ida Moe of Berg's office.", ""),
        ("“We go on,” said one Olsen aide.", ""),
        ("“We go on,” said the Sudland minister, Anna Berg.", "berg"),
        ("“We go on,” said Olsen's director, Anna Berg, 37.", "berg"),
        ("“We go on,” said the minister, who met Berg.", "olsen"),
        ("“We go on,” said in an interview the minister.", "olsen"),
        ("“We go on,” said, on Monday in Oslo, Berg.", "berg"),
        ("“We go on,” told, as ever, reporters the aide.", ""),
        ("Park left early. Said Olsen: “We go on.”", "olsen"),
        ("Said Olsen, who had come from Oslo, “We go on.”", "olsen"),
        ("“We go on,” house speaker Anna Berg, the tired host, told reporters.", "berg"),
        ("Olsen compared it to a trap, saying, “We go on.”", "olsen"),
        ("It was odd, with Park reportedly yelling: “We go on.”", "park"),
        ("“We go on,” agrees Berg.", "berg"),
        ("Berg praised Olsen in a film where she said: “We go on.”", "berg"),
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
        ("Berg noted that Olsen had called it odd. “No,” she said.", ["berg"]),
        ("Berg said it was so, but Olsen said no. “No,” she said.", ["olsen"]),
        ("Park rose. It was a point that Berg made too. “No,” she said.", ["berg"]),
        ("“No,” said widow Anna Berg. Mr. Park rose.\n\nShe added: “Never.”", ["berg", "berg"]),
        (
            "Olsen praised Park after calling it “a big mistake to go.” “No,” he said.",
            ["olsen", "olsen"],
        ),
        ("Berg, citing a note that called it “a trap,” told us: “We go on.”", ["berg", "berg"]),
        (
            "“We go,” she said.\n\n“Stay,” Olsen said. “No,” she said. Olsen left.",
            ["", "olsen", "olsen"],
        ),
        ("Olsen and Park said “we go on.”", ["olsen park"]),
    ],
)
def test_all_quotations(text: str, speakers: list[str]) -> None:
    assert credited(text) == speakers
