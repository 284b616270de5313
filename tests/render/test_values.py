from datetime import date
from decimal import Decimal

import pact
import views
from positions.change.timeline import Absent
from positions.evidence.attestation import Attestation, Level
from positions.records.dossier import Said
from positions.records.model import Term
from positions.render.values import issue_json, said_json, value_cells, value_json, witness_json

SCALE = pact.dossier("").issue("hours").scale
SAID = Said(None, date(2024, 1, 2))
UNPROVED = Attestation(Level.UNPROVED, 0, None, None)


def test_each_kind_of_value() -> None:
    def value(axis: str, value: object) -> list[object]:
        told = value_json(SCALE, axis, value, SAID, UNPROVED)
        return [told["value"], told["at"], told["absent"], told["kind"]]

    assert value("stance", ("same", "less")) == [("same", "less"), (50, 75), None, None]
    assert value("stance", Absent("declined")) == [None, None, "declined", None]
    assert value("firmness", "firm") == ["firm", None, None, None]
    assert value("salience", Decimal(66)) == [66, None, None, None]
    term = Term.model_validate({"kind": "offer", "text": "A free day"})
    assert value("terms.free", term) == ["A free day", None, None, "offer"]


def test_an_open_bound_is_null() -> None:
    assert said_json(SAID) == {"after": None, "before": date(2024, 1, 2)}


def test_cells_of_a_row() -> None:
    cells = value_cells(SCALE, "stance", ("same", "less"), SAID, UNPROVED)
    assert (cells["value"], cells["at_low"], cells["at_high"]) == ("same to less", 50, 75)
    assert (cells["attestation"], cells["source"]) == ("unproved", None)


def test_who_says_so() -> None:
    (one,) = pact.evidence("una@early")
    assert witness_json(one) == {"source": "early", "speaker": "una", "form": "quote"}
    assert witness_json(None) is None


def test_an_issue_with_its_scale() -> None:
    told = issue_json(views.view(pact.dossier("")).dossier, "hours")
    assert told["scale"]["points"][0] == {"id": "more", "at": 0, "text": None}
    assert told["title"] == "Hours"
    assert told["scale"]["reference"] == 50
