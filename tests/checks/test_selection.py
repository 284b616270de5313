from dataclasses import replace

import pytest

import reports
from positions.checks.selection import Selection


def rules(selection: Selection) -> set[str]:
    return {one.finding.rule for one in selection.apply(reports.mixed()).findings}


ALL = rules(Selection())


@pytest.mark.parametrize(
    ("select", "ignore", "left"),
    [
        ((), (), ALL),
        (("altered",), (), {"altered"}),
        (("altered", "no-evidence"), (), {"altered"}),
        ((), ("altered",), ALL - {"altered"}),
        (("altered", "too-short"), ("altered",), {"too-short"}),
    ],
)
def test_select_and_ignore(
    select: tuple[str, ...], ignore: tuple[str, ...], left: set[str]
) -> None:
    assert rules(Selection(frozenset(select), frozenset(ignore))) == left


def test_counts_and_verdicts_stay() -> None:
    report = reports.mixed()
    narrow = Selection(frozenset({"altered"})).apply(report)
    assert (narrow.counts, narrow.verdicts) == (report.counts, report.verdicts)


def test_what_is_not_applied_is_named() -> None:
    narrow = Selection(frozenset({"altered"}), frozenset({"too-short", "unchecked"}))
    report = narrow.apply(replace(reports.mixed(), off=("no-evidence",)))
    assert report.only == ("altered",)
    assert report.off == ("no-evidence", "too-short")  # unchecked cannot be ignored


def test_whether_anything_is_selected() -> None:
    assert not Selection()
    assert Selection(ignore=frozenset({"altered"}))
