"""How the quotations of an article hang together: interludes, paragraphs, quotations within.

What is *not* here: who speaks in them.
"""

from dataclasses import dataclass

from positions.words.article import Article
from positions.words.languages import Language
from positions.words.quotes.search import Match

LONGEST_INTERLUDE = 40  # words
_BREAKS = ",.;:?!-…"
SENTENCE_END = ".?!;:…"


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
    """Where a match in a stream of speech leaves a quotation that does not simply go on."""
    found = []
    stream, first, last = match.stream, match.segments[0][0], match.segments[-1][1]
    for position in sorted(j for j in stream.joins if first < j < last):
        before = article.speech_at(stream.places[position - 1])
        after = article.speech_at(stream.places[position])
        if article.outer[before].goes_on:
            continue
        within = any(start < position < end for start, end in match.segments)
        interlude = is_interlude(article, before, after, language)
        found.append(Crossing(before, after, not within, interlude))
    return found


def is_interlude(article: Article, before: int, after: int, language: Language | None) -> bool:
    """Whether only a reporter's attribution stands between two quotations.

    It is one sentence or less, and stands in one paragraph; the second quotation may begin
    the next.
    """
    end, start = article.speeches[before][1], article.speeches[after][0]
    if article.outer[before].turn or article.outer[after].turn:
        return False
    if not 0 < start - end <= LONGEST_INTERLUDE or article.paragraph_of(end - 1)[1] < start:
        return False
    if not any(char in article.seams[end] for char in _BREAKS):
        return False
    if end < article.sentence_of(start - 1)[0]:
        return False
    between = article.words[end:start]
    return language is None or any(word.lower() in language.verbs for word in between)


def continues(article: Article, speech: int, language: Language | None) -> bool:
    """Whether a quotation goes on from the one before it."""
    if not 1 <= speech < len(article.speeches):
        return False
    return article.outer[speech - 1].goes_on or is_interlude(article, speech - 1, speech, language)


def goes_on_in(article: Article, speech: int, language: Language) -> bool:
    """Whether a quotation goes on with the sentence of the one before it."""
    if not continues(article, speech, language):
        return False
    if article.outer[speech - 1].goes_on:
        return True
    end, start = article.speeches[speech - 1][1], article.speeches[speech][0]
    if article.lower[start - 1] in language.complements:
        return False  # `“…,” he said, adding that “…”` begins anew
    stops = article.seams[end : start + 1]
    verbs = [word for word in article.lower[end:start] if word not in language.adverbs]
    fresh = verbs and verbs[-1] in language.cues and any(v in language.cues for v in verbs[:-1])
    return not fresh and not any(c in seam for seam in stops for c in SENTENCE_END)


def nested(article: Article, match: Match) -> bool:
    """Whether the match lies within a quotation inside a quotation."""
    return any(first <= match.first and match.last <= last for first, last in article.inner)
