import pytest

from positions.words.speakers.subjects import Subject, Subjects
from positions.words.speakers.topics import Topics
from texts import phrases


def topics(text: str) -> Topics:
    return Topics(Subjects(phrases(text)))


def shown(found: Subject | None, of: Topics) -> str:
    """Voices, or else the word the subject stands at; empty for none."""
    if found is None:
        return ""
    return " ".join(found.voices) or found.pronoun or f"? {of.lower[found.at]}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Oslo, Olsen met Berg.", "olsen"),
        ("After talks with Olsen, Berg left.", "berg"),
        ("A paragraph of the draft accord was cut.", "paper"),
        ("Olsen's aide met Park.", "park"),
        ("“Olsen is ill,” Park heard.", "park"),
        ("Yesterday she met Park.", "f"),
        ("Olsen and Park met.", "olsen park"),
        ("It rained.", "n"),
        ("Nothing happened.", ""),
    ],
)
def test_topic(text: str, expected: str) -> None:
    found = topics(text)
    assert shown(found.of(0, len(found.lower)), found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Olsen's answer was short:", "olsen"),
        ("Her message to Berg was clear:", "f"),
        ("Olsen's critics were short:", ""),
        ("For Berg, it is simple:", "berg"),
        ("For the envoy, it is simple:", "park"),
        ("A blow for Berg was near:", ""),
        ("“Berg's answer was no” had been short:", ""),
    ],
)
def test_whose_words_a_sentence_is_about(text: str, expected: str) -> None:
    found = topics(text)
    assert shown(found.owner(0, len(found.lower)), found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An aide, Ida Moe, shook her head.", True),
        ("The hall fell silent.", False),
        ("Talks moved to New York.", False),
        ("Olsen met Ida Moe.", False),
        ("Oslo was cold.", False),
    ],
)
def test_a_stranger_has_a_full_name(text: str, expected: bool) -> None:  # noqa: FBT001
    found = topics(text)
    assert found.stranger(0, len(found.lower)) is expected
