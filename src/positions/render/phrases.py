"""How a day, a stance, a fact and a witness are said in plain English; unescaped text.

The same phrases serve the terminal, Markdown and the reports; each of those escapes them for where
they go.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from positions.change import (
    QUIET,
    AttestationFact,
    Change,
    FirmnessFact,
    Operand,
    Position,
    Range,
    SalienceFact,
    StanceFact,
    TermFact,
)
from positions.evidence import Attestation, Level
from positions.records import SALIENCE, Dossier, Said, Scale, Source, Stance, Term
from positions.render import labels
from positions.words import Standing

KINDS: Final = labels.KINDS
CLASSES: Final = labels.CLASSES
NOTHING: Final = "–"
SAME: Final = "same"
FRAGILE: Final = " ¹"
FRAGILE_LEGEND: Final = "¹ rests on a single report: without it nothing would have changed"
_STAR: Final = " *"
_STARRED: Final = "* neither the party nor an independent outlet says so"
MARK: Final[dict[Level, str]] = {
    Level.OBSERVER: _STAR,
    Level.COUNTERPART: _STAR,
    Level.UNPROVED: " !",
}
LEGEND: Final[dict[Level, str]] = {
    Level.OBSERVER: _STARRED,
    Level.COUNTERPART: _STARRED,
    Level.UNPROVED: "! no evidence for it is verified: run positions check",
}
_UNCERTAIN: Final = {
    "may-have-moved": "perhaps no move",
    "narrowed": "told more precisely",
    "widened": "told less precisely",
}


def day(value: date) -> str:
    """Write a day: 28 Jan 2022."""
    return f"{value.day} {labels.MONTHS[value.month - 1]} {value.year}"


def operand(value: Operand) -> str:
    """Write one side of a comparison: its day, and its revision if it has one."""
    return day(value.day) + (f" @{value.revision}" if value.revision else "")


def clocks(from_: Operand, to: Operand) -> str:
    """Say what both sides knew, where that is not what was known on each one's own day."""
    if (from_.known_by, to.known_by) == (from_.day, to.day):
        return ""
    return f", both as known by {day(to.known_by)}" if to.known_by else ", with hindsight"


def said_on(said: Said) -> str:
    """Write when something was said: a day, or its bounds."""
    if said.exact:
        return day(said.latest)
    if said.earliest is None:
        return f"by {day(said.latest)}"
    if said.earliest.year == said.latest.year:
        return f"{said.earliest.day} {labels.MONTHS[said.earliest.month - 1]} to {day(said.latest)}"
    return f"{day(said.earliest)} to {day(said.latest)}"


def published(source: Source) -> str:
    """Write when a text came out: a day, or its bounds."""
    return said_on(Said(source.published.after, source.known_from))


def listed(items: Iterable[str]) -> str:
    """Join names: A; A and B; A, B and C."""
    names = list(items)
    return " and ".join([*([", ".join(names[:-1])] if names[:-1] else []), *names[-1:]])


def number(value: Decimal) -> str:
    """Write a number as it was given, without an exponent."""
    return f"{value:f}"


def between(value: Range) -> str:
    """Write a distance: a number, or between what and what it lies."""
    least, most = map(number, value)
    return least if least == most else f"{least} to {most}"


def step(ends: tuple[Range, Range]) -> str:
    """Write a distance at two dates."""
    return " → ".join(map(between, ends))


def stance(scale: Scale, value: Stance) -> str:
    """Write a stance: a point's id, a number with its unit, or a range of them."""
    return f"{bare(value)} {scale.unit}" if scale.unit else bare(value)


def bare(value: Stance) -> str:
    """Write a stance without its unit."""
    ends = value if isinstance(value, tuple) else (value,)
    return " to ".join(end if isinstance(end, str) else number(end) for end in ends)


def worded(scale: Scale, value: Stance) -> str:
    """Write a stance in words: a point's text (else its id), a number with its unit, or a range.

    `a ↔ b` stands for somewhere from one to the other.
    """
    if scale.type == "interval":
        return stance(scale, value)
    ends = value if isinstance(value, tuple) else (value,)
    return " ↔ ".join(dict.fromkeys(point_text(scale, end) or bare(end) for end in ends))


def holds(scale: Scale, position: Position) -> str:
    """Say in words what a position holds: its stance, why there is none, or a dash."""
    return held(scale, position) if position.place is None else worded(scale, position.place)


def ends(change: Change) -> tuple[str, str]:
    """Write the stances before and after; `same` when only other things changed."""
    before, after = (held(change.scale, one) for one in (change.before, change.after))
    return before, SAME if before == after != NOTHING else after


def held(scale: Scale, position: Position) -> str:
    """Write what a position holds: its stance, why there is none, or a dash."""
    if position.place is not None:
        return stance(scale, position.place)
    if position.absence is not None:
        return f"({position.absence})"
    return "(terms only)" if position.stated else NOTHING


def salience(value: Decimal) -> str:
    """Write salience by its name, where it has one."""
    names = {Decimal(number): name for name, number in SALIENCE.items()}
    return names.get(value, number(value))


def axis(scale: Scale, position: Position, name: str) -> str:
    """Write one axis of a position: `stance ready: Says it is ready …`, `offers: …`."""
    if name == "stance":
        meaning = point_text(scale, position.place)
        return f"stance {held(scale, position)}" + (f": {meaning}" if meaning else "")
    if name == "firmness" and position.firmness:
        return f"firmness {position.firmness.value}"
    if name == "salience" and position.salience:
        return f"salience {salience(position.salience.value)}"
    key = name.removeprefix("terms.")
    return f"{term(position.terms[key].value)} [{key}]"


