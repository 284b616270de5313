from dataclasses import replace

from markdown_it import MarkdownIt

import hostile
import reports
from golden import golden
from positions.render.check.as_markdown import check_markdown


def rows(text: str) -> list[str]:
    tokens = MarkdownIt("js-default").parse(text)
    return [token.type for token in tokens if token.type == "tr_open"]


def test_golden() -> None:
    golden("check-markdown.md", check_markdown(reports.mixed()))


def test_a_row_for_each_finding_that_stands() -> None:
    report = reports.mixed()
    standing = [one for one in report.findings if one.stands]
    assert len(rows(check_markdown(report, everything=True))) == 1 + len(standing)


def test_counts_what_is_waived_and_known() -> None:
    assert "1 waived, 1 in the baseline, 1 stale in the baseline" in check_markdown(reports.mixed())


def test_no_table_of_nothing() -> None:
    assert "|" not in check_markdown(reports.clean())


def test_harmful_texts_stay_texts() -> None:
    text = check_markdown(reports.harmful(), everything=True)
    assert "owned" in text
    assert hostile.harm_in_markdown(text.replace("<br>", " ")) == []


def test_a_long_list_is_cut() -> None:
    report = reports.mixed()
    many = replace(report, findings=report.findings * 200)
    text = check_markdown(many)
    assert len(rows(text)) == 201
    assert "more." in text.splitlines()[-1]
