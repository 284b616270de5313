"""How far parties are apart over many issues, and who closed or widened a gap.

Distances on one scale are the business of `measures`; here they are put together: over issues, as
shares of each scale's length, and over parties. `docs/measures.md` gives the literature.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import Final, NamedTuple

from positions.change.measures import Range, Track, apart, located, tenths
from positions.change.timeline import Held, Snapshot
from positions.evidence import Proofs, attest
from positions.records import Dossier, Pair, Scale

_WHOLE: Final = Decimal(100)


@dataclass(frozen=True)
class Distance:
    """How far two parties are apart, in percent of the scales' length, to one decimal.

    Attributes:
        issues: The issues on which both have a place, and whose scale has a length.
        plain: Mean distance over those issues, at least and at most; None if there is none.
        weighted_issues: Those of them on which at least one of the two stated its salience itself.
        weighted: Mean over these, each weighted with the mean of the saliences stated; what an
            outlet or another party says of a party's priorities does not weigh.
    """

    issues: tuple[str, ...]
    plain: Range | None
    weighted_issues: tuple[str, ...]
    weighted: Range | None

    @property
    def n(self) -> int:
        """On how many issues both have a place."""
        return len(self.issues)

    @property
    def weighted_n(self) -> int:
        """On how many of them one at least stated its salience."""
        return len(self.weighted_issues)


class _Share(NamedTuple):
    """Two parties' distance on one issue in percent, and the issue's weight."""

    issue: str
    apart: Range
    weight: Decimal


def length(scale: Scale) -> Decimal | None:
    """Give the distance between a scale's ends; None on nominal and on open scales."""
    if scale.type == "interval":
        return scale.max - scale.min if scale.min is not None and scale.max is not None else None
    places = [point.at for point in scale.points.values() if point.at is not None]
    return max(places) - min(places) or None if places else None


def matrix(proofs: Proofs, snapshot: Snapshot) -> dict[tuple[str, str], Distance]:
    """Measure every pair of parties over all issues, in the order of the negotiation."""
    return {
        (one, other): _between(proofs, snapshot, one, other)
        for one, other in combinations(proofs.dossier.parties, 2)
    }


def _between(proofs: Proofs, snapshot: Snapshot, one: str, other: str) -> Distance:
    shares = list(_shares(proofs, snapshot, one, other))
    weighted = [share for share in shares if share.weight]
    even = [share._replace(weight=Decimal(1)) for share in shares]
    return Distance(
        tuple(share.issue for share in shares),
        _mean(even),
        tuple(share.issue for share in weighted),
        _mean(weighted),
    )


def _mean(shares: Sequence[_Share]) -> Range | None:
    if not shares:
        return None
    total = sum((share.weight for share in shares), Decimal(0))
    least, most = (
        sum((share.apart[end] * share.weight for share in shares), Decimal(0)) / total
        for end in (0, 1)
    )
    return tenths((least, most))


def _shares(proofs: Proofs, snapshot: Snapshot, one: str, other: str) -> Iterator[_Share]:
    for issue, entry in proofs.dossier.negotiation.issues.items():
        pairs = [Pair(issue, party) for party in (one, other)]
        held = [snapshot.positions[pair] for pair in pairs]
        first, second = (located(entry.scale, position.place) for position in held)
        whole = length(entry.scale)
        if first is None or second is None or whole is None:
            continue
        stated = [
            position.salience.value
            for pair, position in zip(pairs, held, strict=True)
            if position.salience and _by_itself(proofs, pair, position.salience)
        ]
        weight = sum(stated, Decimal(0)) / len(stated) if stated else Decimal(0)
        least, most = apart(first, second)
        yield _Share(issue, (least / whole * _WHOLE, most / whole * _WHOLE), weight)


def _by_itself(proofs: Proofs, pair: Pair, salience: Held[Decimal]) -> bool:
    """Whether it is the party itself that said how much an issue matters to it."""
    return attest(proofs, pair.party, salience.evidence, salience.said).level.own


def tracks(dossier: Dossier, issue: str, before: Snapshot, after: Snapshot) -> dict[str, Track]:
    """Give every party's place on an issue as of two days."""
    scale = dossier.issue(issue).scale

    def track(pair: Pair) -> Track:
        old, new = before.positions[pair], after.positions[pair]
        places = located(scale, old.place), located(scale, new.place)
        return Track(places[0], places[1], old.stance != new.stance)

    return {party: track(Pair(issue, party)) for party in dossier.parties}


def contributions(tracks: Mapping[str, Track]) -> dict[str, Decimal]:
    """Share the change in mean distance out among those who moved.

    Each party's share is its Shapley value: what its move alone changes, averaged over whether the
    other one of each pair has moved already. Shares add up to the change; negative ones closed the
    gap. Parties without a place at either date are left out; where one has a range, nobody's share
    is known, and none is given.
    """
    located_ = {
        name: (track.before, track.after)
        for name, track in tracks.items()
        if track.before is not None and track.after is not None
    }
    if any(low != high for ends in located_.values() for low, high in ends):
        return {}
    both = {name: (before[0], after[0]) for name, (before, after) in located_.items()}
    shares = dict.fromkeys(both, Decimal(0))
    pairs = list(combinations(both, 2))
    for one, other in pairs:
        (a, b), (c, d) = both[one], both[other]
        shares[one] += abs(b - c) - abs(a - c) + abs(b - d) - abs(a - d)
        shares[other] += abs(a - d) - abs(a - c) + abs(b - d) - abs(b - c)
    return {name: share / (2 * len(pairs)) for name, share in shares.items() if share}
