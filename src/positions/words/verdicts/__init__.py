"""One article and what records say of it → one verdict each, with the places that prove it.

What is *not* here: files, records, findings. Similarity never verifies: the nearest passage is
looked for only when the words do not stand there.
"""

from collections.abc import Iterable
from dataclasses import replace

from positions.words.quotes.alteration import Step
from positions.words.speakers import Cast, Voice
from positions.words.verdicts.found import best_occurrence
from positions.words.verdicts.judgement import Claim, Judgement, Verdict
from positions.words.verdicts.missing import difference
from positions.words.verdicts.reading import Reading

__all__ = [
    "Cast",
    "Claim",
    "Judgement",
    "Reading",
    "Step",
    "Verdict",
    "Voice",
    "judge",
    "judge_all",
]

# What cannot be checked in a language without data.
_UNMADE = ("negation", "condition", "speaker", "gravity")


def judge_all(reading: Reading, claims: Iterable[Claim]) -> tuple[Judgement, ...]:
    """Judge all that is claimed of one article, in this order.

    A unit of work: it asks for nothing but its arguments, and both they and what it gives can be
    sent to another process.
    """
    return tuple(judge(reading, claim) for claim in claims)


def judge(reading: Reading, claim: Claim) -> Judgement:
    """Judge one claim. Never raises on any text.

    Where the language has no data, `unmade` says what that prevents.
    """
    judgement = best_occurrence(reading, claim) or difference(reading, claim)
    return judgement if reading.language else replace(judgement, unmade=_UNMADE)
