"""The report of two dates as files: what they should hold, which are out of date, writing them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from positions.api.tracker import Place, find
from positions.change import operands
from positions.files import Tree, UnreadableError, remove, write
from positions.reporting import FOLDER, generated, pages, spans_of


@dataclass(frozen=True, eq=False)
class Reports:
    """All files that belong below reports/, and what stands there.

    Attributes:
        root: The negotiation's folder.
        tree: What stands there.
        texts: What should, by path.
    """

    root: Path
    tree: Tree
    texts: Mapping[str, str]

    @cached_property
    def left_over(self) -> list[str]:
        """The files that an earlier run wrote and no report holds any more."""
        return [path for path in self.tree.paths(FOLDER) if self._is_left_over(path)]

    def _is_left_over(self, path: str) -> bool:
        try:
            return path not in self.texts and generated(self.tree.text(path))
        except UnreadableError:
            return False

    @property
    def stale(self) -> dict[str, str]:
        """What is out of date, and why, by path and sorted by it."""
        left = dict.fromkeys(self.left_over, "left over, no report holds it any more")
        return dict(sorted({**left, **dict(self._outdated())}.items()))

    def _outdated(self) -> Iterator[tuple[str, str]]:
        for path, text in self.texts.items():
            try:
                if self.tree.text(path) != text:
                    yield path, "out of date"
            except UnreadableError as error:
                yield path, error.reason

    def write(self) -> tuple[list[str], list[str]]:
        """Write what differs and remove what is left over; give the paths of both.

        Raises:
            UnwritableError: A file cannot be written or removed.
        """
        return write(self.root, self.texts), remove(self.root, self.left_over)


def report(place: Place = ".", from_: str | None = None, to: str | None = None) -> Reports:
    """Make the report of two dates, and again all that stand below reports/ already.

    Args:
        place: The negotiation.
        from_: The earlier date: a round, an event or YYYY-MM-DD; without both, the last two rounds.
        to: The later date; the latest if left out.

    Raises:
        Refused: The negotiation cannot be read, or a date is not known.
    """
    tracker = find(place)
    asked = operands(from_, to, tracker.dossier)
    standing = spans_of(tracker.tree.paths(FOLDER), tracker.dossier)
    return Reports(tracker.root, tracker.tree, pages(tracker.proofs, [asked, *standing]))
