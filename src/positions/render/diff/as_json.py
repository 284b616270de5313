"""`positions diff --format json` (format 2): everything about a fact stands with the fact."""

from typing import Any

from positions.change import (
    AttestationFact,
    Change,
    Difference,
    End,
    Fact,
    FieldChange,
    Gap,
    Operand,
    Revised,
    StanceFact,
    TermFact,
    Told,
)
from positions.evidence import Level
from positions.records import Pair, Said, Term
from positions.render.jsontext import dump
from positions.render.whereabouts import Whereabouts


def diff_json(title: str, difference: Difference, whereabouts: Whereabouts) -> str:
    """Write a difference as JSON; `whereabouts` finds the lines of what bears witness."""
    writer = _Writer(whereabouts)
    return dump(
        {
            "format": 2,
            "negotiation": title,
            "from": _operand(difference.from_),
            "to": _operand(difference.to),
            "summary": _summary(difference),
            "changes": [writer.change(change) for change in difference.changes],
            "unchanged": [writer.change(change) for change in difference.unchanged],
            "never_stated": [
                {"issue": pair.issue, "party": pair.party, "unreported": unreported}
                for pair, unreported in difference.never_stated
            ],
            "issues": [_gap(issue, gap) for issue, gap in difference.gaps.items()],
            **_revised(difference.revised),
        }
    )


def _revised(revised: Revised | None) -> dict[str, Any]:
    """Say what differs in the records; nothing where two dates were asked for."""
    if revised is None:
        return {"scales": [], "statements": [], "sources": [], "outlets": [], "renames": []}
    return {
        "scales": [
            {"issue": issue, "changed": list(fields)} for issue, fields in revised.scales.items()
        ],
        "statements": [
            {
                "issue": one.pair.issue,
                "party": one.pair.party,
                "said": _said(one.said) if one.said else None,
                "change": one.change,
                "axes": [
                    {"axis": axis, "from": _value(before), "to": _value(after)}
                    for axis, before, after in one.axes
                ],
            }
            for one in revised.statements
        ],
        "sources": [_field(one) for one in revised.sources],
        "outlets": [_field(one) for one in revised.outlets],
        "renames": [
            {"what": one.what, "from": one.before, "to": one.after} for one in revised.renames
        ],
    }


def _field(one: FieldChange) -> dict[str, Any]:
    return {"id": one.id, "field": one.field, "from": one.before, "to": one.after}


def _value(value: object) -> object:
    if isinstance(value, Said):
        return _said(value)
    return _fields(value) if isinstance(value, Term) else value


def _operand(operand: Operand) -> dict[str, Any]:
    return {
        "date": operand.day,
        "round": operand.round,
        "revision": operand.revision,
        "known_by": operand.known_by,
    }


def _summary(difference: Difference) -> dict[str, int]:
    return {"positions": len(difference.classes), **dict(difference.counts.items())}


def _gap(issue: str, gap: Gap) -> dict[str, Any]:
    return {"issue": issue, **vars(gap)}


class _Writer:
    def __init__(self, whereabouts: Whereabouts) -> None:
        self._whereabouts = whereabouts

    def change(self, change: Change) -> dict[str, Any]:
        told = (*change.facts, *change.attestations)
        return {
            "issue": change.pair.issue,
            "party": change.pair.party,
            "cause": change.cause,
            "kind": change.kind,
            "facts": [self._told(change.pair, one) for one in told],
            "from": _end(change.from_),
            "to": _reported(change.to),
            "way": [
                {"said": _said(one.said), "stance": one.stance, "absent": one.absent}
                for one in change.way
            ],
            "rests_on": list(change.rests_on),
        }

    def _told(self, pair: Pair, told: Told[Fact | AttestationFact]) -> dict[str, Any]:
        return {
            **_fact(told.fact),
            "conclusive": _conclusive(told),
            "said": _said(told.said),
            "reported": told.attestation.reported,
            "attestation": told.attestation.level.value,
            "via": told.attestation.via,
            "outlets": told.attestation.outlets,
            "rests_on": list(told.rests_on),
            "witness": self._witness(pair, told),
        }

    def _witness(self, pair: Pair, told: Told[Fact | AttestationFact]) -> dict[str, Any] | None:
        evidence = told.attestation.witness
        if evidence is None:
            return None
        cited = self._whereabouts.cited(pair, told.said, evidence)
        words = self._whereabouts.words(evidence) if cited else None
        return {
            "source": evidence.source,
            "speaker": evidence.speaker,
            "form": evidence.form,
            "path": cited.path if cited else None,
            "line": cited.line if cited else None,
            "seed": words.path if words else None,
            "seed_line": words.line if words else None,
        }


def _said(said: Said) -> dict[str, Any]:
    return {"after": said.earliest, "before": said.latest}


def _end(end: End | None) -> dict[str, Any] | None:
    if end is None:
        return None
    level = end.attestation.level.value
    return {"said": _said(end.said), "attestation": level, "age_days": end.age_days}


def _reported(end: End | None) -> dict[str, Any] | None:
    if end is None:
        return None
    return {
        "said": _said(end.said),
        "reported": end.attestation.reported,
        "attestation": end.attestation.level.value,
        "outlets": end.attestation.outlets,
        "age_days": end.age_days,
    }


def _conclusive(told: Told[Fact | AttestationFact]) -> bool:
    """Whether it is certain; of all but stances it is, if it is proved."""
    if isinstance(told.fact, StanceFact):
        return told.fact.conclusive
    return told.attestation.level is not Level.UNPROVED


def _fact(fact: Fact | AttestationFact) -> dict[str, Any]:
    ends: dict[str, Any] = {"from": fact.before, "to": fact.after}
    if isinstance(fact, TermFact):
        ends = {"from": _term(fact.before), "to": _term(fact.after)}
        return {"axis": fact.axis, "change": fact.change, **ends, **_fields(fact.term)}
    if isinstance(fact, AttestationFact):
        return {"axis": fact.axis, "of": fact.of, "change": fact.change, **ends}
    if not isinstance(fact, StanceFact):
        return {"axis": fact.axis, "change": fact.change, **ends}
    return {
        "axis": fact.axis,
        "change": fact.change,
        **ends,
        "from_absent": fact.before_absent,
        "to_absent": fact.after_absent,
        "from_at": fact.before_at,
        "to_at": fact.after_at,
        "delta": fact.delta,
        "toward": fact.toward,
        "away": fact.away,
        "reversed": fact.reversed,
    }


def _term(term: Term | None) -> dict[str, Any] | None:
    return _fields(term) if term else None


def _fields(term: Term) -> dict[str, Any]:
    return {"kind": term.kind, "text": term.text, "value": term.value}
