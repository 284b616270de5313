"""One article read for one cast: all that is worked out of it, once, and for as long as it lives.

What is *not* here: any judgement, and anything that outlives the run which holds the reading.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

from positions.words.article import Article, read
from positions.words.languages import Language, language as language_of
from positions.words.quotes.alteration import Gravity
from positions.words.quotes.broken import broken_up
from positions.words.quotes.damage import repaired
from positions.words.quotes.dashes import opened_by_dashes
from positions.words.quotes.pattern import Pattern
from positions.words.quotes.search import Match, matches
from positions.words.speakers import Cast, Credit, Credits, Mentions, Strength, without_labels
from positions.words.transcript import (
    ARTICLE,
    Genre,
    Turn,
    as_spoken,
    opens_paragraph,
    turn_at,
    turns_of,
)
from positions.words.verdicts.judgement import Claim

_BEHIND = 12  # words behind a quotation in which the sentence goes on with who says it
_INNER = frozenset({"", "-", ".", ","})  # between a description and the name behind it
_LONGEST_CALL = 8  # words of how somebody is called


@dataclass(frozen=True, eq=False)
class Reading:
    """An article's text, who may speak in it, and its language: what a judgement looks at.

    Attributes:
        text: the article, newlines untranslated.
        cast: everybody the negotiation knows.
        code: the language, as in `en`; without data for it only words are compared.
        genre: what kind of text it is: an article, turns, or one voice throughout.
    """

    text: str
    cast: Cast
    code: str = "en"
    genre: Genre = ARTICLE

    def __reduce__(self) -> tuple[type["Reading"], tuple[str, Cast, str, Genre]]:
        """Travel as what it was made of: what is worked out of it is worked out there."""
        return Reading, (self.text, self.cast, self.code, self.genre)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, columns in code points."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(m.end() for m in re.finditer(r"\r\n|\r|\n", self.text))]

    @cached_property
    def language(self) -> Language | None:
        """The language's data."""
        return language_of(self.code)

    @cached_property
    def plain(self) -> Article:
        """The article as it stands."""
        return read(self.text, self.language, rows=self.genre.kind == "data")

    @cached_property
    def article(self) -> Article:
        """The article with its quotations as the language and the cast have them, and its turns."""
        article = self.plain
        if self.language:
            declared = self.genre.kind == "transcript"
            article = broken_up(article, self.language)
            article = opened_by_dashes(article, self.language, declared=declared)
            article = without_labels(article, self.cast, self.language)
        if self.genre.kind == "statement":
            article = self._as_stated(article)
        return as_spoken(article, self.turns)

    def _as_stated(self, article: Article) -> Article:
        """A statement without the marks that open its paragraphs and are nobody else's.

        Answers and posts are often given in marks; what a colon introduces, or somebody is said to
        say, is another's.
        """
        credits_ = Credits(article, self.cast, self.language) if self.language else None
        own = {
            quotation
            for number, quotation in enumerate(article.outer)
            if opens_paragraph(article, quotation)
            and (
                article.speeches[number] == article.paragraph_of(article.speeches[number][0])
                or not (credits_ and credits_.of_speech(number).told)
            )
        }
        return replace(article, quotations=tuple(q for q in article.quotations if q not in own))

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """The turns of a transcript; a statement is one; none in ordinary prose."""
        return turns_of(self.plain, self.cast, self.genre)

    @cached_property
    def as_article(self) -> "Reading":
        """The same text read as ordinary prose."""
        return Reading(self.text, self.cast, self.code)

    @cached_property
    def repaired(self) -> tuple[tuple[tuple[str, ...], "Reading"], ...]:
        """The text without what copying did to it, by the damages' names; empty for a whole one."""
        return tuple(
            (names, Reading(text, self.cast, self.code, self.genre))
            for names, text in repaired(self.text)
        )

    @cached_property
    def _credits(self) -> Credits | None:
        return Credits(self.article, self.cast, self.language) if self.language else None

    @cached_property
    def _mentions(self) -> Mentions:
        if self._credits is not None:
            return self._credits.told.mentions
        return Mentions(self.article, self.cast, self.language)

    @cached_property
    def gravity(self) -> Gravity:
        """What counts as a grave word."""
        return Gravity(self.language, self.cast.capitals)

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
        if turn := self.turn(match.first):
            return Credit(turn.voices, told=True)
        if self._credits is None:
            return Credit()
        if not self.quoted(match):
            return self._credits.of_passage(match.first, match.last)
        first, last = (self.article.speech_at(w) for w in (match.first, match.last - 1))
        told = (self._credits.of_speech(k) for k in range(first, last + 1))
        return next((c for c in told if c.told), Credit())

    def speech_credit(self, number: int) -> Credit:
        """Whom the article credits with one quotation."""
        if turn := self.turn(self.article.speeches[number][0]):
            return Credit(turn.voices, told=True)
        return self._credits.of_speech(number) if self._credits else Credit()

    def turn(self, word: int) -> Turn | None:
        """The turn in which a word stands."""
        return turn_at(self.turns, word)

    def called(self, match: Match) -> str | None:
        """How the article calls whoever says the words of a match: the label, or the subject."""
        if turn := self.turn(match.first):
            span = self.article.span(turn.first, turn.body) if turn.first < turn.body else None
            return self.text[slice(*span)] if span else None
        if self._credits is None:
            return None
        start = self.article.sentence_of(match.first)[0]
        end = self.article.sentence_of(match.last - 1)[1]
        for act in self._credits.told.acts_between(
            start, min(end + _BEHIND, len(self.article.words))
        ):
            subject = act.subject
            if subject and not subject.voices and not subject.pronoun:
                return self._phrase_at(subject.at + (subject.at == act.verb), act.verb)
        return None

    def _phrase_at(self, first: int, verb: int) -> str | None:
        """The words of a subject: up to a stop, a quotation, or its verb; with its name."""
        article, last, named = self.article, first, False
        while last < min(first + _LONGEST_CALL, len(article.words)) and (
            last != verb and article.speech_at(last) < 0
        ):
            if last > first and article.seams[last] not in ({"", "-", "."} if named else _INNER):
                break
            named = named or article.words[last][0].isupper()
            last += 1
        return " ".join(self.text[slice(*article.span(first, last))].split()) if named else None

    def names_beside(self, speaker: str | None) -> frozenset[int]:
        """The words that name a party or a speaker other than a speaker and its party."""
        voices = self.cast.voices
        own = voices[speaker].party if speaker in voices else speaker
        if own not in self._names_beside:
            self._names_beside[own] = frozenset(
                word
                for mention in self._mentions.all
                if mention.strength >= Strength.PARTY
                and all(voices[voice].party != own for voice in mention.voices)
                for word in range(mention.first, mention.last)
            )
        return self._names_beside[own]

    @cached_property
    def _names_beside(self) -> dict[str | None, frozenset[int]]:
        """What was found so far, by party: many claims of one article are of the same ones."""
        return {}

    def topics(self, match: Match) -> frozenset[str]:
        """The voices that the sentences of a match are about."""
        return self._credits.topics(match.first, match.last) if self._credits else frozenset()
