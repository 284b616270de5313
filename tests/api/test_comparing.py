from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import positions
import repositories
from positions.api.comparing import OperandError, agree, diff, gaps, history, snapshot
from positions.api.names import UnknownNameError
from positions.files import RevisionError
from positions.records import Pair

PAIR = Pair("pay", "union")


def test_what_moved_between_two_dates(folder: Path) -> None:
    difference = diff(folder, "first", "second")
    assert [(change.pair, change.kind) for change in difference.changes] == [(PAIR, "moved")]
    assert difference == diff(positions.load(folder))


def test_both_dates_may_know_the_same(folder: Path) -> None:
    for options in ({"known_by": "2024-01-05"}, {"known_by": "first"}):
        assert diff(folder, "first", "second", **options).changes == ()  # type: ignore[arg-type]
    everything = diff(folder, "2024-01-03", "second", hindsight=True)
    assert [(change.cause, change.kind) for change in everything.changes] == [("movement", "moved")]
    with pytest.raises(ValueError, match="give one of them"):
        diff(folder, known_by="first", hindsight=True)
    with pytest.raises(OperandError) as caught:
        diff(folder, known_by="frist")
    assert caught.value.known_by


def test_a_part_of_a_difference(folder: Path) -> None:
    assert diff(folder, kinds=["withdrawn"]).changes == ()
    assert diff(folder, parties=["firm"]).changes == ()
    assert [change.pair for change in diff(folder, issues=["pay"]).changes] == [PAIR]
    assert diff(folder, attestation=["counterpart"]).changes == ()


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"issues": ["pya"]}, "issue"),
        ({"parties": ["x"]}, "party"),
        ({"kinds": ["mvoed"]}, "kind"),
        ({"attestation": ["x"]}, "attestation"),
    ],
)
def test_names_must_be_known(folder: Path, options: dict[str, list[str]], kind: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        diff(folder, **options)  # type: ignore[arg-type]
    assert caught.value.kind == kind


def test_revisions_stand_behind_dates(folder: Path) -> None:
    repositories.commit(folder)
    record = folder / "positions/pay/firm.yaml"
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("stance: 1", "stance: 2"), encoding="utf-8")
    (change,) = diff(folder, "first@", "first").changes
    assert (change.pair.party, change.cause) == ("firm", "correction")
    assert diff(folder, "first@", "first@HEAD").changes == ()


def test_what_is_held_on_a_day(folder: Path) -> None:
    assert snapshot(folder).positions[PAIR].place == 3
    found = snapshot(folder, "first")
    assert (found.day, found.known_by) == (date(2024, 1, 10), date(2024, 1, 10))
    assert found.positions[PAIR].place == 5


def even(number: str) -> tuple[Decimal, Decimal]:
    """A distance between points: at least as much as at most."""
    return Decimal(number), Decimal(number)


def test_how_far_apart(folder: Path) -> None:
    found = gaps(folder, "first", "second")
    assert found.issues["pay"].spread == (even("4.0"), even("2.0"))
    assert found.from_.known_by == found.to.known_by == date(2024, 2, 10)
    one = gaps(folder, on="first")
    assert (one.one_day, one.issues["pay"].spread) == (True, (even("4.0"), even("4.0")))
    with pytest.raises(ValueError, match="give one or the other"):
        gaps(folder, "first", on="second")


def test_all_that_was_said(folder: Path) -> None:
    entries = history(folder, "pay", "union")
    assert [entry.said.latest for entry in entries] == [date(2024, 1, 2), date(2024, 2, 2)]
    with pytest.raises(UnknownNameError, match="did you mean union"):
        history(folder, "pay", "unoin")


def test_two_codings(folder: Path) -> None:
    repositories.commit(folder)
    assert agree(folder, folder) == agree(folder, "HEAD")
    with pytest.raises(RevisionError, match=r"^nowhere is no folder, and revision nowhere"):
        agree(folder, "nowhere")
