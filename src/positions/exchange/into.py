"""What was imported → changes to a tracker's files, a new one or one that is there."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from positions.author import (
    CATALOGUE_HEAD,
    NEGOTIATION_HEAD,
    Changes,
    EditError,
    put,
    yaml_document,
)
from positions.exchange.from_table import Imported
from positions.records import (
    CATALOGUE,
    NEGOTIATION,
    Dossier,
    Record,
    read as read_yaml,
    record_path,
)


def add_table(
    changes: Changes,
    dossier: Dossier | None,
    found: Imported,
    source: tuple[str, Mapping[str, Any], str],
    title: str,
) -> None:
    """Add a table's issues, parties and records, and the table itself as a source.

    Args:
        changes: Where they are added.
        dossier: The negotiation that is there; None: a new one is made.
        found: What the table holds.
        source: Its id, its entry in the catalogue, and its text.
        title: Of a new negotiation.

    Raises:
        EditError: Something is there already, or a file cannot be edited.
    """
    name, entry, text = source
    changes.edit(f"seeds/{entry['file']}", lambda _: text)
    if dossier is None:
        days = sorted({version["date"] for record in found.records.values() for version in record})
        rounds = {f"wave-{number}": {"date": day} for number, day in enumerate(days, 1)}
        begun = {"title": title, "rounds": rounds, "parties": found.parties, "issues": found.issues}
        changes.edit(NEGOTIATION, lambda _: NEGOTIATION_HEAD + yaml_document(begun))
        sources: dict[str, Any] = {"outlets": {}, "sources": {name: dict(entry)}}
        changes.edit(CATALOGUE, lambda _: _head(CATALOGUE_HEAD) + yaml_document(sources))
    else:
        changes.edit(CATALOGUE, lambda held: put(held, ("sources", name), dict(entry)))
        known: dict[str, Mapping[str, Any]] = {
            "parties": dossier.negotiation.parties,
            "issues": dossier.negotiation.issues,
        }
        for section, entries in (("parties", found.parties), ("issues", found.issues)):
            for one, data in entries.items():
                if one not in known[section]:
                    changes.edit(NEGOTIATION, _adding((section, one), data))
    for (issue, party), versions in found.records.items():
        path = record_path(issue, party)
        if dossier and path in changes.paths("positions"):
            raise EditError(f"{path} is there already: take its row out, or move the record")
        data = {"issue": issue, "party": party, "versions": versions}
        changes.edit(path, _whole(yaml_document(data)))


def _head(text: str) -> str:
    """Give the lines of a new file that stand before what it holds."""
    return text[: text.index("outlets:")]


def _adding(where: tuple[str, str], data: Mapping[str, Any]) -> Any:  # noqa: ANN401  # an edit
    return lambda held: put(held, where, dict(data))


def _whole(text: str) -> Any:  # noqa: ANN401  # an edit
    return lambda _: text


def add_records(changes: Changes, files: Mapping[str, str]) -> list[str]:
    """Add files by path; a record that is there already must hold the same, and stays as it is.

    Returns:
        A line for each record that was there.

    Raises:
        EditError: Files are there that hold something else: all of them are named.
    """
    here = set(changes.paths("positions")) | set(changes.paths("seeds"))
    other = [path for path in files if path in here and not _same(changes.text(path), files[path])]
    if other:
        raise EditError(f"{', '.join(other)}: there already, with something else in it")
    for path, text in files.items():
        if path not in here:
            changes.edit(path, _whole(text))
    return [f"{path} is there already, and the same" for path in files if path in here]


def _same(held: str, text: str) -> bool:
    """Whether two records hold the same, however they are laid out."""
    mine, other = read_yaml(held).data, read_yaml(text).data
    try:
        return Record.model_validate(mine) == Record.model_validate(other)
    except ValidationError:
        return bool(mine == other)
