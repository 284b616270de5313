"""Texts that are one voice throughout, or turns of several: whose words stand where.

A label opens a turn, which lasts over sentences and paragraphs until the next label. Labels are
recognised in any text; that a text is declared a transcript only settles doubt. What is *not* here:
who is said to speak in ordinary prose, and the shapes of labels.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from positions.words.article import Article, Quotation, words_of
from positions.words.article.labels import Label, labels_of
from positions.words.languages.label_words import (
    answerers,
    questioners,
    ranks,
    ranks_unspaced,
)
from positions.words.speakers import Cast, Strength, Voice

_FEWEST = 2  # labels: a single one may be a headline (`Lavrov: no talks`) or a caption
_STOPS = ".?!…。？！\"'”’»)]:;,-–—"
_OPENING_MARKS = '"“„«‘「『'


@dataclass(frozen=True, slots=True)
class Genre:
    """What kind of text a source is, as its catalogue says.

    Attributes:
        kind: `statement`: one voice; `transcript`: turns; `article`: whatever its words show.
        voices: of a statement: the id of whoever says it, and of the parties that share it.
        turns: of a transcript: labels that are no names, each with an id or None for nobody.
    """

    kind: Literal["article", "transcript", "statement", "data"] = "article"
    voices: tuple[str, ...] = ()
    turns: tuple[tuple[str, str | None], ...] = ()


ARTICLE = Genre()


@dataclass(frozen=True, slots=True)
class Turn:
    """Words in one mouth.

    Attributes:
        first: its first word, label included.
        body: the first word said.
        last: the word after its last.
        voices: ids of those who may speak; empty for a questioner or somebody unknown.
    """

    first: int
    body: int
    last: int
    voices: tuple[str, ...]


def turns_of(article: Article, cast: Cast, genre: Genre) -> tuple[Turn, ...]:
    """The turns of a text, in order; none where it is ordinary prose.

    A statement is one turn without a label.
    """
    if genre.kind == "statement" and genre.voices and article.words:
        return (Turn(0, 0, len(article.words), genre.voices),)
    if genre.kind in {"statement", "data"}:
        return ()
    return tuple(_Reader(article, cast, genre).turns())


class _Reader:
    """Tells labels from lines that only look like some, and whose they are."""

    def __init__(self, article: Article, cast: Cast, genre: Genre) -> None:
        self.article = article
        self.declared = genre.kind == "transcript"
        self._told = {_key(label): voice for label, voice in genre.turns}
        self._callers = Callers(cast)
        self._seen = list(labels_of(article.text))
        self._repeats = Counter(label.key for label in self._seen)

    def turns(self) -> Iterator[Turn]:
        labels = self._accepted()
        if not labels:
            return
        ends = [*(label.start for label, _ in labels[1:]), len(self.article.text)]
        for (label, voices), end in zip(labels, ends, strict=True):
            first, body = (self.article.word_at(at) for at in (label.start, label.end))
            last = self.article.word_at(end)
            if body < last and not self._quotes(label, end):
                yield Turn(first, body, last, voices)

    def _accepted(self) -> list[tuple[Label, tuple[str, ...]]]:
        """The labels of a transcript with their voices; none when the text is none."""
        called = [(label, self._voices(label)) for label in self._seen]
        sure = [one for one in called if one[1] is not None and self._speaks(one[0])]
        if not sure or not (self.declared or len(sure) >= _FEWEST or self._dense(sure)):
            return []
        capitals = all(label.capitals for label, _ in sure if label.key not in _PLAIN)
        lines = {label.key for label, _ in called if not label.inline}
        return [
            (label, voices or ())
            for label, voices in called
            if self._opens(label, voices, lines, capitals=capitals)
        ]

    def _dense(self, sure: Sequence[tuple[Label, object]]) -> bool:
        """Whether one known label stands among capitals of others, some of them twice."""
        others = [label.key for label in self._seen if label.capitals and not label.inline]
        repeated = any(self._repeats[key] > 1 for key in others)
        return repeated and len(others) > _FEWEST and all(label.capitals for label, _ in sure)

    def _opens(
        self, label: Label, voices: tuple[str, ...] | None, lines: set[str], *, capitals: bool
    ) -> bool:
        """Whether a label ends the turn before it."""
        if label.inline and label.key not in lines and voices is None:
            return False
        if voices is not None:
            return True
        if label.capitals or label.titled:
            return True
        return not capitals and (label.full_name or self._repeats[label.key] > 1)

    def _voices(self, label: Label) -> tuple[str, ...] | None:
        """Whom a label means: nobody for a questioner; None when it is no name that we know."""
        for name in (f"{label.name} ({label.aside})", label.name):
            if (key := _key(name)) in self._told:
                voice = self._told[key]
                return (voice,) if voice else ()
        if label.key in questioners():
            return ()
        if label.key in answerers() and (self.declared or self._repeats[label.key] > 1):
            return ()
        return self._callers.of(label)

    def _speaks(self, label: Label) -> bool:
        """Whether sentences follow, and not a headline's or a caption's few words."""
        line = self.article.text[label.end :].split("\n\n", 1)[0].strip()
        if self.declared or not line:
            return True
        if label.capitals:
            return not line.isupper()
        return line[-1] in _STOPS or label.unspaced

    def _quotes(self, label: Label, end: int) -> bool:
        """Whether a reporter's colon only introduces a quotation: `Olsen: “We go.” He left`."""
        said = self.article.text[label.end : end].strip()
        if self.declared or label.capitals or not said or said[0] not in _OPENING_MARKS:
            return False
        said_at = (label.end, end)
        return not any(self.article.same_words(q[:2], said_at) for q in self.article.quotations)


