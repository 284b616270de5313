import pytest

from positions.words.speakers.subjects import Subject, Subjects
from texts import phrases


def subjects(text: str) -> Subjects:
    return Subjects(phrases(text))


def shown(found: Subject | None, of: Subjects) -> str:
    """Voices, or else the word the subject stands at; empty for none."""
    if found is None:
        return ""
    return " ".join(found.voices) or found.pronoun or f"? {of.lower[found.at]}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Olsen said so", "olsen"),
        ("Yesterday in Oslo, Berg also said so", "berg"),
        ("She said so", "f"),
        ("Olsen, who met Park on Friday, said so", "olsen"),
        ("The envoy, Ida Moe, said so", "? the"),
        ("The envoy, visibly Moved, said so", "park"),
        ("Berg met Olsen, but Park said so", "park"),
        ("Olsen and John Park said so", "olsen park"),
        ("Ida Moe said so", "? ida"),
        ("A spokesman for Olsen said so", "? a"),
        ("A spokesman for the Palace said so", "palace"),
        ("A friend of the Palace said so", "? a"),
        ("Olsen, citing Park, said so", "olsen"),
        ("Article 3 of the draft accord said so", "paper"),
        ("An Olsen aide said so", "? olsen"),
        ("Olsen's brother said so", "? olsen's"),
        ("The Norland government said so", "norland"),
        ("But also said so", ""),
    ],
)
def test_before(text: str, expected: str) -> None:
    found = subjects(text)
    assert shown(found.before(found.lower.index("said"), 0), found) == expected


def test_before_does_not_look_beyond_its_start() -> None:
    found = subjects("Olsen also said so")
    assert shown(found.before(2, 0), found) == "olsen"
    assert found.before(2, 1) is None


def test_joined_subjects_are_joint_and_one_is_not() -> None:
    assert subjects("Olsen and the envoy said so").before(4, 0) == Subject(
        ("olsen", "park"), 3, joint=True
    )
    assert subjects("Olsen said so").before(1, 0) == Subject(("olsen",), 0)


@pytest.mark.parametrize(("words", "passed"), [(1, True), (6, True), (7, False)])
def test_brackets_between_a_subject_and_its_verb_are_short(
    words: int,
    passed: bool,  # noqa: FBT001  # expected
) -> None:
    of = subjects(f"Olsen ({' '.join(['x'] * words)}) said so")
    assert (shown(of.before(of.lower.index("said"), 0), of) == "olsen") is passed
