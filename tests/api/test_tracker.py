from pathlib import Path

import pytest

import repositories
from positions.api.tracker import NotFoundError, ObstructedError, find, load
from positions.records import Pair


def test_a_negotiation_is_found_upward_and_loaded(folder: Path) -> None:
    tracker = load(folder / "positions/pay")
    assert tracker.root == folder
    assert tracker.dossier.negotiation.title == "Pay"
    assert load(tracker) is tracker


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"no such folder$"):
        find(tmp_path / "gone")
    with pytest.raises(NotFoundError, match=r"^no positions/negotiation.yaml in ") as caught:
        find(str(tmp_path))
    assert (caught.value.start, caught.value.misnamed) == (tmp_path, None)
    (tmp_path / "positions").mkdir()
    misnamed = tmp_path / "positions/negotiation.yml"
    misnamed.touch()
    with pytest.raises(NotFoundError, match=r"rename .*\.yml to \.yaml$") as caught:
        find(tmp_path)
    assert caught.value.misnamed == misnamed


def test_records_that_cannot_be_compared_are_refused_with_all_that_is_in_the_way(
    folder: Path,
) -> None:
    record = folder / "positions/pay/firm.yaml"
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("firm", "frim").replace("pay", "pya"), encoding="utf-8")
    assert find(folder).root == folder
    with pytest.raises(ObstructedError) as caught:
        load(folder)
    error = caught.value
    assert [one.rule for one in error.obstacles] == ["issue-unknown", "party-unknown"]
    assert error.revision is None
    said = "positions/pay/firm.yaml:1:8: issue-unknown: issue pya is not known; did you mean pay?"
    assert str(error) == f"{said} (and 1 more)"


def test_everything_is_worked_out_once(folder: Path) -> None:
    tracker = find(folder)
    assert tracker.dossier is tracker.dossier
    assert tracker.proofs is tracker.proofs
    assert tracker.at(None) is tracker


def test_proofs_are_of_the_pairs_asked_for(folder: Path) -> None:
    tracker = find(folder)
    (union, _), (firm,) = (
        [piece for version in filed.record.versions for piece in version.evidence]
        for filed in (tracker.dossier.records[Pair("pay", party)] for party in ("union", "firm"))
    )
    some = tracker.proofs_of([Pair("pay", "firm")])
    assert some.of(firm) == tracker.proofs.of(firm)
    with pytest.raises(KeyError):
        some.of(union)


def test_a_revision_is_read_from_git_and_once(folder: Path) -> None:
    repositories.commit(folder)
    (folder / "positions/pay/firm.yaml").unlink()
    tracker = find(folder)
    assert [str(pair) for pair in tracker.dossier.records] == ["pay/union"]
    then = tracker.at("HEAD")
    assert sorted(map(str, then.dossier.records)) == ["pay/firm", "pay/union"]
    assert (tracker.at("HEAD"), then.revision) == (then, "HEAD")
    assert load(folder, revision="HEAD").dossier.records.keys() == then.dossier.records.keys()
