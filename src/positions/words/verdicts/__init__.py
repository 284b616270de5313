"""One article and what records say of it → one verdict each, with the places that prove it.

What is *not* here: files, records, findings. Similarity never verifies: the nearest passage is
looked for only when the words do not stand there.
"""

from collections.abc import Iterable
from dataclasses import replace

from positions.words.quotes.alteration import Step
from positions.words.speakers import Cast, Voice
from positions.words.verdicts.damaged import with_damage
from positions.words.verdicts.found import best_occurrence
from positions.words.verdicts.judgement import SOMEBODY, Claim, Judgement, Standing, Verdict
from positions.words.verdicts.missing import difference
from positions.words.verdicts.reading import Reading

__all__ = [
    "SOMEBODY",
    "Cast",
    "Claim",
    "Judgement",
    "Reading",
    "Standing",
    "Step",
    "Verdict",
    "Voice",
    "judge",
    "judge_all",
    "stands",
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
    if reading.genre.kind == "statement" and not judgement.verdict.clean:
        judgement = _reported(reading, claim) or judgement
    if not judgement.verdict.clean:
        judgement = with_damage(reading, claim, judgement)
    return judgement if reading.language else replace(judgement, unmade=_UNMADE)


def stands(reading: Reading, claim: Claim) -> bool:
    """Whether a claim's words stand in an article in order, whoever says them there."""
    return best_occurrence(reading, claim) is not None


def _reported(reading: Reading, claim: Claim) -> Judgement | None:
    """What a statement reports as a newspaper does: `“We go,” said Minister Olsen`.

    Its prose gives words only to those who speak for the same party.
    """
    found = best_occurrence(reading.as_article, claim)
    if found is None or not found.said_by:
        return None
    own = any(reading.cast.stands_for(voice, found.said_by) for voice in reading.genre.voices)
    fits = found.verdict.clean or found.verdict is Verdict.MISATTRIBUTED
    return found if fits and (own or claim.form == "quote") else None
