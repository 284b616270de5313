"""How a claim differs from an article in which its words do not stand in order.

What is *not* here: anything that verifies.
"""

from positions.quotes.difference import LEAST_LIKENESS, aligned, compare, likeness
from positions.quotes.nearest import nearest
from positions.quotes.pattern import Pattern, literal, parse
from positions.quotes.search import Match
from positions.verdicts.setting import Setting
from positions.verdicts.table import Claim, Judgement, Verdict

_LONGEST = 400  # words compared: a longer quotation is compared by its beginning
_FEWEST_SCATTERED = 2


def difference(setting: Setting, claim: Claim) -> Judgement:
    """Judge a claim by the passage nearest to it."""
    return (
        _mispunctuated(setting, claim) or _out_of_order(setting, claim) or _nearest(setting, claim)
    )


def _mispunctuated(setting: Setting, claim: Claim) -> Judgement | None:
    """The words stand there, the punctuation between them differs: the fix is certain."""
    for pattern in (literal(claim.text), parse(claim.text)):
        for match in setting.matches(claim, pattern):
            if match.typos and not pattern.marked and match.last - match.first == _size(pattern):
                span = setting.article.span(match.first, match.last)
                advice = " ".join(setting.article.text[slice(*span)].split())
                diff = compare(
                    pattern.runs[0].words, pattern.runs[0].words, setting.gravity.differs
                )
                return Judgement(Verdict.ALTERED, nearest=span, diff=diff, advice=advice)
    return None


def _size(pattern: Pattern) -> int:
    return sum(len(run.words) for run in pattern.runs)


def _out_of_order(setting: Setting, claim: Claim) -> Judgement | None:
    """Every run stands somewhere, but not in this order, or too far apart."""
    pattern = parse(claim.text)
    if len(pattern.runs) < _FEWEST_SCATTERED:
        return None
    alone = [setting.matches(claim, Pattern((run,), (None, None))) for run in pattern.runs]
    if not all(alone):
        return None
    first = [found[0] for found in alone]
    verdict = Verdict.ALTERED_CRITICAL if _two_speakers(setting, first) else Verdict.ALTERED
    best = max(first, key=lambda match: match.last - match.first)
    return Judgement(verdict, nearest=setting.article.span(best.first, best.last))


def _two_speakers(setting: Setting, found: list[Match]) -> bool:
    told = {c.voices for c in map(setting.credit, found) if c.told}
    return len(told) > 1


def _nearest(setting: Setting, claim: Claim) -> Judgement:
    pattern = literal(claim.text)
    words = pattern.runs[0].words[:_LONGEST] if pattern.runs else ()
    window = nearest(setting.article, words) if words else None
    part = aligned(words, setting.article.words[slice(*window)]) if window else None
    if window is None or part is None:
        return Judgement(Verdict.NOT_FOUND)
    place = window[0] + part[0], window[0] + part[1]
    span = setting.article.span(*place)
    diff = compare(words, setting.article.words[slice(*place)], setting.gravity.differs)
    if likeness(diff) < LEAST_LIKENESS:
        return Judgement(Verdict.NOT_FOUND, nearest=span)
    grave = any(change.grave for change in diff)
    verdict = Verdict.ALTERED_CRITICAL if grave else Verdict.ALTERED
    return Judgement(verdict, nearest=span, diff=diff)
