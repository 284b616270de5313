"""`positions diff --format csv`: one row a fact, for spreadsheets, none of which is a formula."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from positions.change import (
    Change,
    Difference,
    End,
    Fact,
    FirmnessFact,
    SalienceFact,
    StanceFact,
    TermFact,
)
from positions.records import Stance
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
    "from_at",
    "to_at",
    "delta",
    "toward",
    "away",
    "reversed",
    "conclusive",
    "may_predate",
    "from_said",
    "to_said",
    "to_reported",
    "from_attestation",
    "to_attestation",
    "outlets",
    "rests_on",
)


def diff_csv(difference: Difference) -> str:
    """Write every fact of every change; without the last line's end."""
    text = StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for change in difference.changes:
        for fact in change.facts:
            row = {**_change(change), **dict(_fact(fact))}
            writer.writerow({key: spreadsheet(value) for key, value in row.items()})
    return text.getvalue().rstrip("\n")


def _change(change: Change) -> dict[str, str]:
    return {
        "issue": change.pair.issue,
        "party": change.pair.party,
        "cause": change.cause,
        "kind": change.kind,
        "may_predate": _yes(change.may_predate),
        **_end("from", change.from_),
        **_end("to", change.to),
        "to_reported": str(change.to.attestation.reported or "") if change.to else "",
        "outlets": str(change.to.attestation.outlets) if change.to else "",
        "rests_on": " ".join(change.rests_on),
    }


def _end(side: str, end: End | None) -> dict[str, str]:
    if end is None:
        return {}
    return {
        f"{side}_said": end.said.latest.isoformat(),
        f"{side}_attestation": end.attestation.level.value,
    }


def _fact(fact: Fact) -> Iterator[tuple[str, str]]:
    yield "axis", fact.axis
    match fact:
        case StanceFact():
            yield "from", _stance(fact.before, fact.before_absent)
            yield "to", _stance(fact.after, fact.after_absent)
            yield from _places(fact)
        case FirmnessFact():
            yield "from", fact.before or ""
            yield "to", fact.after or ""
        case SalienceFact():
            yield "from", "" if fact.before is None else number(fact.before)
            yield "to", "" if fact.after is None else number(fact.after)
        case TermFact():
            yield "change", fact.change
            yield "from", f"{fact.before.kind}: {fact.before.text}" if fact.before else ""
            yield "to", f"{fact.after.kind}: {fact.after.text}" if fact.after else ""


def _places(fact: StanceFact) -> Iterator[tuple[str, str]]:
    for name, place in (("from_at", fact.before_at), ("to_at", fact.after_at)):
        yield name, "" if place is None else number(place)
    yield "delta", "" if fact.delta is None else number(fact.delta)
    yield "toward", " ".join(fact.toward)
    yield "away", " ".join(fact.away)
    yield "reversed", _yes(fact.reversed)
    yield "conclusive", _yes(fact.conclusive)


def _stance(stance: Stance | None, absent: str | None) -> str:
    if stance is None:
        return f"({absent})" if absent else ""
    return bare(stance)


def _yes(value: bool) -> str:  # noqa: FBT001  # it writes the boolean it is given
    return "yes" if value else "no"
