"""`positions diff --format csv`: one row a fact, for spreadsheets, none of which is a formula."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from positions.change import (
    AttestationFact,
    Change,
    Difference,
    Fact,
    Range,
    SalienceFact,
    StanceFact,
    TermFact,
    Told,
)
from positions.records import Stance, Term
from positions.render.escape import spreadsheet
from positions.render.phrases import bare, number

COLUMNS: Final = (
    "issue",
    "party",
    "cause",
    "kind",
    "axis",
    "change",
    "from",
    "to",
    "from_low",
    "from_high",
    "to_low",
    "to_high",
    "delta_least",
    "delta_most",
    "toward",
    "away",
    "reversed",
    "conclusive",
    "said_after",
    "said_before",
    "reported",
    "attestation",
    "via",
    "outlets",
    "source",
    "speaker",
    "rests_on",
)


def diff_csv(difference: Difference) -> str:
    """Write every fact of every change; without the last line's end."""
    text = StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for change in difference.changes:
        for told in (*change.facts, *change.attestations):
            row = {**_change(change), **_told(told), **dict(_fact(told.fact))}
            writer.writerow({key: spreadsheet(value) for key, value in row.items()})
    return text.getvalue().rstrip("\n")


def _change(change: Change) -> dict[str, str]:
    return {
        "issue": change.pair.issue,
        "party": change.pair.party,
        "cause": change.cause,
        "kind": change.kind,
    }


def _told(told: Told[Fact | AttestationFact]) -> dict[str, str]:
    attestation, witness = told.attestation, told.attestation.witness
    return {
        "said_after": str(told.said.earliest or ""),
        "said_before": str(told.said.latest),
        "reported": str(attestation.reported or ""),
        "attestation": attestation.level.value,
        "via": attestation.via or "",
        "outlets": str(attestation.outlets),
        "source": witness.source if witness else "",
        "speaker": (witness.speaker or "") if witness else "",
        "rests_on": " ".join(told.rests_on),
    }


def _fact(fact: Fact | AttestationFact) -> Iterator[tuple[str, str]]:
    of = f" of {fact.of}" if isinstance(fact, AttestationFact) else ""
    yield "axis", fact.axis + of
    yield "change", fact.change
    match fact:
        case StanceFact():
            yield "from", _stance(fact.before, fact.before_absent)
            yield "to", _stance(fact.after, fact.after_absent)
            yield from _places(fact)
        case SalienceFact():
            yield "from", "" if fact.before is None else number(fact.before)
            yield "to", "" if fact.after is None else number(fact.after)
        case TermFact():
            yield "from", _term(fact.before)
            yield "to", _term(fact.after)
        case _:
            yield "from", fact.before or ""
            yield "to", fact.after or ""


def _places(fact: StanceFact) -> Iterator[tuple[str, str]]:
    yield from _ends("from_low", "from_high", fact.before_at)
    yield from _ends("to_low", "to_high", fact.after_at)
    yield from _ends("delta_least", "delta_most", fact.delta)
    yield "toward", " ".join(fact.toward)
    yield "away", " ".join(fact.away)
    yield "reversed", _yes(fact.reversed)
    yield "conclusive", _yes(fact.conclusive)


def _ends(low: str, high: str, value: Range | None) -> Iterator[tuple[str, str]]:
    yield low, number(value[0]) if value else ""
    yield high, number(value[1]) if value else ""


def _term(term: Term | None) -> str:
    if term is None:
        return ""
    value = "" if term.value is None else f" ({number(term.value)})"
    return f"{term.kind}: {term.text}{value}"


def _stance(stance: Stance | None, absent: str | None) -> str:
    if stance is None:
        return f"({absent})" if absent else ""
    return bare(stance)


def _yes(value: bool) -> str:  # noqa: FBT001  # it writes the boolean it is given
    return "yes" if value else "no"
