import pytest

from positions.words.speakers.memory import Memory
from positions.words.speakers.subjects import Subject
from texts import CAST, phrases


def memory(text: str, *spoken: Subject) -> Memory:
    """What is remembered of a text after some subjects."""
    found = Memory(CAST, phrases(text))
    for subject in spoken:
        found.remember(subject)
    return found


OLSEN, BERG, PALACE = Subject(("olsen",), 0), Subject(("berg",), 0), Subject(("palace",), 0)


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        (None, None),
        (BERG, ("berg",)),
        (Subject((), 3, "f"), ("olsen",)),
        (Subject((), 3, "a"), ("olsen",)),
        (Subject((), 3, "p"), ()),
        (Subject((), 3, "n"), ("palace",)),
        (Subject(("park", "olsen"), 0), ("olsen",)),
        (Subject(("park", "berg"), 0), ("park", "berg")),
        (Subject(("park", "olsen"), 0, joint=True), ("park", "olsen")),
    ],
)
def test_resolved(subject: Subject | None, expected: tuple[str, ...] | None) -> None:
    found = memory("Olsen rose and then left", PALACE, OLSEN).resolved(subject, 0)
    assert (found.voices if found else None) == expected


def test_a_pronoun_keeps_to_whom_it_meant() -> None:
    found = memory("It rained and then stopped", OLSEN)
    assert found.resolved(Subject((), 2, "f"), 0) == Subject(("olsen",), 2)
    found.remember(BERG)
    assert found.resolved(Subject((), 2, "f"), 0) == Subject(("berg",), 2)
    assert found.resolved(Subject((), 2, "m"), 0) == Subject((), 2)


def test_whom_somebody_speaks_to_is_not_who_speaks() -> None:
    found = memory("then he told Berg so", OLSEN, BERG)
    assert found.resolved(Subject((), 1, "m"), 0) == Subject(("olsen",), 1)


def test_somebody_unknown_stands_between() -> None:
    found = memory("Ida left and the charity rose", OLSEN, PALACE)
    found.remember(Subject((), 0))
    assert found.last_person is None
    assert found.resolved(Subject((), 2, "f"), 2) == Subject((), 2)
    found.remember(Subject((), 3))
    assert found.resolved(Subject((), 2, "n"), 2) == Subject((), 2)


def test_we_in_a_reporters_prose_is_nobody() -> None:
    assert memory("we left", OLSEN).resolved(Subject((), 0, "s"), 0) is None
