"""The example is a negotiation without a fault, with one issue of each scale type."""

from positions.author.starting import around, empty, example
from positions.checks.checking import check
from positions.files.tree import MemoryTree
from positions.records.loading import load


def test_the_example_has_nothing_wrong_and_every_type_of_scale() -> None:
    tree = MemoryTree(example())
    report = check(tree)
    assert [one.finding.message for one in report.findings] == []
    assert report.counts.evidence == 9
    dossier = load(tree).dossier
    assert dossier
    types = [issue.scale.type for issue in dossier.negotiation.issues.values()]
    assert sorted(types) == ["interval", "nominal", "ordinal"]


def test_an_empty_one_can_be_loaded() -> None:
    texts = empty(MemoryTree({}), "Talks: 2024", {"issue": ["pay: Pay [0..15 %]"]})
    loaded = load(MemoryTree(texts))
    assert not loaded.findings
    assert loaded.dossier
    assert loaded.dossier.negotiation.title == "Talks: 2024"


def test_what_stands_around_it_begins_with_a_dot_where_it_must() -> None:
    assert set(around("positions==1")) == {
        ".gitattributes",
        ".gitignore",
        ".pre-commit-config.yaml",
        ".github/workflows/positions.yml",
        "requirements.txt",
    }
