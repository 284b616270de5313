"""The JSON Schemas of what the program prints, made of the shapes that its writers are held to.

Those of the files that people write stand in `records`.
"""

from typing import Any, Final

from positions.render.agree.shape import AgreeShape
from positions.render.check.shape import CheckShape
from positions.render.diff.shape import DiffShape
from positions.render.gap.shape import GapShape
from positions.render.log.shape import LogShape
from positions.render.matrix.shape import MatrixShape
from positions.render.quotes.shape import QuotesShape
from positions.render.show.shape import ShowShape
from positions.render.suggest.shape import SuggestShape

SHAPES: Final[dict[str, Any]] = {
    "check": CheckShape,
    "diff": DiffShape,
    "show": ShowShape,
    "log": LogShape,
    "matrix": MatrixShape,
    "gap": GapShape,
    "agree": AgreeShape,
    "quotes": QuotesShape,
    "suggest": SuggestShape,
}
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def output_schema(command: str) -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of a command's `--format json`."""
    from pydantic import TypeAdapter
    from pydantic.json_schema import GenerateJsonSchema

    class Generator(GenerateJsonSchema):
        """Pydantic's own, but for decimals, which are printed as numbers."""

        def decimal_schema(self, schema: object) -> dict[str, Any]:  # noqa: ARG002  # as called
            return {"type": "number"}

    schema = TypeAdapter(SHAPES[command]).json_schema(schema_generator=Generator)
    _tidy(schema)
    return {"$schema": _DIALECT, **schema}


def _tidy(node: object) -> None:
    """Drop derived titles, and refuse keys that no shape has."""
    if isinstance(node, list):
        for one in node:
            _tidy(one)
    if not isinstance(node, dict):
        return
    if isinstance(node.get("title"), str):
        del node["title"]
    if "properties" in node:
        node["additionalProperties"] = False
    for one in node.values():
        _tidy(one)
