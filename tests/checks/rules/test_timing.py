import pytest

from bench import found
from positions.checks.rules import timing

EVENT = """
=== positions/negotiation.yaml
title: T
events: {e: {date: DATE, dated_by: {source: s, passage: "PASSAGE"}}}
parties: {p: {name: P}}
issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
=== seeds/s.txt
They met on January 2. Nobody came on January 3, they said.
"""


def test_date_order() -> None:
    """
    === positions/negotiation.yaml
    title: T
    rounds:
      a: {date: 2022-01-02}
      b: {date: 2022-01-02}
      c: {date: 2022-01-03}
      d: {date: 2022-01-01}
    events: {e: {date: 2022-01-05}, f: {date: {after: 2022-01-01, before: 2022-01-06}}}
    parties: {p: {name: P}, q: {name: Q}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - {event: e, stance: a}
      - {event: gone, stance: a}
      - {date: 2022-01-04, stance: a}
      - {date: 2022-01-05, stance: a}
      - {event: f, stance: a}
    === positions/i/q.yaml
    issue: i
    party: q
    versions: [{date: 2022-01-01, stance: a}]
    """
    record = "positions/i/p.yaml versions"
    later = "before the version above it (2022-01-05)"
    assert found(timing.date_order, test_date_order.__doc__) == [
        f"{record}.2.date: said on 2022-01-04, {later}",
        (
            "positions/negotiation.yaml rounds.b.date: "
            "round b is not after the round before it (2022-01-02)"
        ),
        (
            "positions/negotiation.yaml rounds.d.date: "
            "round d is not after the round before it (2022-01-03)"
        ),
    ]


def test_date_unexplained() -> None:
    """
    === positions/negotiation.yaml
    title: T
    events:
      a: {date: 2022-01-01}
      b: {date: 2022-01-01, note: why}
      c: {date: 2022-01-01, dated_by: {source: s, passage: x}}
    parties: {p: {name: P}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    === positions/i/p.yaml
    issue: i
    party: p
    versions: [{event: a, stance: a}, {date: 2022-01-04, stance: a}]
    """
    message = "nothing says where this date comes from"
    assert found(timing.date_unexplained, test_date_unexplained.__doc__) == [
        f"positions/negotiation.yaml events.a.date: {message}",
        f"positions/i/p.yaml versions.1.date: {message}",
    ]


@pytest.mark.parametrize(
    ("date", "passage", "message"),
    [
        ("2022-01-02", "They met on January 2", None),
        ("{after: 2022-01-01, before: 2022-01-05}", "They met on January 2", None),
        ("{before: 2022-01-02}", "They met on January 2", None),
        ("2022-01-03", "They met on January 2", "these words do not state this date"),
        ("{after: 2022-01-03}", "They met on January 2", "these words do not state this date"),
        ("2022-01-02", "They met on", "these words do not state this date"),
        ("2022-01-02", "They met us on January 2", "these words do not stand in s"),
    ],
)
def test_date_unsupported(date: str, passage: str, message: str | None) -> None:
    world = EVENT.replace("DATE", date).replace("PASSAGE", passage)
    place = "positions/negotiation.yaml events.e.dated_by.passage"
    assert found(timing.date_unsupported, world) == ([f"{place}: {message}"] if message else [])


@pytest.mark.parametrize("digest", ["f" * 64, "HASH"])
def test_a_date_rests_on_an_article_that_can_be_checked(digest: str) -> None:
    """What is missing or changed is another rule's finding, not a wrong date."""
    world = EVENT.replace("DATE", "2022-01-09").replace("PASSAGE", "They met on January 2")
    source = f"sources: {{s: {{file: s.txt, title: S, published: 2022-01-03, sha256: {digest}}}}}"
    catalogue = f"=== seeds/catalogue.yaml\n{source}\n"
    assert len(found(timing.date_unsupported, world + catalogue)) == (digest == "HASH")


def test_date_after_publication() -> None:
    """
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - {date: 2022-01-03, stance: a, evidence: [{source: s, passage: x}]}
      - {date: 2022-01-04, stance: a, evidence: [{source: s, passage: x}, {source: t, passage: x}]}
      - date: {after: 2022-01-03, before: 2022-01-09}
        stance: a
        evidence: [{source: s, passage: x}]
      - {date: {before: 2022-01-10}, stance: a, evidence: [{source: s, passage: x}]}
      - {date: {after: 2022-01-11}, stance: a, evidence: [{source: s, passage: x}]}
    """
    place = "positions/i/p.yaml versions"
    assert found(timing.date_after_publication, test_date_after_publication.__doc__) == [
        f"{place}.1.evidence.0.source: said on 2022-01-04, but s is of 2022-01-03",
        f"{place}.4.evidence.0.source: said on 2022-01-11, but s is of 2022-01-03",
    ]
