"""Who speaks with whom, and for whom: `Sweden, for the EU, supported by Kenya, proposed`.

What stands between a subject and its verb says whose words they are: those of the group somebody
speaks for, never of who shares or rejects them. What is *not* here: subjects and verbs.
"""

from dataclasses import dataclass

from positions.words.languages.lookup import size_at
from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Phrases, Reader

_LONGEST = 60  # words of a list of parties
_FAR = 15  # words from somebody to the group for which they speak
_SHARES = "shares"


@dataclass(frozen=True, slots=True)
class Aside:
    """Words between commas that begin with a phrase such as `supported by`.

    Attributes:
        first: the first word.
        sharers: ids of the voices that share what is said; none of those who reject it.
    """

    first: int
    sharers: tuple[str, ...] = ()


class Company(Reader):
    """Reads out of an article's prose who is with a speaker, and for whom one speaks."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self._with = frozenset(self.language.company)

    def before(self, verb: int, low: int) -> Aside | None:
        """The asides that stand right before a verb, as one that begins with their first."""
        begin = end = self._past_adverbs(verb, low)
        sharers: list[str] = []
        while (first := self._opening(end, low)) is not None:
            sharers[:0] = self._sharers(first, end)
            end = first
        return Aside(end, tuple(dict.fromkeys(sharers))) if end < begin else None

    def _past_adverbs(self, verb: int, low: int) -> int:
        """Before the adverbs of a verb: `…, also proposed`."""
        while verb - 1 > low and not self.article.seams[verb]:
            if self.lower[verb - 1] not in self.language.adverbs:
                break
            verb -= 1
        return verb

    def _opening(self, end: int, low: int) -> int | None:
        """Where the aside that a comma ends before a word begins."""
        if not any(mark in self.article.seams[end] for mark in ",)"):
            return None
        for at in range(end - 1, max(low, end - _LONGEST), -1):
            if self.article.speech_at(at) >= 0:
                return None
            opens = any(mark in self.article.seams[at] for mark in ",(")
            if opens and self._begins(at):
                return at
            if self.article.seams[at].strip(",.-/()") or self._acts(at):
                return None
        return None

    def _begins(self, at: int) -> bool:
        """Whether an aside of company begins with a word; `and` may stand before it."""
        at += self.lower[at] in self.language.joiners
        return bool(size_at(self.lower, at, self._with)) or self._group_at(at) is not None

    def _acts(self, at: int) -> bool:
        """Whether a word is a verb, and not of a phrase such as `opposed by`."""
        verb = self.lower[at] in self.language.cues or self.lower[at] in self.language.holding
        return verb and not size_at(self.lower, at, self._with)

    def _sharers(self, first: int, end: int) -> list[str]:
        """Who shares what is said, in an aside, up to where it names who rejects it."""
        found: list[str] = []
        shared = False
        for at in range(first, end):
            if size := size_at(self.lower, at, self._with):
                shared = self.language.company[" ".join(self.lower[at : at + size])] == _SHARES
            mention = self.mentions.starting(at)
            if shared and mention and not mention.possessive:
                found += mention.voices
        return found

    def group(self, at: int, end: int) -> tuple[str, ...] | None:
        """The group for which somebody speaks who stands at a word: `Sweden, for the EU, said`.

        None when nobody is spoken for; empty for a group that no voice is.
        """
        for place in range(at + 1, min(end, at + _FAR)):
            if self.article.speech_at(place) >= 0 or self.article.seams[place].strip(",.-/()"):
                return None
            if (found := self._group_at(place)) is not None:
                return found
            if size_at(self.lower, place, self._with) or self._acts(place):
                return None
        return None

    def leading(self, first: int, subject: int) -> tuple[str, ...] | None:
        """The group in a phrase that opens a sentence: `On behalf of the EU, Sweden said`."""
        size = size_at(self.lower, first, self.language.behalf)
        if size <= 1 or subject <= first:
            return None
        return self._group(first + size)

    def _group_at(self, at: int) -> tuple[str, ...] | None:
        """The group in a phrase that begins with a word; a bare `for` only behind a comma."""
        size = size_at(self.lower, at, self.language.behalf)
        apart = any(mark in self.article.seams[at] for mark in ",(")
        return self._group(at + size) if size > 1 or (size and apart) else None

    def _group(self, at: int) -> tuple[str, ...] | None:
        """The group that is named at a word: a party or body, or a name that no voice has."""
        while at < len(self.lower) and self.lower[at] in self.language.determiners:
            at += 1
        if at >= len(self.lower):
            return None
        mention = self.mentions.starting(at)
        if mention is None:
            return () if self.phrases.is_name(at) else None
        known = self.phrases.bodies.issuperset(mention.voices) and not mention.possessive
        return self._joined(mention) if known else None

    def _joined(self, mention: Mention) -> tuple[str, ...]:
        """A group with those joined to it: `for the EU and Norway`."""
        voices = mention.voices
        for other in self.mentions.between(mention.last, mention.last + _FAR):
            if self.phrases.partner_before(other.first) is not mention:
                break
            voices, mention = (*voices, *other.voices), other
        return voices
