"""What every command needs: the root, the loaded negotiation, the terminal; and how to stop."""

import os
import shutil
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from positions.cli.outcome import Stop

if TYPE_CHECKING:
    from collections.abc import Iterable

    from positions.change import Snapshot
    from positions.evidence import Proofs
    from positions.files import FolderTree, Tree
    from positions.records import Dossier, Pair
    from positions.render import Style

PLAIN_WIDTH = 100
WIDTHS = (40, 160)


@dataclass
class Session:
    """One run of the program.

    Attributes:
        directory: Where to look for the root; None: the current folder and upward.
        colour: Whether colour is allowed at all.
    """

    directory: Path | None = None
    colour: bool = True
    _past: "dict[str, Dossier]" = field(default_factory=dict)

    @cached_property
    def tree(self) -> "FolderTree":
        """The negotiation's folder."""
        from positions.files import FolderTree, UnreadableError, find_root
        from positions.records import NEGOTIATION

        start = self.directory or Path.cwd()
        if not start.is_dir():
            raise Stop(f"{start}: {'not a folder' if start.exists() else 'no such folder'}")
        try:
            root = find_root(start, NEGOTIATION)
        except UnreadableError as error:
            raise Stop(str(error)) from None
        if root is None:
            yml = start / NEGOTIATION.replace(".yaml", ".yml")
            hint = f"; rename {yml} to .yaml" if yml.exists() else ""
            raise Stop(f"no {NEGOTIATION} in {start.absolute()} or any folder above it{hint}")
        return FolderTree(root)

    @cached_property
    def dossier(self) -> "Dossier":
        """The negotiation, if its records can be read and say what they mean."""
        return _readable(self.tree)

    def proofs(self, dossier: "Dossier", pairs: "Iterable[Pair] | None" = None) -> "Proofs":
        """Prove the words behind the positions of these pairs; None: of all."""
        from positions.evidence import evidence_of, prove_all

        return prove_all(dossier, evidence_of(dossier, pairs))

    def forget(self) -> None:
        """Load anew what is asked for next: files have been written."""
        self.__dict__.pop("dossier", None)

    def dossier_at(self, revision: str | None) -> "Dossier":
        """Give the negotiation as of a git revision; None: the working tree."""
        if revision is None:
            return self.dossier
        if revision not in self._past:
            self._past[revision] = self._read(revision)
        return self._past[revision]

    def _read(self, revision: str) -> "Dossier":
        from positions.files import RevisionError, at_revision

        try:
            return _readable(at_revision(self.tree.root, revision))
        except RevisionError as error:
            raise Stop(str(error)) from None
        except Stop as stop:
            raise Stop(f"as of {revision}: {stop.message}") from None

    def snapshot(self, on: str | None) -> "Snapshot":
        """All positions as of a day that a user names, from what was known by then."""
        from positions.change import OperandError, snapshot, spoken

        try:
            day = spoken(on or "", self.dossier).day
        except OperandError as error:
            raise Stop(str(error)) from None
        return snapshot(self.dossier, day, day)

    @property
    def style(self) -> "Style":
        """Colour, if it is allowed and stdout is a terminal."""
        from positions.render import Style

        wanted = self.colour and not os.environ.get("NO_COLOR")
        return Style(wanted and sys.stdout is not None and sys.stdout.isatty())

    @property
    def width(self) -> int:
        """Cells across: the terminal's, or COLUMNS, or 100 where there is neither."""
        narrowest, widest = WIDTHS
        width = shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns
        return max(narrowest, min(width, widest))


def _readable(tree: "Tree") -> "Dossier":
    """Load a negotiation; stop if it leaves open what its records say."""
    from positions.checks import obstacles
    from positions.files import UnreadableError
    from positions.records import load

    try:
        loaded = load(tree)
    except UnreadableError as error:
        raise Stop(str(error)) from None
    found = obstacles(loaded, tree)
    if found or loaded.dossier is None:
        from positions.render import brief

        raise Stop(brief(found))
    return loaded.dossier
