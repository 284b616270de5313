"""Quotations that a reporter breaks into without closing the marks: « Oui, a dit Park, mais … ».

Such a quotation is two, with an interlude between. What is *not* here: who speaks.
"""

from collections.abc import Iterator
from dataclasses import replace

from positions.words.article import Article, Quotation
from positions.words.languages import Language

_LONGEST_INTERLUDE = 12  # words
_STOPS = ".?!…"


def broken_up(article: Article, language: Language) -> Article:
    """The article with such quotations as two; the same article when it has none."""
    if not language.interlude_marks:
        return article
    pieces = tuple(
        piece
        for quotation in article.quotations
        for piece in ([quotation] if quotation.depth else _pieces(article, quotation, language))
    )
    return article if pieces == article.quotations else replace(article, quotations=pieces)


def _pieces(article: Article, quotation: Quotation, language: Language) -> Iterator[Quotation]:
    first, last = article.word_span(quotation.start, quotation.end)
    rest, at = quotation, first + 1
    while at < last:
        end = _interlude_end(article, at, last, language)
        if end is None:
            at += 1
            continue
        yield rest._replace(end=article.ends[at - 1], goes_on=False)
        if end == last:
            return
        rest = rest._replace(start=article.starts[end])
        at = end + 1
    yield rest


def _interlude_end(article: Article, at: int, last: int, language: Language) -> int | None:
    """Where an interlude that begins with a word ends, or None when none begins there."""
    if not _marked(article, at, language) or not _attributes(article, at, last, language):
        return None
    for end in range(at + 1, min(last, at + _LONGEST_INTERLUDE)):
        if _marked(article, end, language) or any(char in article.seams[end] for char in _STOPS):
            return end
    return last if last - at <= _LONGEST_INTERLUDE else None


def _marked(article: Article, at: int, language: Language) -> bool:
    return language.interlude_marks in article.seams[at] and not article.hyphenated(at, at + 1)


def _attributes(article: Article, at: int, last: int, language: Language) -> bool:
    """Whether a verb of saying and then somebody else's name begin here."""
    while at < last and article.lower[at] in language.adverbs and not _cue(article, at, language):
        at += 1
    if at + 1 >= last or not _cue(article, at, language) or article.seams[at + 1] not in {"", "-"}:
        return False
    at = language.past_liaison(article.lower, at + 1) - 1
    who = article.lower[at + 1]
    if who in language.pronouns:
        return language.pronouns[who] in {"m", "f"}
    return article.words[at + 1][0].isupper() or who in language.determiners | language.titles


def _cue(article: Article, at: int, language: Language) -> bool:
    return article.lower[at] in language.cues
