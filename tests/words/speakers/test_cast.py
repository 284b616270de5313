import pytest

from positions.words.speakers import Voice
from positions.words.speakers.cast import Cast, Strength
from texts import CAST


def test_a_party_stands_for_its_voices_and_no_other() -> None:
    assert CAST.stands_for("norland", "olsen")
    assert CAST.stands_for("olsen", "olsen")
    assert not CAST.stands_for("olsen", "norland")
    assert not CAST.stands_for("union", "olsen")
    assert not CAST.stands_for("nobody", "nowhere")


def names(voice: Voice) -> dict[str, Strength]:
    """The names of one voice by their words; those that need their capitals have them."""
    found: dict[str, Strength] = {}
    for known in Cast([voice]).names.values():
        for name in known:
            words = " ".join(name.words)
            found[words] = max(name.strength, found.get(words, name.strength))
    return found


@pytest.mark.parametrize(
    ("voice", "expected"),
    [
        (
            Voice("a", "x", "Maria Olsen", "Minister of Trade"),
            {
                "Maria Olsen": Strength.NAME,
                "Olsen": Strength.LAST_NAME,
                "minister of trade": Strength.ROLE,
                "minister": Strength.HEAD,
            },
        ),
        (
            Voice("a", "x", "Olsen", aliases=("the top diplomat", "Norland's Man")),
            {
                "Olsen": Strength.NAME,
                "top diplomat": Strength.NAME,
                "Norland's Man": Strength.NAME,
            },
        ),
        (
            Voice("x", "x", "Norland Republic", aliases=("the North",), kind="party"),
            {"Norland Republic": Strength.PARTY, "North": Strength.PARTY},
        ),
        (
            Voice("a", "x", "the draft accord", kind="document"),
            {"draft accord": Strength.NAME, "accord": Strength.HEAD},
        ),
        (
            Voice("a", "x", "the House of Trade", kind="body"),
            {"House of Trade": Strength.NAME, "house": Strength.HEAD},
        ),
        (Voice("a", "x", "the Palace", kind="body"), {"Palace": Strength.NAME}),
        (Voice("a", "x", "—", "…"), {}),
    ],
)
def test_names_of_a_voice(voice: Voice, expected: dict[str, Strength]) -> None:
    assert names(voice) == expected


def test_names_with_one_first_word_stand_longest_first_then_surest() -> None:
    cast = Cast(
        [
            Voice("b", "x", "Trade", kind="party"),
            Voice("c", "x", "Ida Moe", "Trade Minister"),
            Voice("a", "x", "Trade Union"),
            Voice("d", "x", "Trade"),
        ]
    )
    assert [(name.words, name.voice) for name in cast.names["trade"]] == [
        (("Trade", "Union"), "a"),
        (("trade", "minister"), "c"),
        (("Trade",), "d"),
        (("Trade",), "b"),
    ]


def test_capitals_are_those_of_exact_names() -> None:
    assert Cast([Voice("a", "x", "Maria van Olsen", "Trade Minister")]).capitals == {
        "Maria",
        "Olsen",
        "Van",
    }


def test_voices_keep_their_order() -> None:
    assert list(CAST.voices) == ["norland", "olsen", "union", "berg", "palace", "paper", "park"]


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Anna Berg", {"Berg"}),
        ("Gesine von der Aue", {"Aue", "von der Aue", "Von der Aue"}),
        ("Tomás Peña de la Vega", {"Vega", "de la Vega", "De la Vega", "Peña de la Vega"}),
        ("Juan Calvo Sotelo", {"Sotelo", "Calvo Sotelo"}),
        ("Berg", set()),
        ("the Palace", set()),
    ],
)
def test_what_a_person_is_called_without_a_given_name(name: str, called: set[str]) -> None:
    cast = Cast([Voice("a", "x", name)])
    names = [n for known in cast.names.values() for n in known]
    assert {" ".join(n.words) for n in names if n.strength == Strength.LAST_NAME} == called
