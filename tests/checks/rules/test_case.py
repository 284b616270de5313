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
    keys = [(str(one.filed.pair), one.index, one.key) for one in case(WORLD).versions]
    assert keys == [("i/p", 0, "2022-01-02"), ("i/p", 1, "gone"), ("i/q", 0, "2022-01-01")]


def test_exhibits_know_their_place_and_their_verdict() -> None:
    exhibits = case(WORLD).exhibits
    assert [(one.stated.index, one.index) for one in exhibits] == [(0, 0), (1, 0), (1, 1)]
    verdicts = [one.judgement.verdict for one in exhibits]
    assert verdicts[0] is Verdict.TOO_SHORT
    assert verdicts[1] is not Verdict.VERIFIED


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
