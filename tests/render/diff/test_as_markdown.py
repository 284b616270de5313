import re

import hostile
import pact
import wages
from positions.render.diff.as_markdown import diff_markdown, tables


def test_wage_round() -> None:
    found = diff_markdown(wages.dossier(), wages.difference()) + "\n"
    assert found == wages.golden("wages.md")


def test_tables_without_changes_are_left_out() -> None:
    assert tables(pact.dossier(""), pact.between("")) == []


def test_every_row_has_its_six_cells_whatever_stands_in_them() -> None:
    text = diff_markdown(*hostile.pair())
    rows = [line for line in text.split("\n") if line.startswith("|")]
    assert len(rows) == 2 + 3
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {7}


def test_text_from_outside_is_only_text() -> None:
    assert not hostile.harm_in_markdown(diff_markdown(*hostile.pair()))
