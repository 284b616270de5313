"""How a day, a stance, a fact and a witness are said in plain English; unescaped text.

The same phrases serve the terminal, Markdown and the reports; each of those escapes them for where
they go.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

from positions.change import (
    Operand,
    Position,
    Range,
)
from positions.evidence import Attestation, Level
from positions.records import SALIENCE, Dossier, Said, Scale, Source, Stance, Term
from positions.render import labels
from positions.words import Standing

NOTHING: Final = "–"
SAME: Final = "same"
RANGE: Final = " ↔ "
RANGE_LEGEND: Final = "↔ in between"
FRAGILE: Final = " ¹"
FRAGILE_LEGEND: Final = "¹ one report only"
_STAR: Final = " *"
_STARRED: Final = "* said neither by the party nor independently"
MARK: Final[dict[Level, str]] = {
    Level.OBSERVER: _STAR,
    Level.COUNTERPART: _STAR,
    Level.UNPROVED: " !",
}
LEGEND: Final[dict[Level, str]] = {
    Level.OBSERVER: _STARRED,
    Level.COUNTERPART: _STARRED,
    Level.UNPROVED: "! not proved: run positions check",
}
KINDS: Final = labels.KINDS


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


def brief(said: Said, year: int | None = None) -> str:
    """Write the same shorter; the year only where it is another one."""
    latest = brief_day(said.latest, year)
    if said.exact:
        return latest
    if said.earliest is None:
        return f"by {latest}"
    if (said.earliest.year, said.earliest.month) == (said.latest.year, said.latest.month):
        return f"{said.earliest.day}–{latest}"
    return f"{brief_day(said.earliest, year)} to {latest}"


def brief_day(value: date, year: int | None = None) -> str:
    """Write a day, without its year if it is that one."""
    text = f"{value.day} {labels.MONTHS[value.month - 1]}"
    return text if value.year == year else f"{text} {value.year}"


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
    return RANGE.join(dict.fromkeys(point_text(scale, end) or bare(end) for end in ends))


def holds(scale: Scale, position: Position) -> str:
    """Say in words what a position holds: its stance, why there is none, or a dash."""
    return held(scale, position) if position.place is None else worded(scale, position.place)


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
    """Write one axis of a position: `stance: Says it is ready …`, `offers: …`."""
    if name == "stance":
        return f"stance: {holds(scale, position)}"
    if name == "firmness" and position.firmness:
        former = ", of the former stance" if position.firmness_former else ""
        return f"firmness {position.firmness.value}{former}"
    if name == "salience" and position.salience:
        return f"salience {salience(position.salience.value)}"
    return term(position.terms[name.removeprefix("terms.")].value)


def point_text(scale: Scale, value: Stance | None) -> str:
    """Give what a single named point means; nothing for ranges and numbers."""
    point = scale.points.get(value) if isinstance(value, str) else None
    return (point.text or "") if point else ""


def term(value: Term) -> str:
    """Write a term: what it does and its text."""
    verb = labels.TERM_VERBS[value.kind]
    return f"{verb}: {value.text}" if value.text else verb


def witness(dossier: Dossier, attestation: Attestation, *, marked: bool = True) -> str:
    """Say on whose word something rests: speaker and outlet, with a mark where that matters."""
    sign = mark(attestation) if marked else ""
    if attestation.witness is None:
        return f"nobody's{sign}"
    evidence = attestation.witness
    who = [_spoken_by(dossier, evidence.speaker, attestation)] if evidence.speaker else []
    text = ", ".join([*who, outlet(dossier, evidence.source)])
    more = f" and {attestation.outlets - 1} more" if attestation.outlets > 1 else ""
    return f"{text}{more}{sign}"


def short_name(dossier: Dossier, voice: str) -> str:
    """Name a voice by that part of its name under which the articles know it, else in full."""
    name = dossier.voice_name(voice)
    entries = dossier.speakers.get(voice, [])
    aliases = [alias for _, speaker in entries for alias in speaker.aliases]
    return min((alias for alias in aliases if alias in name.split()), key=len, default=name)


def mark(attestation: Attestation) -> str:
    """Give the mark of what nobody independent says, or nobody proves; nothing for the rest."""
    return _STAR if attestation.starred else MARK.get(attestation.level, "")


def _spoken_by(dossier: Dossier, speaker: str, attestation: Attestation) -> str:
    """Name a speaker, and how words that are a group's or another's are this speaker's too."""
    who, proof = short_name(dossier, speaker), attestation.proof
    if proof is None or proof.said_by is None:
        return who
    if proof.standing is Standing.AGREEMENT:
        return f"{who}, agreeing with {short_name(dossier, proof.said_by)}"
    if proof.standing is Standing.MEMBER:
        return f"{who} for {short_name(dossier, proof.said_by)}"
    return f"{who} through {short_name(dossier, proof.mouth)}" if proof.mouth else who


def outlet(dossier: Dossier, source: str) -> str:
    """Name a source's outlet, as far as it is known."""
    entry = dossier.source(source)
    known = dossier.catalogue.outlets.get(entry.outlet or "") if entry else None
    return known.name if known else "unnamed outlet"


def report(dossier: Dossier, source: str) -> str:
    """Name one report: its outlet and its day."""
    entry = dossier.source(source)
    if entry is None:
        return source
    return f"{outlet(dossier, source)}, {published(entry)}"


def legend(levels: Iterable[Level]) -> list[str]:
    """Explain the marks that were used."""
    used = set(levels)
    return list(dict.fromkeys(text for level, text in LEGEND.items() if level in used))


def marked(attestation: Attestation) -> Level:
    """Give the level whose mark an attestation bears."""
    return Level.OBSERVER if attestation.starred else attestation.level
