"""One canonical layout of a file: keys in the model's order, lines broken alike; comments survive.

What stands in a text is walked as `records.yaml_nodes` tells it; what stands between is comments
and space. The text afterwards must say what it said before, which is tried by reading both.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from positions.author.adding import EVIDENCE, VERSION
from positions.author.editing import EditError
from positions.author.sourcing import FIELDS
from positions.author.yaml_writing import WIDTH, flow, key, lines, opens
from positions.records import Child, Node, Where, read as read_yaml, yaml_nodes

_ORDERS: Final[dict[Where, Sequence[str]]] = {
    (): (
        *("format", "title", "issue", "party", "rounds", "events", "parties", "speakers", "issues"),
        *("check", "versions", "outlets", "sources", "words"),
    ),
    ("rounds", "*"): ("date", "title"),
    ("events", "*"): ("date", "title", "formerly", "dated_by", "note"),
    ("parties", "*"): ("name", "aliases", "observer", "members", "formerly", "speakers"),
    ("parties", "*", "speakers", "*"): (
        *("name", "role", "kind", "aliases", "from", "until", "formerly"),
    ),
    ("speakers", "*"): ("name", "role", "kind", "of", "aliases", "formerly"),
    ("issues", "*"): (*("title", "question", "group", "formerly", "scale", "outcome", "note"),),
    ("issues", "*", "scale"): ("type", "reference", "min", "max", "unit", "points"),
    ("versions", "*"): VERSION,
    ("versions", "*", "evidence", "*"): EVIDENCE,
    ("outlets", "*"): ("name", "affiliation", "own"),
    ("sources", "*"): FIELDS,
    ("words", "*"): (
        "source",
        "speaker",
        "quote",
        "passage",
        "at",
        "reason",
        "translation",
        "note",
    ),
}
"""The order of keys by place; where none is given, keys are names and stay as they stand."""


_EMPTY_LINE: Final = re.compile(r"\n[ \t]*\r?\n")


def formatted(text: str) -> str:
    """Give a text in the canonical layout.

    Raises:
        EditError: It cannot be read, or a comment stands where the layout has no place for one.
    """
    reading = read_yaml(text)
    if reading.faults:
        fault = reading.faults[0]
        raise EditError(f"line {fault.mark.line} cannot be read ({fault.message}): mend it first")
    if not isinstance(reading.data, dict) or not reading.data:
        return text
    writer = _Writer(text)
    end = "\r\n" if "\r\n" in text else "\n"
    new = end.join([*writer.page(reading.data), ""])
    after = read_yaml(new)
    same = not after.faults and _in_order(after.data, ()) == _in_order(reading.data, ())
    if not same or _said_beside(new) != _said_beside(text):
        raise EditError("a comment stands where the layout has no place for it: move it to a line")
    return new


def _order(where: Where) -> Sequence[str]:
    for pattern, order in _ORDERS.items():
        if len(pattern) == len(where) and all(
            mine in ("*", yours) for mine, yours in zip(pattern, where, strict=True)
        ):
            return order
    return ()


def fields_before(name: str, where: Where) -> tuple[str, ...]:
    """Give the fields that stand before another in an entry at a place."""
    order = list(_order(where))
    return tuple(order[: order.index(name)]) if name in order else ()


def _in_order(data: Any, where: Where) -> Any:
    """Data as pairs: fields in the layout's order, names in their own."""
    if isinstance(data, list):
        return [_in_order(one, (*where, n)) for n, one in enumerate(data)]
    if not isinstance(data, dict):
        return data
    return [(name, _in_order(data[name], (*where, name))) for name in _sorted(data, where)]


def _sorted(names: Iterable[str], where: Where) -> list[str]:
    rank = {name: n for n, name in enumerate(_order(where))}
    return sorted(names, key=lambda name: rank.get(name, len(rank)))


def _tidy(data: Any, where: Where) -> Any:
    """Data with its fields in the layout's order."""
    if isinstance(data, list):
        return [_tidy(one, (*where, n)) for n, one in enumerate(data)]
    if not isinstance(data, dict):
        return data
    return {name: _tidy(data[name], (*where, name)) for name in _sorted(data, where)}


def _said_beside(text: str) -> list[str]:
    return sorted(comment.strip() for _, comment in comments(text, yaml_nodes(text)))


