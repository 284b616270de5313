"""How the quotations of an article hang together: interludes, paragraphs, quotations within.

What is *not* here: who speaks in them.
"""

from dataclasses import dataclass

from positions.article import Article
from positions.languages import Language
from positions.quotes.search import Match

LONGEST_INTERLUDE = 30  # words
_BREAKS = ",.;:?!-…"


@dataclass(frozen=True, slots=True)
class Crossing:
    """A place where a match goes from one quotation into the next.

    Attributes:
        before: number of the quotation it leaves, as in `Article.speeches`.
        after: number of the quotation it enters.
        marked: the record marks an omission there.
        interlude: only a reporter's interlude stands between.
    """

    before: int
    after: int
    marked: bool
    interlude: bool


def crossings(article: Article, match: Match, language: Language | None) -> list[Crossing]:
    """Where a match in the speech stream leaves a quotation that does not simply go on."""
    found = []
    first, last = match.segments[0][0], match.segments[-1][1]
    for position in sorted(j for j in match.stream.joins if first < j < last):
        after = article.speech_at(match.stream.places[position])
        if article.outer[after - 1].goes_on:
            continue
        within = any(start < position < end for start, end in match.segments)
        found.append(Crossing(after - 1, after, not within, is_interlude(article, after, language)))
    return found


def is_interlude(article: Article, after: int, language: Language | None) -> bool:
    """Whether only a reporter's attribution stands between a quotation and the one before."""
    if after < 1:
        return False
    end, start = article.speeches[after - 1][1], article.speeches[after][0]
    if not 0 < start - end <= LONGEST_INTERLUDE or article.paragraph_of(end - 1)[1] <= start:
        return False
    if not any(char in article.gaps[end] for char in _BREAKS):
        return False
    between = {word.lower() for word in article.words[end:start]}
    return language is None or not between.isdisjoint(language.cues)


def continues(article: Article, speech: int, language: Language | None) -> bool:
    """Whether a quotation goes on from the one before it."""
    if not 1 <= speech < len(article.speeches):
        return False
    return article.outer[speech - 1].goes_on or is_interlude(article, speech, language)


def nested(article: Article, match: Match) -> bool:
    """Whether the match lies within a quotation inside a quotation."""
    return any(first <= match.first and match.last <= last for first, last in article.inner)
