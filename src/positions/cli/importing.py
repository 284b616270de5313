"""`positions import`: a table of positions, or what `positions export` wrote, into a tracker."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from positions.cli.outcome import CLEAN, FOUND, Outcome, Stop

if TYPE_CHECKING:
    from positions.author import Changes
    from positions.cli.session import Session
    from positions.exchange import Imported
    from positions.records import Dossier


Layout = Literal["long", "wide"]
_PATH = typer.Argument(metavar="PATH", help="A table (CSV), a .jsonl file, or an exported folder.")
_LAYOUT = typer.Option(show_default=False, help="A row a position, or a row an issue.")
_MAP = typer.Option("--map", metavar="FILE", show_default=False, help="What its columns mean.")
_ON = typer.Option("--date", metavar="DAY", show_default=False, help="Said on, where no column is.")
_ID = typer.Option("--id", metavar="ID", show_default=False, help="Of the source it becomes.")
_TITLE = typer.Option(metavar="TEXT", show_default=False, help="Of a new negotiation.")


def import_(
    context: typer.Context,
    path: Annotated[Path, _PATH],
    layout: Annotated[Layout | None, _LAYOUT] = None,
    map_: Annotated[Path | None, _MAP] = None,
    on: Annotated[str | None, _ON] = None,
    id_: Annotated[str | None, _ID] = None,
    title: Annotated[str | None, _TITLE] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing; say what would be written.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> Outcome:
    """Take positions in from a table, each pinned to the row that it stands in.

    The table is kept as a source of kind data, so that what was imported is proved like anything
    else. Columns: issue, party, date, stance, salience, source, quote; or the issue and a column a
    party; anything else with a --map. Where there is no negotiation yet, one is made. Rows that
    cannot be taken are listed; what was exported as jsonl or csv comes back as it was.

    Examples: positions import wishes.csv --date 2024-03-01 --dry-run

    positions -C new import actors.csv --layout wide --map columns.yaml --yes
    """
    from positions.author import Changes
    from positions.cli.asking import confirmed
    from positions.cli.writing import editing, loadable, save
    from positions.files import FolderTree
    from positions.records import NEGOTIATION

    session: Session = context.obj
    root = session.directory or Path.cwd()
    known = session.dossier if session.directory is None or (root / NEGOTIATION).exists() else None
    changes = Changes(session.tree if known else FolderTree(root))
    with editing():
        if path.is_dir():
            lines = _folder(changes, path)
        elif path.suffix == ".jsonl":
            lines = _lines(changes, path, known)
        else:
            given = _Given(layout, map_, _day(on), id_, title)
            lines = _table(changes, path, known, given)
        loadable(changes)
    if dry_run:
        return Outcome("\n".join([*lines, *(f"would write {name}" for name in changes.pending)]))
    if not changes.pending:
        return Outcome("\n".join([*lines, "nothing to write"]), FOUND if lines else CLEAN)
    confirmed(f"Write {len(changes.pending)} files?", yes=yes)
    root.mkdir(parents=True, exist_ok=True)
    return Outcome(
        "\n".join([*lines, *save(session.tree.root if known else root, changes.pending)])
    )


@dataclass(frozen=True)
class _Given:
    """What was said of a table on the command line."""

    layout: Layout | None
    map: Path | None
    on: date | None
    id: str | None
    title: str | None


def _day(written: str | None) -> date | None:
    from positions.records import parse_day

    try:
        return parse_day(written) if written else None
    except ValueError as error:
        raise Stop(f"--date {written}: {error}") from None


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except OSError as error:
        raise Stop(f"{path}: {(error.strerror or str(error)).lower()}") from None
    except UnicodeDecodeError:
        raise Stop(f"{path}: not UTF-8; save it as UTF-8") from None


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Say in which file it was that something could not be taken in."""
    from positions.exchange import ExchangeError

    try:
        yield
    except ExchangeError as error:
        raise Stop(f"{path}: {error}") from None


def _folder(changes: "Changes", path: Path) -> list[str]:
    """Take records in from an exported folder; those that are there already must be the same."""
    from positions.exchange import add_records, from_csv

    texts = {file.stem: _text(file) for file in sorted(path.glob("*.csv"))}
    with _reading(path):
        return add_records(changes, from_csv(texts))


def _lines(changes: "Changes", path: Path, known: "Dossier | None") -> list[str]:
    """Make the tracker that was exported as JSON Lines."""
    from positions.exchange import add_records, from_lines

    if known:
        raise Stop("there is a negotiation here already: import a .jsonl into a folder of its own")
    with _reading(path):
        return add_records(changes, from_lines(_text(path)))


def _table(changes: "Changes", path: Path, known: "Dossier | None", given: _Given) -> list[str]:
    from positions.exchange import add_table, from_table, guessed, read_mapping, sheet, slug

    text = _text(path)
    with _reading(path):
        found = sheet(text)
    with _reading(given.map or path):
        if given.map:
            mapping = read_mapping(_text(given.map))
        else:
            mapping = guessed(found.columns, given.layout, given.on)
    if given.on and mapping.date is None:
        mapping = mapping.model_copy(update={"on": given.on})
    if mapping.date is None and mapping.on is None:
        raise Stop(f"{path}: no column says when it was said: give a --date for all rows")
    name = given.id or slug(path.stem, "table")
    imported = from_table(found, mapping, name)
    entry = _source(path, text, name, mapping.on or _latest(imported), found.columns)
    add_table(changes, known, imported, (name, entry, text), given.title or path.stem)
    positions = sum(map(len, imported.records.values()))
    parties, issues = len(imported.parties), len(imported.issues)
    return [
        f"{positions} positions of {parties} parties on {issues} issues",
        *(f"{written} is called {id_}" for written, id_ in sorted(imported.ids.items())),
        *(f"{path}:{one.line}: not taken: {one.reason}" for one in imported.refused),
    ]


def _latest(imported: "Imported") -> date | None:
    days = [version["date"] for record in imported.records.values() for version in record]
    return max(days, default=None)


def _source(
    path: Path, text: str, name: str, day: date | None, columns: "Sequence[str]"
) -> "dict[str, object]":
    from positions.evidence import digest

    if day is None:
        raise Stop(f"{path}: no row could be taken")
    return {
        "file": f"{name}.csv",
        "title": f"{path.name}, a table of {len(columns)} columns",
        "outlet": None,
        "published": day,
        "note": "Imported; it counts as known from the last day that it tells of.",
        "language": "en",
        "sha256": digest(text),
        "kind": "data",
    }
