"""`positions show --format json`."""

from positions.records import Pair
from positions.render.citation import supporting
from positions.render.jsontext import dump
from positions.render.show.shape import HoldingShape, ShowShape
from positions.render.values import cited_json, issue_json, value_json
from positions.render.view import View


def show_json(view: View) -> str:
    """Write issues, and the positions on them with their evidence, as JSON (format 1)."""
    answer: ShowShape = {
        "format": 1,
        "negotiation": view.dossier.negotiation.title,
        "date": view.snapshot.day,
        "known_by": view.snapshot.known_by,
        "issues": [issue_json(view.dossier, issue) for issue in view.issues],
        "positions": [_holding(view, pair) for pair in view.pairs],
    }
    return dump(answer)


def _holding(view: View, pair: Pair) -> HoldingShape:
    position, scale = view.position(pair), view.dossier.issue(pair.issue).scale
    return {
        "issue": pair.issue,
        "party": pair.party,
        "stated": position.stated,
        "unreported": position.unreported,
        "values": [
            value_json(scale, one.axis, one.held.value, one.held.said, one.attestation)
            for one in view.values(pair)
        ],
        "evidence": [cited_json(view.proofs, *item) for item in supporting([position])],
    }
