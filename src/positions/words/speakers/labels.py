"""Quotation marks that only set off a name: «Каспийтрансгаз», the “Green Choice” party.

What is *not* here: marks around speech.
"""

from dataclasses import replace

from positions.words.article import Article
from positions.words.languages import Language
from positions.words.speakers.cast import Cast
from positions.words.speakers.forms import forms


def without_labels(article: Article, cast: Cast, language: Language) -> Article:
    """The article without the marks around a known name; the same article when it has none."""
    known = forms(cast, language)
    kept = []
    for quotation in article.quotations:
        first, last = article.word_span(quotation.start, quotation.end)
        names = known.at(article.words, first) if first < last else []
        if not any(first + len(form.name.words) == last for form in names):
            kept.append(quotation)
    return (
        article
        if len(kept) == len(article.quotations)
        else replace(article, quotations=tuple(kept))
    )
