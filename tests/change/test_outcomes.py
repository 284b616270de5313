"""Compromises and bargaining success, against numbers worked out by hand."""

from decimal import Decimal

import worlds
from positions.change.outcomes import Outcomes, outcomes
from positions.change.timeline import snapshot

HEAD = """
=== positions/negotiation.yaml
title: T
parties: {a: {name: A}, b: {name: B}, c: {name: C}}
issues:
  pay:
    title: Pay
    scale: {type: interval, min: 0, max: 200}
    outcome: {date: 2024-06-01, note: n, stance: 60, evidence: []}
  venue: {title: Venue, scale: {type: nominal, points: {x: {}}}}
=== seeds/catalogue.yaml
sources: {s: {file: s.txt, title: S, published: 2024-01-01}}
=== seeds/s.txt
Nothing but these few words.
"""


def record(party: str, *versions: str) -> str:
    lines = "".join(
        f"  - {{date: {version}, note: n, evidence: [{{source: s, passage: these few words}}]}}\n"
        for version in versions
    )
    return f"=== positions/pay/{party}.yaml\nissue: pay\nparty: {party}\nversions:\n{lines}"


def measured(*records: str) -> Outcomes:
    dossier = worlds.dossier(HEAD.strip("\n") + "\n" + "".join(records))
    return outcomes(dossier, snapshot(dossier, dossier.days()[-1]))


WHOLE = (
    record("a", "2024-01-01, stance: 0, salience: 50"),
    record("b", "2024-01-01, stance: 100, salience: 100", "2024-02-01, stance: 40"),
    record("c", "2024-01-01, stance: 200, salience: 50"),
)


def test_three_compromises_and_how_far_they_miss() -> None:
    found = measured(*WHOLE).issues["pay"]
    assert found.n == 3
    assert found.predicted == {"mean": 80, "weighted-mean": 70, "median": 40}
    assert found.errors == {"mean": 20, "weighted-mean": 10, "median": 20}


def test_success_and_concessions_are_shares_of_the_scale() -> None:
    found = measured(*WHOLE)
    assert found.issues["pay"].success == {"a": 70, "b": 90, "c": 30}
    assert found.issues["pay"].concessions == {"a": 0, "b": Decimal(10), "c": 0}
    assert found.success == {"a": 70, "b": 90, "c": 30}


def test_two_parties_compare_no_compromises() -> None:
    found = measured(*WHOLE[:2])
    assert (found.n, found.errors) == (0, {})
    assert found.issues["pay"].n == 2


def test_a_party_without_salience_is_no_part_of_a_compromise() -> None:
    found = measured(*WHOLE[:2], record("c", "2024-01-01, stance: 200"))
    assert found.issues["pay"].n == 2
    assert found.issues["pay"].success["c"] == 30
