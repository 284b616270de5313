"""One negotiation's folder, found, loaded and proved when somebody asks, and once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from os import PathLike
from pathlib import Path

from positions.checks import Obstacle, obstacles
from positions.evidence import Proofs, evidence_of, prove_all
from positions.files import FolderTree, Tree, at_revision, find_root
from positions.records import NEGOTIATION, Dossier, Pair, load as load_tree
from positions.refused import Refused

__all__ = [
    "Dossier",
    "NotFoundError",
    "ObstructedError",
    "Pair",
    "Place",
    "Tracker",
    "find",
    "load",
]


class NotFoundError(Refused):
    """There is no negotiation where it was looked for.

    Attributes:
        start: The folder from which it was looked for upward.
        misnamed: A file there whose name ends in `.yml`, where one in `.yaml` is looked for.
    """

    def __init__(self, start: Path, message: str, misnamed: Path | None = None) -> None:
        super().__init__(message)
        self.start = start
        self.misnamed = misnamed


class ObstructedError(Refused):
    """The records cannot be read, or do not say what they mean.

    Attributes:
        obstacles: What to mend first, in order of place.
        revision: The git revision it was found in; None: the working tree.
    """

    def __init__(self, obstacles: list[Obstacle], revision: str | None = None) -> None:
        first = obstacles[0]
        where = f"{first.location.path}:{first.location.line}:{first.location.column}"
        more = f" (and {len(obstacles) - 1} more)" if len(obstacles) > 1 else ""
        super().__init__(f"{where}: {first.rule}: {first.message}{more}")
        self.obstacles = obstacles
        self.revision = revision


@dataclass(frozen=True, eq=False)
class Tracker:
    """A negotiation's folder, as it stands or as of a git revision.

    Attributes:
        root: The folder that holds positions/ and seeds/.
        revision: The git revision that is read; None: the working tree.
        texts: Where texts are that may not be kept; None: texts/ in the root.
    """

    root: Path
    revision: str | None = None
    texts: Path | None = None
    _past: dict[str | None, "Tracker"] = field(default_factory=dict, repr=False)

    @cached_property
    def tree(self) -> Tree:
        """The files.

        Raises:
            RevisionError: There is no such revision.
        """
        if self.revision is None:
            return FolderTree(self.root, self.texts)
        return at_revision(self.root, self.revision)

    @cached_property
    def dossier(self) -> Dossier:
        """All records, the catalogue and the articles, loaded.

        Raises:
            ObstructedError: Something leaves open what the records say.
            UnreadableError: A folder cannot be listed.
        """
        loaded = load_tree(self.tree)
        found = obstacles(loaded, self.tree)
        if found or loaded.dossier is None:
            raise ObstructedError(found, self.revision)
        return loaded.dossier

    @cached_property
    def proofs(self) -> Proofs:
        """The dossier with all its evidence proved."""
        return self.proofs_of(None)

    @cached_property
    def everything(self) -> Proofs:
        """The dossier with all words proved, those of outcomes and those without a place too."""
        issues = self.dossier.negotiation.issues.values()
        outcomes = (one for issue in issues if issue.outcome for one in issue.outcome.evidence)
        words = [*evidence_of(self.dossier), *outcomes, *self.dossier.unplaced]
        return prove_all(self.dossier, words)

    def proofs_of(self, pairs: Iterable[Pair] | None) -> Proofs:
        """Give the dossier with the evidence behind some positions proved; None: behind all."""
        return prove_all(self.dossier, evidence_of(self.dossier, pairs))

    def at(self, revision: str | None) -> "Tracker":
        """Give the same folder as of a git revision; None: the working tree."""
        if revision == self.revision:
            return self
        if revision not in self._past:
            self._past[revision] = Tracker(self.root, revision, self.texts)
        return self._past[revision]


Place = Tracker | str | PathLike[str]
"""A negotiation: its folder, one below it, or what `load` gave."""


def find(start: Place = ".", *, texts: Path | None = None) -> Tracker:
    """Find a negotiation as git does: in a folder, else in the nearest one above.

    Args:
        start: The folder.
        texts: Where texts are that may not be kept; None: texts/ in the negotiation's folder.

    Raises:
        NotFoundError: There is none.
        UnreadableError: A folder on the way may not be entered.
    """
    if isinstance(start, Tracker):
        return start
    start = Path(start)
    if not start.is_dir():
        message = f"{start}: {'not a folder' if start.exists() else 'no such folder'}"
        raise NotFoundError(start, message)
    root = find_root(start, NEGOTIATION)
    if root is None:
        yml = start / NEGOTIATION.replace(".yaml", ".yml")
        misnamed = yml if yml.exists() else None
        hint = f"; rename {misnamed} to .yaml" if misnamed else ""
        message = f"no {NEGOTIATION} in {start.absolute()} or any folder above it{hint}"
        raise NotFoundError(start, message, misnamed)
    return Tracker(root, texts=texts)


def load(start: Place = ".", *, revision: str | None = None) -> Tracker:
    """Find a negotiation and load its records, or refuse.

    Raises:
        NotFoundError: There is no negotiation in this folder or above it.
        ObstructedError: Something leaves open what the records say; `check` tells all of it.
        RevisionError: There is no such git revision.
    """
    tracker = find(start).at(revision)
    assert tracker.dossier  # noqa: S101  # loaded here, so that it is refused here
    return tracker
