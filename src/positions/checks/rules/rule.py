"""What a rule is: a name, a severity, its documentation, and a function that finds the defect."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import cleandoc
from typing import Final

from positions.checks.rules.case import Case
from positions.records import Finding, Severity

_HEADINGS: Final = ("Why", "Example", "Instead")


@dataclass(frozen=True)
class Rule:
    """One rule, named for the defect.

    Attributes:
        name: The defect; the function's name with hyphens.
        severity: How grave the defect is unless negotiation.yaml says otherwise.
        doc: First line: what it is. Then `Why:`, `Example:` and `Instead:`. What an example puts in
            backticks stands in the tracker of this name in tests/broken/, which is run.
        run: Finds the defect; None for defects that loading finds, or that waivers have.
    """

    name: str
    severity: Severity
    doc: str
    run: Callable[[Case], Iterator[Finding]] | None = None

    @classmethod
    def of(cls, severity: Severity, run: Callable[[Case], Iterator[Finding]]) -> "Rule":
        """Make a rule of a function, which gives its name and documentation."""
        name = run.__name__.replace("_", "-")
        return cls(name, severity, cleandoc(run.__doc__ or ""), run)

    @property
    def what(self) -> str:
        """What the defect is, one sentence."""
        return self.doc.splitlines()[0]

    @property
    def sections(self) -> dict[str, str]:
        """The paragraphs under `Why`, `Example` and `Instead`, unwrapped."""
        found: dict[str, str] = {}
        heading = ""
        for line in self.doc.splitlines()[1:]:
            head, colon, rest = line.partition(":")
            if colon and head in _HEADINGS:
                heading, line = head, rest  # noqa: PLW2901  # the heading is taken off
            if heading and line.strip():
                found[heading] = f"{found.get(heading, '')} {line.strip()}".strip()
        return found
