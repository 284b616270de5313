"""
=== positions/negotiation.yaml
title: Pay
parties: {union: {name: Union}, firm: {name: Firm}}
issues:
  pay: {title: Pay, scale: {type: interval}}
  time: {title: Time, scale: {type: interval}}
events:
  talks: {date: 2024-01-02}
  strike: {date: 2024-01-02, dated_by: {source: other, passage: The strike began}}
=== positions/pay/union.yaml
issue: pay
party: union
versions:
  - event: talks
    stance: 5
    evidence: [{source: news, passage: The union wants five}]
=== positions/pay/firm.yaml
issue: pay
party: firm
versions:
  - event: strike
    stance: 1
    evidence: [{source: other, passage: The firm offers one}]
=== positions/time/firm.yaml
issue: time
party: firm
versions:
  - date: 2024-01-02
    stance: 35
    evidence: [{source: news, passage: The firm asks for hours}]
=== seeds/catalogue.yaml
sources:
  news: {file: news.txt, title: News, published: 2024-01-02}
  other: {file: other.txt, title: Other, published: 2024-01-02}
  spare: {file: old/spare.txt, title: Spare, published: 2024-01-02}
=== seeds/news.txt
Nothing.
=== seeds/other.txt
Nothing.
=== seeds/old/spare.txt
Nothing.
=== seeds/stray.txt
Nothing.
=== positions/notes.txt
Nothing.
"""

import pytest

import worlds
from positions.checks.checking import check
from positions.checks.report import Report

PAY, FIRM, TIME = (f"positions/{name}.yaml" for name in ("pay/union", "pay/firm", "time/firm"))
NEGOTIATION, CATALOGUE = "positions/negotiation.yaml", "seeds/catalogue.yaml"


def report(*asked: str) -> Report:
    return check(worlds.tree(__doc__), asked)


def told(*asked: str) -> set[tuple[str, str]]:
    return {
        (one.location.path, str(one.finding.where[1]) if len(one.finding.where) > 1 else "")
        for one in report(*asked).findings
        if one.location.path in (NEGOTIATION, CATALOGUE)
    }


def records(*asked: str) -> set[str]:
    return {one.location.path for one in report(*asked).evidence}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ((), {PAY, FIRM, TIME}),
        ((PAY,), {PAY}),
        (("positions/pay",), {PAY, FIRM}),
        (("positions/time", PAY), {PAY, TIME}),
        (("seeds/news.txt",), {PAY, TIME}),
        (("seeds/other.txt",), {FIRM}),
        (("seeds/old",), set()),
        (("seeds/stray.txt",), set()),
        ((CATALOGUE,), {PAY, FIRM, TIME}),
        ((NEGOTIATION,), {PAY, FIRM, TIME}),
        (("positions",), {PAY, FIRM, TIME}),
        (("seeds",), {PAY, FIRM, TIME}),
        ((".",), {PAY, FIRM, TIME}),
    ],
)
def test_which_records_are_proved(asked: tuple[str, ...], found: set[str]) -> None:
    assert records(*asked) == found
    assert report(*asked).counts.records == len(found)


def test_a_record_brings_what_it_cites() -> None:
    assert told(PAY) == {(NEGOTIATION, "talks"), (CATALOGUE, "news")}
    assert told(FIRM) == {(NEGOTIATION, "strike"), (CATALOGUE, "other")}


def test_an_article_brings_the_dates_that_it_states() -> None:
    assert (NEGOTIATION, "strike") in told("seeds/other.txt")
    assert told("seeds/old/spare.txt") == {(CATALOGUE, "spare")}


def test_other_files_are_not_told_of() -> None:
    paths = {one.location.path for one in report(PAY).findings}
    assert paths == {PAY, NEGOTIATION, CATALOGUE}
    assert {one.location.path for one in report("positions/notes.txt").findings} == {
        "positions/notes.txt"
    }
    assert "seeds/stray.txt" in {one.location.path for one in report("seeds/stray.txt").findings}


def test_a_part_finds_what_the_whole_finds_there() -> None:
    whole = {one.fingerprint for one in report().findings}
    for asked in (PAY, FIRM, TIME, "seeds/news.txt", "positions/pay"):
        assert {one.fingerprint for one in report(asked).findings} <= whole


def test_all_parts_together_find_everything() -> None:
    parts = ["positions/pay", "positions/time", "positions/notes.txt"]
    parts += ["seeds/news.txt", "seeds/other.txt", "seeds/old/spare.txt", "seeds/stray.txt"]
    assert {one.fingerprint for one in report(*parts).findings} == {
        one.fingerprint for one in report().findings
    }


def test_what_is_wrong_with_a_shared_file_concerns_every_record() -> None:
    tree = worlds.tree(str(__doc__).replace("sources:\n  news", "source:\n  news"))
    rules = {one.finding.rule for one in check(tree, [PAY]).findings}
    assert "field-invalid" in rules
