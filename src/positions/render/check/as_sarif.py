"""`positions check --format sarif`: SARIF 2.1.0, for code scanning and editors."""

from typing import Any, Final
from urllib.parse import quote

from positions.checks import RULES, Report, Reported, Rule
from positions.records import Location, Related, Severity
from positions.render.escape import legible
from positions.render.jsontext import dump
from positions.render.standing import tally

_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def check_sarif(report: Report, prefix: str = "") -> str:
    """Write every finding as a result; `prefix` leads from the repository to the negotiation."""
    broken = {one.finding.rule for one in report.findings}
    rules = [rule for rule in RULES if rule.name in broken]
    numbers = {rule.name: number for number, rule in enumerate(rules)}
    driver = {"name": "positions", "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, numbers, prefix) for one in report.findings],
        "properties": {
            **tally(report),
            "verdicts": report.verdicts,
            "off": list(report.off),
            "only": list(report.only),
        },
    }
    return dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule) -> dict[str, Any]:
    sections = [f"{heading}: {text}" for heading, text in rule.sections.items()]
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.what},
        "help": {"text": "\n\n".join([rule.what, *sections])},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(one: Reported, numbers: dict[str, int], prefix: str) -> dict[str, Any]:
    finding = one.finding
    lines = [finding.message, *finding.details, *([finding.remedy] if finding.remedy else [])]
    related = enumerate(finding.related, start=1)
    return {
        "ruleId": finding.rule,
        "ruleIndex": numbers[finding.rule],
        "level": _LEVELS[one.severity],
        "message": {"text": legible("\n".join(lines))},
        "locations": [_location(one.location, prefix)],
        **(
            {"relatedLocations": [_related(place, number, prefix) for number, place in related]}
            if finding.related
            else {}
        ),
        "partialFingerprints": {"positions/v1": one.fingerprint},
        **_state(one),
    }


def _state(one: Reported) -> dict[str, Any]:
    if one.waived is not None:
        reason = legible(one.waived)
        return {"suppressions": [{"kind": "inSource", "justification": reason}]}
    if one.baselined:
        return {"suppressions": [{"kind": "external"}]}
    return {}


def _location(place: Location, prefix: str) -> dict[str, Any]:
    uri = quote(prefix + place.path, errors="surrogatepass")
    region = {"startLine": place.line, "startColumn": place.column}
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}


def _related(related: Related, number: int, prefix: str) -> dict[str, Any]:
    text = legible(" ".join(related.text.split()))
    return {"id": number, **_location(related.location, prefix), "message": {"text": text}}
