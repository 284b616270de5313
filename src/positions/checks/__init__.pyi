from .baseline import (
    BaselineError as BaselineError,
    KnownFinding as KnownFinding,
    dump as dump,
    parse as parse,
    recognise as recognise,
    update as update,
)
from .checking import check as check
from .obstacles import Obstacle as Obstacle, obstacles as obstacles
from .report import (
    Counts as Counts,
    Report as Report,
    Reported as Reported,
    Span as Span,
    Verified as Verified,
)
from .rules.register import RULES as RULES
from .rules.rule import Rule as Rule
from .selection import Selection as Selection
