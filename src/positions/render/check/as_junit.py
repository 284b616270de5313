"""`positions check --format junit`: one test case a proved piece of evidence, one a finding.

What fails the check is a failure; what is waived or in the baseline is skipped; what is less grave
than `--fail-on` passes, with its text as output.
"""

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from positions.checks import Report, Reported, Verified
from positions.records import Severity
from positions.render.escape import legible
from positions.render.standing import closing


def check_junit(report: Report, fail_on: Severity) -> str:
    """Write a suite for each file, by path; before them one that sums up the check."""
    suites = ET.Element("testsuites", name="positions")
    summary = _case("positions check", "summary")
    ET.SubElement(summary, "system-out").text = legible("\n".join(closing(report)))
    _suite(suites, "positions check", [summary])
    places = [one.location for one in report.findings] + [one.location for one in report.evidence]
    for path in sorted({place.path for place in places}):
        proved = [one for one in report.evidence if one.location.path == path]
        findings = [one for one in report.findings if one.location.path == path]
        _suite(suites, path, [*_proofs(proved), *_cases(findings, fail_on)])
    ET.indent(suites)
    return ET.tostring(suites, encoding="unicode", xml_declaration=False)


def _suite(suites: ET.Element, path: str, cases: list[ET.Element]) -> None:
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": "0",
        "skipped": str(sum(case.find("skipped") is not None for case in cases)),
    }
    ET.SubElement(suites, "testsuite", {"name": legible(path), **counts}).extend(cases)


def _proofs(evidence: Iterable[Verified]) -> Iterator[ET.Element]:
    for one in evidence:
        if one.verdict.clean:
            name = f"{one.version or ''} evidence {one.index + 1}: {one.verdict.value}"
            yield _case(one.record, name)


def _cases(findings: Iterable[Reported], fail_on: Severity) -> Iterator[ET.Element]:
    for one in findings:
        place, finding = one.location, one.finding
        name = f"{finding.rule} at {place.line}:{place.column}"
        case = _case(finding.record or place.path, name)
        lines = [f"{place.path}:{place.line}:{place.column}: {finding.message}", *finding.details]
        lines += [f"help: {finding.remedy}"] if finding.remedy else []
        _outcome(case, one, fail_on, legible("\n".join(lines)))
        yield case


def _outcome(case: ET.Element, one: Reported, fail_on: Severity, text: str) -> None:
    message = legible(one.finding.message)
    if one.waived is not None:
        ET.SubElement(case, "skipped").text = f"waived: {legible(one.waived)}"
    elif one.baselined:
        ET.SubElement(case, "skipped").text = "in the baseline"
    elif one.severity.rank <= fail_on.rank:
        ET.SubElement(case, "failure", type=one.severity.value, message=message).text = text
    else:
        ET.SubElement(case, "system-out").text = f"{one.severity.value}: {text}"


def _case(classname: str, name: str) -> ET.Element:
    return ET.Element("testcase", classname=legible(classname), name=legible(name))
