"""What may be asked of a language: its fields, and what follows from them.

What is *not* here: any language, and any rule.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from positions.words.languages.fields import Data
from positions.words.languages.lookup import heads


@dataclass(frozen=True, kw_only=True)
class Language(Data):
    """The words of one language, lower case, by what they do. A phrase is its words, spaced."""

    def __hash__(self) -> int:
        """Languages compare by what they hold; one code hardly ever has two contents."""
        return hash(self.code)

    def owns(self, word: str) -> bool:
        """Whether a word ends as an owner's does for certain: `Park's`; not Norwegian `Parks`."""
        return any(word.endswith(end) for end in self.possessive_endings if end[0] == "'")

    def past_liaison(self, words: Sequence[str], at: int) -> int:
        """Past a letter that only joins a verb to its pronoun: French `insiste-t-elle`."""
        return at + 1 if at < len(words) and words[at] in self.liaisons else at

    def ends_phrase(self, word: str) -> bool:
        """Whether a word cannot belong to the noun phrase before it."""
        return word in self.prepositions or word in self.conjunctions

    def expanded(self, words: Iterable[str]) -> list[str]:
        """Words in lower case, contractions written out: `don't` as `do not`."""
        return [part for word in words for part in self._expanded(word.lower()).split()]

    def _expanded(self, word: str) -> str:
        if "'" not in word or word in self.contractions:
            return self.contractions.get(word, word)
        for ending, meaning in self.contractions.items():
            if word.endswith(ending):
                return word.removesuffix(ending) + meaning
        return word

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The verbs of saying, halves too."""
        return self.cues | self.particles.keys()

    @cached_property
    def own_phrases(self) -> frozenset[str]:
        """The phrases in `own`."""
        return frozenset(self.own)

    @cached_property
    def source_heads(self) -> frozenset[str]:
        """Words with which a phrase that names a source may begin."""
        phrases = heads(self.credits) | heads(self.own_phrases)
        return phrases.union(self.via, self.under, self.opening, self.prepositions)

    def knows(self, word: str) -> bool:
        """Whether a word has some part in this data, and so is hardly a name."""
        return word in self._known

    @cached_property
    def _known(self) -> frozenset[str]:
        return heads(self.credits).union(
            self.titles, self.determiners, self.prepositions, self.conjunctions, self.breakers,
            self.joiners, self.subjects, self.adverbs, self.cues, self.pronouns, self.weekdays,
            self.months, self.negators, self.modals, self.conditions, self.days,
        )  # fmt: skip

    @cached_property
    def function_words(self) -> frozenset[str]:
        """The small words that every text of the language holds, by which it is recognised."""
        return self.determiners.union(
            self.prepositions, self.conjunctions, self.joiners, self.pronouns, self.negators,
            self.adverbs, self.relatives, self.complements,
        )  # fmt: skip
