"""YAML text → a tree of where everything stands: what an edit needs to leave the rest alone.

Offsets are code points of the text. Only texts that `yaml_text.read` reads without a fault have a
tree; what their values mean is told there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

from positions.records.finding import Where
from positions.records.yaml_text import parsed


class Child(NamedTuple):
    """A key and its value, or an item of a list.

    Attributes:
        key: The key's text, or the item's index.
        start: Where the key begins, or the item's dash (in a flow list the item).
        key_end: Where the key ends; for an item the same as `start`.
        node: The value.
    """

    key: str | int
    start: int
    key_end: int
    node: "Node"


@dataclass(frozen=True, slots=True)
class Node:
    """A value: from its first character to behind its last one, comments after it left out.

    Attributes:
        kind: `scalar` (an alias too), `list` or `mapping`.
        flow: Whether it is written with brackets; for a scalar, whether it is a block of lines.
    """

    kind: str
    start: int
    end: int
    flow: bool
    entries: tuple[Child, ...] = ()

    def at(self, where: Where) -> "Node | None":
        """Find the value at a path."""
        node = self
        for part in where:
            held = next((one.node for one in node.entries if one.key == part), None)
            if held is None:
                return None
            node = held
        return node


class _Grower:
    def __init__(self, text: str) -> None:
        self._text = text
        self._events: Iterator[Any] = parsed(text)

    def root(self) -> Node:
        next(self._events)  # stream start
        next(self._events)  # document start
        return self._node(next(self._events))

    def _node(self, event: Any) -> Node:
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(event)
        start, end = event.start_mark.index, event.end_mark.index
        lines = getattr(event, "style", None) in {"|", ">"}
        end = start + len(self._text[start:end].rstrip()) if lines else end
        return Node("scalar", start, end, lines)

    def _mapping(self, event: Any) -> Node:
        entries: list[Child] = []
        while not isinstance(key := next(self._events), yaml.MappingEndEvent):
            node = self._node(next(self._events))
            place = key.start_mark.index, key.end_mark.index
            entries.append(Child(str(getattr(key, "value", "")), *place, node))
        return self._whole("mapping", event, key, entries)

    def _list(self, event: Any) -> Node:
        entries: list[Child] = []
        at = event.start_mark.index
        while not isinstance(item := next(self._events), yaml.SequenceEndEvent):
            node = self._node(item)
            dash = node.start if event.flow_style else self._text.rfind("-", at, node.start)
            entries.append(Child(len(entries), dash, dash, node))
            at = node.end
        return self._whole("list", event, item, entries)

    def _whole(self, kind: str, first: Any, last: Any, entries: list[Child]) -> Node:
        start, flow = first.start_mark.index, bool(first.flow_style)
        end = last.end_mark.index if flow or not entries else entries[-1].node.end
        return Node(kind, start, end, flow, tuple(entries))


def yaml_nodes(text: str) -> Node:
    """Give the tree of a text that can be read; an empty one is an empty mapping."""
    try:
        return _Grower(text).root()
    except StopIteration:
        return Node("mapping", len(text), len(text), flow=False)
