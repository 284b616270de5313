"""Only what is certain is mended, and never a quotation's words."""

import pytest

from positions.author.changes import Changes
from positions.author.mending import mend
from positions.author.starting import example
from positions.checks.checking import check
from positions.files.tree import MemoryTree
from positions.records.loading import load
from positions.records.yaml_text import read

UNION = "positions/pay/union.yaml"
CATALOGUE = "seeds/catalogue.yaml"


def mended(path: str, old: str, new: str) -> tuple[list[str], Changes]:
    files = example()
    assert old in files[path]
    world = MemoryTree({**files, path: files[path].replace(old, new, 1)})
    dossier = load(world).dossier
    assert dossier
    changes = Changes(world)
    return mend(changes, dossier, [one.finding for one in check(world).findings]), changes


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (UNION, "speaker: berg", "speaker: breg"),
        (UNION, "source: gazette-2024-03-01", "source: gazette-2024-03-0"),
        (UNION, "event: talks-open", "event: talk-open"),
        (UNION, "party: union", "party: unoin"),
        (CATALOGUE, "outlet: gazette", "outlet: gazete"),
    ],
)
def test_a_slip_in_an_id(path: str, old: str, new: str) -> None:
    lines, changes = mended(path, old, new)
    known = old.partition(": ")[2]
    if "2024" in known:  # two sources are as near: which is meant is not certain
        assert (lines, changes.pending) == ([], {})
        return
    assert len(lines) == 1
    assert changes.text(path) == example()[path]


def test_another_name_is_no_slip() -> None:
    lines, changes = mended(UNION, "speaker: berg", "speaker: olsen")
    assert (lines, changes.pending) == ([], {})


def test_a_new_text_gets_its_hash_and_a_changed_one_does_not() -> None:
    line = next(one for one in example()[CATALOGUE].splitlines() if "sha256" in one)
    lines, changes = mended(CATALOGUE, f"{line}\n", "")
    assert lines == ["seeds/catalogue.yaml: gazette-2024-03-01 has the hash of its text"]
    assert read(changes.text(CATALOGUE)).data == read(example()[CATALOGUE]).data
    lines, changes = mended(CATALOGUE, line, line[:-3] + "000")
    assert (lines, changes.pending) == ([], {})


def test_an_omission_is_marked() -> None:
    words = "We could live with 5 percent if it is paid from January on"
    short = "We could live with 5 percent it is paid from January on"
    lines, changes = mended(UNION, words, short)
    assert (lines, changes.pending) == ([], {})  # a condition was left out: nothing is certain
    path = "positions/overtime/employers.yaml"
    lines, changes = mended(path, "call crews in at", "call crews at")
    assert lines == [f"{path}: marks what gazette-2024-03-01 says in between"]
    assert "call crews [...] at" in " ".join(changes.text(path).split())
