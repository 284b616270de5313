import reports
from positions.records.finding import Severity


def test_what_is_waived_or_known_does_not_stand() -> None:
    report = reports.mixed()
    silent = [one for one in report.findings if one.waived is not None or one.baselined]
    assert {one.finding.rule for one in silent} == {"too-short", "source-unpinned"}
    assert [one for one in report.findings if not one.stands] == silent


def test_a_report_fails_from_a_severity_on_by_what_stands_alone() -> None:
    report = reports.mixed()
    assert [report.fails(level) for level in Severity] == [True, True, True]
    assert [reports.clean().fails(level) for level in Severity] == [False, False, False]
