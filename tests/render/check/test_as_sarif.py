import json
from typing import Any
from urllib.parse import unquote

from pydantic_sarif.model import (  # type: ignore[import-untyped]
    StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif,
)

import reports
from golden import golden
from positions.checks.report import Report
from positions.checks.rules.register import RULES
from positions.render.check.as_sarif import check_sarif


def run(report: Report, prefix: str = "") -> dict[str, Any]:
    # The package's classes are made of the published schema and refuse unknown properties.
    written = json.loads(check_sarif(report, prefix))
    Sarif.model_validate(written)
    (one,) = written["runs"]
    return dict(one)


def test_golden() -> None:
    golden("check-sarif.json", check_sarif(reports.mixed(), "deep/er/"))


def test_every_finding_is_a_result() -> None:
    report = reports.mixed()
    results = run(report)["results"]
    assert [one["ruleId"] for one in results] == [one.finding.rule for one in report.findings]
    prints = [one["partialFingerprints"]["positions/v1"] for one in results]
    assert len(set(prints)) == len(prints)


def test_rules_explain_themselves() -> None:
    written = run(reports.mixed())
    rules = {rule.name: rule for rule in RULES}
    for result in written["results"]:
        entry = written["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert entry["id"] == result["ruleId"]
        assert entry["shortDescription"]["text"] == rules[entry["id"]].what
        assert "Instead:" in entry["help"]["text"]


def test_the_article_is_a_related_location() -> None:
    results = {one["ruleId"]: one for one in run(reports.mixed(), "sub/")["results"]}
    place = results["altered"]["relatedLocations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "sub/seeds/gazette.txt"
    assert place["region"] == {"startLine": 1, "startColumn": 2}


def test_waived_and_known_findings_are_suppressed_and_counted() -> None:
    written = run(reports.mixed())
    kinds = {
        one["ruleId"]: one["suppressions"][0] for one in written["results"] if "suppressions" in one
    }
    assert kinds["too-short"]["kind"] == "inSource"
    assert kinds["too-short"]["justification"].startswith("Nothing else was printed")
    assert kinds["source-unpinned"] == {"kind": "external"}
    numbers = written["properties"]
    assert (numbers["waived"], numbers["baselined"], numbers["stale"]) == (1, 1, 1)


def test_harmful_texts_stay_texts() -> None:
    run(reports.harmful())
    assert "\x1b" not in check_sarif(reports.harmful())


def test_a_path_becomes_a_uri() -> None:
    uri = run(reports.mixed(), "a b/ü#/")["results"][0]["locations"][0]["physicalLocation"][
        "artifactLocation"
    ]["uri"]
    assert uri.startswith("a%20b/%C3%BC%23/")
    assert unquote(uri).startswith("a b/ü#/")


def test_nothing_wrong() -> None:
    assert run(reports.clean())["results"] == []
