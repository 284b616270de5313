import re
from datetime import date

import crowd
import hostile
import pact
import wages
import worlds
from positions.change.difference import Operand
from positions.change.movement import diff
from positions.render.diff.as_markdown import diff_markdown

MOVED = """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
"""


def test_wage_round() -> None:
    found = diff_markdown(wages.proofs(), wages.difference()) + "\n"
    assert found == wages.golden("wages.md")


def test_the_answer_comes_first_then_a_fold_a_change() -> None:
    text = diff_markdown(pact.proofs(MOVED), pact.between(MOVED))
    title, answer, block, fold, *_ = text.split("\n\n")
    assert title == "## Wage round: 15 Jan 2024 → 25 Feb 2024"
    assert answer.startswith("**Moved since 15 Jan: Union on Pay.")
    assert block == "### Moved"
    assert fold.startswith(
        "<details><summary><b>Union</b> · Pay: 8 percent → 7 percent <i>(20 Jan,"
    )


def test_the_words_before_and_after_lead_to_their_lines() -> None:
    def quotations(links: str) -> list[str]:
        text = diff_markdown(pact.proofs(MOVED), pact.between(MOVED), links)
        return [line for line in text.split("\n") if line.startswith("> ")]

    before, after = quotations("https://example.org/blob/main/")
    assert before.startswith("> 2 Jan 2024: “Our people need more pay now” — [Una Ude, Gazette")
    assert after.startswith("> 20 Jan 2024: ")
    assert after.endswith("](https://example.org/blob/main/seeds/late.txt#L1)")
    assert quotations("")[0].endswith("](seeds/a.txt#L1)")


def test_what_is_too_much_for_a_comment_is_cut_and_says_how_to_see_it() -> None:
    proofs = worlds.proofs(worlds.dossier(crowd.crowd()))
    start, end = (Operand(date(2024, month, 15), None) for month in (1, 2))
    found = diff(proofs, start, end)
    text = diff_markdown(proofs, found)
    assert text.count("<details>") == 50
    assert f"… and {crowd.SIZE - 50} more: run positions diff 2024-01-15 2024-02-15 --all" in text
    assert diff_markdown(proofs, found, everything=True).count("<details>") == crowd.SIZE


def test_text_from_outside_is_only_text() -> None:
    folds = diff_markdown(*hostile.pair()).split("\n")
    assert "owned" in "".join(folds)
    # A fold's own line is HTML, in which Markdown means nothing.
    raw = [line for line in folds if line.startswith("<details>")]
    assert len(raw) == 1
    tag = r"<(?!/?(?:details|summary|b|i)>)"
    assert not any(re.search(tag, line) or hostile.harm_on_a_terminal(line) for line in raw)
    assert not hostile.commands("\n".join(raw))
    rest = [line for line in folds if line not in raw and line != "</details>"]
    assert not hostile.harm_in_markdown("\n".join(rest))
