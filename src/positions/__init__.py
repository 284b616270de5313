"""What each party in a negotiation has said, what has changed, and who says so.

    import positions

    tracker = positions.load("path/to/negotiation")
    difference = positions.diff(tracker, "first-round", "second-round")
    moved = [change.pair for change in difference.changes if change.kind == "moved"]

Every function takes a tracker, or the path of its folder, and raises `Refused` when it cannot
answer. Nothing is loaded before it is used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from positions.api import (
        NotFoundError as NotFoundError,
        ObstructedError as ObstructedError,
        UnknownNameError as UnknownNameError,
        check as check,
        diff as diff,
        document as document,
        frame as frame,
        gaps as gaps,
        history as history,
        load as load,
        outcomes as outcomes,
        report as report,
        snapshot as snapshot,
    )
    from positions.refused import Refused as Refused

__version__ = "0.1.0"
__all__ = [
    "NotFoundError",
    "ObstructedError",
    "Refused",
    "UnknownNameError",
    "check",
    "diff",
    "document",
    "frame",
    "gaps",
    "history",
    "load",
    "outcomes",
    "report",
    "snapshot",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401  # whatever bears the name
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from positions import api, refused

    return refused.Refused if name == "Refused" else getattr(api, name)


def __dir__() -> list[str]:
    return __all__
