from dataclasses import replace

from bench import case
from positions.words.verdicts import Verdict

WORLD = """
=== positions/i/p.yaml
issue: i
party: p
versions:
  - {date: {before: 2022-01-02}, note: x, stance: a, evidence: [{source: s, passage: to stay}]}
  - event: gone
    stance: a
    evidence:
      - {source: s, passage: Bob Birch said that}
      - {source: s, passage: We will stay here}
=== positions/i/q.yaml
issue: i
party: q
versions: [{date: 2022-01-01, stance: a}]
"""


def test_versions_are_keyed_by_day_else_by_their_unknown_event() -> None:
    keys = [(str(one.filed.pair), one.index, one.holder.key) for one in case(WORLD).versions]
    assert keys == [("i/p", 0, "2022-01-02"), ("i/p", 1, "gone"), ("i/q", 0, "2022-01-01")]


def test_exhibits_know_their_place_and_their_verdict() -> None:
    exhibits = case(WORLD).exhibits
    assert [(one.holder.index, one.index) for one in exhibits] == [(0, 0), (1, 0), (1, 1)]
    verdicts = [one.judgement.verdict for one in exhibits]
    assert verdicts[0] is Verdict.TOO_SHORT
    assert verdicts[1] is not Verdict.VERIFIED


APART = """
=== positions/negotiation.yaml
title: T
parties: {p: {name: P}}
issues:
  i:
    title: I
    scale: {type: nominal, points: {a: {}}}
    outcome:
      date: 2022-03-01
      stance: a
      evidence: [{source: s, passage: They agreed on a}, {source: t, passage: They did agree}]
=== positions/unplaced.yaml
words: [{source: s, passage: We also like tea, reason: Nobody negotiates tea}]
=== positions/i/p.yaml
issue: i
party: p
versions: [{date: 2022-01-02, stance: a, evidence: [{source: t, passage: P wants a}]}]
=== seeds/catalogue.yaml
sources:
  s: {file: s.txt, title: S, published: 2022-03-02}
  t: {file: t.txt, title: T, published: 2022-03-02}
"""


def test_what_was_agreed_and_words_without_a_place_are_exhibits_too() -> None:
    found = {
        (one.holder.path, (*one.holder.where, *one.within)): one for one in case(APART).exhibits
    }
    assert list(found) == [
        ("positions/i/p.yaml", ("versions", 0, "evidence", 0)),
        ("positions/negotiation.yaml", ("issues", "i", "outcome", "evidence", 0)),
        ("positions/negotiation.yaml", ("issues", "i", "outcome", "evidence", 1)),
        ("positions/unplaced.yaml", ("words", 0)),
    ]
    _, outcome, _, words = found.values()
    assert outcome.holder.axes == ("stance",)
    assert (outcome.holder.record, words.holder.record) == ("i/outcome", "unplaced")
    finding = words.finding("altered", "m", "passage")
    assert finding.where == ("words", 0, "passage")


def test_a_part_holds_the_words_that_stand_in_its_articles() -> None:
    bench = replace(case(APART), only=frozenset({"seeds/s.txt"}))
    assert [one.holder.record for one in bench.exhibits] == ["i/outcome", "unplaced"]


def test_findings_about_evidence_say_whose_and_where() -> None:
    exhibit = case(WORLD).exhibits[2]
    finding = exhibit.finding("altered", "m", "passage", remedy="r")
    assert finding.path == "positions/i/p.yaml"
    assert finding.where == ("versions", 1, "evidence", 1, "passage")
    assert (finding.record, finding.version, finding.index) == ("i/p", "gone", 1)
    assert finding.value == "s We will stay here"
    assert finding.remedy == "r"
    assert exhibit.finding("altered", "m").remedy is None


def test_datings_are_events_and_versions_without_one() -> None:
    """
    === positions/negotiation.yaml
    title: T
    events: {e: {date: 2022-01-01, note: why}}
    parties: {p: {name: P}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - {event: e, stance: a}
      - {date: 2022-01-02, stance: a}
    """
    datings = list(case(test_datings_are_events_and_versions_without_one.__doc__).datings())
    assert [(one.path, one.where, one.note) for one in datings] == [
        ("positions/negotiation.yaml", ("events", "e"), "why"),
        ("positions/i/p.yaml", ("versions", 1), None),
    ]
