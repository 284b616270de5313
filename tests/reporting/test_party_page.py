import re

import hostile
import wages
from positions.reporting.party_page import party_page, rows


def test_a_page_has_every_issue_what_is_new_and_a_timeline() -> None:
    text = party_page(wages.edition(), "gewerkschaft")
    assert "Speaks through Jörg Jäger (Verhandlungsführer)." in text
    assert 'src="gewerkschaft.timeline.svg"' in text
    table = re.findall(r"^\| \[(.+?)\]\((.+?)\) \| (.*?) \| (.*?) \| (.*?) \|", text, re.MULTILINE)
    told = "day not known, only told since"
    assert table == [
        ("Entgelt", "../issues/entgelt.md", "8 Prozent", "5\\.50 to 8 Prozent", told),
        ("Arbeitszeit", "../issues/arbeitszeit.md", "Weniger Stunden", "(withdrawn)",
         "was withdrawn"),
        ("Form", "../issues/form.md", "–", "–", "no word"),
    ]  # fmt: skip
    new = text.split("## What is new\n\n")[1].split("\n")
    assert new[0].startswith(
        "- **Gewerkschaft** · [Entgelt](../issues/entgelt.md): makes a condition"
    )
    assert any("Weniger Stunden → withdrawn" in line for line in new)


def test_rows_of_the_timeline_are_the_issues() -> None:
    found = rows(wages.edition(), "arbeitgeber")
    assert {name: len(row) for name, row in found.items()} == {
        "Entgelt": 2,
        "Arbeitszeit": 0,
        "Form": 2,
    }


def test_a_party_without_speakers() -> None:
    assert "Speaks through" not in party_page(hostile.edition(), "arabic")


def test_text_from_outside_is_only_text() -> None:
    edition = hostile.edition()
    for party in edition.dossier.parties:
        page = hostile.without_pictures(party_page(edition, party))
        assert not hostile.harm_in_markdown(page.replace("<br>", ""))
