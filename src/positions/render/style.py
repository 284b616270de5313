"""Bold and colour for a terminal, and none of it anywhere else."""

import re
from dataclasses import dataclass

from positions.records import Severity

_SIGNS = {"-": "31", "+": "32"}
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_CHANGED = re.compile(r"(?<!\S)[-+](?=\S)\S+")


@dataclass(frozen=True)
class Style:
    """Writes escape sequences, or, without `colour`, leaves texts alone."""

    colour: bool = False

    def bold(self, text: str) -> str:
        """Make a text bold."""
        return self._wrap("1", text)

    def severity(self, severity: Severity, text: str) -> str:
        """Give a text its severity's colour."""
        return self._wrap(_COLOURS[severity], text)

    def dim(self, text: str) -> str:
        """Make a text recede."""
        return self._wrap("2", text)

    def changes(self, text: str) -> str:
        """Give `-word` the colour of what was taken out, `+word` of what was put in."""
        return _CHANGED.sub(lambda found: self._wrap(_SIGNS[found[0][0]], found[0]), text)

    def _wrap(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text
