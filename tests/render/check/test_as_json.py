import json
from typing import Any

import hostile
import pact
import published
import reports
import worlds
from positions.checks.checking import check
from positions.render.check.as_json import check_json

WORLD = """\
=== positions/negotiation.yaml
title: Löhne
parties: {a: {name: A, speakers: {anna: {name: Anna Ash}}}}
issues: {i: {title: I, scale: {type: nominal, points: {x: {}, y: {}}}}}
=== seeds/catalogue.yaml
outlets: {o: {name: O}}
sources:
  s: {file: s.txt, title: T, outlet: o, published: 2024-01-03}
=== seeds/s.txt
Löhne: “We ask for more pay this very year,” Anna Ash said.
=== positions/i/a.yaml
issue: i
party: a
versions:
- date: 2024-01-02
  note: Dated by the report
  stance: x
  evidence:
  - {source: s, speaker: anna, quote: We ask for more pay this very year}
  - {source: s, speaker: anna, quote: We ask for more money this very year}
  waive: {altered: A test}
"""
FOUND: dict[str, Any] = json.loads(check_json(check(worlds.tree(WORLD))))


def finding(rule: str) -> dict[str, Any]:
    (found,) = [one for one in FOUND["findings"] if one["rule"] == rule]
    return dict(found)


def test_what_is_printed_is_what_is_published() -> None:
    for report in (reports.mixed(), reports.clean(), reports.harmful(), check(worlds.tree(WORLD))):
        published.valid("check", check_json(report))
    published.valid("check", check_json(check(worlds.tree("=== positions/negotiation.yaml\n{}"))))


def test_the_top() -> None:
    contract = ["format", "negotiation", "checked", "verdicts", "evidence", "findings"]
    assert [key for key in FOUND if key in contract] == contract
    assert (FOUND["format"], FOUND["negotiation"]) == (1, "Löhne")
    assert FOUND["checked"] == {"records": 1, "versions": 1, "evidence": 2, "sources": 1}
    assert FOUND["verdicts"] == {"verified": 1, "altered": 1}


def test_evidence_says_where_it_stands_in_record_and_article() -> None:
    proved, altered = FOUND["evidence"]
    article = worlds.files(WORLD)["seeds/s.txt"]
    words = "We ask for more pay this very year"
    start = article.index(words)
    assert proved == {
        "record": "i/a",
        "version": "2024-01-02",
        "index": 0,
        "verdict": "verified",
        "source": "s",
        "path": "positions/i/a.yaml",
        "line": 8,
        "span": {
            "path": "seeds/s.txt",
            "start": start,
            "end": start + len(words),
            "line": 1,
            "column": start + 1,
        },
    }
    assert list(altered) == list(proved)
    assert (altered["index"], altered["line"], altered["span"]) == (1, 9, None)


def test_a_finding_has_the_contract_s_keys_in_order() -> None:
    contract = [
        "rule", "severity", "message", "record", "version", "path", "line", "column", "where",
        "related", "waived", "fingerprint",
    ]  # fmt: skip
    for found in FOUND["findings"]:
        assert [key for key in found if key in contract] == contract


def test_a_finding_says_both_places_and_its_waiver() -> None:
    found = finding("altered")
    assert (found["severity"], found["record"], found["version"]) == ("error", "i/a", "2024-01-02")
    assert (found["path"], found["line"]) == ("positions/i/a.yaml", 9)
    assert found["where"] == ["versions", 0, "evidence", 1, "quote"]
    assert found["waived"] == "A test"
    (related,) = found["related"]
    assert list(related) == ["path", "line", "column", "text"]
    assert (related["path"], related["line"]) == ("seeds/s.txt", 1)
    assert related["text"].startswith("We ask for more pay")


def test_a_finding_that_stands_is_waived_by_nothing() -> None:
    assert finding("source-unpinned")["waived"] is None


def test_fingerprints_tell_findings_apart_and_outlive_moved_lines() -> None:
    prints = [one["fingerprint"] for one in FOUND["findings"]]
    assert len(set(prints)) == len(prints)
    moved = worlds.files(WORLD)
    moved["positions/i/a.yaml"] = "# a comment\n\n" + moved["positions/i/a.yaml"]
    tree = worlds.tree("".join(f"=== {path}\n{text}" for path, text in moved.items()))
    again = json.loads(check_json(check(tree)))
    assert sorted(one["fingerprint"] for one in again["findings"]) == sorted(prints)


def test_every_verdict_that_occurs_is_counted_and_no_other() -> None:
    record = """
=== positions/pay/union.yaml
issue: pay
party: union
versions:
- {date: 2024-01-02, stance: 5, evidence: [{source: gone, passage: Some words or other}]}
"""
    negotiation = pact.NEGOTIATION + pact.SOURCES % ("a" * 64) + record
    found = json.loads(check_json(check(worlds.tree(negotiation))))
    assert found["verdicts"] == {"unchecked": 1}
    assert found["evidence"][0]["span"] is None


def test_without_a_negotiation_there_is_still_json() -> None:
    found = json.loads(check_json(check(worlds.tree("=== positions/negotiation.yaml\n{}\n"))))
    assert list(found) == list(FOUND)
    assert found["negotiation"] is None
    assert found["findings"]


def test_no_control_character_is_written_raw() -> None:
    assert "\x1b" not in check_json(check(hostile.tree()))
