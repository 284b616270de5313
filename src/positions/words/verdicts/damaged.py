"""Words that fail only because copying did something to the article, or to the record.

They are not verified for that: the finding says what is wrong with the text, and never proposes the
corrupt words for the true ones. What is *not* here: the repairs.
"""

from dataclasses import replace

from positions.words.quotes.damage import repaired
from positions.words.verdicts.found import best_occurrence
from positions.words.verdicts.judgement import Claim, Judgement, Verdict
from positions.words.verdicts.reading import Reading

_DIFFERENT = {Verdict.ALTERED, Verdict.ALTERED_CRITICAL, Verdict.NOT_FOUND}
_MISPLACED = {Verdict.NOT_QUOTED, Verdict.UNATTRIBUTED}


def with_damage(reading: Reading, claim: Claim, judgement: Judgement) -> Judgement:
    """The judgement with the damage that explains it, if any does.

    Words that differ in nothing else are `altered`, and not in substance.
    """
    if judgement.verdict in _DIFFERENT:
        for names, words in repaired(claim.text, line=True):
            stands = best_occurrence(reading, replace(claim, text=words))
            if stands and stands.verdict not in _DIFFERENT:
                whole = " ".join(words.split())
                return Judgement(Verdict.ALTERED, nearest=stands.span, advice=whole, damage=names)
        for names, mended in reading.repaired:
            stands = best_occurrence(mended, claim)
            if stands and stands.verdict not in _DIFFERENT:
                return replace(judgement, verdict=Verdict.ALTERED, damage=names, advice=None)
    elif judgement.verdict in _MISPLACED:
        for names, mended in reading.repaired:
            found_there = best_occurrence(mended, claim)
            if found_there and found_there.verdict.clean:
                return replace(judgement, damage=names)
    return judgement
