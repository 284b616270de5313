"""What is wrong with the records, all of it or a part, and what was known to be wrong before."""

from collections.abc import Iterable
from dataclasses import replace
from os import PathLike
from pathlib import Path

from positions.api.names import known
from positions.api.paths import below
from positions.api.tracker import Place, find
from positions.checks import (
    RULES,
    BaselineError,
    KnownFinding,
    Report,
    Selection,
    check as run,
    dump,
    parse,
    recognise,
    update,
)
from positions.files import FolderTree, UnreadableError, write
from positions.records import Severity

__all__ = [
    "KnownFinding",
    "Report",
    "Severity",
    "check",
    "read_baseline",
    "updated_baseline",
    "with_baseline",
    "write_baseline",
]


def check(
    place: Place = ".",
    paths: Iterable[str | PathLike[str]] = (),
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """Prove every record: words against articles, names, dates, hashes, order.

    Args:
        place: The negotiation.
        paths: Only these files and folders, and what depends on them; none for all. They count from
            the current folder, or else from the negotiation's.
        select: Tell only of these rules; none for all.
        ignore: Do not tell of these rules.

    Raises:
        NotFoundError: There is no negotiation.
        UnreadableError: A folder cannot be listed. What is wrong with a file is a finding.
        UnknownNameError: There is no such rule.
        PathError: A path is no part of the negotiation.
    """
    selection = Selection(frozenset(select), frozenset(ignore))
    known("rule", sorted(selection.select | selection.ignore), [rule.name for rule in RULES])
    tracker = find(place)
    report = run(tracker.tree, [below(tracker.root, path) for path in paths])
    return selection.apply(report) if selection else report


def read_baseline(file: Path) -> list[KnownFinding]:
    """Read the findings that a team knows of.

    Raises:
        UnreadableError: The file cannot be read.
        BaselineError: It is no baseline.
    """
    try:
        return parse(FolderTree(file.absolute().parent).text(file.name))
    except UnreadableError as error:
        raise UnreadableError(str(file), error.reason) from None
    except BaselineError as error:
        raise BaselineError(f"{file}: {error}") from None


def write_baseline(file: Path, entries: list[KnownFinding]) -> bool:
    """Write a baseline; tell whether that changed the file.

    Raises:
        UnwritableError: It cannot be written.
    """
    return bool(write(file.absolute().parent, {file.name: dump(entries)}))


def with_baseline(report: Report, entries: list[KnownFinding], *, partial: bool) -> Report:
    """Mark the findings that are known, and list as stale what is known and was not found.

    A part of the check cannot tell whether the rest of the baseline is stale.
    """
    marked = recognise(report, entries)
    return replace(marked, stale=()) if partial else marked


def updated_baseline(
    report: Report, entries: list[KnownFinding], *, prune: bool = False
) -> list[KnownFinding]:
    """Give the baseline that fits a report; with `prune` it takes nothing new."""
    return update(report, entries, prune=prune)
