"""Model → JSON Schema: fields and types from the model, words and cross-field rules added here.

What JSON Schema cannot say (that bounds are in order, that an id is known) is left to the check.
"""

from typing import Any, Final

from pydantic import BaseModel

from positions.records.catalogue import Catalogue
from positions.records.model import Negotiation, Record, Unplaced
from positions.records.schema.constraints import CONSTRAINTS
from positions.records.schema.descriptions import DESCRIPTIONS

SCHEMAS: Final[dict[str, type[BaseModel]]] = {
    "negotiation": Negotiation,
    "record": Record,
    "unplaced": Unplaced,
    "catalogue": Catalogue,
}


def json_schema(kind: str) -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of a kind of file."""
    model = SCHEMAS[kind]
    generated = model.model_json_schema(ref_template="#/$defs/{model}")
    definitions = generated.pop("$defs", {})
    for name, entry in {model.__name__: generated, **definitions}.items():
        _complete(name, entry)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **generated,
        "$defs": dict(sorted(definitions.items())),
    }


def _complete(name: str, entry: dict[str, Any]) -> None:
    """Describe the fields of an entry, drop what pydantic derives, add what it cannot know."""
    for field, described in entry.get("properties", {}).items():
        described.pop("title", None)
        described.pop("default", None)
        described["description"] = DESCRIPTIONS[name][field]
        _keyed(described)
    entry.pop("title", None)
    if name in CONSTRAINTS:
        shape = dict(entry)
        entry.clear()
        entry.update(CONSTRAINTS[name](shape))


def _keyed(described: dict[str, Any]) -> None:
    """Refuse keys that are no ids: pydantic's `patternProperties` alone would let them pass."""
    for pattern, values in described.pop("patternProperties", {}).items():
        described["propertyNames"] = {"pattern": pattern}
        described["additionalProperties"] = values