def point_text(scale: Scale, value: Stance | None) -> str:
    """Give what a single named point means; nothing for ranges and numbers."""
    point = scale.points.get(value) if isinstance(value, str) else None
    return (point.text or "") if point else ""


def term(value: Term) -> str:
    """Write a term: what it does and its text."""
    verb = labels.TERM_VERBS[value.kind]
    return f"{verb}: {value.text}" if value.text else verb


def facts(dossier: Dossier, change: Change) -> list[str]:
    """Say what changed, a phrase an axis; all terms that met one fate share a phrase."""
    scale = change.scale
    phrases: list[str] = []
    for fact in (told.fact for told in change.facts):
        match fact:
            case StanceFact():
                phrases += _stance(dossier, scale, fact)
            case FirmnessFact():
                phrases.append(_step("firmness", fact.before, fact.after))
            case SalienceFact():
                ends = (one if one is None else salience(one) for one in (fact.before, fact.after))
                phrases.append(_step("salience", *ends))
    return [*phrases, *_terms([one.fact for one in change.facts if isinstance(one.fact, TermFact)])]


def attested(change: Change) -> list[str]:
    """Say who says so now, where nothing else differs and that is the change."""
    if change.facts or change.kind in QUIET:
        return []
    facts = [told.fact for told in change.attestations]
    return [
        f"{fact.of}: {fact.before} → {fact.after}"
        for fact in facts
        if isinstance(fact, AttestationFact)
    ]


def _step(axis: str, before: str | None, after: str | None) -> str:
    if before is None:
        return f"{axis} {after}"
    return f"{axis} {before} → {after or NOTHING}"


def _stance(dossier: Dossier, scale: Scale, fact: StanceFact) -> list[str]:
    phrases = []
    if fact.toward:
        phrases.append(f"toward {listed(map(dossier.party_name, fact.toward))}")
    if fact.away:
        phrases.append(f"away from {listed(map(dossier.party_name, fact.away))}")
    if not phrases and fact.change == "moved" and fact.delta is not None:
        phrases.append(_way(scale, fact.delta))
    if fact.reversed:
        phrases.append("across the scale's reference")
    if fact.change in _UNCERTAIN:
        phrases.append(_UNCERTAIN[fact.change])
    return phrases


def _way(scale: Scale, delta: Range) -> str:
    """Name the direction of a move that brought nobody nearer."""
    if delta[0] == delta[1] == 0:
        return "same place on the scale"
    if scale.type == "interval":
        ends = sorted(map(abs, delta))
        far = " to ".join(dict.fromkeys(map(number, ends)))
        return f"{'up' if delta[1] > 0 else 'down'} {far} {scale.unit or ''}".strip()
    places = sorted(scale.points, key=lambda name: scale.points[name].at or Decimal(0))
    return f"toward the end {places[-1 if delta[1] > 0 else 0]}"


def _terms(changes: Sequence[TermFact]) -> list[str]:
    fates: dict[str, list[str]] = {}
    for fact in changes:
        value = fact.after or fact.before
        kind = value.kind if value else ""
        if fact.before and fact.after and fact.before.kind != kind:
            fates.setdefault(f"{fact.before.kind} becomes {kind}:", []).append(fact.id)
        else:
            verb = {"stated": "new", "ended": "dropped", "changed": "new number in"}[fact.change]
            fates.setdefault(f"{verb} {kind}:", []).append(fact.id)
    return [f"{fate} {', '.join(names)}" for fate, names in fates.items()]


def witness(dossier: Dossier, attestation: Attestation) -> str:
    """Say on whose word something rests: speaker and outlet, with a mark where that matters."""
    if attestation.witness is None:
        return f"nobody's{MARK[Level.UNPROVED]}"
    evidence = attestation.witness
    who = [_spoken_by(dossier, evidence.speaker, attestation)] if evidence.speaker else []
    text = ", in ".join([*who, outlet(dossier, evidence.source)])
    more = f" and {attestation.outlets - 1} more" if attestation.outlets > 1 else ""
    return f"{text}{more}{mark(attestation)}"


def mark(attestation: Attestation) -> str:
    """Give the mark of what nobody independent says, or nobody proves; nothing for the rest."""
    return _STAR if attestation.starred else MARK.get(attestation.level, "")


def _spoken_by(dossier: Dossier, speaker: str, attestation: Attestation) -> str:
    """Name a speaker, and how words that are a group's or another's are this speaker's too."""
    who, proof = dossier.voice_name(speaker), attestation.proof
    if proof is None or proof.said_by is None:
        return who
    if proof.standing is Standing.AGREEMENT:
        return f"{who}, agreeing with {dossier.voice_name(proof.said_by)}"
    if proof.standing is Standing.MEMBER:
        return f"{who} for {dossier.voice_name(proof.said_by)}"
    return f"{who} through {dossier.voice_name(proof.mouth)}" if proof.mouth else who


def outlet(dossier: Dossier, source: str) -> str:
    """Name a source's outlet, as far as it is known."""
    entry = dossier.source(source)
    known = dossier.catalogue.outlets.get(entry.outlet or "") if entry else None
    return known.name if known else "an unnamed outlet"


def legend(levels: Iterable[Level]) -> list[str]:
    """Explain the marks that were used."""
    used = set(levels)
    return list(dict.fromkeys(text for level, text in LEGEND.items() if level in used))


def marked(attestation: Attestation) -> Level:
    """Give the level whose mark an attestation bears."""
    return Level.OBSERVER if attestation.starred else attestation.level
