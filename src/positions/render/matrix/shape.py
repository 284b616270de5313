"""The shape of `positions matrix --format json`."""

from datetime import date
from typing import Literal

from typing_extensions import TypedDict

from positions.evidence import Level
from positions.records import Absence, Place, Stance
from positions.render.shapes import SaidShape


class CellShape(TypedDict):
    """A party's stance on an issue; `said` and `attestation` are of its first axis stated."""

    issue: str
    party: str
    stance: Stance | None
    at: Place | None
    absent: Absence | None
    stated: bool
    unreported: bool
    said: SaidShape | None
    attestation: Level | None


class MatrixShape(TypedDict):
    """Stances as of `date`, from what was published by `known_by` (null: ever)."""

    format: Literal[1]
    negotiation: str
    date: date
    known_by: date | None
    cells: list[CellShape]
