"""One id everywhere: an issue, party, speaker, event or source gets another, and keeps the old one.

The old id stays under `formerly`, by which a comparison of revisions reads a rename. Run again
after an interruption, it does what is left. What is *not* here: ids of points and terms, which are
their record's own.
"""

from collections.abc import Iterator
from typing import Any, Final

from positions.author.changes import Changes
from positions.author.editing import EditError, put, rename
from positions.author.layout import fields_before
from positions.records import (
    CATALOGUE,
    NEGOTIATION,
    UNPLACED,
    Dossier,
    Where,
    read as read_yaml,
    record_path,
)

_EVIDENCE: Final = (
    ("versions", "*", "evidence", "*"),
    ("issues", "*", "outcome", "evidence", "*"),
    ("words", "*"),
)
_VOICES: Final = (
    *((*place, "speaker") for place in _EVIDENCE),
    ("sources", "*", "speaker"),
    ("sources", "*", "turns", "*"),
)
_KEYS: Final[dict[str, tuple[Where, ...]]] = {
    "issue": (("issues",),),
    "party": (("parties",),),
    "speaker": (("parties", "*", "speakers"), ("speakers",)),
    "event": (("events",),),
    "source": (("sources",),),
}
"""Where ids of a kind are keys."""
_VALUES: Final[dict[str, tuple[Where, ...]]] = {
    "issue": (("issue",),),
    "party": (
        ("party",),
        ("parties", "*", "members", "*"),
        ("speakers", "*", "of", "*"),
        ("outlets", "*", "affiliation"),
        *_VOICES,
    ),
    "speaker": _VOICES,
    "event": (("versions", "*", "event"),),
    "source": (
        *((*place, "source") for place in _EVIDENCE),
        ("versions", "*", "dated_by", "source"),
        ("events", "*", "dated_by", "source"),
        ("issues", "*", "outcome", "dated_by", "source"),
        ("sources", "*", "derived_from"),
    ),
}
"""Where ids of a kind are values."""
KINDS: Final = tuple(_KEYS)


def kinds_of(changes: Changes, name: str) -> list[str]:
    """Give the kinds of which something has an id, or had it."""
    data = _data(changes)
    return [kind for kind in KINDS if any(_named(data, kind, name))]


def move(changes: Changes, dossier: Dossier, kind: str, old: str, new: str) -> None:
    """Give something another id, wherever it is named.

    Raises:
        EditError: Nothing has the old id, or something has the new one.
    """
    data = _data(changes)
    if not any(_named(data, kind, old)):
        raise EditError(f"no {kind} has the id {old}")
    for where in list(_places(data, kind, old)):
        path = CATALOGUE if kind == "source" else NEGOTIATION
        former = [*(_at(data, where).get("formerly") or ()), old]
        target = (*where[:-1], new)
        changes.edit(path, lambda text, where=where: rename(text, where, new))  # type: ignore[misc]
        changes.edit(
            path,
            lambda text, target=target, former=former: put(  # type: ignore[misc]
                text, (*target, "formerly"), former, after=fields_before("formerly", target)
            ),
        )
    for path in _files(changes, dossier):
        _renamed(changes, path, kind, old, new)
    if kind in {"issue", "party"}:
        _refiled(changes, dossier, kind, old, new)


def _data(changes: Changes) -> Any:  # noqa: ANN401  # what files hold
    return {**_read(changes, NEGOTIATION), **_read(changes, CATALOGUE)}


def _read(changes: Changes, path: str) -> dict[str, Any]:
    found = path in changes.paths(path.split("/", maxsplit=1)[0])
    return (read_yaml(changes.text(path)).data or {}) if found else {}


def _named(data: Any, kind: str, name: str) -> Iterator[bool]:  # noqa: ANN401
    """Whether an entry has an id, or had it."""
    for pattern in _KEYS[kind]:
        for where, value in walk(data, (*pattern, "*")):
            if name in (where[-1], *((value or {}).get("formerly") or ())):
                yield True


def _places(data: Any, kind: str, name: str) -> Iterator[Where]:  # noqa: ANN401
    for pattern in _KEYS[kind]:
        yield from (where for where, _ in walk(data, (*pattern, "*")) if where[-1] == name)


def walk(data: Any, pattern: Where, where: Where = ()) -> Iterator[tuple[Where, Any]]:  # noqa: ANN401
    """Yield every value at a place that a pattern describes, `*` standing for any key."""
    if len(where) == len(pattern):
        yield where, data
        return
    part = pattern[len(where)]
    if isinstance(data, dict):
        names = list(data) if part == "*" else [part] if part in data else []
    else:
        names = list(range(len(data))) if isinstance(data, list) and part == "*" else []
    for name in names:
        yield from walk(data[name], pattern, (*where, name))


def _at(data: Any, where: Where) -> Any:  # noqa: ANN401
    for part in where:
        data = data[part]
    return data


def _files(changes: Changes, dossier: Dossier) -> list[str]:
    fixed = [NEGOTIATION, CATALOGUE, UNPLACED]
    there = [path for path in fixed if path in changes.paths(path.split("/", maxsplit=1)[0])]
    return [*there, *(filed.path for filed in dossier.filed)]


def _renamed(changes: Changes, path: str, kind: str, old: str, new: str) -> None:
    """Change every value in a file that is the id."""
    data = read_yaml(changes.text(path)).data
    for pattern in _VALUES[kind]:
        for where, value in walk(data, pattern):
            if value == old:
                changes.edit(path, lambda text, where=where: put(text, where, new))  # type: ignore[misc]


def _refiled(changes: Changes, dossier: Dossier, kind: str, old: str, new: str) -> None:
    """Move the records of an issue or a party to where they belong now."""
    for filed in dossier.filed:
        issue, party = filed.record.issue, filed.record.party
        if old == (issue if kind == "issue" else party):
            to = record_path(new, party) if kind == "issue" else record_path(issue, new)
            changes.move(filed.path, to)
