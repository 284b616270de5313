from positions.records.schema.constraints import CONSTRAINTS
from positions.records.schema.descriptions import DESCRIPTIONS


def test_constraints_are_about_entries_that_there_are() -> None:
    assert set(CONSTRAINTS) <= set(DESCRIPTIONS)


def test_a_constraint_keeps_the_fields() -> None:
    shape = {"type": "object", "properties": {"quote": {}}, "description": "d"}
    kept = CONSTRAINTS["Evidence"](shape)
    assert {name: kept[name] for name in shape} == shape
    assert kept != shape
