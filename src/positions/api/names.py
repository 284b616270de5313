"""Names that a user gives must be known."""

from collections.abc import Iterable
from typing import Final

from positions.records import did_you_mean
from positions.refused import Refused

_FEW: Final = 12  # names that a reader takes in at a glance


class UnknownNameError(Refused):
    """A name that is not among those known.

    Attributes:
        kind: What it should name: `issue`, `party`, `rule`.
        name: The name.
        known: All names of this kind.
    """

    def __init__(self, kind: str, name: str, known: list[str]) -> None:
        listing = f"; there are {', '.join(known)}" if len(known) <= _FEW else ""
        hint = did_you_mean(name, known) or listing
        super().__init__(f"{kind} {name} is not known{hint}")
        self.kind = kind
        self.name = name
        self.known = known


def known(kind: str, names: Iterable[str], all_: Iterable[str]) -> None:
    """Refuse the first name that is not among those known.

    Raises:
        UnknownNameError: There is one.
    """
    listed = list(all_)
    for name in names:
        if name not in listed:
            raise UnknownNameError(kind, name, listed)
