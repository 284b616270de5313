"""Values, evidence and scales as the JSON of several commands has them."""

from collections.abc import Iterable
from decimal import Decimal

from positions.change import Absent
from positions.evidence import Attestation, Proofs
from positions.records import Dossier, Evidence, Issue, Said, Scale, Stance, Term
from positions.render.citation import cite
from positions.render.phrases import bare
from positions.render.shapes import (
    CitedShape,
    IssueShape,
    PointShape,
    SaidShape,
    ValueShape,
    WitnessShape,
)


def said_json(said: Said) -> SaidShape:
    """Give the bounds of a day."""
    return {"after": said.earliest, "before": said.latest}


def value_json(
    scale: Scale, axis: str, value: object, said: Said, attestation: Attestation
) -> ValueShape:
    """Give a value of one axis with when it was said and who says so."""
    stance = value if isinstance(value, str | Decimal | tuple) and axis == "stance" else None
    return {
        "axis": axis,
        "value": _plain(value),
        "at": scale.place(stance) if stance is not None else None,
        "absent": value.why if isinstance(value, Absent) else None,
        "kind": value.kind if isinstance(value, Term) else None,
        "said": said_json(said),
        "reported": attestation.reported,
        "attestation": attestation.level,
        "outlets": attestation.outlets,
        "witness": witness_json(attestation.witness),
    }


def _plain(value: object) -> Stance | None:
    if isinstance(value, Term):
        return value.text
    return value if isinstance(value, str | Decimal | tuple) else None


def witness_json(evidence: Evidence | None) -> WitnessShape | None:
    """Name the piece of evidence on which a value rests."""
    if evidence is None:
        return None
    return {"source": evidence.source, "speaker": evidence.speaker, "form": evidence.form}


def cited_json(proofs: Proofs, evidence: Evidence, axes: Iterable[str]) -> CitedShape:
    """Give a piece of evidence with its verdict and its place in the article."""
    citation = cite(proofs, evidence)
    return {
        "source": evidence.source,
        "speaker": evidence.speaker,
        "form": evidence.form,
        "words": citation.words,
        "translation": citation.translation,
        "note": citation.note,
        "verdict": citation.verdict,
        "path": citation.path,
        "line": citation.line,
        "supports": list(axes),
    }


def issue_json(dossier: Dossier, name: str) -> IssueShape:
    """Give an issue with its scale."""
    issue = dossier.issue(name)
    return {
        "id": name,
        "title": issue.title,
        "question": issue.question,
        "scale": {
            "type": issue.scale.type,
            "points": _points(issue),
            "min": issue.scale.min,
            "max": issue.scale.max,
            "unit": issue.scale.unit,
            "reference": issue.scale.reference,
        },
    }


def _points(issue: Issue) -> list[PointShape]:
    return [
        {"id": name, "at": point.at, "text": point.text}
        for name, point in issue.scale.points.items()
    ]


def value_cells(
    scale: Scale, axis: str, value: object, said: Said, attestation: Attestation
) -> dict[str, object]:
    """Give the same as the cells of a row; a range's ends are parted by `to`."""
    told = value_json(scale, axis, value, said, attestation)
    low, high = told["at"] or (None, None)
    witness = told["witness"]
    return {
        "axis": axis,
        "value": bare(told["value"]) if told["value"] is not None else None,
        "at_low": low,
        "at_high": high,
        "absent": told["absent"],
        "kind": told["kind"],
        "said_after": said.earliest,
        "said_before": said.latest,
        "reported": told["reported"],
        "attestation": told["attestation"].value,
        "outlets": told["outlets"],
        "source": witness["source"] if witness else None,
        "speaker": witness["speaker"] if witness else None,
    }