def comments(text: str, root: Node) -> Iterator[tuple[int, str]]:
    """Give every comment with its offset: what begins with # outside keys and values."""
    at = 0
    for start, end in [*sorted(_leaves(root)), (len(text), len(text))]:
        for found in re.finditer(r"(?<![^\s\[\]{},])#[^\r\n]*", text[at:start]):
            yield at + found.start(), found[0].rstrip()
        at = max(at, end)


def _leaves(node: Node) -> Iterator[tuple[int, int]]:
    if not node.entries:
        yield node.start, node.end
    for entry in node.entries:
        if isinstance(entry.key, str):
            yield entry.start, entry.key_end
        yield from _leaves(entry.node)


class _Writer:
    """Writes the values of a text anew, each with the comments that stood round it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._root = yaml_nodes(text)
        self._left = list(comments(text, self._root))

    def page(self, data: Any) -> Iterator[str]:
        """Write the whole file: what stands above its first key stays there."""
        yield from self._before(self._root.entries[0], 0)
        yield from self._block(self._root, data, (), 0)
        yield from (comment for _, comment in self._left)

    def _block(self, node: Node, data: Any, where: Where, indent: int) -> list[str]:
        """Write a mapping's or a list's entries, one below the other."""
        chunks: dict[str | int, list[str]] = {}
        at = node.start
        for entry in node.entries:
            first = entry is node.entries[0]
            chunk = [] if first else self._gap(at, entry.start)
            chunk += self._before(entry, indent)
            chunk += self._entry(entry, data[entry.key], (*where, entry.key), indent)
            chunks[entry.key] = chunk
            at = entry.node.end
        if node.kind == "list":
            return [line for chunk in chunks.values() for line in chunk]
        return [line for name in _sorted(data, where) for line in chunks[name]]

    def _gap(self, start: int, end: int) -> list[str]:
        """One empty line where there was one, or more, before an entry and its comments."""
        ends = [at for at, _ in self._left if start <= at < end]
        stretch = self._text[start : min(ends, default=end)]
        return [""] if _EMPTY_LINE.search(stretch) else []

    def _before(self, entry: Child, indent: int) -> list[str]:
        """The comments on lines of their own before an entry."""
        column = self._column(entry.start)
        taken = self._take(0, entry.start)
        deeper = [2 if self._column(at) > column else 0 for at, _ in taken]
        return [
            " " * (indent + more) + comment
            for more, (_, comment) in zip(deeper, taken, strict=True)
        ]

    def _take(self, start: int, end: int) -> list[tuple[int, str]]:
        taken = [one for one in self._left if start <= one[0] < end]
        self._left = [one for one in self._left if one not in taken]
        return taken

    def _column(self, at: int) -> int:
        return at - self._text.rfind("\n", 0, at) - 1

    def _line_end(self, at: int) -> int:
        end = self._text.find("\n", at)
        return len(self._text) if end < 0 else end

    def _entry(self, entry: Child, data: Any, where: Where, indent: int) -> list[str]:
        node = entry.node
        start = " " * indent + (f"{key(entry.key)}:" if isinstance(entry.key, str) else "-")
        inner = indent + 2
        if self._stays_open(entry, data, where, len(start) + 1):
            beside = self._beside(entry.key_end, min(self._line_end(entry.key_end), node.end))
            if node.flow:
                beside += self._beside(node.end, self._line_end(node.end))
            written = self._block(node, data, where, inner)
            if start.endswith("-") and not beside:
                return [f"{start} {written[0].lstrip()}", *written[1:]]
            return [start + beside, *written]
        first, *rest = lines(_tidy(data, where), inner, where, len(start) + 1)
        beside = self._beside(entry.key_end, self._line_end(node.end))
        head = f"{start} {first}" if first else start
        return [head + beside, *rest]

    def _stays_open(self, entry: Child, data: Any, where: Where, used: int) -> bool:
        node = entry.node
        if not node.entries:
            return False
        held = any(entry.key_end <= at < node.end for at, _ in self._left)
        return held or opens(data, where) or used + len(flow(_tidy(data, where))) > WIDTH

    def _beside(self, start: int, end: int) -> str:
        """The comments from a key to its line's end, put behind it."""
        taken = self._take(start, end)
        return "".join(f" {comment}" for _, comment in taken)
