from .baseline import (
    BaselineError as BaselineError,
    Entry as Entry,
    compare as compare,
    dump as dump,
    parse as parse,
    update as update,
)
from .checking import (
    Report as Report,
    Reported as Reported,
    Span as Span,
    Verified as Verified,
    check as check,
)
from .obstacles import Obstacle as Obstacle, obstacles as obstacles
from .rules.register import RULES as RULES
from .rules.rule import Rule as Rule
from .selection import Selection as Selection, names as names
