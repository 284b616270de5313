from positions.site.issue import issue
from site_made import book

TEXT = """
=== pay/union
- date: 2024-01-05
  note: n
  stance: 5
  terms: {bonus: {kind: demand, text: A bonus}, talks: {kind: offer, text: Talks}}
  evidence: [una@early]
=== pay/employers
- date: 2024-01-05
  note: n
  stance: 2
  terms: {bonus: {kind: offer, text: A small bonus}}
  evidence: [erik@early]
"""


def test_where_an_offer_meets_a_demand_is_said_and_nothing_invented() -> None:
    page = issue(book(TEXT), "pay")
    assert "Employers offers what Union demands" in page
    assert page.count("offers what") == 1


def test_all_parties_with_a_place_are_drawn() -> None:
    page = issue(book(TEXT), "pay")
    assert page.count('class="step') == 2
    assert "<svg" not in issue(book(TEXT), "form")
