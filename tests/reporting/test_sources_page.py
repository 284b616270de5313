import hostile
import pact
from positions.reporting.edition import Edition
from positions.reporting.sources_page import sources_page

WORLD = """
=== pay/union
- {date: 2024-01-02, stance: 8, evidence: [una@early, una@echo]}
- {date: 2024-01-20, stance: 6, evidence: [una@middle]}
- {date: 2024-02-22, stance: 5, evidence: [una@late]}
=== form/union
- {date: 2024-01-02, stance: law, evidence: [una@early]}
"""


def rows(start: str, end: str) -> dict[str, list[str]]:
    text = sources_page(Edition(pact.proofs(WORLD), pact.between(WORLD, start, end)))
    lines = [line for line in text.split("\n") if line.startswith("| [")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {row[0].rpartition(" ")[2]: row[1:] for row in cells}


def test_outlet_affiliation_date_origin_and_use() -> None:
    found = rows("2024-01-15", "2024-02-25")
    assert found["early"] == ["Gazette", "", "10 Jan 2024", "", "2", "0"]
    assert found["echo"] == ["Post", "", "12 Jan 2024", "early", "1", "0"]
    assert found["herald"] == ["Herald", "Employers", "10 Jan 2024", "", "0", "0"]
    assert found["loose"][0] == "unnamed outlet"
    assert found["late"] == ["Post", "", "20 Feb 2024", "", "1", "1"]


def test_the_second_date_knows_no_later_source() -> None:
    found = rows("2024-01-15", "2024-02-10")
    assert "late" not in found
    assert found["middle"][-2:] == ["1", "1"]


def test_articles_are_linked_and_the_oldest_comes_first() -> None:
    text = sources_page(Edition(pact.proofs(WORLD), pact.between(WORLD)))
    assert "[Early](../../seeds/a.txt)" in text
    assert text.index("[Early]") < text.index("[Echo]") < text.index("[Late]")


def test_text_from_outside_is_only_text() -> None:
    text = sources_page(hostile.edition()).replace("<br>", "")
    assert not hostile.harm_in_markdown(text)
