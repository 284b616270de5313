import re

import hostile
import pact
import wages
from positions.records.dossier import Pair
from positions.reporting.edition import Edition
from positions.reporting.issue_page import gap_sentence, issue_page, rows
from positions.reporting.markup import generated


def test_wage_round() -> None:
    assert issue_page(wages.edition(), "entgelt") == wages.golden("wages-issue.md")


def test_a_page_has_all_parties_the_scale_and_two_pictures() -> None:
    text = issue_page(wages.edition(), "arbeitszeit")
    assert generated(text)
    assert re.findall(r"^#+ .*", text, re.MULTILINE) == [
        "# Arbeitszeit: 4 Mar 2024 → 25 Mar 2024",
        "## The scale",
        "## Gewerkschaft",
        "## Arbeitgeberverband",
        "## Land",
        "## When it was said, and when it was reported",
    ]
    pictures = re.findall(r'<img src="(.+)" alt="(.+)">', text)
    assert [path for path, _ in pictures] == ["arbeitszeit.scale.svg", "arbeitszeit.timeline.svg"]
    assert pictures[0][1].startswith("Arbeitszeit. Gewerkschaft: Weniger Stunden; then withdrawn")
    assert "Reference: 50. Crossing it is a reversal." in text
    assert "| 100 | **kuerzer** | Weniger Stunden |" in text


def test_who_closed_the_gap() -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-20, stance: 5, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    - {date: 2024-01-20, stance: 1, evidence: [erik@late]}
    === form/union
    - {date: 2024-01-02, stance: law, evidence: [una@early]}
    """
    text = test_who_closed_the_gap.__doc__
    edition = Edition(pact.proofs(text), pact.between(text))
    # 8 - 2 = 6 before, 5 - 1 = 4 after: the union's 3 nearer, the employers' 1 farther.
    assert gap_sentence(edition, "pay") == (
        "Mean distance of the 2 parties that have a place at both dates: 6.0 → 4.0 (converging); "
        "of the outermost two: 6.0 → 4.0. Union closed it by 3.0 and Employers widened it by 1.0."
    )
    assert gap_sentence(edition, "hours").startswith("Parties with a place at both dates: 0.")
    assert "no order" in gap_sentence(edition, "form")


def test_rows_of_the_timeline_are_the_parties() -> None:
    found = rows(wages.edition(), "entgelt")
    assert {name: len(row) for name, row in found.items()} == {
        "Gewerkschaft": 3,
        "Arbeitgeberverband": 2,
        "Land": 0,
    }


def test_text_from_outside_is_only_text() -> None:
    edition = hostile.edition()
    assert edition.changes(Pair("matter", "evil"))
    assert not hostile.harm_in_markdown(_page(edition))


def _page(edition: Edition) -> str:
    return hostile.without_pictures(issue_page(edition, "matter")).replace("<br>", "")
