"""What a file holds, as plain data: what was written, and nothing that was left out.

The same data written as YAML is the same file again. What is *not* here: how data become text.
"""

from typing import Any

from positions.records import Entry, When


def plain(entry: Entry) -> dict[str, Any]:
    """Give an entry as mappings, lists, texts, numbers and days; bounds of one day as that day."""
    written = {}
    for name, value in entry:
        if name in entry.model_fields_set:
            alias = type(entry).model_fields[name].alias
            written[alias or name] = _plain(value)
    return written


def _plain(value: object) -> object:
    if isinstance(value, When) and value.after == value.before:
        return value.after
    if isinstance(value, Entry):
        return plain(value)
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value
