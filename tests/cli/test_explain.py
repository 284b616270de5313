"""`positions explain`: every name that the output uses can be looked up."""

from conftest import Program
from positions.checks.rules.register import RULES
from positions.render.glossary import GLOSSARY


def test_every_rule_and_word_is_explained(program: Program) -> None:
    for rule in RULES:
        out = program("explain", rule.name).out
        assert f"{rule.name} (rule, {rule.severity})" in out
        assert "Why: " in out
        assert "Instead: " in out
    for group, entries in GLOSSARY.items():
        for name, text in entries.items():
            out = program("explain", name).out
            assert f"{name} ({group})" in out
            assert text.split()[0] in out


def test_the_list_names_them_all(program: Program) -> None:
    out = program("explain").out
    assert all(f"  {rule.name} " in out for rule in RULES)


def test_unknown_name(program: Program) -> None:
    answer = program("explain", "alterd")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == "positions: name alterd is not known; did you mean altered?\n"
