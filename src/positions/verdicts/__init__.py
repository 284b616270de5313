"""One piece of evidence and an article's text → one verdict, with the places that prove it.

What is *not* here: files, records, findings. Similarity never verifies: the nearest passage is
looked for only when the words do not stand there.
"""

from dataclasses import replace

from positions.article import Article
from positions.languages import language as language_of
from positions.quotes.broken import broken_up
from positions.quotes.difference import Change
from positions.speakers import Cast, Voice, without_labels
from positions.verdicts.found import best_occurrence
from positions.verdicts.missing import difference
from positions.verdicts.setting import Setting
from positions.verdicts.table import Claim, Judgement, Verdict

__all__ = ["Cast", "Change", "Claim", "Judgement", "Verdict", "Voice", "judge"]

# What cannot be checked in a language without data.
_UNMADE = ("negation", "condition", "speaker", "gravity")


def judge(article: Article, claim: Claim, cast: Cast, language: str = "en") -> Judgement:
    """Judge one claim against one article. Never raises on any text.

    Args:
        article: the article, read.
        claim: what the record says.
        cast: everybody the negotiation knows.
        language: the article's language; `unmade` says what its lack of data prevents.
    """
    known = language_of(language)
    if known:
        article = without_labels(broken_up(article, known), cast, known)
    setting = Setting(article, cast, known)
    judgement = best_occurrence(setting, claim) or difference(setting, claim)
    return judgement if known else replace(judgement, unmade=_UNMADE)
