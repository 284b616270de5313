from .agreement import (
    Agreement as Agreement,
    Coding as Coding,
    CodingDifference as CodingDifference,
    Measured as Measured,
    agreement as agreement,
)
from .difference import (
    Change as Change,
    Choice as Choice,
    Difference as Difference,
    End as End,
    Operand as Operand,
    Told as Told,
)
from .distances import (
    Distance as Distance,
    contributions as contributions,
    matrix as matrix,
    tracks as tracks,
)
from .facts import (
    AttestationFact as AttestationFact,
    Fact as Fact,
    FirmnessFact as FirmnessFact,
    SalienceFact as SalienceFact,
    StanceFact as StanceFact,
    TermFact as TermFact,
)
from .gaps import Gaps as Gaps, gaps as gaps
from .history import LogEntry as LogEntry, history_of as history_of
from .kinds import QUIET as QUIET, Cause as Cause, Class as Class, Kind as Kind
from .measures import Gap as Gap, Range as Range, Track as Track, Trend as Trend
from .movement import diff as diff
from .operands import (
    OperandError as OperandError,
    knowing as knowing,
    on_day as on_day,
    operands as operands,
    revision_in as revision_in,
    spoken_by as spoken_by,
)
from .outcomes import Outcomes as Outcomes, outcomes as outcomes
from .revised import FieldChange as FieldChange, Revised as Revised, revised as revised
from .timeline import (
    Absent as Absent,
    Held as Held,
    Position as Position,
    Snapshot as Snapshot,
    position as position,
    snapshot as snapshot,
)
