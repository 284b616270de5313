"""Symbolic places → line and column: what a finding points at, looked up in the files' text."""

from positions.files import Tree, UnreadableError
from positions.records.finding import Finding, Location, Where
from positions.records.yaml_text import Places


class Locator:
    """Looks places up in the files of one tree; remembers the files it has looked into."""

    def __init__(self, tree: Tree) -> None:
        """Start with nothing read."""
        self._tree = tree
        self._texts: dict[str, str | None] = {}
        self._places: dict[str, Places] = {}

    def locate(self, finding: Finding) -> Location:
        """Give the place of a finding: its own, else that of the key or value it names."""
        if finding.at is not None:
            return Location(finding.path, *finding.at)
        places = self._places_in(finding.path)
        if finding.word is not None:
            return Location(finding.path, *places.word(finding.where, finding.word))
        find = places.key if finding.on_key else places.value
        return Location(finding.path, *find(finding.where))

    def value(self, path: str, where: Where) -> Location:
        """Give the place of a value."""
        return Location(path, *self._places_in(path).value(where))

    def scalar(self, finding: Finding) -> str:
        """Give the text or number that a finding points at, or nothing."""
        if finding.at is not None or finding.on_key:
            return ""
        return self._places_in(finding.path).scalar(finding.where)

    def excerpt(self, location: Location) -> str | None:
        """Give the line at a place; None if it cannot be read or is empty."""
        lines = (self._text(location.path) or "").split("\n")
        line = lines[location.line - 1] if location.line <= len(lines) else ""
        return line.rstrip("\r") or None

    def _places_in(self, path: str) -> Places:
        if path not in self._places:
            self._places[path] = Places(self._text(path) or "")
        return self._places[path]

    def _text(self, path: str) -> str | None:
        if path not in self._texts:
            try:
                self._texts[path] = self._tree.text(path)
            except UnreadableError:
                self._texts[path] = None
        return self._texts[path]
