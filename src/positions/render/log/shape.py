"""The shape of `positions log --format json`."""

from datetime import date
from typing import Literal

from typing_extensions import TypedDict

from positions.change import Kind
from positions.evidence import Level
from positions.render.shapes import CitedShape, SaidShape, ValueShape, WitnessShape


class StatementShape(TypedDict):
    """One statement, what it said (`values`), and what it did against the one before (`kind`).

    `kind` is null where it says nothing new that is known; `unreported`: somebody looked and found
    nothing.
    """

    issue: str
    party: str
    said: SaidShape
    event: str | None
    kind: Kind | None
    unreported: bool
    values: list[ValueShape]
    summary: str | None
    reported: date | None
    attestation: Level
    outlets: int
    witness: WitnessShape | None
    evidence: list[CitedShape]


class LogShape(TypedDict):
    """Histories of pairs, each oldest first, from all that was ever published."""

    format: Literal[1]
    negotiation: str
    statements: list[StatementShape]
