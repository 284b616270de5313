"""What some parties hold on some issues as of a day, value by value, and who says so.

The common ground of `positions show` and `matrix` in every format; how a value is printed is not
known here.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from positions.change import Held, Position, Snapshot
from positions.evidence import Attestation, Proofs, attest
from positions.records import Dossier, Pair


@dataclass(frozen=True)
class Value:
    """One axis of a position: what is held, since when, and who says so."""

    axis: str
    held: Held[object]
    attestation: Attestation


@dataclass(frozen=True)
class View:
    """Positions as of a day, of those issues and parties that were asked for."""

    proofs: Proofs
    snapshot: Snapshot
    issues: Collection[str]
    parties: Collection[str]

    @property
    def dossier(self) -> Dossier:
        """The negotiation."""
        return self.proofs.dossier

    @property
    def pairs(self) -> list[Pair]:
        """Every issue with every party, as listed."""
        return [Pair(issue, party) for issue in self.issues for party in self.parties]

    def position(self, pair: Pair) -> Position:
        """Give what a party holds on an issue."""
        return self.snapshot.positions[pair]

    def values(self, pair: Pair) -> Iterator[Value]:
        """Yield every axis that a party stated on an issue, the stance first."""
        position = self.position(pair)
        for axis in position.axes:
            if held := position.axis(axis):
                yield Value(axis, held, attest(self.proofs, pair.party, held.evidence))

    def leading(self, pair: Pair) -> Value | None:
        """Give the stance, else the first axis that was stated."""
        return next(self.values(pair), None)
