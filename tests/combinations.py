"""Every combination of what a position can hold, and what facts make of one."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from positions.change.facts import Fact, StanceFact
from positions.change.timeline import Absent, Held, Position
from positions.records.dossier import Said
from positions.records.fields import Firmness, Stance
from positions.records.model import Term
from positions.records.scale import Scale

SCALE = Scale.model_validate(
    {
        "type": "ordinal",
        "reference": 50,
        "points": {"low": {"at": 0}, "half": {"at": 50}, "high": {"at": 100}},
    }
)
NOMINAL = Scale.model_validate({"type": "nominal", "points": {"low": {}, "half": {}, "high": {}}})
SAID = Said(date(2024, 1, 2), date(2024, 1, 2))

STANCES: Sequence[Stance | Absent | None] = (
    None,
    "low",
    "high",
    ("low", "half"),
    ("half", "high"),
    Absent("declined"),
    Absent("ambiguous"),
    Absent("withdrawn"),
)
FIRM: Sequence[Firmness | None] = (None, "exploratory", "firm")
SALIENT: Sequence[Decimal | None] = (None, Decimal(33), Decimal(100))
OFFER, DEMAND = Term(kind="offer", text="A bonus"), Term(kind="demand", text="A bonus")
TERMS: Sequence[Term | None] = (
    None,
    OFFER,
    DEMAND,
    Term(kind="offer", text="Another", value=Decimal(5)),
    Term(kind="dropped"),
)


def _held(value: Any) -> Any:  # noqa: ANN401  # one maker for all axes
    return None if value is None else Held(value, SAID)


def made(
    stance: Stance | Absent | None = None,
    firmness: Firmness | None = None,
    salience: Decimal | None = None,
    term: Term | None = None,
) -> Position:
    terms = {"bonus": Held(term, SAID)} if term else {}
    return Position(_held(stance), _held(firmness), _held(salience), terms, firmness_of=stance)


ALL = [made(*axes) for axes in product(STANCES, FIRM, SALIENT, TERMS)]
"""Every combination: the sum of what two positions can differ in is their product."""


def pairs() -> Iterator[tuple[Position, Position]]:
    """Every stance with every other; and all positions, thinned evenly to what a second allows."""
    for stance, other in product(STANCES, STANCES):
        yield made(stance), made(other)
    for number, before in enumerate(ALL):
        for after in ALL[number % 7 :: 7]:
            yield before, after


def values(held: Position) -> dict[str, object]:
    """What a position says, by axis."""
    said = {
        "stance": held.place if held.place is not None else held.absence,
        "firmness": held.firmness_now,
        "salience": held.salience.value if held.salience else None,
    }
    terms = {f"terms.{name}": (term.kind, term.value) for name, term in held.live_terms.items()}
    return {axis: value for axis, value in (said | terms).items() if value is not None}


def applied(before: dict[str, object], facts: Sequence[Fact]) -> dict[str, object]:
    """What facts make of a position; each fact must start from what is there."""
    now = dict(before)
    for fact in facts:
        assert now.get(fact.axis) == _end(fact, "before") or fact.axis == "firmness"
        now[fact.axis] = _end(fact, "after")
    return {axis: value for axis, value in now.items() if value is not None}


def settled(made: dict[str, object], held: dict[str, object]) -> dict[str, object]:
    """What facts made of a position, as `held` has it: it may have left the firmness behind."""
    return {axis: value for axis, value in made.items() if axis != "firmness" or axis in held}


def _end(fact: Fact, which: str) -> object:
    value: object = getattr(fact, which)
    if value is None and isinstance(fact, StanceFact):
        return getattr(fact, f"{which}_absent")
    return (value.kind, value.value) if isinstance(value, Term) else value
