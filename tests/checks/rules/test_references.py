import pytest

from bench import found
from positions.checks.rules import references

RECORD = """
=== positions/i/p.yaml
issue: i
party: p
versions:
  - date: 2022-01-01
    stance: STANCE
    evidence: [{source: s, passage: We will stay here}]
"""


def test_party_unknown() -> None:
    """
    === positions/i/x.yaml
    issue: i
    party: pp
    versions: [{date: 2022-01-01, stance: a}]
    === positions/i/o.yaml
    issue: i
    party: o
    versions: [{date: 2022-01-01, stance: a}]
    === seeds/catalogue.yaml
    outlets: {a: {name: A, affiliation: p}, b: {name: B, affiliation: z}, c: {name: C}}
    """
    assert found(references.party_unknown, test_party_unknown.__doc__) == [
        "positions/i/o.yaml party: o is an observer: observers speak but hold no position",
        "positions/i/x.yaml party: party pp is not known; did you mean p?",
        "seeds/catalogue.yaml outlets.b.affiliation: party z is not known; known are p, q, o",
    ]


def test_issue_unknown() -> None:
    """
    === positions/x/p.yaml
    issue: x
    party: p
    versions: [{date: 2022-01-01, stance: a}]
    """
    assert found(references.issue_unknown, test_issue_unknown.__doc__) == [
        "positions/x/p.yaml issue: issue x is not known; known are i"
    ]


def test_event_unknown() -> None:
    """
    === positions/i/p.yaml
    issue: i
    party: p
    versions: [{date: 2022-01-01, stance: a}, {event: talks, stance: a}]
    """
    assert found(references.event_unknown, test_event_unknown.__doc__) == [
        "positions/i/p.yaml versions.1.event: event talks is not known"
    ]


def test_speaker_unknown() -> None:
    """
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - date: 2022-01-01
        stance: a
        evidence:
          - {source: s, speaker: ada, passage: We will stay here}
          - {source: s, speaker: q, passage: We will stay here}
          - {source: s, passage: We will stay here}
          - {source: s, speaker: adda, passage: We will stay here}
    """
    assert found(references.speaker_unknown, test_speaker_unknown.__doc__) == [
        (
            "positions/i/p.yaml versions.0.evidence.3.speaker: "
            "speaker adda is not known; did you mean ada?"
        )
    ]


