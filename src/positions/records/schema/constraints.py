"""What an entry must hold as a whole, in the words of JSON Schema; the model checks the same."""

from collections.abc import Callable
from typing import Any, Final

Shape = dict[str, Any]

_NULL: Final = {"type": "null"}


def _given(*names: str) -> Shape:
    """Demand that at least one of these keys has a value."""
    return {"anyOf": [_has(name) for name in names]}


def _has(name: str) -> Shape:
    return {"required": [name], "properties": {name: {"not": _NULL}}}


def _lacks(*names: str) -> Shape:
    return {"not": _given(*names)}


def _one_of(*names: str) -> Shape:
    return {"oneOf": [_has(name) for name in names]}


def _if(condition: Shape, then: Shape) -> Shape:
    return {"if": condition, "then": then}


def _has_entries(name: str) -> Shape:
    return {"required": [name], "properties": {name: {"minProperties": 1}}}


def _when(shape: Shape) -> Shape:
    bounds = {**shape, **_given("after", "before")}
    description = bounds.pop("description")
    day = shape["properties"]["after"]["anyOf"][0]
    return {"description": description, "anyOf": [day, bounds]}


def _published(shape: Shape) -> Shape:
    day, bounds = _when(shape)["anyOf"]
    bounds.pop("anyOf")
    return {
        "description": shape["description"],
        "anyOf": [day, {**bounds, "allOf": [_has("before")]}],
    }


def _outlet(shape: Shape) -> Shape:
    own = {"properties": {"own": {"const": True}}, "required": ["own"]}
    return {**shape, **_if(own, _has("affiliation"))}


def _term(shape: Shape) -> Shape:
    dropped = {"properties": {"kind": {"const": "dropped"}}}
    return {**shape, "anyOf": [dropped, _has("text")]}


def _evidence(shape: Shape) -> Shape:
    rules = [_one_of("quote", "passage"), _if(_has("quote"), _has("speaker"))]
    return {**shape, "allOf": rules}


def _version(shape: Shape) -> Shape:
    says = _given("stance", "absent", "firmness", "salience")
    says["anyOf"].append(_has_entries("terms"))
    rules = [
        _one_of("event", "date"),
        _if(_has("event"), _lacks("dated_by")),
        {"not": {"allOf": [_has("stance"), _has("absent")]}},
        says,
    ]
    return {**shape, "allOf": rules}


def _of_type(name: str) -> Shape:
    return {"properties": {"type": {"const": name}}, "required": ["type"]}


def _scale(shape: Shape) -> Shape:
    no_points = {"properties": {"points": {"maxProperties": 0}}}
    told = {"properties": {"points": {"additionalProperties": {"required": ["at"]}}}}
    unplaced = {"properties": {"points": {"additionalProperties": _lacks("at")}}}
    placed = {"not": unplaced}
    named = [_has_entries("points"), _lacks("min", "max", "unit")]
    rules = [
        _if(_of_type("interval"), no_points),
        _if(_of_type("ordinal"), {"allOf": [*named, told, placed]}),
        _if(_of_type("nominal"), {"allOf": [*named, unplaced, _lacks("reference")]}),
    ]
    return {**shape, "allOf": rules}


CONSTRAINTS: Final[dict[str, Callable[[Shape], Shape]]] = {
    "When": _when,
    "Published": _published,
    "Outlet": _outlet,
    "Term": _term,
    "Evidence": _evidence,
    "UnplacedWords": _evidence,
    "Version": _version,
    "Scale": _scale,
}
