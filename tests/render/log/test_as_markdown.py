import hostile
import pact
import worlds
from positions.render.log.as_markdown import log_markdown

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


def test_a_table_a_history_newest_first() -> None:
    shown = log_markdown(worlds.proofs(pact.dossier(TEXT)), [pact.PAY])
    assert shown.startswith("## Pay: Union\n\n| Said")
    assert shown.index("| by 20 Jan 2024") < shown.index("| 2 Jan 2024 ")
    assert "Wants a lot.<br>on the word of Una Ude" in shown
    assert "\\* said neither" in shown


def test_no_history() -> None:
    assert log_markdown(worlds.proofs(pact.dossier("")), [pact.PAY]).endswith("Nothing.")


def test_harmful_texts_stay_texts() -> None:
    dossier = hostile.dossier()
    shown = log_markdown(worlds.proofs(dossier), dossier.pairs)
    assert hostile.harm_in_markdown(shown.replace("<br>", " ")) == []
