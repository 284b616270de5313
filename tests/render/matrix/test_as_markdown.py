import hostile
import pact
import views
from positions.render.matrix.as_markdown import matrix_markdown

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


def test_one_table() -> None:
    shown = matrix_markdown(views.view(pact.dossier(TEXT)))
    assert shown.startswith("## Wage round, 25 Feb 2024\n\n| Issue")
    assert "| Pay | 8\\.50 percent (2 Jan 2024) " in shown
    assert "(declined) (2 Jan 2024)" in shown


def test_harmful_texts_stay_texts() -> None:
    assert hostile.harm_in_markdown(matrix_markdown(views.view(hostile.dossier()))) == []
