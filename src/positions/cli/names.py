"""Names that a user gives must be known."""

from collections.abc import Iterable
from typing import Final

from positions.cli.outcome import Stop

_FEW: Final = 12


def known(kind: str, names: Iterable[str], all_: Iterable[str]) -> None:
    """Stop at the first name that is not among those known."""
    from positions.records import did_you_mean

    listed = list(all_)
    for name in names:
        if name not in listed:
            listing = f"; there are {', '.join(listed)}" if len(listed) <= _FEW else ""
            hint = did_you_mean(name, listed) or listing
            raise Stop(f"{kind} {name} is not known{hint}")
