"""Whether an article takes an act of saying back: `never said`, `denied that she had said`.

What is *not* here: negations of what is said.
"""

from positions.words.languages.lookup import covers
from positions.words.speakers.noun_phrases import Phrases

_CLAUSE_END = ",;:-()?!…"
_LONGEST_CLAUSE = 40  # words
_NEAR = 4  # words from a negation to what it says was not said


class Denials:
    """Reads leftward from verbs of saying for words that take the saying back."""

    def __init__(self, phrases: Phrases) -> None:
        self.article = phrases.article
        self.language = phrases.language
        self.lower = phrases.lower
        self._named = {m.last - 1: m.first for m in phrases.mentions.all}

    def of(self, verb: int, start: int) -> tuple[int | None, int]:
        """The word that takes an act back, or None; and the first word of its verbs.

        A denial that is negated is none: `did not deny saying`. Several negations are one.
        """
        found, at = self._among_verbs(verb, start)
        found += [place for place in self._openings(at, start) if self._negates(place)]
        denials = sum(self.lower[place] not in self.language.negators for place in found)
        turns = denials + (denials < len(found))
        return (found[0] if turns % 2 else None), at

    def _among_verbs(self, verb: int, start: int) -> tuple[list[int], int]:
        """The deniers in the chain of verbs, auxiliaries and subjects that ends with a verb."""
        found: list[int] = []
        at, reported = verb, False
        low = max(start, verb - _LONGEST_CLAUSE)
        while at > low and not self._parted(at):
            before, word = at - 1, self.lower[at - 1]
            if before in self._named:
                at = self._named[before]
                continue
            false = reported and word in self.language.falsehoods
            denied = word in self.language.denials and not self._asserts(before)
            if false or denied or self._negates(before):
                found.append(before)
            elif word in self.language.cues and self._introduces(at):
                reported = True
            elif not self._passes(word):
                break
            at = before
        return found, at

    def _openings(self, at: int, start: int) -> list[int]:
        """Where a negation of all that follows stands: `Nobody`, `At no point`, `no record of`."""
        language, head = self.language, self._head(at, start)
        led = self.lower[head] in language.prepositions or self.lower[head] in language.passives
        places = [head, head + 1] if led else [head]
        if self.lower[at] in language.complements or self.lower[at - 1] in language.genitives:
            places += range(max(head, at - _NEAR), at)
        return sorted({place for place in places if place < at})

    def _parted(self, at: int) -> bool:
        """Whether a clause begins with a word."""
        seam = self.article.seams[at]
        return any(c in seam for c in _CLAUSE_END) or self.article.speech_at(at - 1) >= 0

    def _introduces(self, at: int) -> bool:
        """Whether what a verb of saying governs begins here: `said that`, `reported to`."""
        language = self.language
        return self.lower[at] in language.complements | language.infinitives | language.quoting

    def _passes(self, word: str) -> bool:
        language = self.language
        return (
            word in language.adverbs
            or word in language.modals
            or word in language.passives
            or word in language.pronouns
            or word in language.complements
            or word in language.infinitives
            or word in language.quoting
            or word.endswith(language.adverb_endings)
        )

    def _negates(self, at: int) -> bool:
        if self.lower[at] not in self.language.negators:
            return False
        if at + 1 < len(self.lower) and self.lower[at + 1][0].isdigit():
            return False  # `No 10`
        return not self._asserts(at)

    def _asserts(self, at: int) -> bool:
        """Whether a word is part of a phrase such as `no doubt`."""
        return covers(self.lower, at, self.language.assertions)

    def _head(self, at: int, start: int) -> int:
        """The first word of the clause that a word stands in."""
        low = max(start, at - _LONGEST_CLAUSE)
        language = self.language
        while at > low and not self._parted(at):
            if self.lower[at - 1] in language.breakers or self.lower[at - 1] in language.joiners:
                break
            at -= 1
        return at
