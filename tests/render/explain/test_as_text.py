import pytest

from positions.checks.rules.register import RULES
from positions.render.explain.as_text import explain_text, names, overview
from positions.render.glossary import GLOSSARY


def test_everything_has_a_name() -> None:
    assert set(names()) == {rule.name for rule in RULES} | {
        name for group in GLOSSARY.values() for name in group
    }


@pytest.mark.parametrize("name", sorted(set(names())))
@pytest.mark.parametrize("width", [40, 100])
def test_every_name_is_explained_within_the_width(name: str, width: int) -> None:
    lines = explain_text(name, width).split("\n")
    assert lines[0].startswith(f"{name} (")
    assert all(line.startswith("  ") for line in lines[1:] if line and not line.startswith(name))
    assert max(map(len, lines)) <= width
    assert len(lines) > 1


def test_a_name_with_two_senses_is_explained_in_both() -> None:
    text = explain_text("counterpart", 100)
    assert [line for line in text.split("\n") if line.startswith("counterpart")] == [
        "counterpart (attestation)",
        "counterpart (terms)",
    ]


def test_a_rule_says_why_and_what_instead() -> None:
    lines = explain_text("duplicate-key", 100).split("\n")
    assert lines[:2] == ["duplicate-key (rule, error)", "  A key stands twice in one mapping."]
    assert "  Why: YAML readers keep one of the two values without a word." in lines
    assert "  Instead: Take one of them out." in lines


@pytest.mark.parametrize("width", [60, 100])
def test_the_overview_names_everything_once_a_group(width: int) -> None:
    text = overview(width)
    heads = [line for line in text.split("\n") if line and not line.startswith(" ")]
    assert heads == [*(group.upper() for group in GLOSSARY), "RULES"]
    entries = [line.split()[0] for line in text.split("\n") if line[:3].strip()]
    for name in names():
        assert name in entries
    assert max(map(len, text.split("\n"))) <= width
