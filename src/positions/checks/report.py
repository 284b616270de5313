"""What a check has to say, as values, before anyone prints it. How it comes about: `checking`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from positions.records import Cited, Finding, Location, Severity
from positions.words import Verdict

UNDENIABLE: Final = frozenset({"yaml-invalid", "duplicate-key", "field-invalid", "unchecked"})
"""What keeps a file or words from being read hides whatever is wrong there: it always counts."""
FIXED: Final = UNDENIABLE | {"altered-critical", "misattributed"}
"""What the file that is judged cannot make less grave: a version's words may be waived, no rule."""


@dataclass(frozen=True)
class Reported:
    """A finding with all that a reader needs.

    Attributes:
        finding: What the rule said.
        severity: As set in negotiation.yaml, else the rule's own.
        location: File, line and column.
        excerpt: The line in question, or None if it cannot be shown.
        waived: The reason for which it is waived, or None.
        fingerprint: The same for the same defect after lines have moved.
        baselined: Whether it was there already when the baseline was written.
    """

    finding: Finding
    severity: Severity
    location: Location
    excerpt: str | None
    waived: str | None
    fingerprint: str
    baselined: bool = False

    @property
    def stands(self) -> bool:
        """Whether it is neither waived nor in the baseline."""
        return self.waived is None and not self.baselined


@dataclass(frozen=True)
class Span:
    """Words in an article: code points from `start` to `end`, and the place of the first."""

    location: Location
    start: int
    end: int


@dataclass(frozen=True)
class Verified:
    """A piece of evidence with its verdict; only versions have a name.

    Where it stands is looked up when a format asks: most print only what is wrong.
    """

    record: str
    version: str | None
    index: int
    evidence: Cited
    verdict: Verdict
    places: Callable[[], tuple[Location, Span | None]] = field(repr=False, compare=False)

    @cached_property
    def _placed(self) -> tuple[Location, Span | None]:
        return self.places()

    @property
    def location(self) -> Location:
        """Its place in the record."""
        return self._placed[0]

    @property
    def span(self) -> Span | None:
        """The words in the article; None when they do not stand there."""
        return self._placed[1]


@dataclass(frozen=True)
class Counts:
    """How much was looked at."""

    records: int = 0
    versions: int = 0
    evidence: int = 0
    sources: int = 0


@dataclass(frozen=True)
class Report:
    """All that one run of the check has to say.

    Attributes:
        title: The negotiation's; None if it cannot be read.
        counts: How much was looked at.
        verdicts: How many pieces of evidence have which verdict; only verdicts that occur.
        evidence: Every piece of evidence.
        findings: What is wrong, by place.
        stale: Entries of the baseline that were not found.
        off: Rules that negotiation.yaml turns off, or that were to be ignored.
        only: The rules that were asked for; empty: all.
    """

    title: str | None
    counts: Counts
    verdicts: dict[str, int]
    evidence: tuple[Verified, ...]
    findings: tuple[Reported, ...]
    stale: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    only: tuple[str, ...] = ()

    def fails(self, at: Severity) -> bool:
        """Whether a finding that stands is at least this grave."""
        return any(one.stands and one.severity.rank <= at.rank for one in self.findings)
