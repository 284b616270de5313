"""The JSON Schemas of the files that people write, and of what the commands print as JSON."""

from typing import Any

from positions.api.names import known
from positions.records import SCHEMAS, json_schema
from positions.render import SHAPES, dump, output_schema


def schemas() -> list[str]:
    """Name them all: first the files, then the commands."""
    return [*SCHEMAS, *SHAPES]


def schema(name: str) -> dict[str, Any]:
    """Give a JSON Schema (draft 2020-12).

    Raises:
        UnknownNameError: There is none of this name.
    """
    known("schema", [name], schemas())
    return output_schema(name) if name in SHAPES else json_schema(name)


def schema_texts() -> dict[str, str]:
    """Give the text of each file's schema by its path in a negotiation's folder."""
    return {f"schemas/{name}.json": dump(json_schema(name)) + "\n" for name in SCHEMAS}
