"""How a day, a stance, a fact and a witness are said in plain English; unescaped text.

The same phrases serve the terminal, Markdown and the reports; each of those escapes them for where
they go.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

from positions.attest import Attestation, Level
from positions.compare import Fact, FirmnessFact, SalienceFact, StanceFact, TermFact
from positions.dossier import Dossier, Said
from positions.model import SALIENCE, Scale, Stance, Term
from positions.movement import Change, Kind
from positions.timeline import Position

NOTHING: Final = "–"
MARK: Final[dict[Level, str]] = {Level.COUNTERPART: " *", Level.UNPROVED: " !"}
LEGEND: Final[dict[Level, str]] = {
    Level.COUNTERPART: "* only the other side, or an outlet that belongs to it, says so",
    Level.UNPROVED: "! no evidence for it is verified: run positions check",
}
KINDS: Final[dict[Kind, tuple[str, str]]] = {
    "moved": ("position moved", "positions moved"),
    "stated": ("was stated", "were stated"),
    "unstated": ("is no longer stated", "are no longer stated"),
    "withdrawn": ("was withdrawn", "were withdrawn"),
    "unclear": ("became unclear", "became unclear"),
    "hardened": ("hardened", "hardened"),
    "softened": ("softened", "softened"),
    "reframed": ("changed in its terms", "changed in their terms"),
    "disclosed": ("came to light", "came to light"),
}
_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_TERM_VERBS: Final = {
    "demand": "demands",
    "offer": "offers",
    "refusal": "refuses",
    "condition": "makes conditional",
    "dropped": "drops",
}


def day(value: date) -> str:
    """Write a day: 28 Jan 2022."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def said_on(said: Said) -> str:
    """Write when something was said: a day, or its bounds."""
    if said.exact:
        return day(said.latest)
    if said.earliest is None:
        return f"by {day(said.latest)}"
    return f"between {day(said.earliest)} and {day(said.latest)}"


def listed(items: Iterable[str]) -> str:
    """Join names: A; A and B; A, B and C."""
    names = list(items)
    return " and ".join([*([", ".join(names[:-1])] if names[:-1] else []), *names[-1:]])


def number(value: Decimal) -> str:
    """Write a number as it was given, without an exponent."""
    return f"{value:f}"


def stance(scale: Scale, value: Stance) -> str:
    """Write a stance: a point's id, a number with its unit, or a range of them."""
    ends = value if isinstance(value, tuple) else (value,)
    text = " to ".join(end if isinstance(end, str) else number(end) for end in ends)
    return f"{text} {scale.unit}" if scale.unit else text


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


def term(value: Term) -> str:
    """Write a term: what it does and its text."""
    return f"{_TERM_VERBS[value.kind]}: {value.text}" if value.text else _TERM_VERBS[value.kind]


def facts(dossier: Dossier, change: Change) -> list[str]:
    """Say what changed, one phrase a fact."""
    return [phrase for fact in change.facts for phrase in _fact(dossier, change, fact)]


def _fact(dossier: Dossier, change: Change, fact: Fact) -> list[str]:
    match fact:
        case StanceFact():
            return _stance(dossier, change, fact)
        case FirmnessFact(None, after):
            return [f"firmness: {after}"]
        case FirmnessFact(before, after):
            return [f"firmness: {before} → {after or NOTHING}"]
        case SalienceFact(None, after):
            return [f"salience: {salience(after)}"] if after is not None else []
        case SalienceFact(before, after):
            return [f"salience: {salience(before)} → {salience(after) if after else NOTHING}"]
        case TermFact():
            return [_term(fact)]


def _stance(dossier: Dossier, change: Change, fact: StanceFact) -> list[str]:
    phrases = []
    if fact.toward:
        phrases.append(f"toward {listed(map(dossier.party_name, fact.toward))}")
    if fact.away:
        phrases.append(f"away from {listed(map(dossier.party_name, fact.away))}")
    if fact.reversed:
        phrases.append("to the other side of the scale")
    if not fact.conclusive:
        phrases.append("may be no change: the ranges touch")
    if not phrases:
        phrases.append(_plain_stance(dossier, change, fact))
    return phrases


def _plain_stance(dossier: Dossier, change: Change, fact: StanceFact) -> str:
    if fact.after is None:
        return f"stance {fact.after_absent or 'no longer known'}"
    if fact.before is None:
        return "stance given for the first time" if not fact.before_absent else "stance given again"
    if fact.delta is None:
        return "another stance"
    scale = dossier.issue(change.pair.issue).scale
    return f"{'up' if fact.delta > 0 else 'down'} {number(abs(fact.delta))} {scale.unit or 'points'}"


def _term(fact: TermFact) -> str:
    if fact.change == "changed" and fact.before and fact.after:
        if "kind" in fact.changed:
            return f"{fact.id}: {fact.before.kind} → {fact.after.kind}"
        return f"{fact.after.kind} reworded: {fact.id}"
    value = fact.after or fact.before
    kind = value.kind if value else ""
    return f"new {kind}: {fact.id}" if fact.change == "added" else f"{kind} dropped: {fact.id}"


def witness(dossier: Dossier, attestation: Attestation) -> str:
    """Say on whose word something rests: speaker and outlet, with a mark where that matters."""
    if attestation.witness is None:
        return f"nobody's{MARK[Level.UNPROVED]}"
    evidence = attestation.witness
    who = [dossier.voice_name(evidence.speaker)] if evidence.speaker else []
    text = ", in ".join([*who, outlet(dossier, evidence.source)])
    more = f" and {attestation.outlets - 1} more" if attestation.outlets > 1 else ""
    return f"{text}{more}{MARK.get(attestation.level, '')}"


def outlet(dossier: Dossier, source: str) -> str:
    """Name a source's outlet, or the source where the outlet is not known."""
    entry = dossier.source(source)
    known = dossier.catalogue.outlets.get(entry.outlet or "") if entry else None
    return known.name if known else source


def legend(levels: Iterable[Level]) -> list[str]:
    """Explain the marks that were used."""
    used = set(levels)
    return [text for level, text in LEGEND.items() if level in used]
