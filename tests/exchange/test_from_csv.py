"""What was exported as CSV holds the same records again."""

import pytest
from hypothesis import given

import worlds
from exchange.bundled import bundled
from positions.exchange.as_csv import csv_files
from positions.exchange.from_csv import from_csv
from positions.exchange.table import ExchangeError
from positions.records.model import Record
from positions.records.yaml_text import read
from strategies import STEADY, World, negotiations


def records(files: dict[str, str]) -> dict[str, Record]:
    return {path: Record.model_validate(read(text).data) for path, text in files.items()}


def tables(texts: dict[str, str]) -> dict[str, str]:
    return {name.removesuffix(".csv"): text for name, text in texts.items()}


@STEADY
@given(negotiations())
def test_a_round_trip_gives_the_same_records(world: World) -> None:
    dossier = world.dossier
    texts = csv_files(worlds.proofs(dossier))
    assert records(from_csv(tables(texts))) == {one.path: one.record for one in dossier.filed}


def test_the_bundled_records_come_back_with_notes_and_bounds() -> None:
    again = records(from_csv(tables(csv_files(bundled()))))
    assert again == {one.path: one.record for one in bundled().dossier.filed}


def test_texts_that_a_spreadsheet_would_run_come_back_as_they_were() -> None:
    world = """
    === positions/negotiation.yaml
    title: T
    parties: {a: {name: A}}
    issues: {i: {title: I, scale: {type: nominal, points: {x: {}}}}}
    === positions/i/a.yaml
    issue: i
    party: a
    versions:
      - {date: 2024-01-01, note: "=1+1", stance: x, summary: "'quoted\\nover lines"}
    """
    dossier = worlds.dossier(world)
    texts = csv_files(worlds.proofs(dossier))
    assert "'=1+1" in texts["versions.csv"]
    assert records(from_csv(tables(texts))) == {one.path: one.record for one in dossier.filed}


def test_a_missing_table_and_a_missing_column() -> None:
    whole = tables(csv_files(bundled()))
    with pytest.raises(ExchangeError, match=r"terms\.csv is missing"):
        from_csv({name: text for name, text in whole.items() if name != "terms"})
    whole["terms"] = whole["terms"].replace("kind", "sort", 1)
    with pytest.raises(ExchangeError, match=r"terms\.csv, line 1: no column kind"):
        from_csv(whole)


def test_evidence_of_a_version_that_is_not_there() -> None:
    whole = tables(csv_files(bundled()))
    whole["terms"] = whole["terms"].replace("1997-lines,nato,1,", "1997-lines,nato,7,", 1)
    with pytest.raises(ExchangeError, match="version 7 of 1997-lines/nato is not in"):
        from_csv(whole)
