"""How a command ends: what it answers, and the exit status."""

from typing import Final, NamedTuple

CLEAN: Final = 0
FOUND: Final = 1
UNUSABLE: Final = 2
NOTHING: Final = 3
INTERRUPTED: Final = 130
CLOSED_PIPE: Final = 141
TERMINATED: Final = 143


class Outcome(NamedTuple):
    """What goes to stdout, what to stderr, and the status."""

    text: str = ""
    status: int = CLEAN
    remark: str = ""


class Stop(Exception):  # noqa: N818  # not every stop is an error
    """End the command at once with a message for stderr and a status."""

    def __init__(self, message: str, status: int = UNUSABLE) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
