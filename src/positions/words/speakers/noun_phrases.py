"""Noun phrases of an article's prose: what hangs on what, and whether a name stands for itself.

What is *not* here: verbs, and who does what.
"""

from positions.words.article import Article
from positions.words.languages import Language
from positions.words.speakers.cast import Strength
from positions.words.speakers.mentions import Mention, Mentions

_TIGHT = {"", "."}
_LONGEST_PHRASE = 12  # words of a noun phrase before its name


class Phrases:
    """Reads the words around mentions.

    Args:
        article: the article.
        mentions: whom it names where.
        language: its words.
        documents: ids of the voices that are documents.
        bodies: ids of the voices that are bodies or parties.
    """

    def __init__(
        self,
        article: Article,
        mentions: Mentions,
        language: Language,
        documents: frozenset[str],
        bodies: frozenset[str],
    ) -> None:
        self.article = article
        self.mentions = mentions
        self.language = language
        self.documents = documents
        self.bodies = bodies
        self.lower = article.lower

    def only_adverbs(self, first: int, last: int) -> bool:
        """Whether some words hold no noun: only adverbs, auxiliaries, conjunctions."""
        language = self.language
        return all(
            word in language.adverbs
            or word in language.joiners
            or word in language.breakers
            or word.endswith(language.adverb_endings)
            for word in self.lower[first:last]
        )

    def has_mouthpiece(self, mention: Mention) -> bool:
        """Whether a body or party speaks through somebody: `a spokesman for the ministry`."""
        if not mention.voices or not (self.bodies | self.documents).issuperset(mention.voices):
            return False
        low, at = self.article.sentence_of(mention.first)[0], mention.first - 1
        plain = self.language.determiners - self.language.prepositions
        while at > low and self.lower[at] in plain:
            at -= 1
        if at < low:
            return False
        if self.lower[at] in self.language.within:
            return True  # «в министерстве заявили»
        if mention.declined and self.lower[at] in self.language.mouthpieces:
            return True  # «представитель министерства»
        governs = at > low and self.lower[at] in self.language.prepositions
        return governs and self.lower[at - 1] in self.language.mouthpieces

    def all_documents(self, mention: Mention) -> bool:
        """Whether a mention can only mean a document; its articles speak for it."""
        return bool(mention.voices) and self.documents.issuperset(mention.voices)

    def stands_alone(self, mention: Mention) -> bool:
        """Whether a mention is not only part of somebody else's name: `Ruiz's delegation`."""
        if mention.last >= len(self.lower):
            return True
        after = self.lower[mention.last]
        return after not in self.language.retinue | self.language.organs

    def belongs_to(self, mention: Mention, after: str) -> bool:
        """Whether a name says whose somebody is: `a Lavrov aide`; a government is its party."""
        if mention.strength == Strength.PARTY and after in self.language.organs:
            return False
        if after in self.language.retinue:
            return True
        described = mention.strength == Strength.PARTY and not self.article.seams[mention.last]
        return described and not self._may_follow(after)

    def _may_follow(self, word: str) -> bool:
        """Whether a word may follow a subject at once, and so is no noun: `on`, `later`, `said`."""
        language = self.language
        return (
            language.knows(word)
            or word in language.passives
            or word.endswith(language.adverb_endings)
        )

    def is_name(self, at: int) -> bool:
        """Whether a word is, by its capital, part of a name that no voice has."""
        word = self.article.words[at]
        if not word[0].isupper() or self.mentions.covers(at) or self.language.knows(word.lower()):
            return False
        if self.language.noun_capitals:
            return any(self._capital_beside(at, other) for other in (at - 1, at + 1))
        return not word.isupper() or len(word) > 1

    def _capital_beside(self, at: int, other: int) -> bool:
        words = self.article.words
        inside = 0 <= other < len(words) and not self.article.seams[max(at, other)]
        known = inside and self.language.knows(self.lower[other])
        return inside and words[other][0].isupper() and not known

    def hangs(self, at: int, *, whole: bool = False) -> bool:
        """Whether a noun phrase hangs on a preposition: `a spokesman for the minister`.

        With `whole`, a part stands for its whole: `a paragraph of the treaty`.
        """
        low = max(self.article.sentence_of(at)[0], at - _LONGEST_PHRASE)
        for before in range(at - 1, low - 1, -1):
            if self.article.seams[before + 1] not in _TIGHT:
                return False
            word = self.lower[before]
            if before == at - 1 and _is_acronym(self.article.words[before]):
                return False  # Spanish `la diputada del PP Paz González`
            if word in self.language.prepositions - self.language.relatives:
                return not (whole and word in self.language.genitives)
            capital = self.article.words[before][0].isupper()
            if not capital and word not in self.language.determiners:
                return False
        return False

    def partner_before(self, first: int) -> Mention | None:
        """The mention joined on the left to one that begins with a word: `Olsen and Park`."""
        at = first - 1
        while at > 0 and self.lower[at] in self.language.determiners:
            at -= 1
        if at < 1 or self.lower[at] not in self.language.joiners or self.article.seams[first]:
            return None
        partner = self.mentions.ending_at(at - 1)
        return partner if partner and partner.subject else None

    def begins(self, at: int, end: int) -> bool:
        """Whether a noun phrase begins with a word, of words that end before another."""
        word = self.lower[at]
        if word in self.language.conjunctions:
            return False
        if self.language.bare_nouns and self.mentions.between(at, end):
            return True
        return (
            self.article.words[at][0].isupper()
            or word in self.language.determiners
            or word in self.language.titles
        )


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper() and word.isalpha()


class Reader:
    """What all readers of an article's prose have at hand."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.article = phrases.article
        self.language = phrases.language
        self.mentions = phrases.mentions
        self.lower = phrases.lower
