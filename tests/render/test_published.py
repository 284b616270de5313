import json

import pytest
from jsonschema import ValidationError

import published
import reports
from conftest import Program
from positions.render.check.as_json import check_json
from positions.render.published import SHAPES, output_schema


@pytest.mark.parametrize("command", SHAPES)
def test_every_schema_is_one_and_refuses_what_is_not_printed(command: str) -> None:
    validator = published.validator(command)
    assert output_schema(command)["additionalProperties"] is False
    with pytest.raises(ValidationError):
        validator.validate({"format": 1})


def test_a_key_too_many_or_too_few_is_refused() -> None:
    found = json.loads(check_json(reports.mixed()))
    with pytest.raises(ValidationError):
        published.valid("check", json.dumps(found | {"more": 1}))
    del found["findings"][0]["follows"]
    with pytest.raises(ValidationError):
        published.valid("check", json.dumps(found))


def test_every_shape_is_described() -> None:
    for command in SHAPES:
        schema = output_schema(command)
        parts = [schema, *schema.get("$defs", {}).values()]
        assert all("description" in part for part in parts)


@pytest.mark.parametrize("command", ["gap", "agree"])
def test_what_is_printed_of_the_bundled_negotiation_has_its_shape(
    command: str, program: Program
) -> None:
    arguments = {"gap": ["gap"], "agree": ["agree", "."]}[command]
    published.valid(command, program(*arguments, "--format", "json").out)
