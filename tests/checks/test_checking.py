import json
from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, strategies as st

import worlds
from positions.checks.checking import check
from positions.checks.report import Report, Reported
from positions.checks.rules.register import RULES
from positions.checks.selection import Selection
from positions.files.tree import MemoryTree
from positions.records.finding import Severity
from positions.records.layout import NEGOTIATION
from positions.words.article import Article, read
from positions.words.verdicts import reading

WORLD = """
=== positions/negotiation.yaml
title: Fishing
parties: {p: {name: Pea, speakers: {ada: {name: Ada Ash}}}, q: {name: Queue}}
issues: {i: {title: I, scale: {type: nominal, points: {a: {}, b: {}}}}}
=== positions/i/p.yaml
issue: i
party: p
versions:
  - date: 2022-01-01
    note: why
    stance: a
    evidence:
      - {source: s, speaker: ada, quote: "We will stay here, and we will fish"}
      - {source: s, speaker: ada, quote: to stay}
  - date: 2022-01-02
    note: why
    stance: b
    evidence:
      - {source: s, speaker: ada, quote: to stay}
    waive: {too-short: She said no more.}
=== seeds/catalogue.yaml
sources:
  s:
    file: s.txt
    title: S
    published: 2022-01-03
    sha256: 0c6c4f1fd3ba0c2ee7e0cf3fb3a3ecb0e3c2c17a5ba4a4ab27bc4d0b52b5b1a3
=== seeds/s.txt
"We will stay here, and we will fish. I want to stay," Ada Ash said.
"""
RECORD, ARTICLE, CATALOGUE = "positions/i/p.yaml", "seeds/s.txt", "seeds/catalogue.yaml"


def world(**edits: tuple[str, str]) -> dict[str, str]:
    """Edit the world's record, negotiation or catalogue; its article's hash is always right."""
    from hashlib import sha256

    files = worlds.files(WORLD)
    old = "0c6c4f1fd3ba0c2ee7e0cf3fb3a3ecb0e3c2c17a5ba4a4ab27bc4d0b52b5b1a3"
    new = sha256(files[ARTICLE].encode()).hexdigest()
    files[CATALOGUE] = files[CATALOGUE].replace(old, new)
    names = {"record": RECORD, "negotiation": worlds.NEGOTIATION, "catalogue": CATALOGUE}
    for name, edit in edits.items():
        assert edit[0] in files[names[name]]
        files[names[name]] = files[names[name]].replace(*edit)
    return files


def run(**edits: tuple[str, str]) -> Report:
    return check(MemoryTree(world(**edits)))


def shown(report: Report) -> list[str]:
    """Give rule, severity, place and waiver of each finding, in order."""
    return [
        f"{one.finding.rule} {one.severity.value} {one.location.line}:{one.location.column}"
        + ("" if one.waived is None else f" ({one.waived})")
        for one in report.findings
    ]


def fingerprints(report: Report) -> dict[str, str]:
    return {
        one.fingerprint: f"{one.finding.rule} {one.finding.version} {one.finding.where}"
        for one in report.findings
    }


def test_report() -> None:
    report = run()
    assert shown(report) == [
        "too-short warning 9:42",
        "too-short warning 14:42 (She said no more.)",
    ]
    assert report.title == "Fishing"
    counts = report.counts
    assert (counts.records, counts.versions, counts.evidence, counts.sources) == (1, 2, 3, 1)
    assert report.verdicts == {"verified": 1, "too-short": 2}
    assert list(report.verdicts) == ["verified", "too-short"]


def test_evidence_is_placed_in_its_record_and_its_article() -> None:
    first, second, third = run().evidence
    assert (first.record, first.version, first.index) == ("i/p", "2022-01-01", 0)
    assert (third.version, third.index) == ("2022-01-02", 0)
    assert [one.location.line for one in (first, second, third)] == [8, 9, 14]
    article = worlds.files(WORLD)[ARTICLE]
    assert first.span is not None
    assert second.span is not None
    quoted = article[first.span.start : first.span.end]
    assert quoted == "We will stay here, and we will fish"
    assert (first.span.location.path, first.span.location.line) == (ARTICLE, 1)
    assert first.span.location.column == first.span.start + 1
    assert article[second.span.start : second.span.end] == "to stay"


def test_a_span_is_null_when_the_words_are_not_found() -> None:
    evidence = run(record=("quote: to stay", "quote: our herring swims far away")).evidence
    assert [one.span is None for one in evidence] == [False, True, True]
    assert evidence[1].verdict.value == "not-found"


@pytest.mark.parametrize(
    ("level", "expected", "fails"),
    [
        ("error", ["too-short error 9:42"], "error"),
        ("warning", ["too-short warning 9:42"], "warning"),
        ("info", ["too-short info 9:42"], "info"),
    ],
)
def test_severities_are_set_in_the_negotiation(level: str, expected: list[str], fails: str) -> None:
    setting = f"title: Fishing\ncheck: {{severity: {{too-short: {level}}}}}"
    report = run(negotiation=("title: Fishing", setting))
    assert shown(report)[:1] == expected
    assert [one for one in Severity if report.fails(one)] == list(Severity)[Severity(fails).rank :]


