"""`positions check --baseline` as a user types it."""

from pathlib import Path

import pytest

import reports
import worlds
from conftest import Program


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    for path, text in worlds.files(reports.WORLD).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def edit(root: Path, old: str, new: str) -> None:
    file = root / "positions/quota/north.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_from_creating_to_pruning(program: Program, broken: Path) -> None:
    known = str(broken / "known.json")
    where = ("-C", str(broken), "check", "--baseline", known)
    assert program("-C", str(broken), "check").status == 1
    made = program(*where, "--update-baseline")
    assert made.status == 0
    assert made.err == f"wrote {known}: 6 known findings\n"
    assert program(*where).out.endswith("Found 1 waived, 6 in the baseline.\n")
    edit(broken, "stance: shred", "stance: shared")
    answer = program(*where)
    assert answer.status == 0
    assert "stale in the baseline: positions/quota/north.yaml: stance-unknown: shred" in answer.out
    edit(broken, "our friends", "our foes")
    assert program(*where).status == 1
    pruned = program(*where, "--prune-baseline")
    assert pruned.status == 1
    assert pruned.err == f"wrote {known}: 4 known findings\n"
    assert "stale" not in pruned.out
    assert program(*where, "--update-baseline").status == 0
    assert program(*where, "--update-baseline").err.startswith("nothing new in ")


def test_a_part_of_the_check_cannot_tell_what_is_stale(program: Program, broken: Path) -> None:
    known = str(broken / "known.json")
    where = ("-C", str(broken), "check", "--baseline", known)
    program(*where, "--update-baseline")
    answer = program(*where, "--select", "altered")
    assert (answer.status, "stale" in answer.out) == (0, False)


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--update-baseline",), "needs --baseline FILE"),
        (("--prune-baseline",), "needs --baseline FILE"),
        (("--baseline", "b.json", "--update-baseline", "--prune-baseline"), "leave out --prune"),
        (("--baseline", "b.json", "--update-baseline", "--select", "altered"), "whole check"),
        (("--baseline", "b.json", "--prune-baseline", "seeds"), "whole check"),
        (("--baseline", "none.json"), "--update-baseline creates it"),
        (("--baseline", "none.json", "--prune-baseline"), "no such file"),
        (("--baseline", "seeds/gazette.txt"), "no baseline of positions check"),
        (("--baseline", "no/such/folder.json"), "no such file"),
    ],
)
def test_refused(
    program: Program,
    broken: Path,
    monkeypatch: pytest.MonkeyPatch,
    options: tuple[str, ...],
    why: str,
) -> None:
    monkeypatch.chdir(broken)
    answer = program("check", *options)
    assert (answer.status, answer.out) == (2, "")
    assert why in answer.err
    assert not (broken / "b.json").exists()