_PLAIN = questioners() | answerers()


def _key(label: str) -> str:
    return " ".join(word.lower() for word in words_of(label)[0])


class Callers:
    """Whom labels mean."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._known: dict[tuple[str, str], tuple[str, ...] | None] = {}

    def of(self, label: Label) -> tuple[str, ...] | None:
        """The voices that a label names; empty where two bear the name; None for no known one."""
        key = (label.name, label.aside)
        if key not in self._known:
            self._known[key] = self._find(label)
        return self._known[key]

    def _find(self, label: Label) -> tuple[str, ...] | None:
        party = self._party(words_of(label.aside)[0]) if label.aside else None
        ranked = [
            (strength, voice.id)
            for voice in self._cast.voices.values()
            if (strength := _strength(voice, label, self._names_of(voice)))
            and (party is None or voice.party == party)
        ]
        if not ranked:
            return (party,) if party in self._cast.voices and label.words else None
        best = max(strength for strength, _ in ranked)
        found = tuple(voice for strength, voice in ranked if strength == best)
        return found if len(found) == 1 else ()

    def _names_of(self, voice: Voice) -> set[str]:
        """The words of the names of a voice's party."""
        party = self._cast.voices.get(voice.party)
        names = (party.name, *party.aliases) if party else (voice.party.replace("-", " "),)
        return {word.lower() for name in names for word in words_of(name)[0]}

    def _party(self, words: Sequence[str]) -> str | None:
        """The party whose name some words are."""
        wanted = _lower(words)
        for voice in self._cast.voices.values():
            names = (voice.name, *voice.aliases) if voice.kind == "party" else (voice.party,)
            if any(_lower(words_of(name)[0]) == wanted for name in names):
                return voice.party
        return None


def _lower(words: Sequence[str]) -> tuple[str, ...]:
    """Words in lower case without an article before them."""
    lower = tuple(word.lower() for word in words)
    return lower[1:] if len(lower) > 1 and lower[0] in {"the", "a", "an"} else lower


def _strength(voice: Voice, label: Label, party: set[str]) -> Strength | None:
    """How surely a label means a voice; None where it does not."""
    words = _lower(label.words)
    names = [_lower(words_of(name)[0]) for name in (voice.name, *voice.aliases)]
    role = _lower(words_of(voice.role or "")[0])
    if words in names:
        return Strength.NAME
    if voice.kind == "person":
        known = {*ranks(), *role, *party}
        found = [_by_surname(words, name, known) for name in names]
        if label.unspaced:
            found += [_by_family(label.name, name) for name in (voice.name, *voice.aliases)]
        if best := max(filter(None, found), default=None):
            return best
    if words == role:
        return Strength.ROLE
    return Strength.HEAD if role and words in {role[:1], role[-1:]} else None


def _by_surname(words: tuple[str, ...], name: tuple[str, ...], known: set[str]) -> Strength | None:
    """By a last name that has nothing before it which is another's, and perhaps a first name."""
    if set(words) >= set(name) and known.issuperset(set(words) - set(name)):
        return Strength.NAME  # `HALE, Victor`
    size = 0
    while size < min(len(words), len(name)) and words[-1 - size] == name[-1 - size]:
        size += 1
    if not size:
        return None
    first, strength = set(name[: len(name) - size]), Strength.LAST_NAME
    initials = {word[0] for word in first}
    for word in words[: len(words) - size]:
        middle = strength == Strength.NAME  # an initial that the cast may leave out
        if word in first or (len(word) == 1 and (middle or word in initials)):
            strength = Strength.NAME
        elif word not in known:
            return None
    return strength


def _by_family(label: str, name: str) -> Strength | None:
    """The same where the family name comes first and no space parts it: `王部长` of `王毅`."""
    bare = next((label.removesuffix(r) for r in ranks_unspaced() if label.endswith(r)), "")
    if name in {label, bare}:
        return Strength.NAME
    return Strength.LAST_NAME if bare and bare != name and name.startswith(bare) else None


def as_spoken(article: Article, turns: tuple[Turn, ...]) -> Article:
    """The article with each turn as a quotation, and quotations within it one deeper."""
    spans = (article.span(turn.body, turn.last) for turn in turns)
    return article.enclosed(Quotation(*span, 0, goes_on=False, turn=True) for span in spans)


def opens_paragraph(article: Article, quotation: Quotation) -> bool:
    """Whether a quotation begins a paragraph, and no colon before it introduces it."""
    first = article.word_at(quotation.start)
    return article.paragraph_of(first)[0] == first and ":" not in article.seams[first]


def turn_at(turns: tuple[Turn, ...], word: int) -> Turn | None:
    """The turn that holds a word, label included."""
    at = bisect_right(turns, word, key=lambda turn: turn.first) - 1
    return turns[at] if at >= 0 and word < turns[at].last else None
