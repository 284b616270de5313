"""One piece of evidence and an article's text → one verdict, with the places that prove it.

What is *not* here: files, records, findings. Similarity never verifies: the nearest passage is
looked for only when the words do not stand there.
"""

from dataclasses import replace

from positions.words.article import Article
from positions.words.languages import language as language_of
from positions.words.quotes.alteration import Step
from positions.words.quotes.broken import broken_up
from positions.words.speakers import Cast, Voice, without_labels
from positions.words.verdicts.found import best_occurrence
from positions.words.verdicts.judgement import Claim, Judgement, Verdict
from positions.words.verdicts.missing import difference
from positions.words.verdicts.setting import Setting

__all__ = ["Cast", "Claim", "Judgement", "Step", "Verdict", "Voice", "judge"]

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
