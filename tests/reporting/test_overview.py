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


def test_the_first_paragraph_says_who_moved_and_on_whose_word(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5.50, evidence: [una@early]}
    - {date: 2024-01-20, stance: 4.40, evidence: [erik-says@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    === form/union
    - {date: 2024-01-02, stance: law, evidence: [una@early]}
    - {date: 2024-01-20, stance: pact, evidence: [una@late]}
    === form/state
    - {date: {after: 2024-01-10, before: 2024-01-20}, stance: pact, evidence: [stella@late]}
    """
    paragraph = text.split("\n\n")[1].replace("\\.", ".")
    assert paragraph == (
        "2 positions moved, 1 changed on a day not known, 1 is as it was, 5 never stated. "
        "**Union** on Pay: from *5.50 percent* to *4.40 percent* "
        "(toward Employers; Erik Ek, in Post; "
        "neither the party nor an independent outlet says so). "
        "**Union** on Form: from *law* to *pact* (Una Ude, in Post). "
        "The parties came closer on Pay."
    )


def test_parties_that_drew_apart(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 6, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    """
    assert "They drew apart on Pay." in text
    assert "| [Pay](2024-01-15--2024-02-25/issues/pay.md)     | 5 percent → **6 percent** " in text


def test_pictures_only_where_a_stance_changed(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 6, evidence: [una@late]}
    === hours/union
    - {date: 2024-01-02, stance: less, evidence: [una@early]}
    """
    assert text.count("![") == 1
    assert "![Pay: Union: 5 percent, then 6 percent." in text
    assert "(2024-01-15--2024-02-25/issues/pay.scale.svg)" in text


def test_text_from_outside_is_only_text() -> None:
    assert not hostile.harm_in_markdown(overview(hostile.edition()).replace("<br>", ""))
