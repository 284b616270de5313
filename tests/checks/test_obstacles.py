"""What must be mended before anything is compared, and what need not be."""

import worlds
from positions.checks.obstacles import Obstacle, obstacles
from positions.records.finding import Location
from positions.records.loading import load

WORLD = """
=== positions/negotiation.yaml
title: Pay
parties: {union: {name: Union}}
issues: {pay: {title: Pay, scale: {type: interval}}}
=== positions/pay/union.yaml
issue: pay
party: union
versions:
  - {date: 2024-01-02, stance: 5, evidence: [{source: news, passage: not there at all}]}
=== seeds/catalogue.yaml
sources: {news: {file: news.txt, title: News, published: 2024-01-02}}
=== seeds/news.txt
The union wants five percent.
"""


def found(text: str) -> list[Obstacle]:
    tree = worlds.tree(text)
    return obstacles(load(tree), tree)


def test_words_that_do_not_stand_bar_no_comparison() -> None:
    assert found(WORLD) == []


def test_names_that_lead_nowhere_do() -> None:
    (one,) = found(WORLD.replace("source: news", "source: gnus"))
    assert one.location == Location("positions/pay/union.yaml", 4, 55)
    assert (one.rule, "gnus" in one.message) == ("source-unknown", True)


def test_files_that_cannot_be_read_do_in_order_of_place() -> None:
    broken = (
        WORLD + "=== positions/pay/firm.yaml\nissue: [\n=== positions/pay/state.yml\nissue: pay\n"
    )
    assert [(one.location.path, one.rule) for one in found(broken)] == [
        ("positions/pay/firm.yaml", "yaml-invalid"),
        ("positions/pay/state.yml", "file-ignored"),
    ]


def test_a_stray_text_does_not() -> None:
    assert found(WORLD + "=== positions/notes.md\nremember\n") == []
