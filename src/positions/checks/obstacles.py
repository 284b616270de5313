"""What keeps the records from being compared: they cannot be read, or do not say what they mean.

A part of the check, and all of it that `positions diff` and its like need before they answer.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from positions.checks.rules.case import Case
from positions.checks.rules.references import STRUCTURAL
from positions.evidence import prove_all
from positions.files import Tree
from positions.records import Dossier, Finding, Loaded, Location, Locator


@dataclass(frozen=True)
class Obstacle:
    """One thing to mend first, and where."""

    location: Location
    rule: str
    message: str


def obstacles(loaded: Loaded, tree: Tree) -> list[Obstacle]:
    """List what must be mended before anything is compared, in order of place."""
    locator = Locator(tree)
    found = [
        Obstacle(locator.locate(finding), finding.rule, finding.message)
        for finding in _findings(loaded)
    ]
    return sorted(found, key=lambda one: (one.location.path, one.location.line, one.message))


def _findings(loaded: Loaded) -> Iterable[Finding]:
    # A stray file that is no YAML hides no position.
    yield from (one for one in loaded.findings if one.path.endswith((".yaml", ".yml")))
    if loaded.dossier is not None:
        yield from _unclear(loaded.dossier, catalogued=loaded.catalogued)


def _unclear(dossier: Dossier, *, catalogued: bool) -> Iterator[Finding]:
    case = Case(prove_all(dossier, ()), catalogued=catalogued)
    for rule in STRUCTURAL:
        yield from rule(case)
