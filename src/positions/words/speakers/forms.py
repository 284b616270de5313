"""The forms in which an article may write a name: as it is, possessive, declined.

What is *not* here: whether the name is part of another one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from positions.words.article import words_of
from positions.words.languages import Language
from positions.words.speakers.cast import Cast, Name, Strength

_SHORTEST_STEM = 3  # letters
_SHORTEST_HEAD = 6  # letters: of a compound's last part


@dataclass(frozen=True, slots=True)
class Form:
    """A name as written at a place.

    Attributes:
        name: the name.
        possessive: it ends in a possessive.
        declined: in another case than a subject's.
    """

    name: Name
    possessive: bool
    declined: bool


class Forms:
    """Looks names up by the words of an article."""

    def __init__(self, cast: Cast, language: Language | None) -> None:
        self._names = dict(cast.names)
        if language and language.heads_first:
            for name in _first_words(cast):
                self._names[name.words[0]] = [*self._names.get(name.words[0], ()), name]
        self._endings = frozenset(language.case_endings) if language else frozenset[str]()
        self._longest = max(map(len, self._endings), default=0)
        self._compounds = bool(language and language.noun_capitals)
        self._heads = [
            name
            for names in cast.names.values()
            for name in names
            if name.strength == Strength.HEAD
        ]
        self._final = language.final_letters if language else ""
        self._owning = language.possessive_endings if language else ()
        self._definite = language.definite_endings if language else ()
        self._stems: dict[str, list[Name]] = {}
        if self._endings:
            for first, names in self._names.items():
                self._stems.setdefault(self._stem(first), []).extend(names)

    def at(self, words: tuple[str, ...], at: int) -> list[Form]:
        """The names that stand at a word, the longest first."""
        known = self._known(words[at].lower())
        if not known:
            return []
        forms = [self._form(words, at, name) for name in known]
        found = [form for form in forms if form]
        found.sort(key=lambda form: (-len(form.name.words), form.declined, -form.name.strength))
        return found

    def _known(self, word: str) -> list[Name]:
        bare = (word, without_ending(word, self._owning), without_ending(word, self._definite))
        known = next((names for form in bare if (names := self._names.get(form))), [])
        if not self._endings:
            return known
        if self._compounds and len(word) >= _SHORTEST_HEAD:
            known = [*known, *self._compounded(word)]
        stems = (word[: len(word) - cut] for cut in range(self._longest + 1))
        declined = [name for stem in stems for name in self._stems.get(stem, ())]
        return list({id(name): name for name in (*known, *declined)}.values())

    def _compounded(self, word: str) -> list[Name]:
        """Roles whose head ends with a word: `Ministerin` for `Finanzministerin`."""
        return [
            Name((word,), name.voice, name.strength, exact=False)
            for name in self._heads
            if name.words[0] != word and name.words[0].endswith(word)
        ]

    def _form(self, words: tuple[str, ...], at: int, name: Name) -> Form | None:
        here = words[at : at + len(name.words)]
        if len(here) < len(name.words):
            return None
        if not name.exact:
            here = tuple(word.lower() for word in here)
        if here == name.words or (name.exact and all(map(_printed, here, name.words))):
            return Form(name, possessive=False, declined=False)
        if (*here[:-1], without_ending(here[-1], self._owning)) == name.words:
            return Form(name, possessive=True, declined=False)
        definite = name.strength <= Strength.ROLE and self._definite
        if definite and (*here[:-1], without_ending(here[-1], definite)) == name.words:
            return Form(name, possessive=False, declined=False)
        if self._endings and all(map(self._declined, here, name.words)):
            return Form(name, possessive=False, declined=True)
        return None

    def _stem(self, word: str) -> str:
        return word[:-1] if word[-1] in self._final else word

    def _declined(self, written: str, own: str) -> bool:
        stem = self._stem(own)
        return written == own or (
            len(stem) >= _SHORTEST_STEM
            and written.startswith(stem)
            and written[len(stem) :] in self._endings
        )


def _printed(written: str, own: str) -> bool:
    """Whether a word is written as it is, or in capitals: `ANTIGUA and BARBUDA`."""
    return written in {own, own.upper()}


def _first_words(cast: Cast) -> Iterator[Name]:
    """The heads of roles and of bodies' names where they come first: `Federación Cofán`."""
    for voice in cast.voices.values():
        text = voice.name if voice.kind in {"body", "document"} else voice.role or ""
        words = words_of(text)[0]
        if len(words) > 1:
            yield Name((words[0].lower(),), voice.id, Strength.HEAD, exact=False)


def without_ending(word: str, endings: tuple[str, ...]) -> str:
    """A word without the first of some endings that it has."""
    return next((word.removesuffix(end) for end in endings if word.endswith(end)), word)


@lru_cache(maxsize=64)
def forms(cast: Cast, language: Language | None) -> Forms:
    """The forms of a cast's names in a language, prepared once."""
    return Forms(cast, language)
