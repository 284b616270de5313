"""Bold and colour for a terminal, and none of it anywhere else."""

import re
from dataclasses import dataclass

from positions.records import Severity

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_MARKED = re.compile(r"\[[^\[\]]+\]|\{[^{}]+\}")


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

    def marks(self, text: str) -> str:
        """Make what stands in brackets bold; the brackets stay."""
        return _MARKED.sub(lambda found: self.bold(found[0]), text) if self.colour else text

    def _wrap(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text
