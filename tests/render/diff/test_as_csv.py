"""One row a fact; no cell is a formula."""

import csv

import pytest

import hostile
import pact
from positions.render.diff.as_csv import COLUMNS, diff_csv
from positions.render.escape import spreadsheet


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    return str(request.function.__doc__)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(diff_csv(pact.between(text)).splitlines()))


def test_every_axis_has_its_row(text: str) -> None:
    """
    === pay/union
    - date: 2024-01-02
      stance: 6.50
      firmness: firm
      salience: core
      terms: {back: {kind: demand, text: Back pay}}
      evidence: [una@early]
    - date: 2024-02-02
      stance: [2, 3]
      firmness: preference
      salience: 12
      terms: {back: {kind: dropped}, part: {kind: offer, text: In parts}}
      evidence: [una@late]
    === pay/employers
    - {date: 2024-01-02, stance: 1, evidence: [erik@early]}
    """
    found = {row["axis"]: row for row in rows(text)}
    assert list(found) == ["stance", "firmness", "salience", "terms.back", "terms.part"]
    stance = found["stance"]
    assert (stance["from"], stance["to"], stance["change"]) == ("6.50", "2 to 3", "moved")
    assert (stance["delta_least"], stance["delta_most"]) == ("-4.50", "-3.50")
    places = [stance[name] for name in ("from_low", "from_high", "to_low", "to_high")]
    assert places == ["6.50", "6.50", "2", "3"]
    assert (stance["toward"], stance["away"], stance["reversed"]) == ("employers", "", "yes")
    assert (stance["said_after"], stance["said_before"]) == ("2024-02-02", "2024-02-02")
    assert (stance["reported"], stance["attestation"]) == ("2024-02-20", "own-words")
    assert (stance["source"], stance["speaker"]) == ("late", "una")
    assert stance["rests_on"] == "early late"
    assert (found["firmness"]["from"], found["firmness"]["to"]) == ("firm", "preference")
    assert (found["salience"]["from"], found["salience"]["to"]) == ("100", "12")
    assert (found["terms.back"]["change"], found["terms.back"]["to"]) == ("ended", "")
    assert found["terms.part"]["to"] == "offer: In parts"
    assert {row["kind"] for row in found.values()} == {"moved"}


def test_an_end_of_a_stance_says_why(text: str) -> None:
    """
    === form/union
    - {date: 2024-01-02, stance: law, evidence: [una@early]}
    - {date: 2024-02-02, absent: withdrawn, evidence: [una@late]}
    """
    (row,) = rows(text)
    assert (row["from"], row["to"], row["delta_least"], row["kind"]) == (
        "law",
        "(withdrawn)",
        "",
        "withdrawn",
    )


def test_the_columns_are_there_without_changes() -> None:
    assert diff_csv(pact.between("")) == ",".join(COLUMNS)


def test_nothing_is_a_formula() -> None:
    difference = hostile.pair()[1]
    for row in csv.reader(diff_csv(difference).splitlines()):
        for cell in row:
            assert not cell.startswith(("=", "+", "@", "\t", "\r"))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("more; =1+1;@x", "more; '=1+1;'@x"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-cmd", "'-cmd"),
        ("+49 30", "'+49 30"),
        ("-25", "-25"),
        ("2.40", "2.40"),
        ("plain", "plain"),
        ("\t=1", "\\t=1"),
    ],
)
def test_cells(text: str, cell: str) -> None:
    assert spreadsheet(text) == cell
