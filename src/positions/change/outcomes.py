"""What was agreed, against where the parties stood: how compromises predict it, who got how much.

Three compromises are compared with the outcome, as distances on the scale: the mean of the parties'
places, their mean weighted by salience, and the median (Black 1958). That the weighted mean is hard
to beat is the finding of Thomson et al., The European Union Decides (2006), whose data have places
and saliences from 0 to 100. A party's bargaining success is how near the outcome lies to its place,
as in Bailer, European Union Politics 5 (2004): 100 minus their distance in percent of the scale. A
concession is how far a party moved toward the outcome since its first stated place, in percent of
the scale; negative where it moved away.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from statistics import mean, median
from typing import Final

from positions.change.distances import length
from positions.change.measures import middle, tenth
from positions.change.timeline import Snapshot, steps
from positions.records import Dossier, Pair

FEWEST: Final = 3
"""Of two parties the mean and the median are the same: nothing would be compared."""
_WHOLE: Final = Decimal(100)


@dataclass(frozen=True)
class Settled:
    """One issue with an outcome.

    Attributes:
        outcome: Its place on the scale; a range by its midpoint.
        n: Parties with a place and a salience.
        predicted: Each compromise's place, by `mean`, `weighted-mean` and `median`.
        errors: Each compromise's distance from the outcome.
        success: Bargaining success by party, 0 to 100; empty on a scale without ends.
        concessions: By party; those who have a place.
    """

    outcome: Decimal
    n: int
    predicted: Mapping[str, Decimal]
    errors: Mapping[str, Decimal]
    success: Mapping[str, Decimal]
    concessions: Mapping[str, Decimal]


@dataclass(frozen=True)
class Outcomes:
    """All issues that have an outcome.

    Attributes:
        issues: Each of them.
        n: How many of them have enough parties to compare the compromises.
        errors: Each compromise's mean distance from the outcome over these, to two decimals.
        success: Each party's mean bargaining success, over the issues on which it has a place.
    """

    issues: Mapping[str, Settled]
    n: int
    errors: Mapping[str, Decimal]
    success: Mapping[str, Decimal]


def outcomes(dossier: Dossier, snapshot: Snapshot) -> Outcomes:
    """Measure every issue that has an outcome by what the parties held as of a day."""
    settled = {
        issue: found
        for issue in dossier.negotiation.issues
        if (found := _settled(dossier, snapshot, issue))
    }
    compared = [one for one in settled.values() if one.n >= FEWEST]
    names = compared[0].errors if compared else {}
    errors = {name: _rounded(mean(one.errors[name] for one in compared)) for name in names}
    gained = {
        party: [one.success[party] for one in settled.values() if party in one.success]
        for party in dossier.parties
    }
    success = {party: tenth(mean(shares)) for party, shares in gained.items() if shares}
    return Outcomes(settled, len(compared), errors, success)


def _settled(dossier: Dossier, snapshot: Snapshot, issue: str) -> Settled | None:
    scale, agreed = dossier.issue(issue).scale, dossier.issue(issue).outcome
    place = scale.place(agreed.stance) if agreed else None
    if place is None:
        return None
    outcome = middle(place)
    located = dict(_located(dossier, snapshot, issue))
    weighed = {
        party: (where, weight) for party, (where, weight) in located.items() if weight is not None
    }
    predicted = dict(_compromises(list(weighed.values())))
    whole = length(scale)
    shares = {
        party: tenth(_WHOLE - abs(where - outcome) / whole * _WHOLE)
        for party, (where, _) in located.items()
        if whole
    }
    return Settled(
        outcome,
        len(weighed),
        {name: _rounded(value) for name, value in predicted.items()},
        {name: abs(value - outcome) for name, value in predicted.items()},
        shares,
        {
            party: tenth((abs(first - outcome) - abs(where - outcome)) / whole * _WHOLE)
            for party, (where, _) in located.items()
            if whole and (first := _first(dossier, Pair(issue, party), snapshot)) is not None
        },
    )


def _located(
    dossier: Dossier, snapshot: Snapshot, issue: str
) -> Iterator[tuple[str, tuple[Decimal, Decimal | None]]]:
    """Yield the parties that have a place, with their salience if they stated it."""
    scale = dossier.issue(issue).scale
    for party in dossier.parties:
        held = snapshot.positions[Pair(issue, party)]
        place = scale.place(held.place) if held.place is not None else None
        if place is not None:
            yield party, (middle(place), held.salience.value if held.salience else None)


def _compromises(
    weighed: list[tuple[Decimal, Decimal | None]],
) -> Iterator[tuple[str, Decimal]]:
    if not weighed:
        return
    places = [where for where, _ in weighed]
    weights = [weight or Decimal(0) for _, weight in weighed]
    plain = mean(places)
    yield "mean", plain
    total = sum(weights, Decimal(0))
    product = sum((w * p for w, p in zip(weights, places, strict=True)), Decimal(0))
    yield "weighted-mean", product / total if total else plain
    yield "median", median(places)


def _first(dossier: Dossier, pair: Pair, snapshot: Snapshot) -> Decimal | None:
    """Give the first place that a party stated, of what was known by the snapshot's day."""
    scale = dossier.issue(pair.issue).scale
    for step in steps(dossier, pair, snapshot.known_by):
        if step.after.place is not None:
            place = scale.place(step.after.place)
            return middle(place) if place else None
    return None


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"))
