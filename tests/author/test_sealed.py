"""Seals are renewed where the text is, and stay where it is not."""

from positions.author.sealed import sealed_text
from positions.author.starting import example
from positions.files.tree import MemoryTree
from positions.records.yaml_text import read
from tracker import dossier

PATH = "gazette-2024-03-15.txt"


def worlds() -> tuple[MemoryTree, MemoryTree]:
    """The example with one text that is not kept: where it is, and where it is not."""
    files = example()
    text = files.pop(f"seeds/{PATH}")
    listed = files["seeds/catalogue.yaml"].replace(
        f"file: {PATH}", f"file: {PATH}\n    kept: false"
    )
    elsewhere = MemoryTree({**files, "seeds/catalogue.yaml": listed})
    return MemoryTree({**elsewhere.files, f"texts/{PATH}": text}), elsewhere


def test_seals_travel_and_hold_no_words() -> None:
    here, elsewhere = worlds()
    text = sealed_text(dossier(here))
    seals = read(text).data["seals"]
    assert [one["source"] for one in seals] == ["gazette-2024-03-15"] * 5
    assert "percent" not in text
    travelled = MemoryTree({**elsewhere.files, "seeds/sealed.yaml": text})
    assert sealed_text(dossier(travelled)) == text
    assert sealed_text(dossier(MemoryTree({**here.files, "seeds/sealed.yaml": text}))) == text


def test_elsewhere_the_check_tells_sealed_from_verified() -> None:
    from positions.checks.checking import check

    here, elsewhere = worlds()
    seals = {"seeds/sealed.yaml": sealed_text(dossier(here))}
    report = check(MemoryTree({**elsewhere.files, **seals}))
    assert report.verdicts == {"verified": 5, "sealed": 4}
    assert [one.finding.message for one in report.findings] == []
    bare = check(elsewhere)
    assert bare.verdicts["unchecked"] == 4
