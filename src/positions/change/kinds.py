"""What a change is called, and what a position counts as in the summary: the tables.

Total: every combination of cause, positions and facts has a name. A test runs them all.
"""

from collections.abc import Mapping
from typing import Final, Literal, get_args

from positions.change.facts import AttestationFact, Fact, FirmnessFact, StanceFact
from positions.change.timeline import Position

Cause = Literal["correction", "disclosure", "undated", "movement"]
Kind = Literal[
    "moved",
    "may-have-moved",
    "withdrawn",
    "unclear",
    "stated",
    "unstated",
    "hardened",
    "softened",
    "reframed",
    "narrowed",
    "widened",
    "reaffirmed",
    "retold",
    "unchanged",
    "undated",
    "disclosed",
    "corrected",
    "backfilled",
    "retracted",
]
QUIET: Final[tuple[Kind, ...]] = ("reaffirmed", "retold", "unchanged")
Class = Literal[
    "moved",
    "may-have-moved",
    "withdrawn",
    "unclear",
    "stated",
    "new-words",
    "undated",
    "disclosed",
    "corrected",
    "more-precise",
    "less-precise",
    "as-it-was",
    "no-word",
]
CLASSES: Final[tuple[Class, ...]] = get_args(Class)
"""What a position counts as in the summary, the gravest first."""
CLASS_OF: Final[Mapping[Kind, Class]] = {
    "moved": "moved",
    "may-have-moved": "may-have-moved",
    "withdrawn": "withdrawn",
    "unclear": "unclear",
    "stated": "stated",
    "unstated": "new-words",
    "hardened": "new-words",
    "softened": "new-words",
    "reframed": "new-words",
    "undated": "undated",
    "disclosed": "disclosed",
    "corrected": "corrected",
    "backfilled": "corrected",
    "retracted": "corrected",
    "narrowed": "more-precise",
    "widened": "less-precise",
    "reaffirmed": "as-it-was",
    "retold": "as-it-was",
    "unchanged": "as-it-was",
}


def kind_of(
    cause: Cause,
    before: Position,
    after: Position,
    facts: tuple[Fact | AttestationFact, ...],
) -> Kind | None:
    """Give the kind of a change that has facts, the first that fits; None without facts.

    That somebody else says so now is a change of what we know or record, but no movement.
    """
    if cause in ("movement", "undated"):
        facts = tuple(fact for fact in facts if not isinstance(fact, AttestationFact))
    if not facts:
        return None
    if cause == "correction":
        return _corrected(before, after)
    if cause != "movement":
        return "disclosed" if cause == "disclosure" else "undated"
    return _moved(after, facts)


def _corrected(before: Position, after: Position) -> Kind:
    if not before.stated:
        return "backfilled"
    return "corrected" if after.stated else "retracted"


def _moved(after: Position, facts: tuple[Fact | AttestationFact, ...]) -> Kind:
    stance = next((fact for fact in facts if isinstance(fact, StanceFact)), None)
    others = [fact for fact in facts if fact is not stance]
    if stance is not None:
        change = stance.change
        if change in ("moved", "may-have-moved", "stated"):
            return change
        if change == "ended":
            return _ended(after)
        return "reframed" if others or change == "changed" else change
    for fact in others:
        if isinstance(fact, FirmnessFact) and fact.up is not None:
            return "hardened" if fact.up else "softened"
    return "reframed"


def _ended(after: Position) -> Kind:
    if after.absence is None:
        return "unstated"
    return "withdrawn" if after.absence == "withdrawn" else "unclear"
