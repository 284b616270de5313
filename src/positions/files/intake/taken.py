"""What comes in: a text, what its file says about it, and what was changed on the way."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Self


class IntakeError(Exception):
    """A file that no text can be taken from; the message says why and what to do."""


@dataclass(frozen=True)
class Taken:
    """A text taken from a file. All but the text are proposals.

    Attributes:
        text: Paragraphs with an empty line between them; a form feed begins a page.
        title: Its headline, if the file names or shows one.
        outlet: Who published it, as the file calls them.
        published: The day, if the file's own data name it; days in the text are not looked for.
        language: As the file declares it.
        kind: `transcript` where the file itself consists of turns.
        changes: What in the text differs from the file, a short sentence each.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    language: str | None = None
    kind: str | None = None
    changes: tuple[str, ...] = ()

    def noting(self, *changes: str) -> Self:
        """Add what was changed."""
        return replace(self, changes=(*self.changes, *changes))


def headline(text: str) -> str | None:
    """Give a text's first line, if it may be its title: short, and no sentence."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    longest = 200  # characters: what is longer is a paragraph
    return line if line and len(line) <= longest and line[-1] not in ".:;," else None
