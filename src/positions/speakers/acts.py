"""Acts of saying in an article's own prose: verbs of saying, told from nouns and passives.

What is *not* here: who does them, and which words they cover.
"""

from dataclasses import dataclass

from positions.article import Article
from positions.languages import Language
from positions.speakers.mentions import Mentions
from positions.speakers.subjects import Subject

_SHORT = 3  # words: fewer make no headline
_MOSTLY = 0.6
_LONGEST_HEADLINE = 30  # words


@dataclass(frozen=True, slots=True)
class Act:
    """A verb of saying, or `according to`.

    Attributes:
        verb: the word.
        subject: who says; None where the sentence does not tell.
        after: the subject stands after the verb.
    """

    verb: int
    subject: Subject | None
    after: bool = False


class Verbs:
    """Finds the verbs of saying in an article's prose."""

    def __init__(self, article: Article, mentions: Mentions, language: Language) -> None:
        self.article = article
        self.mentions = mentions
        self.language = language
        self.lower = article.lower

    def among(self, first: int, last: int) -> list[int]:
        """The verbs of saying among some words, outside quotation marks."""
        return [at for at in range(first, last) if self._is_verb(at, first, last)]

    def _is_verb(self, at: int, first: int, last: int) -> bool:
        if self.lower[at] not in self.language.cues or self.article.speech_at(at) >= 0:
            return False
        if self.mentions.covers(at) or self.article.hyphened(at):
            return False
        if at > first and self.article.words[at][0].isupper() and not self._headline(first, last):
            return False
        if self.quotes_another(at, first):
            return True
        if self.lower[at] in self.language.nouns:
            followed = at + 1 < last and self.lower[at + 1] in self.language.passives
            return not followed and self._follows_subject(at, first)
        return at == first or not self._is_noun(at)

    def quotes_another(self, at: int, first: int) -> bool:
        """Whether a verb is of somebody quoted: `quoted Ray as saying`."""
        quoted = at > first + 1 and self.lower[at - 1] in self.language.quoting
        return quoted and self.lower[at] in self.language.continuous

    def _headline(self, first: int, last: int) -> bool:
        """Whether nearly all words of a sentence are capitalised."""
        last = min(last, first + _LONGEST_HEADLINE)
        capitals = sum(word[0].isupper() for word in self.article.words[first:last])
        return last - first > _SHORT and capitals > _MOSTLY * (last - first)

    def _follows_subject(self, at: int, first: int) -> bool:
        """Whether a word such as `claims` stands where only a verb can."""
        before = at - 1
        while before > first and self.lower[before] in self.language.adverbs:
            before -= 1
        if before < first or self.article.gaps[before + 1]:
            return False
        ending = self.mentions.ending(before, before + 1).get(before)
        return self.lower[before] in self.language.pronouns or bool(
            ending and not ending.possessive
        )

    def _is_noun(self, at: int) -> bool:
        """Whether `comment` or `writing` is a thing here."""
        before = self.lower[at - 1]
        language = self.language
        return not self.article.gaps[at] and (
            before in language.determiners - language.pronouns.keys()
            or any(word.endswith("'s") for word in self.lower[max(0, at - 2) : at])
            or before in language.prepositions - language.infinitives
        )

    def shares_subject(self, verb: int, start: int) -> bool:
        """Whether a verb is joined to one before it: `… and said`."""
        at = verb - 1
        while at > start and self.lower[at] in self.language.adverbs:
            at -= 1
        return at > start and self.lower[at] in self.language.joiners | self.language.contrasts

    def passive(self, verb: int) -> bool:
        """Whether the subject is spoken to or of: `was asked`."""
        at = verb - 1
        adverbs, endings = self.language.adverbs, self.language.adverb_endings
        while at > 0 and (
            self.lower[at] in adverbs - self.language.passives or self.lower[at].endswith(endings)
        ):
            at -= 1
        passive = at >= 0 and self.lower[at] in self.language.passives
        return passive and self.lower[verb] not in self.language.continuous
