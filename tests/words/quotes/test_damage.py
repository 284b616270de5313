import pytest

from positions.words.quotes.damage import REPAIRS, repaired
from positions.words.verdicts import Claim, Reading, judge
from texts import CAST

CLEAN = (
    "“We will renew the harbour treaty before winter comes,” Olsen said.\n\nIt rained on Monday.\n"
)
HEADED = (
    "Harbour Gazette\n\n“We will renew the harbour\n\n— 3 —\n\nHarbour Gazette\n\n"
    "treaty before winter comes,” Olsen said.\n"
)
DAMAGED = [
    ("broken-words", CLEAN.replace("harbour treaty", "har-\nbour treaty")),
    ("broken-words", CLEAN.replace("harbour treaty", "har\u00ad\r\n  bour treaty")),
    ("page-edges", HEADED),
    ("page-edges", CLEAN.replace("harbour ", "harbour\n\fPage 2 of 7\n")),
    (
        "blank-lines",
        "“We will renew the\n\nharbour treaty\n\nbefore winter comes,”\n\nOlsen said\n\nhere.",
    ),
    ("tags", CLEAN.replace("harbour", "<b>har</b>bour")),
    ("tags", "<p>" + CLEAN.replace("harbour", "<!-- x -->har<a href='x y'>bour</a>") + "</p>"),
    ("markdown", CLEAN.replace("harbour", "har**bour**")),
    ("markdown", CLEAN.replace("harbour treaty", "[harbour](http://x.y/z_1) treaty")),
    ("notes", CLEAN.replace("treaty", "treaty12")),
    ("notes", CLEAN.replace("treaty", "treaty[3]")),
    ("notes", CLEAN.replace("treaty", "treaty¹²")),
    ("garbled", CLEAN.replace("harbour", "harÂ\xadbour")),
]
WORDS = "We will renew the harbour treaty before winter comes"


@pytest.mark.parametrize(("name", "text"), DAMAGED)
def test_a_damaged_article_is_told_and_its_words_do_not_win(name: str, text: str) -> None:
    found = judge(Reading(text, CAST), Claim("quote", WORDS, "olsen"))
    assert (found.verdict, found.advice) in {("altered", None), ("not-quoted", None)}
    assert name in found.damage


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("broken-words", "We will renew the har- bour treaty before winter comes"),
        ("tags", "We will <em>re</em>new the harbour treaty before winter comes"),
        ("markdown", "We will re**new** the harbour treaty before winter comes"),
        ("notes", "We will renew the harbour treaty7 before winter comes"),
    ],
)
def test_a_damaged_record_is_given_mended(name: str, words: str) -> None:
    found = judge(Reading(CLEAN, CAST), Claim("quote", words, "olsen"))
    assert (found.verdict, found.advice, found.damage) == ("altered", WORDS, (name,))


def test_garbled_letters_on_either_side() -> None:
    words = "The ministers’ “accord” is über alles naïve"
    garbled = words.encode().decode("cp1252", errors="replace").replace("\ufffd", "\x9d")
    for article, record in ((words, garbled), (garbled, words)):
        found = judge(Reading(f"Before. {article}. After.", CAST), Claim("passage", record))
        assert (found.verdict, found.damage) == ("altered", ("garbled",))
    twice = garbled.encode().decode("cp1252", errors="ignore")
    assert REPAIRS["garbled"]("naÃƒÂ¯ve") == "naïve"
    assert twice


def test_several_damages_are_told_together() -> None:
    text = CLEAN.replace("harbour", "har-\nbour").replace("winter", "<b>win</b>ter")
    found = judge(Reading(text, CAST), Claim("quote", WORDS, "olsen"))
    assert found.damage == ("broken-words", "tags")


@pytest.mark.parametrize(
    "text",
    [
        CLEAN,
        "",
        "Le 5 mai, l’été à Genève.",
        "Ça va — dit-il.",
        "Größe: 5 m",
        "İstanbul’da",
        "東京で「はい」と",
    ],
)
def test_a_whole_text_has_no_damage(text: str) -> None:
    assert repaired(text) == []


def test_what_differs_in_more_than_damage_stays_what_it_is() -> None:
    text = CLEAN.replace("harbour", "har-\nbour")
    words = WORDS.replace("will", "will not")
    assert judge(Reading(text, CAST), Claim("quote", words, "olsen")).verdict == "altered-critical"


def test_a_list_with_blank_lines_is_none() -> None:
    lines = ["One is this.", "Two is that.", "Three is it.", "Four is all."]
    assert REPAIRS["blank-lines"]("\n\n".join(lines)) == "\n\n".join(lines)
