"""`positions diff --format json`."""

from typing import Any

from positions.change import (
    AttestationFact,
    Change,
    Difference,
    End,
    Fact,
    Operand,
    StanceFact,
    TermFact,
)
from positions.records import Term
from positions.render.jsontext import dump


def diff_json(difference: Difference) -> str:
    """Write a difference as JSON (format 1)."""
    return dump(
        {
            "format": 1,
            "from": _operand(difference.from_),
            "to": _operand(difference.to),
            "changes": [_change(change) for change in difference.changes],
            "unchanged": [_change(change) for change in difference.unchanged],
            "never_stated": [
                {"issue": pair.issue, "party": pair.party, "unreported": unreported}
                for pair, unreported in difference.never_stated
            ],
            "issues": [{"issue": issue, **vars(gap)} for issue, gap in difference.gaps.items()],
        }
    )


def _operand(operand: Operand) -> dict[str, Any]:
    return {
        "date": operand.day,
        "round": operand.round,
        "revision": operand.revision,
        "known_by": operand.known_by,
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "issue": change.pair.issue,
        "party": change.pair.party,
        "cause": change.cause,
        "kind": change.kind,
        "may_predate": change.may_predate,
        "facts": [_fact(fact) for fact in (*change.facts, *change.attestations)],
        "from": _end(change.from_, first_report=False),
        "to": _end(change.to, first_report=True),
        "rests_on": list(change.rests_on),
    }


def _end(end: End | None, *, first_report: bool) -> dict[str, Any] | None:
    if end is None:
        return None
    reported = {"reported": end.attestation.reported} if first_report else {}
    outlets = {"outlets": end.attestation.outlets} if first_report else {}
    return {
        "said": end.said.latest,
        **reported,
        "attestation": end.attestation.level.value,
        **outlets,
        "age_days": end.age_days,
    }


def _fact(fact: Fact | AttestationFact) -> dict[str, Any]:
    if isinstance(fact, StanceFact):
        return {
            "axis": "stance",
            "from": fact.before,
            "to": fact.after,
            "from_absent": fact.before_absent,
            "to_absent": fact.after_absent,
            "from_at": fact.before_at,
            "to_at": fact.after_at,
            "delta": fact.delta,
            "toward": fact.toward,
            "away": fact.away,
            "reversed": fact.reversed,
            "conclusive": fact.conclusive,
        }
    if isinstance(fact, TermFact):
        value = fact.after or fact.before
        return {
            "axis": "term",
            "id": fact.id,
            "kind": value.kind if value else None,
            "change": fact.change,
            "changed": fact.changed,
            "from": _term(fact.before),
            "to": _term(fact.after),
        }
    of = {"of": fact.of} if isinstance(fact, AttestationFact) else {}
    return {"axis": fact.axis, **of, "from": fact.before, "to": fact.after}


def _term(term: Term | None) -> dict[str, Any] | None:
    return {"kind": term.kind, "text": term.text} if term else None
