import re

import pytest
from wcwidth import wcswidth

import hostile
import worlds
from positions.checks.checking import check
from positions.checks.obstacles import Obstacle
from positions.checks.report import Report
from positions.records.finding import Location
from positions.render.check.as_text import brief, check_text
from positions.render.style import Style

WORLD = """\
=== positions/negotiation.yaml
title: Löhne
parties:
  a: {name: A, speakers: {anna: {name: Anna Ash}}}
  b: {name: B}
issues: {i: {title: I, scale: {type: nominal, points: {x: {}, y: {}}}}}
=== seeds/catalogue.yaml
outlets: {o: {name: O}}
sources:
  s: {file: s.txt, title: T, outlet: o, published: 2024-01-03, sha256: %s}
=== seeds/s.txt
“We ask for more pay this very year,” Anna Ash said.
=== positions/i/a.yaml
issue: i
party: a
versions:
- date: 2024-01-02
  note: n
  stance: x
  evidence:
  - {source: s, speaker: anna, note: n, quote: %s}
"""


@pytest.fixture(scope="module")
def article_hash() -> str:
    from positions.evidence.proofs import digest

    return digest(worlds.files(WORLD)["seeds/s.txt"])


def checked(quote: str, article_hash: str) -> Report:
    return check(worlds.tree(WORLD % (article_hash, quote)))


def test_nothing_wrong(article_hash: str) -> None:
    text = check_text(checked("We ask for more pay this very year", article_hash), Style())
    assert text == (
        "Checked 1 record, 1 version, 1 piece of evidence (1 verified), 1 source.\n"
        "Found nothing wrong."
    )


def test_a_wrong_quote_shows_both_places(article_hash: str) -> None:
    text = check_text(checked("We ask for more money this very year", article_hash), Style())
    first, *rest = text.split("\n")
    head = r"positions/i/a\.yaml:8:(\d+): error altered: .+"
    found = re.fullmatch(head, first)
    assert found
    assert rest[0].startswith("  |   - {source: s, speaker: anna")
    assert rest[0][rest[1].index("^") :].startswith("money")
    assert "    We ask for more -money +pay this very year" in rest
    assert any(line.strip().startswith("seeds/s.txt:1:") for line in rest)
    assert rest[-3:] == [
        "Checked 1 record, 1 version, 1 piece of evidence (1 altered), 1 source.",
        "Not proved: 1 altered.",
        "Found 1 error.",
    ]


def test_the_caret_stands_under_its_column_also_after_wide_characters(article_hash: str) -> None:
    world = (WORLD % (article_hash, "We ask for more money this very year")).replace(
        "note: n", "note: 北京大学"
    )
    _, excerpt, caret, *_ = check_text(check(worlds.tree(world)), Style(), width=160).split("\n")
    plain = _excerpt(checked("We ask for more money this very year", article_hash))
    wide = caret.index("^") - plain[1].index("^")
    assert wide == 2 * len("北京大学") - len("n")
    assert "北京大学" in excerpt


def _excerpt(report: Report) -> list[str]:
    return check_text(report, Style(), width=160).split("\n")[1:3]


@pytest.mark.parametrize("width", [40, 60, 80])
def test_nothing_is_wider_than_the_width(width: int, article_hash: str) -> None:
    report = checked("We ask for more money this very year", article_hash)
    for one in (report, check(hostile.tree())):
        shown = check_text(one, Style(), everything=True, width=width)
        lines = [line for line in shown.split("\n") if not line.startswith("  | ")]
        assert max(map(wcswidth, lines)) <= width
        excerpts = [line for line in shown.split("\n") if line.startswith("  | ")]
        assert max(map(wcswidth, excerpts)) <= width


def test_colour_changes_no_word(article_hash: str) -> None:
    report = checked("We ask for more money this very year", article_hash)
    coloured = check_text(report, Style(colour=True))
    assert "\x1b[31merror\x1b[0m" in coloured
    assert "\x1b[31m-money\x1b[0m \x1b[32m+pay\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == check_text(report, Style())


def test_what_is_waived_or_mere_information_is_counted_not_shown(article_hash: str) -> None:
    world = WORLD % (article_hash, "We ask for more money this very year}\n  waive: {altered: Typo")
    report = check(worlds.tree(world))
    text = check_text(report, Style())
    assert "1 waived" in text
    assert ": error altered" not in text
    infos = sum(one.severity == "info" for one in report.findings)
    shown = check_text(report, Style(), everything=True)
    assert shown.count(": info ") == infos


def test_text_from_outside_cannot_act_on_a_terminal() -> None:
    text = check_text(check(hostile.tree()), Style(), everything=True)
    assert ": error altered-critical: " in text
    assert not hostile.harm_on_a_terminal(text)


def test_in_brief_few_findings_are_shown_and_the_rest_counted() -> None:
    found = [
        Obstacle(Location("positions/x.yaml", number, 2), "yaml-invalid", f"wrong {number}")
        for number in range(1, 8)
    ]
    lines = brief(found).split("\n")
    assert lines[0] == "positions/x.yaml:1:2: yaml-invalid: wrong 1"
    assert lines[-2:] == ["… and 2 more", "mend this first; positions check says more"]
    assert len(lines) == 7
    assert len(brief(found[:5]).split("\n")) == 6
