"""Plain data → YAML as this project lays it out: short mappings on one line, long text folded.

Every text is written so that `records.read_yaml` gives it back, which is tried before it is used.
Comments are no data: `layout` keeps those.
"""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from positions.records import Where, read as read_yaml

WIDTH: Final = 100

# Entries that are read line by line, however short: the rest stands on one line where it fits.
_OPEN: Final = (
    (),
    ("rounds",),
    ("events",),
    ("events", "*"),
    ("parties",),
    ("parties", "*"),
    ("parties", "*", "speakers"),
    ("speakers",),
    ("issues",),
    ("issues", "*"),
    ("issues", "*", "scale", "points"),
    ("versions",),
    ("versions", "*"),
    ("versions", "*", "terms"),
    ("versions", "*", "evidence"),
    ("versions", "*", "evidence", "*"),
    ("outlets",),
    ("sources",),
    ("sources", "*"),
    ("seals",),
    ("seals", "*"),
    ("words",),
    ("words", "*"),
    ("drafts",),
    ("drafts", "*"),
)


def stays_open(where: Where) -> bool:
    """Whether a value at this place is written over several lines, however short."""
    return any(
        len(pattern) == len(where)
        and all(mine in ("*", yours) for mine, yours in zip(pattern, where, strict=True))
        for pattern in _OPEN
    )


def scalar(value: object, *, bracketed: bool = False) -> str:
    """Write a value on one line; inside brackets, more texts need quotation marks."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if not isinstance(value, str):
        return value.isoformat() if isinstance(value, date) else str(value)
    if _plain(value, bracketed=bracketed):
        return value
    if '"' not in value and "\\" not in value and _reads(f'"{value}"', value):
        return f'"{value}"'
    single = "'" + value.replace("'", "''") + "'"
    return single if _reads(single, value) else _escaped(value)


def _plain(text: str, *, bracketed: bool) -> bool:
    """Whether a text needs no quotation marks."""
    if text != text.strip() or not _reads(text, text):
        return False
    return not bracketed or read_yaml(f"{{k: {text}, l: [{text}]}}").data == _both(text)


def _both(text: str) -> dict[str, Any]:
    return {"k": text, "l": [text]}


def _reads(written: str, text: str) -> bool:
    return "\n" not in written and read_yaml(f"k: {written}").data == {"k": text}


def _escaped(text: str) -> str:
    named = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return '"' + "".join(named.get(c, c if c.isprintable() else _code(c)) for c in text) + '"'


def _code(character: str) -> str:
    point = ord(character)
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"  # noqa: PLR2004  # 16 bits


def flow(value: object) -> str:
    """Write a value on one line, with brackets."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key(k)}: {flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value, bracketed=True)


def key(text: str) -> str:
    """Write a key: keys are always text, whatever they look like."""
    plain = read_yaml(f"{{{text}: 1}}").data == {text: 1} and read_yaml(f"{text}: 1").data
    return text if plain == {text: 1} else _escaped(text)


def folded(text: str, indent: int) -> list[str] | None:
    """Write a long text over several lines; None where that would change it."""
    broken = textwrap.TextWrapper(
        max(WIDTH - indent, WIDTH // 2),
        expand_tabs=False,
        replace_whitespace=False,
        drop_whitespace=True,
        break_long_words=False,
        break_on_hyphens=False,
    ).wrap(text)
    lines = [">-", *(" " * indent + line for line in broken)]
    written = "\n".join(["k:", *[" " * (indent + 1) + line for line in broken]])
    written = written.replace("k:", "k: >-", 1)
    return lines if len(broken) > 1 and read_yaml(written).data == {"k": text} else None


def literal(text: str, indent: int) -> list[str] | None:
    """Write a text with line ends of its own as it stands; None where that would change it."""
    mark = "|" if text.endswith("\n") else "|-"
    body = [f"{' ' * indent}{line}" if line else "" for line in text.removesuffix("\n").split("\n")]
    written = "\n".join([f"k: {mark}", *(f" {line}" if line else "" for line in body), ""])
    return [mark, *body] if read_yaml(written).data == {"k": text} else None


def lines(value: object, indent: int, where: Where, used: int) -> list[str]:
    """Write a value behind its key.

    Args:
        value: What to write.
        indent: Columns before the lines of what it holds.
        where: Its place in the file, which decides what stays open.
        used: Columns that its first line already has.

    Returns:
        The rest of the key's line, then further lines; a first line that is empty means that the
        value begins on the next.
    """
    if isinstance(value, Mapping | list | tuple) and value:
        if not opens(value, where) and used + len(flow(value)) <= WIDTH:
            return [flow(value)]
        if isinstance(value, Mapping):
            return ["", *mapping(value, indent, where)]
        return ["", *items(value, indent, where)]
    written = scalar(value) if not isinstance(value, Mapping | list | tuple) else flow(value)
    if isinstance(value, str) and "\n" in value:
        return literal(value, indent) or [written]
    long = used + len(written) > WIDTH and isinstance(value, str)
    return (folded(str(value), indent) if long else None) or [written]


def opens(value: object, where: Where) -> bool:
    """Whether a value, or anything in it, is written over several lines, however short."""
    pairs: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, Mapping):
        pairs = value.items()
    elif isinstance(value, list | tuple):
        pairs = enumerate(value)
    elif isinstance(value, str) and "\n" in value:
        return True
    inside = any(opens(one, (*where, name)) for name, one in pairs)
    return inside or (bool(value) and stays_open(where))


def mapping(pairs: Mapping[str, Any], indent: int, where: Where) -> list[str]:
    """Write a mapping's keys, one below the other."""
    written = []
    for name, value in pairs.items():
        start = " " * indent + key(name) + ":"
        first, *rest = lines(value, indent + 2, (*where, name), len(start) + 1)
        written += [f"{start} {first}" if first else start, *rest]
    return written


def items(values: Sequence[Any], indent: int, where: Where) -> list[str]:
    """Write a list's items, one below the other."""
    written = []
    for number, value in enumerate(values):
        place = (*where, number)
        first, *rest = lines(value, indent + 2, place, indent + 2)
        if first == "":  # what it holds begins beside the dash
            first, *rest = [rest[0].lstrip(), *rest[1:]]
        written += [" " * indent + f"- {first}", *rest]
    return written


def yaml_document(data: Mapping[str, Any]) -> str:
    """Write a whole file."""
    return "\n".join(mapping(data, 0, ())) + "\n"