def test_speaker_duplicate() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties:
      p: {name: P, speakers: {ada: {name: A}, q: {name: Q}}}
      q: {name: Q, speakers: {ada: {name: A}, bob: {name: B}}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    """
    assert found(references.speaker_duplicate, test_speaker_duplicate.__doc__) == [
        "positions/negotiation.yaml parties.p.speakers.q: speaker id q is already taken by a party",
        (
            "positions/negotiation.yaml parties.q.speakers.ada: "
            "speaker id ada is already taken by a speaker of p"
        ),
    ]


def test_source_unknown() -> None:
    """
    === positions/negotiation.yaml
    title: T
    events:
      e: {date: 2022-01-01, dated_by: {source: t, passage: x}}
      f: {date: 2022-01-01, dated_by: {source: s, passage: x}}
    parties: {p: {name: P}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - date: 2022-01-01
        dated_by: {source: u, passage: x}
        stance: a
        evidence: [{source: s, passage: x}, {source: sss, passage: x}]
    === seeds/catalogue.yaml
    sources: {s: {file: s.txt, title: S, published: 2022-01-01, derived_from: v}}
    """
    assert found(references.source_unknown, test_source_unknown.__doc__) == [
        "positions/i/p.yaml versions.0.evidence.1.source: source sss is not known; known are s",
        "positions/negotiation.yaml events.e.dated_by.source: source t is not known; known are s",
        "positions/i/p.yaml versions.0.dated_by.source: source u is not known; known are s",
        "seeds/catalogue.yaml sources.s.derived_from: source v is not known; known are s",
    ]


def test_a_source_may_name_speakers_and_a_shared_voice_parties() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties: {p: {name: P, speakers: {ana: {name: Ana}}}}
    speakers: {terms: {name: Terms, kind: document, of: [p, q]}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    === seeds/catalogue.yaml
    sources:
      s: {file: s.txt, title: S, published: 2022-01-01, kind: statement, speaker: terms}
      t: {file: t.txt, title: T, published: 2022-01-01, kind: statement, speaker: anonymous}
      u: {file: u.txt, title: U, published: 2022-01-01, turns: {A: ana, B: bob, Q: null}}
    """
    world = test_a_source_may_name_speakers_and_a_shared_voice_parties.__doc__
    known = "known are p, ana, terms"
    assert found(references.speaker_unknown, world) == [
        f"seeds/catalogue.yaml sources.t.speaker: speaker anonymous is not known; {known}",
        f"seeds/catalogue.yaml sources.u.turns.B: speaker bob is not known; {known}",
    ]
    assert found(references.party_unknown, world) == [
        "positions/negotiation.yaml speakers.terms.of.1: party q is not known; known are p"
    ]


@pytest.mark.parametrize(
    ("here", "there", "apart"),
    [
        (", until: 2022-01-31", ", from: 2022-02-01", True),
        (", from: 2022-02-01", ", until: 2022-01-31", True),
        (", until: 2022-02-01", ", from: 2022-02-01", False),
        (", until: 2022-01-31", "", False),
        ("", "", False),
    ],
)
def test_somebody_who_changed_sides_stands_under_both(
    here: str, there: str, *, apart: bool
) -> None:
    world = f"""
    === positions/negotiation.yaml
    title: T
    parties:
      p: {{name: P, speakers: {{ana: {{name: Ana{here}}}}}}}
      q: {{name: Q, speakers: {{ana: {{name: Ana{there}}}}}}}
    issues: {{i: {{title: I, scale: {{type: nominal, points: {{a: {{}}}}}}}}}}
    """
    faults = found(references.speaker_duplicate, world)
    assert (not faults) == apart
    shared = "    speakers: {ana: {name: Ana, of: [p, q]}}\n"
    assert found(references.speaker_duplicate, f"{world.rstrip()}\n{shared}")


def test_outlet_unknown() -> None:
    """
    === seeds/catalogue.yaml
    outlets: {free: {name: Free}}
    sources:
      s: {file: s.txt, title: S, outlet: fre, published: 2022-01-01}
      t: {file: s.txt, title: S, outlet: null, published: 2022-01-01}
      u: {file: s.txt, title: S, outlet: free, published: 2022-01-01}
    """
    assert found(references.outlet_unknown, test_outlet_unknown.__doc__) == [
        "seeds/catalogue.yaml sources.s.outlet: outlet fre is not known; did you mean free?"
    ]


def test_stance_unknown() -> None:
    rule, place = references.stance_unknown, "positions/i/p.yaml versions.0.stance: "
    for stance in ("a", "[a, b]", "[b, b]"):
        assert found(rule, RECORD.replace("STANCE", stance)) == []
    assert found(rule, RECORD.replace("STANCE", "c")) == [
        f"{place}c is no point of this scale; its points are a, b"
    ]
    assert found(rule, RECORD.replace("STANCE", "[b, a]")) == [
        f"{place}the low end of the range lies above its high end"
    ]


def test_supports_unknown() -> None:
    """
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - date: 2022-01-01
        stance: a
        terms: {t: {kind: dropped}}
        evidence:
          - {source: s, passage: x, supports: [terms.t, terms.u, stance, firmness]}
          - {source: s, passage: x, supports: []}
    """
    place, states = "positions/i/p.yaml versions.0.evidence.0.supports", "it states stance, terms.t"
    assert found(references.supports_unknown, test_supports_unknown.__doc__) == [
        f"{place}.1: this version does not state terms.u; {states}",
        f"{place}.3: this version does not state firmness; {states}",
    ]


def test_rule_unknown() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties: {p: {name: P}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    check: {severity: {altered: off, xyz: info}}
    === positions/i/p.yaml
    issue: i
    party: p
    versions: [{date: 2022-01-01, stance: a, waive: {nested: why, nestet: why}}]
    """
    assert found(references.rule_unknown, test_rule_unknown.__doc__) == [
        "positions/negotiation.yaml check.severity.xyz: rule xyz is not known",
        (
            "positions/i/p.yaml versions.0.waive.nestet: "
            "rule nestet is not known; did you mean nested?"
        ),
    ]


def test_record_duplicate() -> None:
    """
    === positions/i/a.yaml
    issue: i
    party: p
    versions: [{date: 2022-01-01, stance: a}]
    === positions/i/b.yaml
    issue: i
    party: p
    versions: [{date: 2022-01-02, stance: b}]
    === positions/i/q.yaml
    issue: i
    party: q
    versions: [{date: 2022-01-02, stance: b}]
    """
    assert found(references.record_duplicate, test_record_duplicate.__doc__) == [
        "positions/i/b.yaml issue: positions/i/a.yaml already holds the record of i/p"
    ]


def test_name_ambiguous() -> None:
    """
    === positions/negotiation.yaml
    title: T
    rounds: {a: {date: 2022-01-01}, b: {date: 2022-01-02}}
    events: {b: {date: 2022-01-02}, c: {date: 2022-01-02}}
    parties: {p: {name: P}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    """
    assert found(references.name_ambiguous, test_name_ambiguous.__doc__) == [
        "positions/negotiation.yaml rounds.b: b is the name of a round and of an event"
    ]
