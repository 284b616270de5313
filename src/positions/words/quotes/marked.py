"""What a record's marked omissions and brackets stand for in the article.

They may leave out and replace words, but swallow no negation and no condition; brackets and
short omissions no modal and no denial either. An omission swallows no paragraph's end, nor a
sentence's end with somebody else's name or a list's heading: then the words would be another's.
"""

from collections.abc import Container, Iterator

from positions.words.article import Article
from positions.words.quotes.alteration import Gravity
from positions.words.quotes.pattern import Mark, Pattern
from positions.words.quotes.search import Match


def _stretches(article: Article, match: Match, pattern: Pattern) -> Iterator[tuple[Mark, int, int]]:
    """Each mark with the (first, after the last) of the article's words it stands for.

    A mark before the first run or after the last stands for no more words than it holds.
    """
    for number, mark in enumerate(pattern.marks):
        if mark is None:
            continue
        held = len(mark.inserted)
        if number == 0:
            yield mark, max(0, match.first - held), match.first
        elif number == len(pattern.runs):
            yield mark, match.last, min(len(article.words), match.last + held)
        else:
            out = match.left_out(number - 1)
            first = match.stream.places[out.start] if out else match.stream.places[out.stop]
            last = match.stream.places[out.stop - 1] + 1 if out else first
            yield mark, first, last


def elided(article: Article, match: Match, pattern: Pattern) -> bool:
    """Whether any mark is the editor's and not the article's own."""
    return any(not _literal(article, *stretch) for stretch in _stretches(article, match, pattern))


def _literal(article: Article, mark: Mark, first: int, last: int) -> bool:
    if article.words[first:last] != mark.inserted:
        return False
    if mark.inserted:
        return "[" in article.seams[first] and "]" in article.seams[last]
    return "…" in article.seams[first]


def swallows(article: Article, match: Match, pattern: Pattern, gravity: Gravity) -> bool:
    """Whether a mark hides a negation or condition, or a bracket brings one in."""
    return any(
        not _literal(article, mark, first, last)
        and gravity.hides(mark.inserted, article.words[first:last])
        for mark, first, last in _stretches(article, match, pattern)
    )


def oversteps(article: Article, match: Match, pattern: Pattern, names: Container[int]) -> bool:
    """Whether an omission joins paragraphs, or sentences across a name or a list's heading.

    Args:
        article: the article.
        match: where the pattern stands.
        pattern: the record's words and marks.
        names: the words of the names of others than the speaker.
    """
    places = match.stream.places
    for number in range(len(pattern.runs) - 1):
        mark, out = pattern.marks[number + 1], match.left_out(number)
        if mark is None or mark.inserted:
            continue
        before, after = places[out.start - 1], places[out.stop]
        if article.paragraph_of(before)[1] <= after:
            return True
        left_out = [places[at] for at in out]
        if article.sentence_of(before)[1] <= after and any(
            place in names or ":" in article.seams[place + 1] for place in left_out
        ):
            return True
    return False
