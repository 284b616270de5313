"""The sections of a language's file, and the kinds of field that it has.

What is *not* here: the fields.
"""

from dataclasses import field
from typing import Any, Final

SECTIONS: Final = {
    "negation": "what takes words back",
    "conditions": "what makes words conditional, and how far they commit",
    "saying": "verbs of saying and other signs of a source",
    "nouns": "nouns, roles, and the small words around them",
    "dates": "days, months, numbers and units",
    "typography": "marks, letters, how names are written; known before a text's language is",
}

# What means the same in every language; a file lists only its own words.
SIGNS: Final = frozenset(
    ["$", "%", "£", "¥", "°", "‰", "€", "₽", "eur", "gbp", "usd", "gw", "kg", "km", "kwh", "mw"]
)


def entry(section: str, what: str, default: object, **rules: object) -> Any:  # noqa: ANN401
    """A field of a language's file.

    Args:
        section: where in the file it stands.
        what: what it holds, in a few words.
        default: what it holds when a file leaves it out.
        rules: `needed`: a file may not leave it out; `like`: when left out, the words of these
            fields; `adds`: a file's words are added to the default.
    """
    about = {"needed": False, "like": "", "adds": False, **rules}
    return field(metadata={**about, "section": section, "what": what, "default": default})


def words(section: str, what: str, **rules: object) -> Any:  # noqa: ANN401
    """A set of words or phrases."""
    return entry(section, what, frozenset(), **rules)


def listed(section: str, what: str, *default: str) -> Any:  # noqa: ANN401
    """Endings, or words of a pattern, in their order."""
    return entry(section, what, default)


def mapped(section: str, what: str, **rules: object) -> Any:  # noqa: ANN401
    """Words with what they stand for."""
    return entry(section, what, {}, **rules)
