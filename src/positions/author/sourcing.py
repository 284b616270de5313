"""A file taken in → a source: its entry in the catalogue and the text that is kept.

What its file says of itself is proposed, what is given decides, and what neither tells is asked
for or refused, never invented. A day that the text does not state gets a note that says so.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Any, Final

from positions.author.changes import Changes
from positions.author.defining import CATALOGUE_HEAD, define
from positions.author.editing import EditError, put
from positions.evidence import digest
from positions.files import Taken
from positions.records import CATALOGUE, Dossier, did_you_mean, text_path
from positions.words import stated

FIELDS: Final = (
    "file",
    "title",
    "outlet",
    "derived_from",
    "published",
    "url",
    "archived",
    "retrieved",
    "language",
    "kept",
    "kind",
    "speaker",
    "turns",
    "sha256",
    "formerly",
    "note",
)
"""The keys of a source, in the order in which they are written."""

_TOP: Final = 1500  # characters: a byline or dateline stands among the first
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST_ID: Final = 64
_BOXED: Final = "The day is the one that the page's own data give; its text does not state it."
_GIVEN: Final = "The day was given by whoever added the source; its text does not state it."


@dataclass(frozen=True)
class Draft:
    """A source that is not added yet.

    Attributes:
        id: Its id.
        entry: What the catalogue will hold, without file and hash.
        text: The text that will be kept.
        changes: What in it differs from the file.
        missing: The fields without which it cannot be added.
    """

    id: str
    entry: Mapping[str, Any]
    text: str
    changes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Given:
    """What whoever adds a source says about it; what is None is taken from the file."""

    id: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)


def slug(text: str) -> str:
    """Make an id of a name: `Der Bote` is `der-bote`."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore")
    return "-".join(re.findall(r"[a-z0-9]+", plain.decode().lower()))[:_LONGEST_ID].strip("-")


def propose(dossier: Dossier, name: str, taken: Taken, given: Given, today: date) -> Draft:
    """Propose a source.

    Args:
        dossier: The negotiation.
        name: The name of the file or the address it came from.
        taken: What was taken from it.
        given: What is known otherwise.
        today: The day from which on nothing can have been published.
    """
    entry: dict[str, Any] = {
        "title": taken.title,
        "outlet": taken.outlet,
        "language": taken.language,
        "kind": taken.kind,
        **{key: value for key, value in given.fields.items() if value is not None},
    }
    day, note = _published(taken, entry, today)
    entry = {**entry, "published": day, "note": entry.get("note") or note}
    usual = {"kind": "article", "kept": True}
    entry = {key: entry[key] for key in FIELDS if entry.get(key) not in (None, usual.get(key))}
    missing = tuple(key for key in ("title", "published") if key not in entry)
    proposed = given.id or _id(dossier, name, entry)
    return Draft(proposed, entry, taken.text, taken.changes, missing)


def outlet_id(dossier: Dossier, name: str) -> str:
    """Give the id of an outlet by its id or name; of a new one, the id that it gets."""
    outlets = dossier.catalogue.outlets
    known = {entry.name.casefold(): one for one, entry in outlets.items()}
    return name if name in outlets else known.get(name.casefold(), slug(name))


def _published(
    taken: Taken, entry: Mapping[str, Any], today: date
) -> tuple[date | None, str | None]:
    """The day, and a note where the text does not state it."""
    top = taken.text[:_TOP]
    days = [
        one.first
        for one in stated(top, today, entry.get("language") or "en")
        if one.first == one.last <= today and _YEAR.search(top[one.start : one.end])
    ]
    if given := entry.get("published"):
        return given, None if given in days else _GIVEN
    if taken.published:
        return taken.published, None if taken.published in days else _BOXED
    return (days[0], None) if days else (None, None)


def _id(dossier: Dossier, name: str, entry: Mapping[str, Any]) -> str:
    """An outlet and a day, else the file's name; with a number where that is taken."""
    stem = slug(PurePosixPath(name.rstrip("/")).stem) or "source"
    outlet = outlet_id(dossier, bare(entry.get("outlet") or ""))
    named = f"{outlet}-{entry['published']}" if outlet and "published" in entry else stem
    named = f"source-{named}" if named[0].isdigit() else named
    number, free = 1, named
    while free in dossier.catalogue.sources:
        number, free = number + 1, f"{named}-{number + 1}"
    return free


def add_source(changes: Changes, dossier: Dossier, draft: Draft, file: str | None = None) -> str:
    """Add a source to the catalogue and its text to the kept ones; give the text's path.

    Args:
        changes: Where it is added.
        dossier: The negotiation.
        draft: The source.
        file: Its name below seeds/, if its text stands there already.

    Raises:
        EditError: Its id is taken, or something about it is missing.
    """
    if draft.missing:
        raise EditError(f"source {draft.id}: no {' and no '.join(draft.missing)}: give one")
    if draft.id in dossier.catalogue.sources:
        raise EditError(f"source {draft.id} is there already: choose another --id")
    sha256 = digest(draft.text)
    for name, source in dossier.catalogue.sources.items():
        if source.sha256 == sha256:
            raise EditError(f"source {draft.id}: its text is that of {name}, letter by letter")
    ending = "csv" if draft.entry.get("kind") == "data" else "txt"
    name = file or f"{draft.id}.{ending}"
    path = text_path(name, kept=bool(draft.entry.get("kept", True)))
    entry = {**draft.entry, "file": name, "sha256": sha256}
    if outlet := draft.entry.get("outlet"):
        _know_outlet(changes, dossier, str(outlet))
        entry["outlet"] = outlet_id(dossier, bare(str(outlet)))
    ordered = {key: entry[key] for key in FIELDS if key in entry}
    changes.edit(CATALOGUE, lambda text: put(text, ("sources", draft.id), ordered), CATALOGUE_HEAD)
    if file is None:
        if path in changes.paths(path.split("/")[0]):
            raise EditError(f"{path} is there already: choose another --id")
        changes.edit(path, lambda _: draft.text)
    return path


def bare(outlet: str) -> str:
    """Give the id or name at the head of what was given for an outlet."""
    return outlet.partition(":")[0].strip()


def _know_outlet(changes: Changes, dossier: Dossier, outlet: str) -> None:
    """Add an outlet that the catalogue lacks; what is nearly a known id is a slip."""
    known = dossier.catalogue.outlets
    name = outlet_id(dossier, bare(outlet))
    if name in known or f"  {name}:" in changes.text(CATALOGUE):
        return
    if hint := did_you_mean(name, known):
        raise EditError(f"outlet {name} is not known{hint}; a new one is written as {name!r}: Name")
    define(changes, "outlet", outlet if ":" in outlet else f"{name}: {outlet}")