def test_off_is_off_and_leaves_its_waivers_alone() -> None:
    setting = "title: Fishing\ncheck: {severity: {too-short: off}}"
    report = run(negotiation=("title: Fishing", setting))
    assert shown(report) == []
    assert not report.fails(Severity.INFO)
    assert report.verdicts["too-short"] == 2


def test_a_waived_finding_does_not_fail() -> None:
    report = run(record=("      - {source: s, speaker: ada, quote: to stay}\n  - date", "  - date"))
    assert shown(report) == ["too-short warning 13:42 (She said no more.)"]
    assert not report.fails(Severity.INFO)


def test_a_waiver_covers_its_own_version_only() -> None:
    report = run(record=("stance: a\n", "stance: a\n    waive: {too-short: so it is}\n"))
    assert [one.waived for one in report.findings] == ["so it is", "She said no more."]


@pytest.mark.parametrize("reason", ["", "~", '""', "'  '"])
def test_a_waiver_without_a_reason_waives_nothing(reason: str) -> None:
    report = run(record=("She said no more.", reason))
    assert shown(report)[1:] == ["too-short warning 14:42", "waiver-without-reason error 15:24"]


def test_a_waiver_that_waives_nothing() -> None:
    report = run(record=("waive: {", "waive: {nested: because, "))
    assert shown(report)[2:] == ["waiver-unused warning 15:21"]


def test_a_waiver_of_an_unknown_rule() -> None:
    report = run(record=("waive: {", "waive: {too-shrot: because, "))
    assert shown(report)[2:] == ["rule-unknown error 15:24"]


def test_every_rule_has_a_severity_of_its_own() -> None:
    text = ", ".join(f"{rule.name}: info" for rule in RULES)
    setting = f"title: Fishing\ncheck: {{severity: {{{text}}}}}"
    report = run(negotiation=("title: Fishing", setting), record=("party: p", "party: x"))
    assert {one.severity for one in report.findings} == {Severity.INFO}
    assert "party-unknown info 2:8" in shown(report)


def test_findings_stand_in_order_of_place() -> None:
    files = world(record=("stance: a", "stance: z"))
    files["positions/a.yml"] = "x"
    files["seeds/0.txt"] = "x"
    places = [one.location for one in check(MemoryTree(files)).findings]
    assert len(places) == 5
    assert places == sorted(places, key=lambda one: (one.path, one.line, one.column))


def test_an_excerpt_is_the_line_in_question() -> None:
    assert run().findings[0].excerpt == "      - {source: s, speaker: ada, quote: to stay}"
    files = {
        path: text.replace("\n", "\r\n") for path, text in world().items() if "seeds" not in path
    }
    report = check(MemoryTree(world() | files))
    assert report.findings[0].excerpt == "      - {source: s, speaker: ada, quote: to stay}"
    missing = check(MemoryTree({})).findings
    assert [(one.finding.rule, one.excerpt) for one in missing] == [("yaml-invalid", None)] * 2


def test_a_wrong_quotation_shows_both_places() -> None:
    report = run(record=("we will fish", "we will not fish"))
    (one,) = [one for one in report.findings if one.finding.rule == "altered-critical"]
    assert (one.location.path, one.location.line) == (RECORD, 8)
    (related,) = one.finding.related
    assert (related.location.path, related.location.line) == (ARTICLE, 1)
    assert related.text in worlds.files(WORLD)[ARTICLE]
    assert one.finding.details[0] == "We will stay here and we will -not fish"


def test_fingerprints_outlast_moved_lines() -> None:
    before = run()
    moved = world(record=("issue: i\n", "# a comment\n\nissue: i\n"))
    after = check(MemoryTree(moved))
    assert fingerprints(before) == fingerprints(after)
    assert [one.location.line + 2 for one in before.findings] == [
        one.location.line for one in after.findings
    ]


def test_fingerprints_outlast_the_mending_of_others() -> None:
    first, second = run().findings
    mended = run(record=("      - {source: s, speaker: ada, quote: to stay}\n  - date", "  - date"))
    assert [one.fingerprint for one in mended.findings] == [second.fingerprint]
    assert first.fingerprint != second.fingerprint


def test_different_defects_have_different_fingerprints() -> None:
    report = run(
        record=("quote: to stay", "quote: to go, supports: [firmness, salience]"),
        negotiation=("parties:", "x: 1\ny: 2\nparties:"),
    )
    assert report.title is None
    assert len(fingerprints(report)) == len(report.findings) == 2
    report = run(record=("quote: to stay", "quote: to go, supports: [firmness, salience]"))
    assert len(fingerprints(report)) == len(report.findings) > 5


