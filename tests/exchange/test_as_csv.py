import csv
from io import StringIO

from exchange.bundled import bundled
from positions.change.timeline import snapshot
from positions.exchange.as_csv import csv_files


def read(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(csv_files(bundled())[name])))


def test_one_row_a_version_and_one_a_piece_of_evidence() -> None:
    records = [one.record for one in bundled().dossier.filed]
    assert len(read("versions.csv")) == sum(len(record.versions) for record in records)
    pieces = [len(version.evidence) for record in records for version in record.versions]
    assert len(read("evidence.csv")) == sum(pieces)
    assert {row["verdict"] for row in read("evidence.csv")} == {"verified"}


def test_the_matrix_holds_each_round_as_known_then() -> None:
    rows = {(row["round"], row["issue"]): row for row in read("matrix.csv")}
    dossier = bundled().dossier
    day = dossier.negotiation.rounds["replies"].date
    held = snapshot(dossier, day, day)
    for (issue, party), position in held.positions.items():
        assert bool(rows["replies", issue][party]) == (position.stance is not None)


def test_changes_name_their_rounds() -> None:
    assert {(row["from_round"], row["to_round"]) for row in read("changes.csv")} == {
        ("replies", "mid-february")
    }
