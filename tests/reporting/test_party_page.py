import re

import hostile
import wages
from positions.reporting.party_page import party_page, rows


def test_a_page_has_every_issue_and_a_timeline() -> None:
    text = party_page(wages.edition(), "gewerkschaft")
    heads = re.findall(r"^## (.*)", text, re.MULTILINE)
    assert heads == ["Entgelt", "Arbeitszeit", "Form"]
    assert "Speaks through Jörg Jäger (Verhandlungsführer)." in text
    assert "](gewerkschaft.timeline.svg)" in text
    table = re.findall(
        r"^\| \[(.+?)\]\((.+?)\) +\| (.*?) +\| (.*?) +\| (.*?) +\|", text, re.MULTILINE
    )
    assert table == [
        (
            "Entgelt",
            "../issues/entgelt.md",
            "8 Prozent",
            "5\\.50 to 8 Prozent",
            "came to light, changed on a day not known",
        ),
        ("Arbeitszeit", "../issues/arbeitszeit.md", "kuerzer", "(withdrawn)", "was withdrawn"),
        ("Form", "../issues/form.md", "–", "–", "never stated"),
    ]
    assert text.count("\nNever stated.\n") == 1


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
        assert not hostile.harm_in_markdown(party_page(edition, party).replace("<br>", ""))
