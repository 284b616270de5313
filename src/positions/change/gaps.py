"""How far all parties are apart on all issues as of two days, and who closed or widened a gap.

The arithmetic of one scale is that of `measures`, that over many issues of `distances`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from positions.change.difference import Operand
from positions.change.distances import Distance, contributions, matrix, tracks
from positions.change.measures import Gap, gap
from positions.change.timeline import snapshot
from positions.evidence import Proofs


@dataclass(frozen=True)
class Gaps:
    """All that was measured.

    Attributes:
        from_: The earlier operand; the same as `to` when only one day was asked for.
        to: The later operand.
        issues: Each issue's gap between the two.
        shares: Each issue's change in mean distance, by the parties who moved.
        matrix: The parties' distances as of `to`.
    """

    from_: Operand
    to: Operand
    issues: Mapping[str, Gap]
    shares: Mapping[str, Mapping[str, Decimal]]
    matrix: Mapping[tuple[str, str], Distance]

    @property
    def one_day(self) -> bool:
        """Whether there is nothing to compare."""
        return self.from_.day == self.to.day


def gaps(proofs: Proofs, from_: Operand, to: Operand) -> Gaps:
    """Measure both days from what each operand knows."""
    dossier = proofs.dossier
    before, after = (snapshot(dossier, one.day, one.known_by) for one in (from_, to))
    found = {issue: tracks(dossier, issue, before, after) for issue in dossier.negotiation.issues}
    return Gaps(
        from_,
        to,
        {issue: gap(list(one.values())) for issue, one in found.items()},
        {issue: contributions(one) for issue, one in found.items()},
        matrix(proofs, after),
    )
