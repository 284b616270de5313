"""How far parties are apart over many issues, and who closed or widened a gap.

Distances on one scale are the business of `measures`; here they are put together: over issues, as
shares of each scale's length, and over parties. `docs/measures.md` gives the literature.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import Final

from positions.change.measures import Track, located, tenth
from positions.change.timeline import Snapshot
from positions.records import Dossier, Pair, Scale

_WHOLE: Final = Decimal(100)


@dataclass(frozen=True)
class Distance:
    """How far two parties are apart, in percent of the scales' length, to one decimal.

    Attributes:
        n: Number of issues on which both have a place, and whose scale has a length.
        plain: Mean distance over those issues; None if there is none.
        weighted_n: Number of those issues on which at least one of the two stated its salience.
        weighted: Mean over these, each weighted with the mean of the saliences stated.
    """

    n: int
    plain: Decimal | None
    weighted_n: int
    weighted: Decimal | None


def length(scale: Scale) -> Decimal | None:
    """Give the distance between a scale's ends; None on nominal and on open scales."""
    if scale.type == "interval":
        return scale.max - scale.min if scale.min is not None and scale.max is not None else None
    places = [point.at for point in scale.points.values() if point.at is not None]
    return max(places) - min(places) or None if places else None


def matrix(dossier: Dossier, snapshot: Snapshot) -> dict[tuple[str, str], Distance]:
    """Measure every pair of parties over all issues, in the order of the negotiation."""
    return {
        (one, other): _between(dossier, snapshot, one, other)
        for one, other in combinations(dossier.parties, 2)
    }


def _between(dossier: Dossier, snapshot: Snapshot, one: str, other: str) -> Distance:
    shares = list(_shares(dossier, snapshot, one, other))
    plain = [share for share, _ in shares]
    weighted = [(share, weight) for share, weight in shares if weight]
    total = sum((weight for _, weight in weighted), Decimal(0))
    return Distance(
        len(plain),
        tenth(sum(plain, Decimal(0)) / len(plain)) if plain else None,
        len(weighted),
        tenth(sum(share * weight for share, weight in weighted) / total) if weighted else None,
    )


def _shares(
    dossier: Dossier, snapshot: Snapshot, one: str, other: str
) -> Iterator[tuple[Decimal, Decimal]]:
    """Yield, an issue each, the two parties' distance in percent, and the issue's weight."""
    for issue, entry in dossier.negotiation.issues.items():
        held = [snapshot.positions[Pair(issue, party)] for party in (one, other)]
        first, second = (located(entry.scale, position.place) for position in held)
        whole = length(entry.scale)
        if first is None or second is None or whole is None:
            continue
        stated = [position.salience.value for position in held if position.salience]
        weight = sum(stated, Decimal(0)) / len(stated) if stated else Decimal(0)
        yield abs(first - second) / whole * _WHOLE, weight


def tracks(dossier: Dossier, issue: str, before: Snapshot, after: Snapshot) -> dict[str, Track]:
    """Give every party's place on an issue as of two days."""
    scale = dossier.issue(issue).scale
    held = {party: Pair(issue, party) for party in dossier.parties}
    return {
        party: Track(*(located(scale, one.positions[pair].place) for one in (before, after)))
        for party, pair in held.items()
    }


def contributions(tracks: Mapping[str, Track]) -> dict[str, Decimal]:
    """Share the change in mean distance out among those who moved.

    Each party's share is its Shapley value: what its move alone changes, averaged over whether the
    other one of each pair has moved already. Shares add up to the change; negative ones closed the
    gap. Parties without a place at either date are left out.
    """
    both = {
        name: (track.before, track.after)
        for name, track in tracks.items()
        if track.before is not None and track.after is not None
    }
    shares = dict.fromkeys(both, Decimal(0))
    pairs = list(combinations(both, 2))
    for one, other in pairs:
        (a, b), (c, d) = both[one], both[other]
        shares[one] += abs(b - c) - abs(a - c) + abs(b - d) - abs(a - d)
        shares[other] += abs(a - d) - abs(a - c) + abs(b - d) - abs(b - c)
    return {name: share / (2 * len(pairs)) for name, share in shares.items() if share}
