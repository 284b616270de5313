"""The shape of `positions show --format json`."""

from datetime import date
from typing import Literal

from typing_extensions import TypedDict

from positions.render.shapes import CitedShape, IssueShape, ValueShape


class HoldingShape(TypedDict):
    """What a party holds on an issue; `unreported`: somebody looked and found nothing."""

    issue: str
    party: str
    stated: bool
    unreported: bool
    values: list[ValueShape]
    evidence: list[CitedShape]


class ShowShape(TypedDict):
    """Positions as of `date`, from what was published by `known_by` (null: ever)."""

    format: Literal[1]
    negotiation: str
    date: date
    known_by: date | None
    issues: list[IssueShape]
    positions: list[HoldingShape]
