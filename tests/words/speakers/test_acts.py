import pytest

from positions.words.article import read
from positions.words.languages import language
from positions.words.speakers.acts import Verbs
from positions.words.speakers.company import Company
from positions.words.speakers.mentions import Mentions
from positions.words.speakers.noun_phrases import Phrases
from texts import CAST, phrases


def verbs(text: str) -> Verbs:
    return Verbs(Company(phrases(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Olsen said that Berg claims the quota", "said claims"),
        ("The claims of the union are old", ""),
        ("Olsen also claims it", "claims"),
        ("Olsen's claims are old", ""),
        ("Olsen's claims anger us", ""),
        ("Olsen repeatedly claims it", "claims"),
        ("Olsen denied saying it", "denied saying"),
        ("The saying is old", ""),
        ("The draft accord would oblige us", "oblige"),
        ("Olsen would oblige us", ""),
        ("“We go,” Olsen went on", "went"),
        ("The talks went on and on", ""),
        ("Olsen likes to say no", "say"),
        ("Olsen agreed to claims of old", ""),
        ("He had no comment", ""),
        ("We may comment today", ""),
        ("The added cost was high", ""),
        ("Berg's added cost was high", ""),
        ("“We said no,” Olsen added", "added"),
        ("The much-quoted letter was so-called", ""),
        ("He met Said in Oslo yesterday afternoon", ""),
        ("Olsen Says No To The Union", "Says"),
        ("Said Olsen", "Said"),
        ("Olsen quoted Park as saying no", "quoted saying"),
    ],
)
def test_verbs_of_saying(text: str, expected: str) -> None:
    found = verbs(text)
    words = found.article.words
    assert " ".join(words[at] for at in found.among(0, len(words))) == expected


def test_only_the_words_asked_for() -> None:
    found = verbs("Olsen said and Berg said")
    assert found.among(2, 5) == [4]
    assert found.among(2, 4) == []


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Olsen quoted Park as saying no", "saying", True),
        ("Olsen left, saying no", "saying", False),
        ("Olsen met Park as said", "said", False),
    ],
)
def test_quotes_another(text: str, verb: str, expected: bool) -> None:  # noqa: FBT001
    found = verbs(text)
    assert found.quotes_another(found.lower.index(verb), 0) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berg met Olsen and said so", True),
        ("Berg met Olsen and later said so", True),
        ("Berg met Olsen but said so", True),
        ("Berg met Olsen who said so", False),
        ("Berg said so", False),
        ("and said so", False),
    ],
)
def test_shares_subject(text: str, expected: bool) -> None:  # noqa: FBT001  # expected
    found = verbs(text)
    assert found.shares_subject(found.lower.index("said"), 0) is expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Olsen was asked why", "asked", True),
        ("Olsen was also asked why", "asked", True),
        ("Olsen was repeatedly asked why", "asked", True),
        ("Olsen was saying no", "saying", False),
        ("Olsen asked why", "asked", False),
        ("asked why", "asked", False),
    ],
)
def test_passive(text: str, verb: str, expected: bool) -> None:  # noqa: FBT001  # expected
    found = verbs(text)
    assert found.passive(found.lower.index(verb)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berg urged Olsen to admit it", True),
        ("Olsen went on to admit it", False),
        ("Olsen admitted it", False),
    ],
)
def test_asked_of(text: str, expected: bool) -> None:  # noqa: FBT001
    found = verbs(text)
    verb = next(at for at, word in enumerate(found.lower) if word.startswith("admit"))
    assert found.asked_of(verb, 0) is expected


@pytest.mark.parametrize(("words", "found"), [(1, [0]), (18, [0]), (19, [])])
def test_the_other_half_of_a_verb_is_near(words: int, found: list[int]) -> None:
    german = language("de")
    assert german
    article = read(f"Stellte {' '.join(['x'] * words)} fest", german)
    mentions = Mentions(article, CAST, german)
    none = frozenset[str]()
    halves = Verbs(Company(Phrases(article, mentions, german, none, none)))
    assert halves.among(0, len(article.words)) == found
