"""One line an issue."""

from dataclasses import replace

import pact
from positions.render.diff.as_stat import diff_stat
from positions.render.style import Style

TEXT = """
    === pay/union
    - {date: 2024-01-02, stance: 6, evidence: [una@early]}
    - {date: 2024-02-02, stance: 4, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 1, evidence: [erik@early]}
    - {date: 2024-01-03, stance: 2, evidence: [erik@late]}
    === hours/union
    - {date: 2024-01-02, stance: same, evidence: [una@early]}
"""
EXPECTED = """\
Wage round   15 Jan 2024 → 25 Feb 2024
9 positions: 1 moved, 1 only told since, 1 as it was, 6 no word.

Issue    Positions                              Trend
-------  -------------------------------------  ----------
Pay      1 moved, 1 only told since, 1 no word  converging
Hours    1 as it was, 2 no word                 –
Form     3 no word                              –"""


def test_counts_and_trend() -> None:
    shown = diff_stat(pact.dossier(TEXT), pact.between(TEXT), Style(), 80)
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    expected = [" ".join(line.split()) for line in EXPECTED.splitlines()]
    assert lines[:4] == expected[:4]
    assert lines[5:] == expected[5:]


def test_the_head_says_what_was_known() -> None:
    found = pact.between(TEXT)
    later = replace(found, from_=replace(found.from_, known_by=found.to.day))
    head = diff_stat(pact.dossier(TEXT), later, Style(), 80).splitlines()[:2]
    assert "both as known by 25 Feb 2024" in " ".join(head)
