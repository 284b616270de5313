import pytest

import hostile
import pact
import wages
from positions.reporting.edition import Edition
from positions.reporting.overview import overview


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The overview of the world in the test's docstring."""
    world = str(request.function.__doc__)
    return overview(Edition(pact.proofs(world), pact.between(world)))


def test_wage_round() -> None:
    assert overview(wages.edition()) == wages.golden("wages-report.md")


def test_the_first_paragraph_is_the_answer_the_second_what_it_rests_on(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5.50, evidence: [una@early]}
    - {date: 2024-01-20, stance: 4.40, evidence: [erik-says@late]}
    === form/union
    - {date: 2024-01-02, stance: law, evidence: [una@early, una@loose]}
    - {date: 2024-01-20, stance: pact, evidence: [una@late, una@middle]}
    """
    _, answer, foundations, contents, *_ = text.split("\n\n")
    assert answer.startswith("Moved since 15 Jan: Union on Pay and Union on Form.")
    assert foundations == (
        "1 of 2 new facts rests on one report alone: "
        "Gazette, 10 Jan 2024 (1); Post, 20 Feb 2024 (1)."
    )
    assert contents.startswith("- Issues: [Pay](")


def test_each_change_is_an_item_whose_title_leads_to_its_page(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 6, evidence: [una@late]}
    """
    item = text.split("## Moved\n\n")[1].split("\n\n", maxsplit=1)[0].split("\n")
    issue = "[Pay](2024-01-15--2024-02-25/issues/pay.md)"
    assert item[0].startswith(f"- **Union** · {issue}: 5 percent → 6 percent *(20 Jan,")
    assert item[1].startswith("  - 2 Jan 2024: “Our people need more pay now” — [Una Ude, Gazette")
    assert item[2].endswith("](../seeds/late.txt#L1)")


def test_where_they_stand_tells_a_move_from_what_may_be_none(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 6, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: [1, 2], evidence: [erik@early]}
    - {date: 2024-01-20, stance: [2, 3], evidence: [erik@late]}
    === pay/state
    - {date: 2024-01-02, stance: 3, evidence: [stella@late]}
    """
    [row] = [line for line in text.split("\n") if line.startswith("| [Pay]") and "percent" in line]
    assert [cell.strip() for cell in row.split("|")[2:5]] == [
        "5 percent → **6 percent**",
        "1 to 2 percent → **2 to 3 percent** (?)",
        "3 percent (told since)",
    ]


def test_the_page_ends_after_how_far_apart(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    """
    assert text.rsplit("\n## ", maxsplit=1)[-1].startswith("How far apart\n")
    assert "## In their words" not in text


def test_pictures_only_where_a_stance_changed(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 6, evidence: [una@late]}
    === hours/union
    - {date: 2024-01-02, stance: less, evidence: [una@early]}
    """
    assert text.count("<picture>") == 1
    assert 'alt="Pay. Union: 5 percent; then 6 percent (moved).' in text
    assert 'src="2024-01-15--2024-02-25/issues/pay.scale.svg"' in text
    assert 'srcset="2024-01-15--2024-02-25/issues/pay.scale.narrow.svg"' in text


def test_text_from_outside_is_only_text() -> None:
    assert not hostile.harm_in_markdown(hostile.without_pictures(overview(hostile.edition())))
