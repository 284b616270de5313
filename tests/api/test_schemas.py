import pytest

from positions.api.names import UnknownNameError
from positions.api.schemas import schema, schemas


def test_every_schema_can_be_had_by_its_name() -> None:
    assert {"record", "check"} <= set(schemas())
    for name in schemas():
        assert schema(name)["$schema"].startswith("https://json-schema.org/")


def test_a_name_must_be_known() -> None:
    with pytest.raises(UnknownNameError, match="did you mean record"):
        schema("recrod")
