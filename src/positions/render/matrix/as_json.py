"""`positions matrix --format json`: one cell after another."""

from positions.records import Pair
from positions.render.jsontext import dump
from positions.render.matrix.shape import CellShape, MatrixShape
from positions.render.values import said_json
from positions.render.view import View


def matrix_json(view: View) -> str:
    """Write every party's stance on every issue as JSON (format 1)."""
    answer: MatrixShape = {
        "format": 1,
        "negotiation": view.dossier.negotiation.title,
        "date": view.snapshot.day,
        "known_by": view.snapshot.known_by,
        "cells": [cell_json(view, pair) for pair in view.pairs],
    }
    return dump(answer)


def cell_json(view: View, pair: Pair) -> CellShape:
    """Give one party's stance on one issue."""
    position, leading = view.position(pair), view.leading(pair)
    scale = view.dossier.issue(pair.issue).scale
    return {
        "issue": pair.issue,
        "party": pair.party,
        "stance": position.place,
        "at": scale.place(position.place) if position.place is not None else None,
        "absent": position.absence,
        "stated": position.stated,
        "unreported": position.unreported,
        "said": said_json(leading.held.said) if leading else None,
        "attestation": leading.attestation.level if leading else None,
    }
