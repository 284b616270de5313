"""How far the parties are apart: figures by pencil, and what could not be measured is said."""

import json

import pact
from positions.change.difference import Operand
from positions.change.gaps import Gaps, gaps as measure
from positions.render.gap.as_text import gap_json, gap_text
from positions.render.style import Style

TEXT = """
    === pay/union
    - {date: 2024-01-02, stance: 6, salience: core, evidence: [una@early]}
    - {date: 2024-02-02, stance: 4, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 1, evidence: [erik@early]}
    === hours/union
    - {date: 2024-01-02, stance: same, evidence: [una@early]}
    === form/union
    - {date: 2024-01-02, stance: law, evidence: [una@early]}
    === form/employers
    - {date: 2024-01-02, stance: pact, evidence: [erik@early]}
"""


def gaps(start: str = pact.FIRST, end: str = pact.SECOND) -> Gaps:
    first, second = pact.day(start), pact.day(end)
    return measure(pact.proofs(TEXT), Operand(first, second), Operand(second, second))


def lines(found: Gaps, width: int = 160) -> list[str]:
    shown = gap_text(pact.dossier(TEXT), found, Style(), width)
    return [" ".join(line.split()) for line in shown.splitlines()]


def test_two_dates() -> None:
    shown = lines(gaps())
    assert shown[0] == "Wage round 15 Jan 2024 → 25 Feb 2024"
    assert "pay 2 5.0 → 3.0 5.0 → 3.0 converging Union -2.0" in shown
    assert any(line.startswith("hours 1 fewer than two") for line in shown)
    assert any(line.startswith("form 0 no distances on a nominal scale") for line in shown)
    assert shown[-1].endswith("The parties' distances are those of 25 Feb 2024.")
    # union and employers have places on pay alone, three tenths of its length apart.
    assert "Union 30.0 (1); weighted 30.0 (1) no common issue" in shown


def test_one_date_has_no_trend() -> None:
    shown = lines(gaps(pact.SECOND))
    assert shown[0] == "Wage round 25 Feb 2024"
    assert "pay 2 3.0 3.0" in shown
    assert not any("converging" in line for line in shown)
    assert not any("are those of" in line for line in shown)


def test_json() -> None:
    data = json.loads(gap_json(gaps()))
    assert data["issues"][0] == {
        "issue": "pay",
        "n": 2,
        "spread": [[5, 5], [3, 3]],
        "mean_distance": [[5, 5], [3, 3]],
        "trend": "converging",
        "shares": {"union": -2},
    }
    assert data["parties"][0] == {
        "parties": ["union", "employers"],
        "n": 1,
        "weighted_n": 1,
        "issues": ["pay"],
        "plain": [30, 30],
        "weighted_issues": ["pay"],
        "weighted": [30, 30],
    }
