"""What the JSON of several commands is made of; each command's own shape stands beside its writer.

Types only: mypy holds the writers to them, `published` makes JSON Schemas of them. Days are written
as ISO dates, decimals as numbers.
"""

from datetime import date
from decimal import Decimal
from typing import Literal

from typing_extensions import TypedDict

from positions.evidence import Level
from positions.records import Absence, Place, Stance
from positions.words import Verdict


class SaidShape(TypedDict):
    """When something was said: bounds, both inclusive; null where one is open."""

    after: date | None
    before: date | None


class PlaceShape(TypedDict):
    """A place in a file; lines and columns count from 1."""

    path: str
    line: int
    column: int


class PointShape(TypedDict):
    """A point of a scale; `at` is null where it has no place."""

    id: str
    at: Decimal | None
    text: str | None


class ScaleShape(TypedDict):
    """An issue's scale."""

    type: Literal["ordinal", "interval", "nominal"]
    points: list[PointShape]
    min: Decimal | None
    max: Decimal | None
    unit: str | None
    reference: Decimal | None


class IssueShape(TypedDict):
    """An issue with its scale."""

    id: str
    title: str
    question: str | None
    scale: ScaleShape


class WitnessShape(TypedDict):
    """The strongest proved piece of evidence for a value."""

    source: str
    speaker: str | None
    form: Literal["quote", "passage"]


class ValueShape(TypedDict):
    """A value on one axis, when it was said, and who says so.

    `value` is the stance, the firmness, the salience (0–100) or a term's text; `at` a stance's low
    and high place; `absent` stands in place of a stance; `kind` is a term's.
    """

    axis: str
    value: Stance | None
    at: Place | None
    absent: Absence | None
    kind: str | None
    said: SaidShape
    reported: date | None
    attestation: Level
    outlets: int
    witness: WitnessShape | None


class CitedShape(TypedDict):
    """A piece of evidence; `line` is the article's, null where its words were not found."""

    source: str
    speaker: str | None
    form: Literal["quote", "passage"]
    words: str
    translation: str | None
    note: str | None
    verdict: Verdict
    path: str
    line: int | None
    supports: list[str]
