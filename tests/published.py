"""Holds JSON that was printed to the schema that is published for its command."""

import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

from positions.render.published import output_schema


@cache
def validator(command: str) -> Draft202012Validator:
    """A validator of a command's output; the schema itself is checked too."""
    schema = output_schema(command)
    assert validator_for(schema) is Draft202012Validator
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def valid(command: str, text: str) -> dict[str, Any]:
    """Read JSON that a command printed, which must be as published."""
    data: dict[str, Any] = json.loads(text)
    validator(command).validate(data)
    return data
