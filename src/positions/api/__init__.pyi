from .checking import (
    KnownFinding as KnownFinding,
    Report as Report,
    Severity as Severity,
    check as check,
    read_baseline as read_baseline,
    updated_baseline as updated_baseline,
    with_baseline as with_baseline,
    write_baseline as write_baseline,
)
from .comparing import (
    Difference as Difference,
    OperandError as OperandError,
    agree as agree,
    diff as diff,
    gaps as gaps,
    history as history,
    snapshot as snapshot,
)
from .exchanging import document as document, frame as frame, outcomes as outcomes
from .names import UnknownNameError as UnknownNameError, known as known
from .paths import below as below, relative as relative
from .reports import Reports as Reports, report as report
from .schemas import schema as schema, schema_texts as schema_texts, schemas as schemas
from .tracker import (
    Dossier as Dossier,
    NotFoundError as NotFoundError,
    ObstructedError as ObstructedError,
    Pair as Pair,
    Tracker as Tracker,
    find as find,
    load as load,
)
