"""YAML text → plain data, and where each value stands.

YAML 1.2 meaning on PyYAML's event stream: `NO` and `12:30` are text, dates are text, decimal
fractions keep their digits. Duplicate keys, tags, several documents, deep nesting and alias bombs
are faults with a line and a column. What the data should look like is not known here: `model`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final, NamedTuple

import yaml

from positions.records.finding import Where
from positions.records.yaml_hints import CONFLICT, conflict, hint

MAX_DEPTH: Final = 40
MAX_NODES: Final = 500_000
MAX_KEY: Final = 200
MAX_DIGITS: Final = 100

# Line breaks of YAML 1.1 that are none in 1.2, nor for an editor that counts lines.
_NO_BREAKS: Final = dict.fromkeys((0x85, 0x2028, 0x2029), " ")

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_UNFIT: Final = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_INT: Final = re.compile(r"[-+]?[0-9]+")
_BASED: Final = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_BLOCK: Final = re.compile(r"[|>][-+0-9]*[ \t]*(#.*)?\r?$")
_WRITTEN: Final = re.compile(r"\S+")
_WORDS: Final[dict[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


class Mark(NamedTuple):
    """A place in a text: line and column count from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that keeps the text, or one key of it, from being read."""

    message: str
    mark: Mark
    duplicate: bool = False
    remedy: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says: plain data, or the faults that keep it from saying anything."""

    data: Any
    faults: tuple[Fault, ...]


def parsed(text: str) -> Iterator[Any]:
    """Give PyYAML's events of a text, lazily; their marks are offsets into that very text."""
    events: Iterator[Any] = yaml.parse(text.translate(_NO_BREAKS), Loader=_Loader)
    return events


class _Unreadable(Exception):  # noqa: N818  # never leaves this module
    def __init__(self, message: str, mark: Any) -> None:
        self.fault = Fault(message, _mark(mark))


def _mark(mark: Any) -> Mark:
    return Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)


