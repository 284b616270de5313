from collections.abc import Iterator

import pytest

from positions.checks.rules.case import Case
from positions.checks.rules.register import RULES
from positions.checks.rules.rule import Rule
from positions.records.finding import Finding, Severity


def broken_thing(case: Case) -> Iterator[Finding]:
    """A thing is broken.

    Why: Broken things
    break others: all of them.
    Instead: Mend it.
    """
    yield from ()
    assert case


def test_a_function_gives_its_rule_name_and_documentation() -> None:
    rule = Rule.of(Severity.INFO, broken_thing)
    assert (rule.name, rule.severity, rule.run) == ("broken-thing", Severity.INFO, broken_thing)
    assert rule.what == "A thing is broken."
    assert rule.sections == {
        "Why": "Broken things break others: all of them.",
        "Instead": "Mend it.",
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_says_what_why_and_what_instead(rule: Rule) -> None:
    assert rule.what.endswith(".")
    assert list(rule.sections) == ["Why", "Example", "Instead"]
    assert all(text.endswith(".") for text in rule.sections.values())


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names) == 54


def test_verdicts_that_are_not_clean_have_a_rule_of_the_same_name() -> None:
    from positions.words.verdicts import Verdict

    unclean = {verdict.value for verdict in Verdict if not verdict.clean}
    assert unclean < {rule.name for rule in RULES}


def test_severities_of_the_verdicts() -> None:
    severities = {rule.name: rule.severity for rule in RULES}
    warnings = {"nested", "unattributed", "too-short"}
    errors = {"altered", "altered-critical", "context-lost", "not-quoted", "misattributed"}
    assert {severities[name] for name in warnings} == {Severity.WARNING}
    assert {severities[name] for name in errors | {"not-found", "unchecked"}} == {Severity.ERROR}
