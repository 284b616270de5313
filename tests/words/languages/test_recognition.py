import pytest

from articles.outside import trials
from articles.scenes import scenes
from language import Stage
from positions.words.article import read
from positions.words.languages import codes, looks_like

LONG = {
    trial.reading.text: trial.reading.code
    for trial in trials()
    if len(trial.reading.plain.words) > 60
}
SHORT = [s for s in scenes() if len(read(s.text).words) > 30]


@pytest.mark.parametrize(("text", "language"), LONG.items(), ids=range(len(LONG)))
def test_an_article_looks_like_its_language(text: str, language: str) -> None:
    assert looks_like(text) == language


def test_short_texts_look_like_their_language_or_like_none() -> None:
    found = [(scene.language, looks_like(scene.text)) for scene in SHORT]
    assert not [pair for pair in found if pair[1] not in (pair[0], None)]
    assert sum(one == other for one, other in found) > 0.9 * len(found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "We will go.",
        "Berg Olsen Park Norland " * 50,
        (
            "De regering heeft gisteren besloten dat het verdrag niet wordt ondertekend zolang de "
            "andere landen hun eisen niet intrekken, zei de minister in een brief aan de Kamer."
        ),
        (
            "Guvernul a hotărât ieri să nu semneze tratatul atâta timp cât celelalte state nu își "
            "retrag cererile, a spus ministrul într-o scrisoare către parlament."
        ),
    ],
)
def test_what_is_too_short_or_in_another_language_looks_like_none(text: str) -> None:
    assert looks_like(text) is None


@pytest.mark.parametrize(("small", "names", "seems"), [
    (7, 0, None), (8, 0, "en"),  # too few
    (10, 40, "en"), (10, 41, None),  # too small a share
])  # fmt: skip
def test_small_words_must_be_many(small: int, names: int, seems: str | None) -> None:
    assert looks_like("with " * small + "Berg " * names) == seems


@pytest.mark.parametrize(("german", "english", "seems"), [(15, 10, "de"), (14, 10, None)])
def test_another_language_must_be_far_behind(german: int, english: int, seems: str | None) -> None:
    assert looks_like("nicht " * german + "with " * english) == seems


def test_of_neighbours_the_one_whose_own_words_stand_there() -> None:
    shared = "de la en " * 10
    assert looks_like(shared) is None
    assert looks_like(shared + "pero y el " * 4) == "es"
    assert looks_like(shared + "mais et les " * 4) == "fr"


@pytest.mark.parametrize("code", codes())
def test_what_a_newspaper_says_looks_like_its_language(code: str) -> None:
    assert looks_like(". ".join(Stage(code).words.values())) == code
