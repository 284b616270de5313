"""How a claim differs from an article in which its words do not stand in order.

What is *not* here: anything that verifies.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from positions.words.article import read
from positions.words.quotes.alteration import LEAST_LIKENESS, Step, alteration_of, likeness
from positions.words.quotes.nearest import nearest
from positions.words.quotes.pattern import Pattern, literal, parse
from positions.words.quotes.search import Match
from positions.words.verdicts.found import best_occurrence
from positions.words.verdicts.judgement import Claim, Form, Judgement, Verdict
from positions.words.verdicts.reading import Reading

_LONGEST = 400  # words compared: a longer quotation is compared by its beginning
_FEWEST_SCATTERED = 2
_STOPS = frozenset(",.;:…")


def difference(reading: Reading, claim: Claim) -> Judgement:
    """Judge a claim by the passage nearest to it."""
    return (
        _mispunctuated(reading, claim) or _out_of_order(reading, claim) or _nearest(reading, claim)
    )


def _mispunctuated(reading: Reading, claim: Claim) -> Judgement | None:
    """The words stand there, the punctuation between them differs: the fix is certain."""
    for pattern in (literal(claim.text), parse(claim.text)):
        for match in reading.matches(claim, pattern):
            whole = not pattern.marked and match.last - match.first == _size(pattern)
            if whole and not match.exact:
                span = reading.article.span(match.first, match.last)
                written = " ".join(reading.article.text[span[0] : _asked(reading, span)].split())
                if _sign_differs(reading, match, pattern):
                    signs = alteration_of(claim.text.split(), written.split(), lambda *_: True)
                    return Judgement(Verdict.ALTERED_CRITICAL, nearest=span, diff=signs.changes)
                diff = (Step("equal", written, written),)
                return Judgement(Verdict.ALTERED, nearest=span, diff=diff, advice=written)
    return None


def _asked(reading: Reading, span: tuple[int, int]) -> int:
    """Where some words end, with the question mark behind them."""
    text = reading.article.text
    mark = text.find("?", span[1])
    return mark + 1 if mark >= 0 and not text[span[1] : mark].strip() else span[1]


def _sign_differs(reading: Reading, match: Match, pattern: Pattern) -> bool:
    """Whether a sign before a figure differs: `-5`, `5/10`; a comma or a stop is none."""
    article, places = reading.article, match.stream.places
    for at in match.typos:
        mine = pattern.runs[0].seams[at - match.segments[0][0] - 1]
        signs = set(mine) ^ set(article.seams[places[at]])
        if article.words[places[at]][0].isdigit() and not signs <= _STOPS:
            return True
    return False


def _size(pattern: Pattern) -> int:
    return sum(len(run.words) for run in pattern.runs)


def _out_of_order(reading: Reading, claim: Claim) -> Judgement | None:
    """Every run stands somewhere, but not in this order, or too far apart."""
    pattern = parse(claim.text)
    if len(pattern.runs) < _FEWEST_SCATTERED:
        return None
    alone = [reading.matches(claim, Pattern((run,), (None, None))) for run in pattern.runs]
    if not all(alone):
        return None
    first = [found[0] for found in alone]
    verdict = Verdict.ALTERED_CRITICAL if _two_speakers(reading, first) else Verdict.ALTERED
    best = max(first, key=lambda match: match.last - match.first)
    return Judgement(verdict, nearest=reading.article.span(best.first, best.last))


def _two_speakers(reading: Reading, found: list[Match]) -> bool:
    told = {c.voices for c in map(reading.credit, found) if c.told}
    return len(told) > 1


def _nearest(reading: Reading, claim: Claim) -> Judgement:
    """The passage nearest to the claim, taken whole or run by run, and what differs."""
    whole, edited = literal(claim.text), parse(claim.text)
    patterns = [whole, edited] if len(edited.runs) >= _FEWEST_SCATTERED else [whole]
    tries = [_compared(reading, pattern, claim.form) for pattern in patterns]
    span, changes = max(tries, key=lambda found: likeness(found[1]))
    if likeness(changes) < LEAST_LIKENESS:
        return _rearranged(reading, whole) or Judgement(Verdict.NOT_FOUND, nearest=span)
    grave = any(change.grave for change in changes)
    verdict = Verdict.ALTERED_CRITICAL if grave else Verdict.ALTERED
    advice = None if grave else _with_omissions(reading, claim, changes)
    return Judgement(verdict, nearest=span, diff=changes, advice=advice)


def _rearranged(reading: Reading, pattern: Pattern) -> Judgement | None:
    """The same words in another order: `Southmark attacked Northland`."""
    words = pattern.runs[0].words[:_LONGEST] if pattern.runs else ()
    window = nearest(reading.article, words)
    if window is None:
        return None
    lower, sought = reading.article.lower, Counter(word.lower() for word in words)
    for at in range(window[0], window[1] - len(words) + 1):
        if lower[at] in sought and Counter(lower[at : at + len(words)]) == sought:
            grave = reading.gravity.differs(words, ())
            verdict = Verdict.ALTERED_CRITICAL if grave else Verdict.ALTERED
            span = reading.article.span(at, at + len(words))
            there = " ".join(reading.article.words[at : at + len(words)])
            change = Step("replace", " ".join(words), there, grave=grave)
            return Judgement(verdict, nearest=span, diff=(change,))
    return None


Compared = tuple[tuple[int, int] | None, tuple[Step, ...]]


def _compared(reading: Reading, pattern: Pattern, form: Form) -> Compared:
    """Where the first run that differs would stand, and the changes of all runs."""
    spans: list[tuple[int, int]] = []
    changes: list[Step] = []
    for run in pattern.runs:
        span, found = _compared_run(reading, run.words[:_LONGEST], form)
        if span and (not spans or any(change.op != "equal" for change in found)):
            spans.append(span)
        changes.extend(found)
    return (spans[min(1, len(spans) - 1)] if spans else None), tuple(changes)


def _compared_run(reading: Reading, words: tuple[str, ...], form: Form) -> Compared:
    """One run against the passage nearest to it; an interlude is passed over if that is nearer."""
    article = reading.article
    window = nearest(article, words)
    places = range(*window) if window else range(0)
    found = _against(reading, words, places)
    if form == "quote" and found[0]:
        first, last = article.word_span(*found[0])
        if article.speech_at(first) != article.speech_at(last - 1):
            spoken = [place for place in places if article.speech_at(place) >= 0]
            found = max(_against(reading, words, spoken), found, key=lambda f: likeness(f[1]))
    return found


def _against(reading: Reading, words: tuple[str, ...], places: Sequence[int]) -> Compared:
    article = reading.article
    found = alteration_of(
        words, [article.words[place] for place in places], reading.gravity.differs
    )
    if found.first >= found.last:
        return None, (Step("delete", " ".join(words), ""),)
    return article.span(places[found.first], places[found.last - 1] + 1), found.changes


def _with_omissions(reading: Reading, claim: Claim, changes: tuple[Step, ...]) -> str | None:
    """The claim with its omissions marked, when they are all that is wrong with it."""
    if {change.op for change in changes} != {"equal", "insert"}:
        return None
    written = read(claim.text)
    pieces: list[str] = []
    done = place = 0
    for change in changes:
        if change.op == "insert" and 0 < place < len(written.words):
            pieces += [written.text[done : written.ends[place - 1]], "[...]"]
            done = written.starts[place]
        place += len(change.claim.split())
    advice = " ".join([*pieces, written.text[done:]])
    better = best_occurrence(reading, replace(claim, text=advice))
    return advice if better and better.verdict.clean else None
