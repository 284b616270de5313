import hostile
import pact
import views
from positions.render.show.as_markdown import scale_table, show_markdown

TEXT = """
    === pay/union
    - {date: 2024-01-02, stance: 8.50, summary: Wants a lot., evidence: [una@early]}
    - {date: {before: 2024-01-20}, firmness: firm, evidence: [erik-says@late, forged@late]}
    === hours/employers
    - {date: 2024-01-02, absent: declined, evidence: [erik@early]}
    - date: 2024-01-20
      terms: {free: {kind: refusal, text: A free day}}
      evidence: [plain@late]
    === form/state
    - {date: 2024-01-02, absent: unreported}
"""


def test_an_issue_a_section_a_party_a_table() -> None:
    shown = show_markdown(views.view(pact.dossier(TEXT), ["pay"]))
    assert shown.startswith("## Pay, 25 Feb 2024\n\na number, percent, 0 to 10, reference 4.")
    assert "| stance: 8.50 percent | 2 Jan 2024" in shown
    assert "> “Our people need more pay now”\n>\n> — Una Ude, Gazette, 10 Jan 2024" in shown
    assert "**not-found**" in shown
    assert shown.count("Never stated.") == 2
    assert "\\* said neither" in shown


def test_what_was_looked_for() -> None:
    shown = show_markdown(views.view(pact.dossier(TEXT), ["form"], ["state"]))
    assert shown.endswith("Never stated: looked for, not found.")


def test_a_scale_with_points() -> None:
    shown = scale_table(pact.dossier("").issue("hours").scale)
    assert "| 75 | **less** |" in shown
    assert shown.endswith("Reference: 50. Crossing it is a reversal.")


def test_harmful_texts_stay_texts() -> None:
    assert hostile.harm_in_markdown(show_markdown(views.view(hostile.dossier()))) == []
