"""What a check has to say, and where: findings as values, before anyone prints them.

A finding says symbolically where it is (`versions, 0, evidence, 1, quote`); `checking` looks up
line and column. Nothing here knows what is right or wrong.
"""

from dataclasses import dataclass
from enum import StrEnum

Where = tuple[str | int, ...]
"""A path into a file's data: keys and indexes from the top."""


class Severity(StrEnum):
    """How grave a finding is, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file; line and column count from 1, columns in code points."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that explains a finding, with the words that stand there."""

    location: Location
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        rule: The rule's name, which is the defect's.
        message: What is wrong, one sentence without a full stop.
        path: The file, relative to the root, with `/`.
        where: The value in that file; with `on_key`, the key that leads to it.
        word: Which word of that value, counted from 0; None: the value as a whole.
        at: Line and column, where they are known without looking `where` up.
        record: `<issue>/<party>`, for a finding about a record.
        version: The version's date as written in JSON, for a finding about a version.
        index: Position of the version in its record, which ties a finding to its waivers.
        value: What the finding is about, for telling it from others at the same kind of place.
        related: Places elsewhere, such as the article's words.
        details: Lines to show below the message.
        remedy: What to do, or None when the message says it.
        follows: The source whose own defect is the cause of this one, or None.
    """

    rule: str
    message: str
    path: str
    where: Where = ()
    on_key: bool = False
    word: int | None = None
    at: tuple[int, int] | None = None
    record: str | None = None
    version: str | None = None
    index: int | None = None
    value: str = ""
    related: tuple[Related, ...] = ()
    details: tuple[str, ...] = ()
    remedy: str | None = None
    follows: str | None = None
