"""Who may be credited with words, and under which names an article may mean them.

What is *not* here: any article.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from positions.words.article import words_of
from positions.words.languages import everywhere

Kind = Literal["person", "body", "document", "party"]
_CYRILLIC = re.compile("[а-яё]+", re.IGNORECASE)


class Strength(IntEnum):
    """How surely a name means its voice: a full name more than `the minister`."""

    HEAD = 1
    ROLE = 2
    PARTY = 3
    LAST_NAME = 4
    NAME = 5


@dataclass(frozen=True, slots=True)
class Voice:
    """Someone or something that an article may credit with words.

    Attributes:
        id: unique in a negotiation; a party's own voice has its party's id.
        party: the id of the party it speaks for.
        name: as in `Sergey Lavrov`.
        role: as in `Foreign Minister`.
        aliases: further names and descriptions.
        kind: a party itself is a voice of kind `party`.
    """

    id: str
    party: str
    name: str
    role: str | None = None
    aliases: tuple[str, ...] = ()
    kind: Kind = "person"


@dataclass(frozen=True, slots=True)
class Name:
    """Words that mean a voice; lower case where capitals do not matter."""

    words: tuple[str, ...]
    voice: str
    strength: Strength
    exact: bool


class Cast:
    """All voices of a negotiation, prepared once for looking them up in articles.

    Attributes:
        voices: by id, in the order given.
        names: by the first word in lower case, the longest first.
        capitals: the capitalised words of all names.
        parties: by party id, the words of its names in lower case.
    """

    def __init__(self, voices: Iterable[Voice]) -> None:
        self._all = tuple(voices)
        self._hash = hash(self._all)
        self.voices = {voice.id: voice for voice in self._all}
        self.names: dict[str, list[Name]] = {}
        for voice in self.voices.values():
            for name in _names(voice):
                self.names.setdefault(name.words[0].lower(), []).append(name)
        for known in self.names.values():
            known.sort(key=lambda name: (-len(name.words), -name.strength, name.voice))
        self.parties: dict[str, set[str]] = {}
        for voice in self.voices.values():
            known_as = self.parties.setdefault(voice.party, set(voice.party.split("-")))
            if voice.kind == "party":
                known_as.update(*(map(str.lower, _bare(t)) for t in (voice.name, *voice.aliases)))
        self.capitals = frozenset(
            word
            for known in self.names.values()
            for name in known
            if name.exact
            for word in name.words
            if word[0].isupper()
        )

    def __eq__(self, other: object) -> bool:
        """Two casts of the same voices are one."""
        return isinstance(other, Cast) and self._all == other._all

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[type["Cast"], tuple[tuple[Voice, ...]]]:
        """Travel as the voices alone: the rest is worked out of them."""
        return Cast, (self._all,)

    def of_kind(self, *kinds: Kind) -> frozenset[str]:
        """The ids of the voices of some kinds."""
        return frozenset(voice.id for voice in self.voices.values() if voice.kind in kinds)

    def stands_for(self, speaker: str, voice: str) -> bool:
        """Whether words of a voice may be given to a speaker: itself, or its party."""
        return speaker == voice or (voice in self.voices and self.voices[voice].party == speaker)


def _names(voice: Voice) -> Iterator[Name]:
    full = Strength.PARTY if voice.kind == "party" else Strength.NAME
    for text in (voice.name, *voice.aliases):
        words = _bare(text)
        if not words:
            continue
        exact = any(word[0].isupper() for word in words[-1:])
        yield _name(words, voice.id, full, exact=exact)
        if voice.kind == "person" and exact and len(words) > 1 and _is_person_name(words):
            for surname in _surnames(words):
                yield _name(surname, voice.id, Strength.LAST_NAME, exact=True)
    role = _bare(voice.role or "")
    if role:
        yield _name(role, voice.id, Strength.ROLE, exact=False)
        yield _name((_head(role),), voice.id, Strength.HEAD, exact=False)
    if voice.kind in {"document", "body"} and len(_bare(voice.name)) > 1:
        yield _name((_head(_bare(voice.name)),), voice.id, Strength.HEAD, exact=False)


def _name(words: tuple[str, ...], voice: str, strength: Strength, *, exact: bool) -> Name:
    return Name(words if exact else tuple(w.lower() for w in words), voice, strength, exact)


def _bare(text: str) -> tuple[str, ...]:
    """A name's words without an article before them."""
    words = words_of(text)[0]
    return words[1:] if words and words[0] in everywhere("articles") else words


def _is_person_name(words: tuple[str, ...]) -> bool:
    inner = everywhere("name_particles")
    capital = all(word[0].isupper() or word in inner for word in words[1:])
    return words[0][0].isupper() and capital and not any("'" in word[-2:] for word in words)


def _surnames(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What a person is called without a given name: `Berg`, `Calvo Sotelo`, `von der Aue`."""
    yield words[-1:]
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in everywhere("name_particles"):
        start -= 1
    if start < len(words) - 1:
        yield words[start:]
        yield (words[start].capitalize(), *words[start + 1 :])  # where it opens a sentence
    if start > 1:
        yield words[start - 1 :]


def _head(words: tuple[str, ...]) -> str:
    """The word that says what it is: `minister` of `Minister of Trade`."""
    adjectives = tuple(everywhere("adjective_endings"))
    for number, word in enumerate(words):
        if number and word.lower() in everywhere("links"):
            return words[number - 1]
        if _CYRILLIC.fullmatch(word) and not word.lower().endswith(adjectives):
            return word
    return words[-1]
