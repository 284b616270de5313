"""Every tracker of the gallery breaks its rule, prints exactly what it says, and nothing else."""

import re

import pytest

from positions.checks.rules.register import RULES
from positions.checks.rules.rule import Rule
from regenerate import BROKEN, CASES, expected, outcome, rules

OTHERS = {"clean": set(), "catalogue-unreadable": {"field-invalid", "unchecked"}}
COMPANIONS = {
    "language-doubtful": {"unattributed"},  # said so in words of another language
    "language-unsupported": {"unattributed"},  # nobody is told from anybody else there
    "unchecked": {"source-changed"},  # why it could not be checked
    "source-unknown": {"unchecked"},  # what the evidence is worth then
    "record-duplicate": {"record-misplaced"},  # one path has room for one record
    "waiver-without-reason": {"counterpart-only"},  # which stands for want of a reason
}


@pytest.mark.parametrize("name", CASES)
def test_prints_what_is_expected(name: str) -> None:
    assert outcome(name) == expected(name).read_bytes().decode()


@pytest.mark.parametrize("name", CASES)
def test_breaks_its_rule_and_no_other(name: str) -> None:
    assert rules(name) == OTHERS.get(name, {name} | COMPANIONS.get(name, set()))


def test_every_rule_is_in_the_gallery() -> None:
    names = {rule.name for rule in RULES}
    assert set(CASES) - set(OTHERS) == names


def test_status_is_first() -> None:
    assert {outcome(name).split("\n")[0] for name in CASES} == {"0", "1"}
    assert outcome("clean").startswith("0\n")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_example_of_a_rule_stands_in_its_tracker(rule: Rule) -> None:
    written = "\n".join(
        f"{file.relative_to(BROKEN)}\n{file.read_text(encoding='utf-8')}"
        for file in sorted((BROKEN / rule.name).rglob("*"))
        if file.is_file() and file.name != "expected.txt"
    )
    snippets = re.findall("`([^`]+)`", rule.sections["Example"])
    assert snippets
    assert [snippet for snippet in snippets if snippet not in written] == []
