import pytest

from positions.words.article import read
from positions.words.speakers.cast import Cast, Strength, Voice
from positions.words.speakers.mentions import Mention, Mentions
from texts import CAST, ENGLISH


def mentions(text: str, cast: Cast = CAST) -> Mentions:
    return Mentions(read(text), cast, ENGLISH)


def named(text: str, cast: Cast = CAST) -> list[str]:
    """Each mention's words with the voices it may mean."""
    words = read(text).words
    return [
        f"{' '.join(words[m.first : m.last])}: {' '.join(m.voices)}"
        for m in mentions(text, cast).all
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Olsen met Berg.", ["Maria Olsen: olsen", "Berg: berg"]),
        ("The trade minister met the envoy.", ["trade minister: olsen", "envoy: park"]),
        ("He met Olsen's aide.", ["Olsen's: olsen"]),
        ("Sudland's man in Oslo spoke.", ["Sudland's man in Oslo: park"]),
        ("The palace and the Palace spoke.", ["Palace: palace"]),
        ("The berg melted; olsen is no name.", []),
        ("Mr. Olsen, President Berg", ["Olsen: olsen", "Berg: berg"]),
        ("Norland envoy John Park spoke.", ["Norland envoy John Park: park"]),
        ("The minister, Maria Olsen, spoke.", ["minister Maria Olsen: olsen"]),
        ("The minister, John Park, spoke.", ["minister: olsen", "John Park: park"]),
        ("Olsen, Berg spoke.", ["Olsen: olsen", "Berg: berg"]),
        ("He left Kyiv. Berg spoke.", ["Berg: berg"]),
    ],
)
def test_what_is_named(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text", ["Ida Olsen spoke.", "George W. Berg spoke.", "Olsen Street is long.", "Ida J. Park"]
)
def test_other_names_are_no_mentions(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The former trade minister spoke.", []),
        ("The defence minister spoke.", []),
        ("Vestria's trade minister spoke.", []),
        ("The trade minister of Vestria spoke.", []),
        ("The trade minister of Norland spoke.", ["trade minister: olsen", "Norland: norland"]),
        ("The minister, Ida Moe, spoke.", []),
        ("Minister Moe came. The minister spoke.", []),
        ("Minister Moe came. Olsen rose. The minister spoke.", ["Olsen: olsen", "minister: olsen"]),
        ("The US-led envoy-hunt ended in Norland-held towns.", []),
    ],
)
def test_whose_role_it_is(text: str, expected: list[str]) -> None:
    assert named(text) == expected


def test_a_shared_description_may_mean_each_but_a_party_before_it_decides() -> None:
    cast = Cast(
        [
            Voice("norland", "norland", "Norland", kind="party"),
            Voice("sudland", "sudland", "Sudland", kind="party"),
            Voice("ash", "norland", "Ann Ash", "minister"),
            Voice("elm", "sudland", "Eva Elm", "minister"),
        ]
    )
    assert named("The minister spoke.", cast) == ["minister: ash elm"]
    assert named("The Sudland minister spoke.", cast) == ["Sudland minister: elm"]
    assert named("Norland's minister spoke.", cast) == ["Norland's: norland", "minister: ash"]


def test_a_mention_says_how_surely_and_whether_it_owns() -> None:
    assert mentions("The Norland minister met Berg's aide.").all == [
        Mention(1, 3, ("olsen",), Strength.PARTY, possessive=False),
        Mention(4, 5, ("berg",), Strength.LAST_NAME, possessive=True),
    ]


def test_looking_up_by_place() -> None:
    found = mentions("Then Maria Olsen met John Park again.")
    olsen, park = found.all
    assert found.between(0, 7) == [olsen, park]
    assert found.between(1, 3) == [olsen]
    assert found.between(1, 2) == []
    assert found.between(2, 7) == [park]
    assert found.starting(1) == olsen
    assert found.starting(2) is None
    assert found.starting(0) is None
    assert [found.covers(at) for at in range(7)] == [False, True, True, False, True, True, False]


def test_mentions_by_their_last_word() -> None:
    found = mentions("Then Maria Olsen met John Park again.")
    olsen, park = found.all
    assert found.ending(0, 7) == {2: olsen, 5: park}
    assert found.ending(2, 3) == {2: olsen}
    assert found.ending(3, 5) == {}


def test_nothing_in_nothing() -> None:
    found = mentions("")
    assert (found.all, found.starting(0), found.covers(0), found.ending(0, 1)) == (
        [],
        None,
        False,
        {},
    )
