"""One fact in words: what became of a stance, of firmness, of salience, of a term, of who says so.

Texts, never ids. When it was said and on whose word is told beside it, not here.
"""

from collections.abc import Collection, Iterable
from typing import Final

from positions.change import (
    QUIET,
    AttestationFact,
    Change,
    Fact,
    FirmnessFact,
    SalienceFact,
    StanceFact,
    TermFact,
)
from positions.evidence import Level
from positions.records import Absence, Dossier, Scale, Stance, Term
from positions.render.phrases import NOTHING, listed, salience, worded

_NAMED: Final = 3  # parties: more are counted, or a row would be a list
_PRECISION: Final = {"narrowed": "more precise", "widened": "less precise"}
_TERMS: Final = {
    "demand": ("demands", "demanded"),
    "offer": ("offers", "offered"),
    "refusal": ("refuses", "refused"),
    "condition": ("makes a condition", "made a condition"),
    "warning": ("warns", "warned"),
    "assurance": ("assures", "assured"),
}
_LEVELS: Final = {
    Level.OWN_WORDS: "its own words",
    Level.OWN_PARAPHRASE: "a paraphrase of its own",
    Level.OUTLET: "an outlet's account",
    Level.OBSERVER: "an observer's account",
    Level.COUNTERPART: "the other side's account",
    Level.UNPROVED: "nothing proved",
}


def together(dossier: Dossier, scale: Scale, facts: Iterable[Fact | AttestationFact]) -> list[str]:
    """Say facts, a phrase each; terms that met one fate share a phrase."""
    phrases: dict[str, str] = {}
    for fact in facts:
        text = told(dossier, scale, fact)
        verb, colon, rest = text.partition(": ")
        shared = isinstance(fact, TermFact) and fact.change != "changed" and verb in phrases
        if shared:
            phrases[verb] += f" / {rest}"
        else:
            phrases[verb if colon and isinstance(fact, TermFact) else text] = text
    return list(phrases.values())


def counted(facts: Iterable[Fact | AttestationFact]) -> list[str]:
    """Count terms by their kind: 2 offers; what ended or changed is said."""
    counts: dict[str, int] = {}
    for fact in facts:
        if isinstance(fact, TermFact):
            fate = {"stated": "", "ended": " ended", "changed": " changed"}[fact.change]
            counts[f"{fact.term.kind}{fate}"] = counts.get(f"{fact.term.kind}{fate}", 0) + 1
    return [f"{count} {_many(kind, count)}" for kind, count in counts.items()]


def _many(kind: str, count: int) -> str:
    kind, space, fate = kind.partition(" ")
    return f"{kind}{'' if count == 1 else 's'}{space}{fate}"


def told(dossier: Dossier, scale: Scale, fact: Fact | AttestationFact) -> str:
    """Say what a fact is."""
    match fact:
        case StanceFact():
            return stance(dossier, scale, fact)
        case FirmnessFact():
            return _step("firmness", fact.before, fact.after)
        case SalienceFact():
            ends = [None if one is None else salience(one) for one in (fact.before, fact.after)]
            return _step("salience", *ends)
        case TermFact():
            return _term(fact)
        case AttestationFact():
            of = fact.of.removeprefix("terms.")
            return f"{of}: {_LEVELS[fact.before]} → {_LEVELS[fact.after]}"


def every(dossier: Dossier, change: Change) -> list[str]:
    """Say every fact of a change; where there are none, who says so now, if that is the change."""
    facts = change.facts or (() if change.kind in QUIET else change.attestations)
    return [told(dossier, change.scale, one.fact) for one in facts]


def stance(dossier: Dossier, scale: Scale, fact: StanceFact) -> str:
    """Say from where to where a stance went, and toward whom."""
    before = ended(scale, fact.before, fact.before_absent)
    after = ended(scale, fact.after, fact.after_absent)
    text = after if before == NOTHING else f"{before} → {after}"
    remarks = [
        *([_PRECISION[fact.change]] if fact.change in _PRECISION else []),
        *([f"toward {parties(dossier, fact.toward)}"] if fact.toward else []),
        *([f"away from {parties(dossier, fact.away)}"] if fact.away else []),
        *(["across the scale's reference"] if fact.reversed else []),
    ]
    return f"{text} ({', '.join(remarks)})" if remarks else text


def ended(scale: Scale, value: Stance | None, absent: Absence | None) -> str:
    """Say what one end of a change holds: a stance in words, why there is none, or a dash."""
    if value is not None:
        return worded(scale, value)
    return absent or NOTHING


def parties(dossier: Dossier, names: Collection[str]) -> str:
    """Name three parties at most, and count the rest."""
    shown = [dossier.party_name(name) for name in list(names)[:_NAMED]]
    more = len(names) - len(shown)
    return listed([*shown, f"{more} more"] if more else shown)


def sequence(items: Iterable[str]) -> str:
    """Join what came one after the other: A, then B, then C."""
    return ", then ".join(items)


def _step(axis: str, before: str | None, after: str | None) -> str:
    if before is None:
        return f"{axis} {after}"
    return f"{axis} {before} → {after or 'no longer stated'}"


def _term(fact: TermFact) -> str:
    if fact.before is None or fact.after is None:
        verb = _TERMS[fact.term.kind][0]
        return f"{'no longer ' if fact.after is None else ''}{verb}: {fact.term.text}"
    now = f"{_TERMS[fact.after.kind][0]}: {fact.after.text}"
    return f"{_was(fact.before)}, now {now}"


def _was(term: Term) -> str:
    return f"{_TERMS[term.kind][1]}: {term.text}"
