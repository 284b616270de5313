"""Changes to a negotiation's files, held in memory until all of them are known to be right.

They are a tree like any other, so that what would stand there can be loaded, proved and checked
before anything is written. Writing is left to `files.update`, which refuses what changed meanwhile.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from positions.author.editing import EditError
from positions.files import Tree, UnreadableError


@dataclass
class Changes:
    """A tree with some texts replaced.

    Attributes:
        tree: What stands on disk.
        texts: New texts by path.
        before: The texts that they replace; None where there is no file.
        dropped: Files that will be gone.
    """

    tree: Tree
    texts: dict[str, str] = field(default_factory=dict)
    before: dict[str, str | None] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)

    def paths(self, folder: str) -> list[str]:
        """List the files below a folder, new ones too, sorted."""
        mine = {path for path in self.texts if path.startswith(f"{folder}/")}
        return sorted({*self.tree.paths(folder), *mine} - self.dropped)

    def text(self, path: str) -> str:
        """Give a file's text as it will be."""
        return self.texts[path] if path in self.texts else self.tree.text(path)

    def edit(self, path: str, change: Callable[[str], str], new: str = "") -> None:
        """Change one file's text.

        Args:
            path: The file.
            change: Gives the new text for the old one.
            new: What a file that is not there yet begins with.

        Raises:
            EditError: The file cannot be read, or its text cannot be edited; the message names it.
        """
        if path not in self.before:
            self.before[path] = self._before(path)
        held = self.texts.get(path, self.before[path])
        try:
            self.texts[path] = change(new if held is None else held)
        except EditError as error:
            raise EditError(f"{path}: {error}") from None

    def move(self, path: str, to: str) -> None:
        """Give a file another path.

        Raises:
            EditError: There is a file already.
        """
        if to in self.paths(to.split("/", maxsplit=1)[0]):
            raise EditError(f"{to} is there already")
        self.edit(to, lambda _: self.text(path))
        self.texts.pop(path, None)
        self.dropped.add(path)

    def _before(self, path: str) -> str | None:
        try:
            return self.tree.text(path)
        except UnreadableError as error:
            if error.reason == "no such file":
                return None
            raise EditError(str(error)) from None

    @property
    def pending(self) -> dict[str, tuple[str | None, str]]:
        """What is to be written: by path the text before and after, where they differ."""
        pairs = {path: (self.before[path], text) for path, text in self.texts.items()}
        return {path: pair for path, pair in sorted(pairs.items()) if pair[0] != pair[1]}
