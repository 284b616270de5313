"""The best of the places where a claim's words stand in order.

What is *not* here: claims whose words stand nowhere.
"""

from collections.abc import Iterator
from dataclasses import replace

from positions.words.quotes.context import cut_off
from positions.words.quotes.marked import elided, oversteps, swallows
from positions.words.quotes.pattern import Pattern, count, literal, parse
from positions.words.quotes.search import Match
from positions.words.quotes.speech import Crossing, crossings, nested
from positions.words.speakers import Cast, Credit
from positions.words.verdicts.judgement import (
    RANK,
    SOMEBODY,
    Claim,
    Judgement,
    Standing,
    Verdict,
)
from positions.words.verdicts.reading import Reading

LEAST_WORDS = 3
_MOST_INTERLUDES = 1


def best_occurrence(reading: Reading, claim: Claim) -> Judgement | None:
    """The judgement of the best occurrence; None when the words stand nowhere in order."""
    patterns = [literal(claim.text)]
    if (edited := parse(claim.text)) != patterns[0]:
        patterns.append(edited)
    best: Judgement | None = None
    for pattern in patterns:
        for match in reading.matches(claim, pattern):
            judgement = _occurrence(reading, claim, match, pattern)
            if judgement and (best is None or _rank(judgement) > _rank(best)):
                best = judgement
        if best and best.verdict.clean:
            break
    return best


def _rank(judgement: Judgement) -> int:
    return RANK.index(judgement.verdict) if judgement.verdict in RANK else -1


def _occurrence(reading: Reading, claim: Claim, match: Match, pattern: Pattern) -> Judgement | None:
    span = reading.article.span(match.first, match.last)
    if not match.exact:
        return None
    if reading.quoted(match):
        crossed = crossings(reading.article, match, reading.language)
        if any(stitched(reading, c) for c in crossed):
            return Judgement(Verdict.ALTERED_CRITICAL, span)
        if not _one_speech(reading, crossed):
            return None
    if swallows(reading.article, match, pattern, reading.gravity) or (
        pattern.marked
        and oversteps(reading.article, match, pattern, reading.names_beside(claim.speaker))
    ):
        return Judgement(Verdict.ALTERED_CRITICAL, span)
    credit = reading.credit(match)
    faults = _faults(reading, claim, match, pattern, credit)
    judgement = next(faults, Judgement(Verdict.VERIFIED))
    named = credit.voices or (credit.holders if claim.speaker else ())
    said_by = named[0] if named else None
    missing = None if claim.speaker else said_by or _somebody(reading, match)
    called = reading.called(match) if judgement.verdict is Verdict.UNATTRIBUTED else None
    return replace(
        judgement,
        span=span,
        said_by=said_by,
        mouth=credit.mouths[0] if credit.mouths else None,
        standing=standing(reading.cast, claim, credit) or Standing.OWN,
        speaker_missing=missing,
        called=called,
    )


def _somebody(reading: Reading, match: Match) -> str | None:
    """SOMEBODY where the words are in a turn or in the first person; None where they are prose."""
    if reading.turn(match.first) or reading.turn(match.last - 1):
        return SOMEBODY
    return SOMEBODY if _first_person(reading, match) else None


def _first_person(reading: Reading, match: Match) -> bool:
    """Whether a match says `we` or `I`, quotations within it aside."""
    article, language = reading.article, reading.language
    if language is None:
        return False
    within = {-1, article.speech_at(match.first)}
    words = [
        article.words[at]
        for at in range(match.first, match.last)
        if article.speech_at(at) in within
    ]
    return any(language.pronouns.get(word) == "s" for word in language.expanded(words))


def stitched(reading: Reading, crossing: Crossing) -> bool:
    """Whether two speakers' quotations are made one."""
    before = reading.speech_credit(crossing.before)
    after = reading.speech_credit(crossing.after)
    return before.told and after.told and before.voices != after.voices


def _one_speech(reading: Reading, crossed: list[Crossing]) -> bool:
    """Whether quotations that a match joins are one speech with at most one interlude."""
    if sum(1 for c in crossed if not c.marked) > _MOST_INTERLUDES:
        return False
    return all(c.interlude or (c.marked and reading.speech_credit(c.before).told) for c in crossed)


def _faults(
    reading: Reading, claim: Claim, match: Match, pattern: Pattern, credit: Credit
) -> Iterator[Judgement]:
    """What keeps an occurrence from being verified, the decisive first."""
    article, quoted = reading.article, reading.quoted(match)
    if claim.form == "quote" and not quoted:
        yield Judgement(Verdict.NOT_QUOTED)
    if claim.form == "quote" and nested(article, match):
        yield Judgement(Verdict.NESTED)
    if reading.language:
        lost = cut_off(article, match.first, match.last, reading.language, quoted=quoted)
        lost = credit.denied if lost is None else lost
        if lost is not None:
            yield Judgement(Verdict.CONTEXT_LOST, lost=article.span(lost, lost + 1))
    if claim.speaker is not None:
        yield from _speaker_faults(reading, claim, match, credit)
    if count(claim.text) < LEAST_WORDS:
        yield Judgement(Verdict.TOO_SHORT)
    if elided(article, match, pattern):
        yield Judgement(Verdict.VERIFIED_ELIDED)


def _speaker_faults(
    reading: Reading, claim: Claim, match: Match, credit: Credit
) -> Iterator[Judgement]:
    cast, speaker = reading.cast, claim.speaker or ""
    if standing(cast, claim, credit):
        return
    named = (*credit.voices, *credit.holders, *credit.doubtful)
    if named and not any(cast.stands_for(speaker, voice) for voice in credit.doubtful):
        yield Judgement(Verdict.MISATTRIBUTED)
    if reading.quoted(match) or credit.told:
        yield Judgement(Verdict.UNATTRIBUTED)
    if not any(cast.stands_for(speaker, voice) for voice in reading.topics(match)):
        yield Judgement(Verdict.UNATTRIBUTED)


def standing(cast: Cast, claim: Claim, credit: Credit) -> Standing | None:
    """How words are the speaker's whom a claim names; None when they are not.

    Of several voices that one name may mean, all must be the speaker's.
    """
    speaker = claim.speaker or ""
    doubtful = credit.doubtful and all(cast.stands_for(speaker, v) for v in credit.doubtful)
    if doubtful or any(cast.stands_for(speaker, v) for v in (*credit.voices, *credit.holders)):
        return Standing.OWN
    if any(cast.stands_for(speaker, voice) for voice in credit.mouths):
        return Standing.MEMBER
    shares = any(cast.stands_for(speaker, voice) for voice in credit.sharers)
    return Standing.AGREEMENT if shares and claim.form == "passage" else None
