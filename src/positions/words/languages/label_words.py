"""Words of the labels that open turns, in all languages at once: `Q`, `Frage`, `Minister`, `大臣`.

A label is read before anything is known of its language, and these words mean the same in whatever
language they stand. What is *not* here: the shapes of labels.
"""

import json
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("label-words.json")


@cache
def _data() -> dict[str, tuple[str, ...]]:
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    return {name: tuple(words) for name, words in data.items()}


@cache
def questioners() -> frozenset[str]:
    """Labels of those who only ask: `Q`, `Frage`, `記者`."""
    return frozenset(_data()["questioners"])


@cache
def answerers() -> frozenset[str]:
    """Labels of whoever answers: `A`, `Antwort`."""
    return frozenset(_data()["answerers"])


@cache
def ranks() -> frozenset[str]:
    """Words of labels that are no names: titles and offices."""
    return frozenset(_data()["ranks"])


@cache
def ranks_unspaced() -> tuple[str, ...]:
    """The same in scripts without spaces, where they stand behind the name; the longest first."""
    return tuple(sorted(_data()["ranks_unspaced"], key=len, reverse=True))
