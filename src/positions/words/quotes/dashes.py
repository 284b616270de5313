"""Speech that a dash opens: – We go, says Moen. — «…» stays with marks; a list's dashes are none.

Such a line is a quotation up to the reporter's words, and again behind the next dash. What is *not*
here: who speaks, and turns that a label opens.
"""

import re
from collections.abc import Iterator

from positions.words.article import Article, Quotation
from positions.words.languages import Language

_OPENS = re.compile(r"[–—―]\s*(?=\S)|-[ \t]+(?=\S)")
_STOPS = ".?!…"
_BEFORE_TAG = frozenset(",-–—?!…")
_MOST_ADVERBS = 4


def opened_by_dashes(article: Article, language: Language, *, declared: bool = False) -> Article:
    """The article with such lines as quotations; the same article when it has none.

    Lines without a reporter's words are speech only beside others that have them.

    Args:
        article: the article, its quotation marks paired.
        language: its verbs of saying.
        declared: the article is a transcript, so that no reporter need speak.
    """
    lines = [_Line(article, first, last, language) for first, last in _lines(article)]
    if not (declared or any(line.tagged for line in lines)):
        return article
    spans = [span for line in lines for span in line.speech]
    return article.enclosed(Quotation(*article.span(*span), 0, goes_on=False) for span in spans)


def _lines(article: Article) -> Iterator[tuple[int, int]]:
    """(first, after the last) word of each paragraph that a dash opens."""
    for start, end in article.paragraphs:
        if _OPENS.match(article.text, start):
            first, last = article.word_span(start, end)
            if first < last:
                yield first, last


class _Line:
    """One line: what is speech in it, and whether a reporter has a word."""

    def __init__(self, article: Article, first: int, last: int, language: Language) -> None:
        self.article = article
        self.language = language
        self.last = last
        self.tagged = False
        self.speech = list(self._read(first))

    def _read(self, first: int) -> Iterator[tuple[int, int]]:
        at = first
        while at < self.last:
            end = next((k for k in range(at + 1, self.last) if self._tag(k)), self.last)
            yield at, end
            self.tagged = self.tagged or end < self.last
            at = self._resumes(end)

    def _resumes(self, at: int) -> int:
        """Where speech goes on behind the reporter's words: at the next dash."""
        while (at := at + 1) < self.last:
            if "-" in self.article.seams[at] and not self.article.hyphenated(at, at):
                return at
        return self.last

    def _tag(self, at: int) -> bool:
        """Whether a verb of saying, and then somebody, begin here: `, sier statsråd Moen`."""
        article, language = self.article, self.language
        if not _BEFORE_TAG.intersection(article.seams[at]) or article.hyphenated(at, at):
            return False
        lower, dashed = article.lower, "-" in article.seams[at]
        verb = at
        while verb < min(self.last, at + _MOST_ADVERBS) and (
            lower[verb] not in language.cues and lower[verb] in language.adverbs
        ):
            verb += 1
        if verb + 1 >= self.last or lower[verb] not in language.cues:
            return dashed and verb + 1 == self.last and lower[verb] in language.cues
        who = lower[verb + 1]
        if who in language.pronouns:
            return language.pronouns[who] in {"m", "f"}
        named = (
            article.words[verb + 1][0].isupper() or who in language.determiners | language.titles
        )
        return named or dashed or not (language.knows(who) or article.seams[verb + 1])
