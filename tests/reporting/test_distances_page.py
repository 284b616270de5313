import re

import hostile
import pact
from positions.reporting.distances_page import distances_page, issues_table
from positions.reporting.edition import Edition

WORLD = """
=== pay/union
- {date: 2024-01-02, stance: 8, salience: core, evidence: [una@early]}
- {date: 2024-01-20, stance: 5, evidence: [una@late]}
=== pay/employers
- {date: 2024-01-02, stance: 2, evidence: [erik@early]}
=== hours/union
- {date: 2024-01-02, stance: least, evidence: [una@early]}
=== hours/employers
- {date: 2024-01-02, stance: more, evidence: [erik@early]}
=== form/union
- {date: 2024-01-02, stance: law, evidence: [una@early]}
"""


def edition() -> Edition:
    return Edition(pact.proofs(WORLD), pact.between(WORLD))


def cells(text: str) -> list[list[str]]:
    lines = [line for line in text.split("\n") if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_figures_by_pencil() -> None:
    """Pay: 6 of 10, then 3 of 10; hours: 100 of 100. Only pay has a salience."""
    rows = cells(distances_page(edition()))
    assert ["Union", "", "65.0 (2)", "–"] in rows
    assert ["Employers", "65.0 (2)", "", "–"] in rows
    assert ["Union – Employers", "80.0 (2)", "65.0 (2)", "60.0 (1)", "30.0 (1)"] in rows
    assert ["Union – State", "–", "–", "–", "–"] in rows


def test_issues_with_who_closed_the_gap() -> None:
    rows = cells(issues_table(edition(), "x/"))[2:]
    assert rows == [
        ["[Pay](x/pay.md)", "2", "6.0 → 3.0", "6.0 → 3.0", "converging", "Union -3.0"],
        ["[Hours](x/hours.md)", "2", "100.0 → 100.0", "100.0 → 100.0", "steady", ""],
        ["[Form](x/form.md)", "", "no distances: nominal", "", "", ""],
    ]


def test_text_from_outside_is_only_text() -> None:
    assert not hostile.harm_in_markdown(distances_page(hostile.edition()))


def test_every_figure_says_on_how_many_issues_it_rests() -> None:
    text = distances_page(edition())
    matrix = text.split("## By issue")[0]
    assert not re.search(r"\d\.\d(?! \(\d)", matrix)
