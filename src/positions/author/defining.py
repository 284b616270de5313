"""Parties, speakers, outlets, issues, rounds and events from one line of notation each.

The notation is what a coder would write on a blackboard: `pay: Pay rise [0..15 %]`. What may be
written into which file is `model`'s business: every line is loaded before it is written.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from positions.author.changes import Changes
from positions.author.editing import EditError, put
from positions.records import CATALOGUE, NEGOTIATION, Where, yaml_nodes

PATTERNS: Final[dict[str, str]] = {
    "party": "ID: Name; other name, other name",
    "speaker": "PARTY/ID: Name, role; other name, other name",
    "outlet": "ID: Name; party that owns or directs it",
    "issue": "ID: Title [0..15 %]   or [never < perhaps < always]   or [court | ministry]",
    "round": "ID: YYYY-MM-DD Title",
    "event": "ID: YYYY-MM-DD Title; what the day is taken from",
}

_LINE: Final = re.compile(r"\s*(?P<id>[^\s:]+)\s*:\s*(?P<rest>\S.*?)\s*")
_DATED: Final = re.compile(r"(?P<day>\d{4}-\d{2}-\d{2})\s*(?P<title>.*)")
_SCALED: Final = re.compile(r"(?P<title>.*?)\s*\[(?P<scale>.+)\]\s*(?P<question>.*)")
_NUMBERS: Final = re.compile(r"\s*(?P<min>-?[\d.]*?)\s*\.\.\s*(?P<max>-?[\d.]*\d)?\s*(?P<unit>.*)")
_FARTHEST: Final = 100

CATALOGUE_HEAD: Final = """\
# yaml-language-server: $schema=../schemas/catalogue.json
format: 1
outlets: {}
sources: {}
"""


def define(changes: Changes, kind: str, line: str) -> None:
    """Add what a line says to the files.

    Raises:
        EditError: The line is not as `PATTERNS` has it, or its id is taken.
    """
    found = _LINE.fullmatch(line)
    made = _MAKERS[kind](found["id"], found["rest"]) if found else None
    if made is None:
        raise EditError(f"{kind} {line!r}: write it as {PATTERNS[kind]!r}")
    where, entry = made
    path = CATALOGUE if kind == "outlet" else NEGOTIATION
    changes.edit(path, lambda text: _new(text, where, entry), CATALOGUE_HEAD)


def _new(text: str, where: Where, entry: dict[str, Any]) -> str:
    root = yaml_nodes(text)
    if root.at(where) is not None:
        raise EditError(f"{where[-1]} is there already: edit it there")
    if len(where) > 2 and root.at(where[:2]) is None:  # noqa: PLR2004  # a speaker's party
        raise EditError(f"party {where[1]} is not known: define it first")
    return put(text, where, entry)


Made = tuple[Where, dict[str, Any]] | None


def _split(rest: str) -> tuple[str, list[str]]:
    head, _, others = rest.partition(";")
    return head.strip(), [one.strip() for one in others.split(",") if one.strip()]


def _party(name: str, rest: str) -> Made:
    title, aliases = _split(rest)
    return ("parties", name), _filled(name=title, aliases=aliases)


def _speaker(name: str, rest: str) -> Made:
    party, slash, own = name.partition("/")
    title, aliases = _split(rest)
    person, _, role = title.partition(",")
    entry = _filled(name=person.strip(), role=role.strip(), aliases=aliases)
    return (("parties", party, "speakers", own), entry) if slash else None


def _outlet(name: str, rest: str) -> Made:
    title, _, party = rest.partition(";")
    return ("outlets", name), _filled(name=title.strip(), affiliation=party.strip())


def _round(name: str, rest: str) -> Made:
    found = _DATED.fullmatch(rest)
    return (("rounds", name), _filled(date=found["day"], title=found["title"])) if found else None


def _event(name: str, rest: str) -> Made:
    found = _DATED.fullmatch(rest)
    if found is None:
        return None
    title, _, note = found["title"].partition(";")
    return ("events", name), _filled(date=found["day"], title=title.strip(), note=note.strip())


def _issue(name: str, rest: str) -> Made:
    found = _SCALED.fullmatch(rest)
    scale = _scale(found["scale"]) if found else None
    if found is None or scale is None:
        return None
    entry = _filled(title=found["title"].strip(), question=found["question"].strip())
    return ("issues", name), {**entry, "scale": scale}


def _scale(written: str) -> dict[str, Any] | None:
    if "<" in written:
        points = [_point(part) for part in written.split("<")]
        step = Decimal(_FARTHEST) / max(1, len(points) - 1)
        placed = {name: {"at": int(step * n), **text} for n, (name, text) in enumerate(points)}
        return {"type": "ordinal", "points": placed}
    if "|" in written:
        return {"type": "nominal", "points": dict(map(_point, written.split("|")))}
    found = _NUMBERS.fullmatch(written)
    if found is None:
        return None
    ends = {end: _number(found[end]) for end in ("min", "max") if found[end]}
    return _filled(type="interval", **ends, unit=found["unit"].strip())


def _point(written: str) -> tuple[str, dict[str, Any]]:
    name, _, text = written.partition("=")
    return name.strip(), _filled(text=text.strip())


def _number(written: str) -> int | Decimal:
    number = Decimal(written)
    return int(number) if number == number.to_integral_value() else number


def _filled(**fields: Any) -> dict[str, Any]:  # noqa: ANN401  # what a file holds
    return {name: value for name, value in fields.items() if value not in ("", [], None)}


_MAKERS: Final[Mapping[str, Callable[[str, str], Made]]] = {
    "party": _party,
    "speaker": _speaker,
    "outlet": _outlet,
    "issue": _issue,
    "round": _round,
    "event": _event,
}


def define_all(changes: Changes, lines: Mapping[str, Sequence[str]]) -> None:
    """Add what several lines say, parties before those who speak for them.

    Raises:
        EditError: As `define`.
    """
    for kind in _MAKERS:
        for line in lines.get(kind, ()):
            define(changes, kind, line)
