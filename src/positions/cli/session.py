"""What every command needs: the negotiation that is meant, and the terminal."""

import os
import shutil
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from positions.api import Dossier, Tracker
    from positions.files import FolderTree
    from positions.render import Style

PLAIN_WIDTH = 100
WIDTHS = (40, 160)


@dataclass
class Session:
    """One run of the program.

    Attributes:
        directory: Where to look for the root; None: the current folder and upward.
        colour: Whether colour is allowed at all.
        texts: Where texts are that may not be kept; None: texts/ in the root.
    """

    directory: Path | None = None
    colour: bool = True
    texts: Path | None = None

    @cached_property
    def tracker(self) -> "Tracker":
        """The negotiation, found but not loaded."""
        from positions.api import find

        return find(self.directory or Path.cwd(), texts=self.texts)

    @property
    def tree(self) -> "FolderTree":
        """The negotiation's folder."""
        from positions.files import FolderTree

        return FolderTree(self.tracker.root, self.texts)

    @property
    def dossier(self) -> "Dossier":
        """The negotiation, if its records can be read and say what they mean."""
        return self.tracker.dossier

    def forget(self) -> None:
        """Load anew what is asked for next: files have been written."""
        self.__dict__.pop("tracker", None)

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
