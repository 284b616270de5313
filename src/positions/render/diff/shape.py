"""The shape of `positions diff --format json` (format 2).

`from` is a word of Python: shapes that hold it are made of a call, and a class that adds the rest.
"""

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import TypedDict

from positions.change import Cause, Class, Kind, Range
from positions.evidence import Level
from positions.records import Absence, Firmness, Place, Stance
from positions.render.shapes import SaidShape


class OperandShape(TypedDict):
    """One side of a comparison; `revision` is null for the working tree, `known_by` for ever."""

    date: date
    round: str | None
    revision: str | None
    known_by: date | None


class CitedWitnessShape(TypedDict):
    """The evidence on which a fact rests: the line that cites it, and the article's."""

    source: str
    speaker: str | None
    form: Literal["quote", "passage"]
    path: str | None
    line: int | None
    seed: str | None
    seed_line: int | None


class ToldShape(TypedDict):
    """What belongs to a fact alone: when it was said, on whose word, and on what it rests."""

    conclusive: bool
    said: SaidShape
    reported: date | None
    attestation: Level
    via: Literal["counterpart"] | None
    outlets: int
    rests_on: list[str]
    witness: CitedWitnessShape | None


class TermShape(TypedDict):
    """A term; `value` is the number in it."""

    kind: str
    text: str | None
    value: Decimal | None


_Stances = TypedDict("_Stances", {"from": Stance | None, "to": Stance | None})
_Levels = TypedDict("_Levels", {"from": Firmness | None, "to": Firmness | None})
_Numbers = TypedDict("_Numbers", {"from": Decimal | None, "to": Decimal | None})
_Terms = TypedDict("_Terms", {"from": TermShape | None, "to": TermShape | None})
_Attestations = TypedDict("_Attestations", {"from": Level, "to": Level})


class StanceFactShape(_Stances, ToldShape):
    """A stance that differs; places are low and high ends, `delta` the least and the most."""

    axis: Literal["stance"]
    change: Literal["stated", "ended", "narrowed", "widened", "may-have-moved", "moved", "changed"]
    from_absent: Absence | None
    to_absent: Absence | None
    from_at: Place | None
    to_at: Place | None
    delta: Range | None
    toward: list[str]
    away: list[str]
    reversed: bool


class FirmnessFactShape(_Levels, ToldShape):
    """Firmness that differs."""

    axis: Literal["firmness"]
    change: Literal["stated", "ended", "up", "down"]


class SalienceFactShape(_Numbers, ToldShape):
    """Salience (0–100) that differs."""

    axis: Literal["salience"]
    change: Literal["stated", "ended", "up", "down"]


class TermFactShape(_Terms, ToldShape, TermShape):
    """A term that was stated, ended, or is of another kind or number: `terms.<id>`."""

    axis: str
    change: Literal["stated", "ended", "changed"]


class AttestationFactShape(_Attestations, ToldShape):
    """An axis, `of`, that is attested otherwise than before."""

    axis: Literal["attestation"]
    of: str
    change: Literal["stronger", "weaker"]


FactShape = (
    StanceFactShape | FirmnessFactShape | SalienceFactShape | AttestationFactShape | TermFactShape
)


class EndShape(TypedDict):
    """What was held before, and how old it was."""

    said: SaidShape
    attestation: Level
    age_days: int


class ReportedEndShape(EndShape):
    """What is held since."""

    reported: date | None
    outlets: int


class WaypointShape(TypedDict):
    """A stance, or why there was none, on the way that came to light."""

    said: SaidShape
    stance: Stance | None
    absent: Absence | None


_Ends = TypedDict("_Ends", {"from": EndShape | None, "to": ReportedEndShape | None})


class ChangeShape(_Ends):
    """What one cause did to one position; `rests_on` is what all of its facts rest on."""

    issue: str
    party: str
    cause: Cause
    kind: Kind
    facts: list[FactShape]
    way: list[WaypointShape]
    rests_on: list[str]


class SilenceShape(TypedDict):
    """A position that was never stated; `unreported`: somebody looked and found nothing."""

    issue: str
    party: str
    unreported: bool


class GapShape(TypedDict):
    """How far the parties located at both dates are apart, at least and at most, then and now."""

    issue: str
    n: int
    spread: tuple[Range, Range] | None
    mean_distance: tuple[Range, Range] | None
    trend: Literal["converging", "diverging", "steady", "unknown"]


_Values = TypedDict("_Values", {"from": Any, "to": Any})


class AxisShape(_Values):
    """What a statement says on one axis, before and after it was amended."""

    axis: str


class StatementShape(TypedDict):
    """A statement that was added to the records, amended, or taken out."""

    issue: str
    party: str
    said: SaidShape | None
    change: Literal["added", "amended", "removed"]
    axes: list[AxisShape]


class ScaleChangeShape(TypedDict):
    """A scale of which points, texts or the question were changed."""

    issue: str
    changed: list[str]


class FieldShape(_Values):
    """A field of a source or an outlet that was changed."""

    id: str
    field: str


class RenameShape(_Values):
    """An id that is another now."""

    what: str


_Operands = TypedDict("_Operands", {"from": OperandShape, "to": OperandShape})


class DiffShape(_Operands):
    """Everything between two operands; the summary's classes add up to its positions."""

    format: Literal[2]
    negotiation: str
    summary: dict[Class | Literal["positions"], int]
    changes: list[ChangeShape]
    unchanged: list[ChangeShape]
    never_stated: list[SilenceShape]
    issues: list[GapShape]
    scales: list[ScaleChangeShape]
    statements: list[StatementShape]
    sources: list[FieldShape]
    outlets: list[FieldShape]
    renames: list[RenameShape]
