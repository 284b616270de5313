"""The JSON Schema of a language's file, for editors; made from the fields.

What is *not* here: what the program itself checks when it reads a file.
"""

from collections.abc import Iterator
from dataclasses import Field
from typing import Any, Final

from positions.words.languages.entry import SECTIONS
from positions.words.languages.fields import entries

_LIST: Final = {"type": "array", "items": {"type": "string", "minLength": 1}}
_TYPES: Final[dict[object, dict[str, Any]]] = {
    frozenset[str]: {**_LIST, "uniqueItems": True},
    tuple[str, ...]: _LIST,
    dict[str, str]: {"type": "object", "additionalProperties": {"type": "string"}},
    dict[str, int]: {"type": "object", "additionalProperties": {"type": "integer"}},
    dict[str, float]: {"type": "object", "additionalProperties": {"type": "number"}},
    dict[str, tuple[str, int]]: {
        "type": "object",
        "additionalProperties": {
            "type": "array",
            "prefixItems": [{"enum": ["week", "month", "year", "days"]}, {"type": "integer"}],
        },
    },
    bool: {"type": "boolean"},
    str: {"type": "string"},
}


def language_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of a language's file."""
    sections = {name: _section(name, title) for name, title in SECTIONS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The words of a language",
        "type": "object",
        "additionalProperties": False,
        "required": list(SECTIONS),
        "properties": sections,
    }


def _section(name: str, title: str) -> dict[str, Any]:
    mine = [entry for entry in entries() if entry.metadata["section"] == name]
    return {
        "type": "object",
        "description": title,
        "additionalProperties": False,
        "required": [entry.name for entry in mine if entry.metadata["needed"]],
        "properties": {
            entry.name: {"description": entry.metadata["what"], **_TYPES[entry.type]}
            for entry in mine
        },
    }


def field_table() -> Iterator[str]:
    """The lines of a page that says what each field holds, section by section."""
    for name, title in SECTIONS.items():
        yield from ("", f"### [{name}]: {title}", "")
        for entry in entries():
            if entry.metadata["section"] == name:
                yield f"- `{entry.name}`{_note(entry)}: {entry.metadata['what']}"


def _note(entry: Field[Any]) -> str:
    about = entry.metadata
    if about["needed"]:
        return " **(needed)**"
    if about["like"]:
        return f" (left out: those of `{about['like'].replace(' ', '` and `')}`)"
    return ""
