"""Who speaks with whom, and for whom."""

import pytest

from positions.words.speakers.company import Company
from texts import phrases


def company(text: str) -> Company:
    return Company(phrases(text))


@pytest.mark.parametrize(
    ("text", "subject", "sharers"),
    [
        ("Olsen, supported by Park, said so", "Olsen", ("park",)),
        ("Olsen, supported by Park and opposed by Berg, said so", "Olsen", ("park",)),
        ("Olsen, opposed by Norland, Park and the union, also said so", "Olsen", ()),
        ("Olsen, for Norland, with Berg, said so", "Olsen", ("berg",)),
        ("Olsen (with Berg) said so", "Olsen", ("berg",)),
        ("Olsen agreed and, with Park and Berg, said so", "and", ("park", "berg")),
        ("Olsen, with Park's men, said so", "Olsen", ()),
    ],
)
def test_asides_before_a_verb(text: str, subject: str, sharers: tuple[str, ...]) -> None:
    found = company(text)
    aside = found.before(found.lower.index("said"), 0)
    assert aside
    assert found.article.words[aside.first - 1] == subject
    assert aside.sharers == sharers


@pytest.mark.parametrize(
    "text",
    [
        "Olsen said so",
        "Olsen, who met Park, said so",
        "Olsen met with Park, Berg said so",
        "Park rose. With Olsen, Berg said so",
        "Olsen said no, with Park adding, and Berg said so",
    ],
)
def test_no_aside_of_company(text: str) -> None:
    found = company(text)
    last = max(at for at, word in enumerate(found.lower) if word == "said")
    assert found.before(last, 0) is None


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Olsen, for Norland, said so", ("norland",)),
        ("Olsen, on behalf of the union and Norland, said so", ("union", "norland")),
        ("Olsen (for Norland) said so", ("norland",)),
        ("Olsen speaking for the union said so", ("union",)),
        ("Olsen, on behalf of the Alliance, said so", ()),
        ("Olsen, for the first time, said so", None),
        ("Olsen voted for Norland and said so", None),
        ("Olsen, with Park, for Norland, said so", None),
        ("Olsen, on behalf of Park, said so", None),
        ("Olsen said that, for Norland, it was so", None),
    ],
)
def test_group_that_is_spoken_for(text: str, group: tuple[str, ...] | None) -> None:
    found = company(text)
    assert found.group(0, len(found.lower)) == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("On behalf of Norland, Olsen said so", ("norland",)),
        ("Speaking for the union, Olsen said so", ("union",)),
        ("For Norland, Olsen said so", None),
        ("Olsen said so", None),
    ],
)
def test_group_that_opens_a_sentence(text: str, group: tuple[str, ...] | None) -> None:
    found = company(text)
    assert found.leading(0, found.lower.index("olsen")) == group
