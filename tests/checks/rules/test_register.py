"""The list of rules is complete, and every rule is named for its function."""

import importlib

from positions.checks.rules.register import RULES

THEMES = ("catalogue", "judgements", "records", "references", "timing")


def test_names_are_unique_and_those_of_their_functions() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    for rule in RULES:
        if rule.run is not None:
            assert rule.run.__name__.replace("_", "-") == rule.name


def test_no_rule_was_forgotten() -> None:
    listed = {rule.run for rule in RULES}
    for theme in THEMES:
        module = importlib.import_module(f"positions.checks.rules.{theme}")
        functions = [
            value
            for name, value in vars(module).items()
            if callable(value)
            and not name.startswith("_")
            and getattr(value, "__module__", "") == module.__name__
            and getattr(value, "__annotations__", {}).keys() == {"case", "return"}
        ]
        assert functions
        assert [one.__name__ for one in functions if one not in listed] == []
