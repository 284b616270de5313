"""`positions check` as a user types it."""

import json
from pathlib import Path

import pytest

from conftest import Program


def test_the_bundled_records_are_proved(program: Program) -> None:
    answer = program("check")
    assert answer.status == 0
    assert "Checked 21 records" in answer.out
    report = json.loads(program("check", "--format", "json").out)
    assert report["checked"]["evidence"] >= 60
    assert set(report["verdicts"]) <= {"verified", "verified-elided"}
    assert [one for one in report["findings"] if one["severity"] != "info"] == []


WORLD_WITH_AN_ALTERED_WORD = """
    === positions/negotiation.yaml
    title: Pay
    parties: {union: {name: Union}}
    issues: {pay: {title: Pay, scale: {type: interval}}}
    === positions/pay/union.yaml
    issue: pay
    party: union
    versions:
      - date: 2024-01-02
        note: The day of the report.
        stance: 5
        evidence:
          - {source: news, speaker: union, passage: The union wants nearly five percent}
    === seeds/catalogue.yaml
    sources: {news: {file: news.txt, title: News, published: 2024-01-02}}
    === seeds/news.txt
    The union wants almost five percent.
"""


def test_findings_fail_the_check(program: Program, world: Path) -> None:
    answer = program("-C", str(world), "check")
    assert answer.status == 1
    assert "positions/pay/union.yaml:8:65" in answer.out
    assert "altered" in answer.out
    assert "The union wants -nearly +almost five percent" in answer.out
    assert "seeds/news.txt:1:1" in answer.out
    assert program("-C", str(world), "check", "--format", "json").status == 1


test_findings_fail_the_check.__doc__ = WORLD_WITH_AN_ALTERED_WORD


def test_fail_on(program: Program, world: Path) -> None:
    """
    === positions/negotiation.yaml
    title: Pay
    parties: {union: {name: Union, aliases: [The union]}}
    issues: {pay: {title: Pay, scale: {type: interval}}}
    === positions/pay/union.yaml
    issue: pay
    party: union
    versions:
      - date: 2024-01-02
        stance: 5
        evidence: [{source: news, speaker: union, passage: The union wants five percent}]
    === seeds/catalogue.yaml
    sources:
      news:
        file: news.txt
        title: News
        published: 2024-01-02
        sha256: 4ad94fdba2fb4ae4ed0b0bbe2b17f3bd2a3e6ddfc9e2c40da1b0a2b6fcb26e3c
    === seeds/news.txt
    The union wants five percent.
    """
    from hashlib import sha256

    catalogue = world / "seeds/catalogue.yaml"
    text = catalogue.read_text(encoding="utf-8")
    digest = sha256((world / "seeds/news.txt").read_bytes()).hexdigest()
    old = next(line.split()[1] for line in text.splitlines() if "sha256" in line)
    catalogue.write_text(text.replace(old, digest), encoding="utf-8")
    assert program("-C", str(world), "check").status == 0
    answer = program("-C", str(world), "check", "--fail-on", "warning")
    assert answer.status == 1
    assert "date-unexplained" in answer.out


def test_nothing_to_check(program: Program, world: Path) -> None:
    """
    === positions/negotiation.yaml
    title: Pay
    parties: {union: {name: Union}}
    issues: {pay: {title: Pay, scale: {type: interval}}}
    """
    answer = program("-C", str(world), "check")
    assert (answer.status, answer.out) == (3, "")
    assert "nothing to check" in answer.err


def test_infos_only_on_request(program: Program) -> None:
    assert "counterpart-only" not in program("check").out
    assert "counterpart-only" in program("check", "--all").out


def test_articles_without_records_are_nothing_to_check(program: Program, world: Path) -> None:
    """
    === positions/negotiation.yaml
    title: Pay
    parties: {union: {name: Union}}
    issues: {pay: {title: Pay, scale: {type: interval}}}
    === seeds/catalogue.yaml
    sources: {}
    """
    assert program("-C", str(world), "check").status == 3


def test_words_of_a_text_that_is_not_kept_are_sealed(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("init", str(tmp_path))
    at = ("-C", str(tmp_path))
    text = "20 March 2024\n\n“We will strike until they pay,” Ana Berg said.\n"
    (tmp_path / "walk.txt").write_text(text)
    added = ("--id", "walk", "--title", "Walk", "--not-kept", "--yes")
    program(*at, "source", "add", str(tmp_path / "walk.txt"), *added)
    quoted = ("--source", "walk", "--quote", "We will strike until they pay")
    program(*at, "add", "pay/union", "--date", "2024-03-20", "--stance", "5", *quoted, "--yes")
    assert "wrote seeds/sealed.yaml" in program(*at, "check", "--seal").err
    (tmp_path / "texts").rename(tmp_path / "elsewhere")
    answer = program(*at, "check")
    assert (answer.status, "9 verified, 1 sealed" in answer.out) == (0, True)
    monkeypatch.setenv("POSITIONS_TEXTS", str(tmp_path / "elsewhere"))
    assert "(10 verified)" in program(*at, "check").out
