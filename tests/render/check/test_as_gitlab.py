"""GitLab publishes no schema, only a table of required keys; the test holds that table."""

import json
from typing import Any

from jsonschema import Draft202012Validator

import reports
from golden import golden
from positions.render.check.as_gitlab import check_gitlab

SCHEMA: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^./]"},
                    "lines": {
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def test_golden() -> None:
    golden("check-gitlab.json", check_gitlab(reports.mixed(), "deep/er/"))


def test_has_what_gitlab_asks_for() -> None:
    for report in (reports.mixed(), reports.harmful(), reports.clean()):
        Draft202012Validator(SCHEMA).validate(json.loads(check_gitlab(report)))


def test_lists_what_stands() -> None:
    report = reports.mixed()
    listed = json.loads(check_gitlab(report, "sub/"))
    standing = [one for one in report.findings if one.stands]
    assert [one["fingerprint"] for one in listed] == [one.fingerprint for one in standing]
    assert {one["severity"] for one in listed} == {"major", "minor", "info"}
    assert all(one["location"]["path"].startswith("sub/") for one in listed)


def test_harmful_texts_stay_texts() -> None:
    assert "\x1b" not in check_gitlab(reports.harmful())
