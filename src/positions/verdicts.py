"""One piece of evidence and an article's text → one verdict, with the places that prove it.

What is *not* here: files, records, findings. Similarity never verifies: the nearest passage is
looked for only when the words do not stand there.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from positions.article import Article, words_of
from positions.languages import Language
from positions.languages import language as language_of
from positions.quotes.context import cut_off
from positions.quotes.difference import Change, Gravity, compare, likeness
from positions.quotes.marked import elided, swallows
from positions.quotes.nearest import nearest
from positions.quotes.pattern import Pattern, count, literal, parse
from positions.quotes.search import Match, matches
from positions.quotes.speech import crossings, nested
from positions.speakers import Cast, Voice

__all__ = ["Cast", "Change", "Claim", "Judgement", "Verdict", "Voice", "judge"]

LEAST_WORDS = 3
LEAST_LIKENESS = 0.6
_MOST_INTERLUDES = 1
_FEWEST_SCATTERED = 2


class Verdict(StrEnum):
    """What the check of one piece of evidence found."""

    VERIFIED = "verified"
    VERIFIED_ELIDED = "verified-elided"
    ALTERED = "altered"
    ALTERED_CRITICAL = "altered-critical"
    CONTEXT_LOST = "context-lost"
    NOT_QUOTED = "not-quoted"
    NESTED = "nested"
    MISATTRIBUTED = "misattributed"
    UNATTRIBUTED = "unattributed"
    TOO_SHORT = "too-short"
    NOT_FOUND = "not-found"
    UNCHECKED = "unchecked"

    @property
    def clean(self) -> bool:
        """Whether the evidence stands."""
        return self in {Verdict.VERIFIED, Verdict.VERIFIED_ELIDED}


# From the worst to the best: of several occurrences the best counts.
_RANK = (
    Verdict.NOT_QUOTED,
    Verdict.NESTED,
    Verdict.CONTEXT_LOST,
    Verdict.MISATTRIBUTED,
    Verdict.UNATTRIBUTED,
    Verdict.TOO_SHORT,
    Verdict.VERIFIED_ELIDED,
    Verdict.VERIFIED,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a record says stands in an article.

    Attributes:
        form: `quote` for words inside quotation marks, `passage` for the article's own.
        text: the words.
        speaker: a voice's id, or a party's id for the party and any of its voices.
    """

    form: Literal["quote", "passage"]
    text: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with the places that prove it; offsets are code points of the article's text.

    Attributes:
        verdict: the verdict.
        span: (start, end) of the best occurrence; None when the words do not stand there.
        nearest: (start, end) of the nearest passage; None when they do, or nothing is near.
        diff: the words of the claim against those of the nearest passage.
        said_by: id of the voice that the article credits.
        speaker_missing: id of a known voice that the article credits and the record leaves out.
        unmade: checks that could not be made for want of the language's data.
        advice: what to write instead, when that is certain.
    """

    verdict: Verdict
    span: tuple[int, int] | None = None
    nearest: tuple[int, int] | None = None
    diff: tuple[Change, ...] = ()
    said_by: str | None = None
    speaker_missing: str | None = None
    unmade: tuple[str, ...] = ()
    advice: str | None = None


def judge(article: Article, claim: Claim, cast: Cast, language: str = "en") -> Judgement:
    """Judge one claim against one article. Never raises on any text.

    Args:
        article: the article, read.
        claim: what the record says.
        cast: everybody the negotiation knows.
        language: the article's language; `unmade` says what its lack of data prevents.
    """
    return _Case(article, claim, cast, language_of(language)).judged()


@dataclass(frozen=True)
class _Case:
    """One claim before one article."""

    article: Article
    claim: Claim
    cast: Cast
    language: Language | None

    def judged(self) -> Judgement:
        judgement = self._found() or self._not_found()
        return replace(judgement, unmade=self._unmade())

    def _unmade(self) -> tuple[str, ...]:
        return () if self.language else ("negation", "condition", "speaker", "gravity")

    def _found(self) -> Judgement | None:
        """The best occurrence, or None when the words stand nowhere in order."""
        patterns = [literal(self.claim.text)]
        if (edited := parse(self.claim.text)) != patterns[0]:
            patterns.append(edited)
        seen = [self._occurrence(m, p) for p in patterns for m in self._matches(p)]
        return max(
            (j for j in seen if j),
            default=None,
            key=lambda j: _RANK.index(j.verdict) if j.verdict in _RANK else -1,
        )

    def _matches(self, pattern: Pattern) -> list[Match]:
        article = self.article
        if self.claim.form == "quote":
            for speech in (article.speech, article.long_speech):
                if found := matches(article, speech, pattern):
                    return found
        return matches(article, article.all_words, pattern)

    def _occurrence(self, match: Match, pattern: Pattern) -> Judgement | None:
        if match.typos:
            return None
        span = self.article.span(match.first, match.last)
        quoted = match.stream is not self.article.all_words
        crossed = crossings(self.article, match, self.language) if quoted else []
        if (
            any(not c.interlude and not c.marked for c in crossed)
            or len(crossed) > _MOST_INTERLUDES
        ):
            return None
        if swallows(self.article, match, pattern, self._gravity):
            return Judgement(Verdict.ALTERED_CRITICAL, span)
        verdict = next(self._faults(match, pattern), Verdict.VERIFIED)
        return Judgement(verdict, span)

    def _faults(self, match: Match, pattern: Pattern) -> Iterator[Verdict]:
        """What keeps an occurrence from being verified, the decisive first."""
        quoted = match.stream is not self.article.all_words
        if self.claim.form == "quote" and not quoted:
            yield Verdict.NOT_QUOTED
        if quoted and nested(self.article, match):
            yield Verdict.NESTED
        if (
            self.language
            and cut_off(self.article, match.first, match.last, self.language, quoted=quoted)
            is not None
        ):
            yield Verdict.CONTEXT_LOST
        if count(self.claim.text) < LEAST_WORDS:
            yield Verdict.TOO_SHORT
        if elided(self.article, match, pattern):
            yield Verdict.VERIFIED_ELIDED

    @property
    def _gravity(self) -> Gravity:
        return Gravity(self.language, self.cast.names)

    def _not_found(self) -> Judgement:
        """Nothing stands there in order: what is nearest, and how grave is the difference?"""
        words, _ = words_of(self.claim.text)
        if scattered := self._out_of_order():
            return scattered
        place = nearest(self.article, words) if words else None
        if place is None:
            return Judgement(Verdict.NOT_FOUND)
        span = self.article.span(*place)
        passage = self.article.words[slice(*place)]
        diff = compare(words, passage, self._gravity.differs)
        if likeness(diff) < LEAST_LIKENESS:
            return Judgement(Verdict.NOT_FOUND, nearest=span)
        grave = any(change.grave for change in diff)
        verdict = Verdict.ALTERED_CRITICAL if grave else Verdict.ALTERED
        return Judgement(verdict, nearest=span, diff=diff)

    def _out_of_order(self) -> Judgement | None:
        """Every run stands somewhere, but not in this order or too far apart."""
        pattern = parse(self.claim.text)
        if len(pattern.runs) < _FEWEST_SCATTERED:
            return None
        alone = [self._matches(Pattern((run,), (None, None))) for run in pattern.runs]
        if not all(alone):
            return None
        first = min((match for match in alone[0]), key=lambda match: match.first)
        return Judgement(Verdict.ALTERED, nearest=self.article.span(first.first, first.last))