def test_names_that_are_no_text_can_be_reported() -> None:
    files = world()
    files["positions/\udce9.txt"] = "x"
    rules = [one.finding.rule for one in check(MemoryTree(files)).findings]
    assert rules[0] == "too-short"
    assert rules[-1] == "file-ignored"


@given(st.permutations(sorted(world())))
def test_order_of_files_is_irrelevant(order: list[str]) -> None:
    files = world()
    assert check(MemoryTree({path: files[path] for path in order})) == run()


def test_an_unreadable_catalogue_accuses_no_source() -> None:
    report = run(catalogue=("published: 2022-01-03", "published: yesterday"))
    assert {one.finding.rule for one in report.findings} == {"field-invalid", "unchecked"}
    assert report.verdicts == {"unchecked": 3}
    assert report.fails(Severity.ERROR)


def test_a_report_is_made_of_values() -> None:
    assert run() == run()
    assert all(isinstance(one, Reported) for one in run().findings)


@pytest.mark.parametrize("rule", ["unchecked", "field-invalid"])
def test_what_could_not_be_checked_is_never_green(rule: str) -> None:
    files = world()
    files[ARTICLE] += "changed\n"
    files["positions/i/q.yaml"] = "issue: i\nparty: q\nversions: 3\n"
    files[NEGOTIATION] += "check: {severity: {unchecked: off, field-invalid: info}}\n"
    found = {one.finding.rule: one for one in check(MemoryTree(files)).findings}
    assert found[rule].severity is Severity.ERROR
    kept = Selection(ignore=frozenset({rule})).apply(check(MemoryTree(files)))
    assert rule in {one.finding.rule for one in kept.findings}


def test_what_could_not_be_checked_cannot_be_waived() -> None:
    files = world(record=("too-short: She said no more.", "unchecked: Never mind."))
    files[ARTICLE] += "changed\n"
    report = check(MemoryTree(files))
    assert all(one.waived is None for one in report.findings if one.finding.rule == "unchecked")
    unused = [one.finding for one in report.findings if one.finding.rule == "waiver-unused"]
    assert [one.message for one in unused] == ["unchecked cannot be waived"]


@pytest.mark.parametrize("level", ["off", "info", "warning"])
def test_critical_words_cannot_be_made_less_grave_in_the_file_that_is_judged(level: str) -> None:
    setting = f"title: Fishing\ncheck: {{severity: {{altered-critical: {level}}}}}"
    forged = ("quote: to stay}\n    waive", "quote: I do not want to stay}\n    waive")
    report = check(MemoryTree(world(negotiation=("title: Fishing", setting), record=forged)))
    told = {(one.finding.rule, one.severity.value) for one in report.findings}
    assert {("severity-fixed", "error"), ("altered-critical", "error")} <= told
    assert report.off == ()


def test_each_of_many_articles_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than any cache of readings ever held, named in turn by two records each."""
    count, texts = 600, Counter[str]()

    def counted(text: str, *rest: Any, **named: Any) -> Article:  # noqa: ANN401  # as `read`
        texts[text] += 1
        return read(text, *rest, **named)

    monkeypatch.setattr(reading, "read", counted)
    report = check(MemoryTree(_many(count)))
    assert report.verdicts == {"verified": 2 * count}
    assert (len(texts), set(texts.values())) == (count, {1})


def _many(count: int) -> dict[str, str]:
    """A negotiation in which two parties speak in every article."""
    voices = {"p": "Ada Ash", "q": "Bob Birch"}
    days = [str(date(2020, 1, 1) + timedelta(days=number)) for number in range(count)]
    sources = {
        f"s{at}": {"file": f"s{at}.txt", "title": "S", "published": day, "language": "fr"}
        for at, day in enumerate(days)
    }
    negotiation = {
        "title": "Many",
        "parties": {id_: {"name": id_, "speakers": {f"{id_}s": {"name": name}}}
                    for id_, name in voices.items()},
        "issues": {"i": {"title": "I", "scale": {"type": "nominal", "points": {"a": {}}}}},
    }  # fmt: skip
    records = {
        f"positions/i/{id_}.yaml": {
            "issue": "i",
            "party": id_,
            "versions": [_version(id_, at, day) for at, day in enumerate(days)],
        }
        for id_ in voices
    }
    articles = {
        f"seeds/s{at}.txt": "\n\n".join(
            f"« Oui, nous gardons {id_}{at} ici », a déclaré {name}."
            for id_, name in voices.items()
        )
        for at in range(count)
    }
    data = {NEGOTIATION: negotiation, CATALOGUE: {"sources": sources}, **records}
    return {path: json.dumps(one) for path, one in data.items()} | articles


def _version(party: str, at: int, day: str) -> dict[str, Any]:
    words = f"nous gardons {party}{at} ici"
    evidence = [{"source": f"s{at}", "speaker": f"{party}s", "quote": words}]
    return {"date": day, "note": "told", "stance": "a", "evidence": evidence}
