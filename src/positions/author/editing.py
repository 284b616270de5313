"""Edits spliced into a file's text: what they do not touch stays, comments and line ends too.

Every edit is checked by reading: the text afterwards must say exactly what it said before plus the
edit, else nothing is changed. Writing files is left to `files`.
"""

from collections.abc import Callable
from typing import Any

from positions.author.yaml_writing import flow, items, key, lines, mapping
from positions.records import Node, Where, read as read_yaml, yaml_nodes
from positions.refused import Refused


class EditError(Refused):
    """A text that cannot be edited; the message says why and what to do."""


def plain(value: object) -> Any:
    """Give data as reading gives them: lists for tuples, text for days, no defaults added."""
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def put(text: str, where: Where, value: object, after: tuple[str, ...] = ()) -> str:
    """Give a key a value: a new key stands behind the last of the keys `after` that are there.

    Mappings on the way that are missing are made.

    Raises:
        EditError: The text cannot be read, or the place cannot hold the value.
    """
    value = plain(value)
    node, data = _opened(text)
    for depth in range(len(where) - 1, 0, -1):
        if node.at(where[:depth]) is None:
            where, value = where[:depth], {where[depth]: value}

    def change(expected: Any) -> None:
        _parent(expected, where)[where[-1]] = value

    old = node.at(where)
    if old is not None:
        return _proved(text, _replaced(text, node, where, value), data, change)
    parent = _held(node, where[:-1])
    if parent.kind == "scalar" or not parent.entries:
        return _proved(text, _filled(text, node, where[:-1], {where[-1]: value}), data, change)
    if parent.flow:
        written = f", {key(str(where[-1]))}: {flow(value)}"
        at = parent.entries[-1].node.end
        return _proved(text, text[:at] + written + text[at:], data, change)
    named = [entry for entry in parent.entries if entry.key in after]
    last = named[-1] if named else parent.entries[-1]
    column = _column(text, parent.entries[0].start)
    new = mapping({str(where[-1]): value}, column, where[:-1])
    return _proved(text, _below(text, last.node.end, new), data, change)


def insert(text: str, where: Where, index: int, value: object) -> str:
    """Put an item into a list, before the item that has this index now; the list may be missing.

    Raises:
        EditError: The text cannot be read, or the place is no list.
    """
    value = plain(value)
    node, data = _opened(text)
    here = node.at(where)
    if here is None:
        return put(text, where, [value])

    def change(expected: Any) -> None:
        held = _at(expected, where)
        if held is None:
            _parent(expected, where)[where[-1]] = [value]
        else:
            held.insert(index, value)

    if not here.entries:
        return _proved(text, _filled(text, node, where, [value]), data, change)
    index = min(index, len(here.entries))
    if here.flow:
        return _proved(text, _in_brackets(text, here, index, flow(value)), data, change)
    new = items([value], _column(text, here.entries[0].start), (*where, index)[:-1])
    if index == 0:
        at = text.rfind("\n", 0, here.entries[0].start) + 1
        return _proved(text, text[:at] + _ended(text, new) + text[at:], data, change)
    return _proved(text, _below(text, here.entries[index - 1].node.end, new), data, change)


def rename(text: str, where: Where, name: str) -> str:
    """Give a key another name.

    Raises:
        EditError: The text cannot be read, or the new name stands there already.
    """
    node, data = _opened(text)
    parent = _held(node, where[:-1])
    entry = next((one for one in parent.entries if one.key == where[-1]), None)
    if entry is None or any(one.key == name for one in parent.entries):
        raise EditError(f"{where[-1]} cannot be renamed to {name}: it is missing, or {name} is not")

    def change(expected: Any) -> None:
        held = _at(expected, where[:-1])
        pairs = [(name if one == where[-1] else one, value) for one, value in held.items()]
        held.clear()
        held.update(pairs)

    new = text[: entry.start] + key(name) + text[entry.key_end :]
    return _proved(text, new, data, change)


def _opened(text: str) -> tuple[Node, Any]:
    reading = read_yaml(text)
    if reading.faults:
        fault = reading.faults[0]
        raise EditError(f"line {fault.mark.line} cannot be read ({fault.message}): mend it first")
    data = {} if reading.data is None else reading.data
    return yaml_nodes(text), data


def _proved(text: str, new: str, data: Any, change: Callable[[Any], None]) -> str:
    expected = plain(data)  # an alias is a value of its own: an edit must not reach through it
    try:
        change(expected)
    except (AttributeError, LookupError, TypeError):
        raise EditError("the place to edit holds something else than it should") from None
    reading = read_yaml(new)
    if reading.faults or reading.data != expected:
        raise EditError(
            "its layout is too unusual to edit by program: run positions fmt, then again"
        )
    return new if new != text else text


def _at(data: Any, where: Where) -> Any:
    for part in where:
        data = data[part]
    return data


def _parent(data: Any, where: Where) -> Any:
    for part in where[:-1]:
        if data[part] is None:
            data[part] = {}
        data = data[part]
    return data


def _held(node: Node, where: Where) -> Node:
    held = node.at(where)
    if held is None:
        raise EditError(f"there is no {' → '.join(map(str, where))}")
    return held


def _column(text: str, at: int) -> int:
    return at - text.rfind("\n", 0, at) - 1


def _line_end(text: str, at: int) -> int:
    """Where the line that holds an offset ends, before its break."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if text[:end].endswith("\r") else end


def _break(text: str) -> str:
    first = text.find("\n")
    return "\r\n" if first > 0 and text[first - 1] == "\r" else "\n"


def _ended(text: str, new: list[str]) -> str:
    end = _break(text)
    return end.join([*new, ""])


def _below(text: str, at: int, new: list[str]) -> str:
    end = _line_end(text, at)
    return text[:end] + "".join(_break(text) + line for line in new) + text[end:]


def _in_brackets(text: str, here: Node, index: int, written: str) -> str:
    if index == 0:
        at = here.entries[0].start
        return f"{text[:at]}{written}, {text[at:]}"
    at = here.entries[index - 1].node.end
    return f"{text[:at]}, {written}{text[at:]}"


def _filled(text: str, root: Node, where: Where, value: object) -> str:
    """Give an empty mapping, list or nothing its first content."""
    if not where:
        return text[: root.start] + _ended(text, mapping(_pairs(value), 0, ())) + text[root.end :]
    return _replaced(text, root, where, value)


def _pairs(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _replaced(text: str, root: Node, where: Where, value: object) -> str:
    """Write another value behind a key, before the comment on its line."""
    parent = _held(root, where[:-1])
    entry = next(one for one in parent.entries if one.key == where[-1])
    node = entry.node
    if parent.flow:
        return f"{text[: node.start]}{flow(value)}{text[node.end :]}"
    behind = text.index(":", entry.key_end) + 1 if isinstance(entry.key, str) else entry.start + 1
    beside = _line_end(text, behind) >= node.start
    comment = text[node.end : _line_end(text, node.end)] if beside else ""
    comment = comment or ("" if beside else text[behind : _line_end(text, behind)])
    column = _column(text, entry.start)
    first, *rest = lines(value, column + 2, where, behind - entry.start + column + 1)
    head = f"{text[:behind]} {first}" if first else text[:behind]
    written = "".join(_break(text) + line for line in rest)
    return f"{head}{comment}{written}{text[_line_end(text, node.end) :]}"
