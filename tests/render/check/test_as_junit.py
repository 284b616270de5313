"""The schema is the one that Jenkins publishes (junit-10.xsd), told in the rules it has."""

import re
from xml.etree import ElementTree as ET

import pytest

import reports
from golden import golden
from positions.checks.report import Report
from positions.records.finding import Severity
from positions.render.check.as_junit import check_junit


def suites(report: Report, fail_on: Severity = Severity.ERROR) -> list[ET.Element]:
    root = ET.fromstring(check_junit(report, fail_on))  # noqa: S314  # our own text
    assert root.tag == "testsuites"
    assert set(root.attrib) <= {"name", "time", "tests", "failures", "errors", "disabled"}
    for suite in root:
        assert suite.tag == "testsuite"
        assert {"name", "tests", "failures", "errors", "skipped"} == set(suite.attrib)
        for case in suite:
            assert case.tag == "testcase"
            assert set(case.attrib) == {"classname", "name"}
            assert {part.tag for part in case} <= {"failure", "skipped", "system-out"}
    return list(root)


def cases(report: Report, tag: str, fail_on: Severity = Severity.ERROR) -> list[str]:
    listed = [case for suite in suites(report, fail_on) for case in suite]
    return [case.attrib["name"].split()[0] for case in listed if case.find(tag) is not None]


def test_golden() -> None:
    golden("check-junit.xml", check_junit(reports.mixed(), Severity.ERROR))


@pytest.mark.parametrize("fail_on", Severity)
def test_what_fails_the_check_is_a_failure(fail_on: Severity) -> None:
    report = reports.mixed()
    failing = [
        one.finding.rule
        for one in report.findings
        if one.stands and one.severity.rank <= fail_on.rank
    ]
    assert sorted(cases(report, "failure", fail_on)) == sorted(failing)
    assert bool(failing) == report.fails(fail_on)


def test_waived_and_known_findings_are_skipped() -> None:
    assert sorted(cases(reports.mixed(), "skipped")) == ["source-unpinned", "too-short"]


def test_the_counts_are_those_of_the_cases() -> None:
    for suite in suites(reports.mixed()):
        assert int(suite.attrib["tests"]) == len(suite)
        for tag, name in (("failure", "failures"), ("skipped", "skipped")):
            found = [case for case in suite if case.find(tag) is not None]
            assert int(suite.attrib[name]) == len(found)


def test_proved_evidence_is_a_case() -> None:
    names = [case.attrib["name"] for suite in suites(reports.mixed()) for case in suite]
    assert "2024-03-12 evidence 2: verified" in names


def test_harmful_texts_stay_texts() -> None:
    text = check_junit(reports.harmful(), Severity.INFO)
    suites(reports.harmful())
    assert not re.search(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]", text)
    assert "<script" not in text


def test_nothing_wrong() -> None:
    assert cases(reports.clean(), "failure") == []
