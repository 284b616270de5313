"""The subject behind its verb."""

import pytest

from positions.words.speakers.inverted import Inverted
from positions.words.speakers.subjects import Subject
from texts import phrases


def shown(found: Subject | None, of: Inverted) -> str:
    """Voices, or else the word the subject stands at; empty for none."""
    if found is None:
        return ""
    return " ".join(found.voices) or found.pronoun or f"? {of.lower[found.at]}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("said Olsen.", "olsen"),
        ("said on Monday Olsen.", "olsen"),
        ("said Monday trade minister Maria Olsen, who", "olsen"),
        ("said he was", "m"),
        ("said Ida Moe, Olsen's aide", "? ida"),
        ("said Olsen spokeswoman Ida Moe", "? olsen"),
        ("said the Norland government on", "norland"),
        ("said a Norland official", "? a"),
        ("said when Olsen", ""),
        ("said nothing", ""),
        ("said", ""),
        ("said analyst Anna Berg at Delta", "berg"),
        ("said analyst Ida Moe of Berg's office", ""),
        ("said the 26-year-old Berg", "berg"),
        ("said the Sudland minister, Anna Berg", "berg"),
        ("said the minister, Anna Berg having left", "olsen"),
        ("said the minister, who met Anna Berg", "olsen"),
        ("said to the press in Oslo the minister", "olsen"),
        ("said, on Monday in Oslo, Berg", "berg"),
        ("said, on Monday in Oslo and then", ""),
        ("said “the minister”", ""),
    ],
)
def test_after(text: str, expected: str) -> None:
    found = Inverted(phrases(text))
    assert shown(found.after(0, len(found.lower)), found) == expected
