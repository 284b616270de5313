"""What every judgement of one article's words needs at hand."""

from dataclasses import dataclass
from functools import lru_cache

from positions.words.article import Article
from positions.words.languages import Language
from positions.words.quotes.alteration import Gravity
from positions.words.quotes.pattern import Pattern
from positions.words.quotes.search import Match, matches
from positions.words.speakers import Cast, Credit, credits_in
from positions.words.verdicts.judgement import Claim


@lru_cache(maxsize=32)
def _gravity(cast: Cast, language: Language | None) -> Gravity:
    return Gravity(language, cast.capitals)


@dataclass(frozen=True)
class Setting:
    """An article, who may speak in it, and its language's data, if there is any."""

    article: Article
    cast: Cast
    language: Language | None

    @property
    def gravity(self) -> Gravity:
        """What counts as a grave word."""
        return _gravity(self.cast, self.language)

    def quoted(self, match: Match) -> bool:
        """Whether a match was found inside quotation marks."""
        return match.stream is not self.article.all_words

    def matches(self, claim: Claim, pattern: Pattern) -> list[Match]:
        """Where a pattern stands: for a quotation inside marks, and only else outside."""
        article = self.article
        if claim.form == "quote":
            for speech in (article.speech, article.long_speech):
                if found := matches(article, speech, pattern):
                    return found
        return matches(article, article.all_words, pattern)

    def credit(self, match: Match) -> Credit:
        """Whom the article credits with the words of a match."""
        if self.language is None:
            return Credit()
        credits_ = credits_in(self.article, self.cast, self.language)
        if not self.quoted(match):
            return credits_.of_passage(match.first, match.last)
        first, last = (self.article.speech_at(w) for w in (match.first, match.last - 1))
        told = (credits_.of_speech(k) for k in range(first, last + 1))
        return next((c for c in told if c.told), Credit())

    def speech_credit(self, number: int) -> Credit:
        """Whom the article credits with one quotation."""
        if self.language is None:
            return Credit()
        return credits_in(self.article, self.cast, self.language).of_speech(number)

    def topics(self, match: Match) -> frozenset[str]:
        """The voices that the sentences of a match are about."""
        if self.language is None:
            return frozenset()
        found = credits_in(self.article, self.cast, self.language)
        return found.topics(match.first, match.last)