def scalar(text: str) -> str | int | Decimal | bool | None:
    """Give a plain scalar its YAML 1.2 (core schema) value; fractions are decimals."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "+-.0123456789" and len(text) <= MAX_DIGITS:
        if _INT.fullmatch(text):
            return int(text)
        if _BASED.fullmatch(text):
            return int(text, 0)
        if _FLOAT.fullmatch(text):
            return Decimal(text)
    return text


class _Reader:
    """One pass over the events of a text.

    `note` is told the place of every key and value; readers that need no places pass None.
    """

    def __init__(self, text: str, note: Callable[[Where, Mark, Mark], None] | None = None) -> None:
        self._events = parsed(text)
        self._note = note
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._count = 0
        self.faults: list[Fault] = []

    def document(self) -> Any:
        """Read the one document."""
        next(self._events)  # stream start
        first = next(self._events)
        if isinstance(first, yaml.StreamEndEvent):
            return None
        data = self._node(next(self._events), ())
        next(self._events)  # document end
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            msg = "a second document begins here: one document a file"
            raise _Unreadable(msg, after.start_mark)
        return data

    def _node(self, event: Any, where: Where, key: Mark | None = None) -> Any:
        before = self._count
        self._grow(1, event)
        if self._note:
            mark = _mark(event.start_mark)
            self._note(where, key or mark, mark)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        data = self._content(event, where)
        if event.anchor:
            self._anchors[event.anchor] = (data, self._count - before)
        return data

    def _grow(self, nodes: int, event: Any) -> None:
        self._count += nodes
        if self._count > MAX_NODES:
            msg = f"more than {MAX_NODES} values once aliases are written out"
            raise _Unreadable(msg, event.start_mark)

    def _alias(self, event: Any) -> Any:
        if event.anchor not in self._anchors:
            msg = f"alias *{event.anchor} has no finished anchor before it"
            raise _Unreadable(msg, event.start_mark)
        data, size = self._anchors[event.anchor]
        self._grow(size, event)
        return data

    def _content(self, event: Any, where: Where) -> Any:
        if event.tag not in (None, "!", "tag:yaml.org,2002:str"):
            msg = f"tag {event.tag} is not used here: write the plain value"
            raise _Unreadable(msg, event.start_mark)
        if len(where) > MAX_DEPTH:
            msg = f"nested more than {MAX_DEPTH} deep"
            raise _Unreadable(msg, event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            plain = event.implicit[0] and event.tag is None
            return scalar(event.value) if plain else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(where)
        return self._mapping(where)

    def _sequence(self, where: Where) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, (*where, len(items))))
        return items

    def _mapping(self, where: Where) -> dict[str, Any]:
        pairs: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key, mark = self._key(event), _mark(event.start_mark)
            if key in pairs:
                message = f"key {key} stands here a second time"
                self.faults.append(Fault(message, mark, duplicate=True))
            pairs[key] = self._node(next(self._events), (*where, key), mark)
        return pairs

    def _key(self, event: Any) -> str:
        """Read a key as text, whatever it looks like: `1997`, `true` and `~` are names here."""
        key = self._alias(event) if isinstance(event, yaml.AliasEvent) else None
        if isinstance(event, yaml.ScalarEvent):
            self._content(event, ())
            key = event.value
        if not isinstance(key, str) or len(key) > MAX_KEY:
            msg = f"a key must be one word or text of at most {MAX_KEY} characters"
            raise _Unreadable(msg, event.start_mark)
        if event.anchor and isinstance(event, yaml.ScalarEvent):
            self._anchors[event.anchor] = (key, 1)
        return key


def _run(reader: _Reader) -> Reading:
    try:
        data = reader.document()
    except _Unreadable as stop:
        return Reading(None, (*reader.faults, stop.fault))
    except yaml.MarkedYAMLError as error:
        parts = [part for part in (error.context, error.problem) if part]
        mark = _mark(error.problem_mark or error.context_mark)
        return Reading(None, (*reader.faults, Fault(", ".join(parts), mark)))
    return Reading(data, tuple(reader.faults))


def _unfit(text: str) -> Fault | None:
    """Find the first character that no YAML text may hold."""
    found = _UNFIT.search(text)
    if found is None:
        return None
    line = text.count("\n", 0, found.start()) + 1
    column = found.start() - text.rfind("\n", 0, found.start())
    message = f"character U+{ord(found[0]):04X} may not stand here"
    return Fault(message, Mark(line, column))


def read(text: str) -> Reading:
    """Read one YAML document.

    Returns:
        The data (dict, list, str, int, Decimal, bool, None) and the faults found on the way. With
        a duplicate key the data hold the last value; with any other fault they are None.
    """
    if fault := _unfit(text):
        return Reading(None, (fault,))
    reading = _run(_Reader(text))
    if all(fault.duplicate for fault in reading.faults):
        return reading
    if line := conflict(text):
        message = "git could not merge two versions of this file, and left both in it"
        return Reading(None, (Fault(message, Mark(line, 1), remedy=CONFLICT),))
    faults = (replace(one, remedy=hint(text, one.mark.line)) for one in reading.faults)
    return replace(reading, faults=tuple(faults))


class Places:
    """Where each key and value of a text stands."""

    def __init__(self, text: str) -> None:
        """Read the text once more, noting places."""
        self._values: dict[Where, Mark] = {}
        self._keys: dict[Where, Mark] = {}
        self._text = text
        self._data: Any = None if _unfit(text) else _run(_Reader(text, self._note)).data

    def _note(self, where: Where, key: Mark, value: Mark) -> None:
        self._keys[where] = key
        self._values[where] = value

    def value(self, where: Where) -> Mark:
        """Find the value at this path, or the nearest value around it."""
        return self._nearest(self._values, where)

    def key(self, where: Where) -> Mark:
        """Find the key at this path, or the nearest key around it."""
        return self._nearest(self._keys, where)

    def word(self, where: Where, number: int) -> Mark:
        """Find a word of a text, counted from 0; the text's beginning where it is not written so.

        Words stand in a file as they stand in the text that it means, save for escapes and the
        marks around it.
        """
        start = self.value(where)
        lines = self._text.split("\n")
        line, column = start.line, start.column - 1
        if _BLOCK.match(lines[line - 1], column):
            line, column = line + 1, 0
        words = self.scalar(where).split()[: number + 1]
        while words and line <= len(lines):
            for found in _WRITTEN.finditer(lines[line - 1], column):
                asked = words.pop(0)
                at = found[0].find(asked)
                if at < 0:
                    return start
                if not words:
                    return Mark(line, found.start() + at + 1)
            line, column = line + 1, 0
        return start

    def scalar(self, where: Where) -> str:
        """Give the text, number or word at this path; nothing for a list, a mapping or no value."""
        data = self._data
        for part in where:
            try:
                data = data[part]
            except (LookupError, TypeError):
                return ""
        return "" if data is None or isinstance(data, dict | list) else str(data)

    def _nearest(self, places: dict[Where, Mark], where: Where) -> Mark:
        while where and where not in places:
            where = where[:-1]
        return places.get(where, Mark(1, 1))
