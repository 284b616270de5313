import pytest

from bench import found
from positions.checks.rules import records

RECORD = """
=== positions/i/p.yaml
issue: i
party: p
versions:
  - date: 2022-01-01
    stance: a
    firmness: firm
    evidence: EVIDENCE
"""
OWNED = """
=== seeds/catalogue.yaml
outlets: {free: {name: Free}, owned: {name: Owned, affiliation: OWNER}}
sources:
  s: {file: s.txt, title: S, outlet: owned, published: 2022-01-03, sha256: HASH}
  t: {file: s.txt, title: S, outlet: free, published: 2022-01-03, sha256: HASH}
"""
QUOTE = '{source: s, speaker: ada, quote: "We will stay here, and we will fish"}'
OTHER = "{source: s, speaker: bob, passage: 'Pea wants a shared quota, Bob Birch said.'}"


@pytest.mark.parametrize(
    ("path", "right"),
    [
        ("positions/i/x.yaml", "positions/i/p.yaml"),
        ("positions/j/p.yaml", "positions/i/p.yaml"),
        ("positions/p/i.yaml", "positions/i/p.yaml"),
    ],
)
def test_record_misplaced(path: str, right: str) -> None:
    world = RECORD.replace("positions/i/p.yaml", path).replace("EVIDENCE", "[]")
    message = f"this record is about i/p and belongs at {right}"
    assert found(records.record_misplaced, world) == [f"{path} issue: {message}"]
    assert found(records.record_misplaced, RECORD.replace("EVIDENCE", "[]")) == []


def test_no_evidence() -> None:
    """
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - {date: 2022-01-01, absent: unreported}
      - {date: 2022-01-02, absent: declined}
      - {date: 2022-01-03, stance: a}
      - {date: 2022-01-04, stance: a, evidence: [{source: s, passage: x}]}
    """
    message = "this version has no evidence, so it does not count"
    assert found(records.no_evidence, test_no_evidence.__doc__) == [
        f"positions/i/p.yaml versions.1: {message}",
        f"positions/i/p.yaml versions.2: {message}",
    ]


def test_unsupported_axis() -> None:
    """
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - date: 2022-01-01
        absent: declined
        firmness: firm
        salience: core
        terms: {t: {kind: dropped}, u: {kind: dropped}}
        evidence:
          - {source: s, passage: x, supports: [salience]}
          - {source: s, passage: x, supports: [terms.t]}
      - {date: 2022-01-02, stance: a, firmness: firm, evidence: [{source: s, passage: x}]}
      - {date: 2022-01-03, stance: a}
    """
    place = "positions/i/p.yaml versions.0"
    assert found(records.unsupported_axis, test_unsupported_axis.__doc__) == [
        f"{place}.absent: no evidence supports stance",
        f"{place}.firmness: no evidence supports firmness",
        f"{place}.terms.u: no evidence supports terms.u",
    ]


@pytest.mark.parametrize(
    ("evidence", "counts"),
    [
        (f"[{QUOTE}]", False),
        (f"[{OTHER}]", True),
        (f"[{OTHER}, {QUOTE}]", False),
        ("[]", False),
        ("[{source: s, speaker: bob, passage: Nobody ever wrote this sentence}]", False),
    ],
)
def test_counterpart_only(evidence: str, *, counts: bool) -> None:
    message = "only others say so: nothing here is Pea's own or independent"
    expected = [f"positions/i/p.yaml versions.0: {message}"] if counts else []
    assert found(records.counterpart_only, RECORD.replace("EVIDENCE", evidence)) == expected


def test_counterpart_only_leaves_unknown_parties_to_another_rule() -> None:
    world = RECORD.replace("EVIDENCE", f"[{OTHER}]").replace("party: p", "party: x")
    assert found(records.counterpart_only, world) == []


@pytest.mark.parametrize(
    ("owner", "more", "counts"),
    [("p", "", True), ("q", "", True), ("q", ", {source: t, passage: x}", False)],
)
def test_affiliated_only(owner: str, more: str, *, counts: bool) -> None:
    world = RECORD.replace("EVIDENCE", f"[{QUOTE}{more}]") + OWNED.replace("OWNER", owner)
    message = "only owned report this, and belong to a party"
    expected = [f"positions/i/p.yaml versions.0: {message}"] if counts else []
    assert found(records.affiliated_only, world) == expected


def test_affiliated_only_says_nothing_of_independent_outlets() -> None:
    assert found(records.affiliated_only, RECORD.replace("EVIDENCE", f"[{QUOTE}]")) == []


@pytest.mark.parametrize(
    ("second", "empty"),
    [
        (f"{{date: 2022-01-02, stance: a, evidence: [{QUOTE}]}}", True),
        (f"{{date: 2022-01-02, firmness: firm, evidence: [{QUOTE}]}}", True),
        (f"{{date: 2022-01-02, stance: b, evidence: [{QUOTE}]}}", False),
        (f"{{date: 2022-01-02, stance: a, salience: core, evidence: [{QUOTE}]}}", False),
        (f"{{date: 2022-01-02, absent: declined, evidence: [{QUOTE}]}}", False),
        (f"{{date: 2022-01-02, stance: a, evidence: [{QUOTE}, {OTHER}]}}", False),
        ("{date: 2022-01-02, stance: a}", False),
        ("{date: 2022-01-02, absent: unreported}", False),
        (f"{{date: 2022-01-02, terms: {{t: {{kind: dropped}}}}, evidence: [{QUOTE}]}}", False),
    ],
)
def test_version_empty(second: str, empty: bool) -> None:  # noqa: FBT001
    world = f"{RECORD.replace('EVIDENCE', f'[{QUOTE}]')}  - {second}\n"
    assert bool(found(records.version_empty, world)) is empty
