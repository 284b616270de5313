"""`positions log --format json`: every statement, the oldest first."""

from collections.abc import Iterator, Sequence

from positions.change import LogEntry, history_of
from positions.evidence import Proofs, attest
from positions.records import Evidence, Pair, Version
from positions.render.jsontext import dump
from positions.render.log.shape import LogShape, StatementShape
from positions.render.shapes import ValueShape
from positions.render.values import cited_json, said_json, value_json, witness_json


def log_json(proofs: Proofs, pairs: Sequence[Pair]) -> str:
    """Write histories as JSON (format 1)."""
    answer: LogShape = {
        "format": 1,
        "negotiation": proofs.dossier.negotiation.title,
        "statements": [
            statement_json(proofs, pair, entry)
            for pair in pairs
            for entry in history_of(proofs, pair)
        ],
    }
    return dump(answer)


def statement_json(proofs: Proofs, pair: Pair, entry: LogEntry) -> StatementShape:
    """Give one statement."""
    attestation = entry.attestation
    return {
        "issue": pair.issue,
        "party": pair.party,
        "said": said_json(entry.said),
        "event": entry.version.event,
        "kind": entry.change.kind if entry.change else None,
        "unreported": entry.version.absent == "unreported",
        "values": list(_values(proofs, pair, entry)),
        "summary": entry.version.summary,
        "reported": attestation.reported,
        "attestation": attestation.level,
        "outlets": attestation.outlets,
        "witness": witness_json(attestation.witness),
        "evidence": [
            cited_json(proofs, one, _carried(entry.version, one)) for one in entry.version.evidence
        ],
    }


def _values(proofs: Proofs, pair: Pair, entry: LogEntry) -> Iterator[ValueShape]:
    """Yield what a statement says on each axis, with the evidence that carries it."""
    scale = proofs.dossier.issue(pair.issue).scale
    for axis in entry.version.axes():
        held = entry.change.after.axis(axis) if entry.change else None
        if held is not None:
            attestation = attest(proofs, pair.party, held.evidence)
            yield value_json(scale, axis, held.value, entry.said, attestation)


def _carried(version: Version, evidence: Evidence) -> list[str]:
    return [axis for axis in version.axes() if evidence.carries(axis)]
