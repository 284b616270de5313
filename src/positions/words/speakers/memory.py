"""Whom an article spoke of last, and so whom a pronoun or a shared description means.

What is *not* here: who says what.
"""

from collections import deque

from positions.words.speakers.cast import Cast, Strength
from positions.words.speakers.genders import genders
from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Phrases, Reader
from positions.words.speakers.subjects import Subject

_ANYBODY = "a"
_THING = "n"
_SPEAKER = "s"
PERSONAL = {"m", "f", _ANYBODY}
_REMEMBERED = 6
_NEAR = 4  # words from a pronoun to whom it speaks to: `he told Ruiz`


class Memory(Reader):
    """The persons and things spoken of so far, the last at the end; None for somebody unknown."""

    def __init__(self, cast: Cast, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.cast = cast
        self._people: deque[str | None] = deque(maxlen=_REMEMBERED)
        self._things: deque[str | None] = deque(maxlen=_REMEMBERED)
        self._gender = genders(cast, phrases)
        alone = (m.voices[0] for m in phrases.mentions.all if len(m.voices) == 1)
        self._introduced = frozenset(alone)

    @property
    def last_person(self) -> str | None:
        """Who was spoken of last; None for nobody, or somebody unknown."""
        return self._people[-1] if self._people else None

    def is_person(self, voice: str) -> bool:
        """Whether a voice is a person."""
        return self.cast.voices[voice].kind == "person"

    def forget(self) -> None:
        """Somebody unknown comes in: pronouns do not reach back over them."""
        self._people.append(None)

    def remember(self, subject: Subject | None) -> None:
        """Keep who was spoken of; somebody unknown is kept as nobody known."""
        if subject is None:
            return
        if len(subject.voices) != 1:
            if not subject.voices and self.phrases.is_name(subject.at):
                self.forget()
            if not subject.voices and self._is_described(subject.at):
                self._things.append(None)
            return
        voice = subject.voices[0]
        (self._people if self.is_person(voice) else self._things).append(voice)

    def _is_described(self, at: int) -> bool:
        """Whether a description begins with a word: `the charity`."""
        return self.article.lower[at] in self.language.determiners

    def resolved(self, subject: Subject | None, first: int) -> Subject | None:
        """A subject with its pronoun or shared description given to one voice."""
        if subject is None:
            return None
        if self.language.pronouns.get(self.article.lower[subject.at]) == _SPEAKER:
            return None  # `we` in a reporter's prose is nobody's name
        if subject.pronoun:
            return Subject(self._pronoun(subject, first), subject.at)
        if len(subject.voices) > 1 and not subject.joint:
            named = self.mentions.starting(subject.at)
            if named and named.strength >= Strength.LAST_NAME and len(named.voices) > 1:
                return Subject(self._bearers(named), subject.at)
            spoken = (*reversed(self._people), *reversed(self._things))
            known = [p for p in spoken if p and p in subject.voices]
            return Subject((known[0],) if known else subject.voices, subject.at)
        return subject

    def _bearers(self, named: Mention) -> tuple[str, ...]:
        """Those who may be meant by a name that several bear: a title or another name decides."""
        told = self.language.gendered.get(self.lower[named.first - 1]) if named.first else None
        fitting = [v for v in named.voices if told is None or self._gender.get(v, told) == told]
        sure = [v for v in fitting if told and v in self._gender]
        introduced = [v for v in fitting if v in self._introduced]
        for known in (sure, introduced):
            if len(known) == 1:
                return tuple(known)
        return tuple(fitting)

    def _pronoun(self, subject: Subject, first: int) -> tuple[str, ...]:
        kind = subject.pronoun
        if kind not in PERSONAL:
            thing = self._things[-1] if self._things and kind == _THING else None
            return (thing,) if thing else ()
        before = [
            m.voices[0]
            for m in self.mentions.between(first, subject.at)
            if len(m.voices) == 1 and self.article.speech_at(m.first) < 0
        ]
        near = min(subject.at + _NEAR, self.article.sentence_of(subject.at)[1])
        addressed = {v for m in self.mentions.between(subject.at, near) for v in m.voices}
        here = [v for v in before[::-1] if self.is_person(v)]
        here.sort(key=lambda voice: voice != self.last_person)  # who spoke, not of whom
        people = [v for v in reversed(self._people) if v not in addressed]
        chosen = self._likeliest(kind, here, people)
        if chosen is None:
            return ()
        if kind != _ANYBODY:
            self._gender.setdefault(chosen, kind)
        return (chosen,)

    def _likeliest(self, kind: str, here: list[str], people: list[str | None]) -> str | None:
        """Of those named in the sentence and those who spoke before, whom a pronoun means."""
        for sure in (here, people[:1] if here else []):
            for voice in sure:
                if voice and self._gender.get(voice) == kind:
                    return voice
        for voice in (*here, *people):
            if voice is None or kind == _ANYBODY or self._gender.get(voice, kind) == kind:
                return voice
        return None
