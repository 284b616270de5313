"""`positions agree` as a user types it: against another folder, and against a revision."""

import csv
import json
import shutil
from io import StringIO
from pathlib import Path

import pytest

from conftest import Program
from repositories import git

RECORD = "positions/transparency/united-states.yaml"


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """A second coder's folder, which has one stance otherwise."""
    for name in ("positions", "seeds"):
        shutil.copytree(name, tmp_path / name)
    file = tmp_path / RECORD
    file.write_text(
        file.read_text(encoding="utf-8").replace("stance: reciprocal", "stance: verified"),
        encoding="utf-8",
    )
    return tmp_path


def test_text_says_how_far_and_where(second: Path, program: Program) -> None:
    answer = program("agree", str(second))
    assert answer.status == 0
    assert "1 differs." in answer.out
    assert f"open {RECORD}" in " ".join(answer.out.split())
    assert "ours:   reciprocal\n  theirs: verified" in answer.out
    assert max(map(len, answer.out.splitlines())) <= 100


def test_json_csv_and_markdown_hold_the_same_difference(second: Path, program: Program) -> None:
    found = json.loads(program("agree", str(second), "--format", "json").out)
    (one,) = found["differences"]
    assert (one["issue"], one["party"], one["axis"]) == ("transparency", "united-states", "stance")
    assert (one["ours"], one["theirs"]) == ("reciprocal", "verified")
    assert set(found["axes"]["stance"]) == {"n", "both", "agreement", "alpha", "level"}
    assert found["by_issue"]["transparency"]["stance"]["agreement"] == 0
    (row,) = csv.DictReader(StringIO(program("agree", str(second), "--format", "csv").out))
    assert (row["ours"], row["theirs"], row["path"]) == ("reciprocal", "verified", RECORD)
    assert "| reciprocal (“" in program("agree", str(second), "--format", "markdown").out


def test_a_revision_of_the_same_folder(second: Path, program: Program) -> None:
    git(second, "init", "-q")
    git(second, "add", "-A")
    git(second, "commit", "-qm", "one")
    assert "No unit differs." in program("-C", str(second), "agree", "HEAD").out


def test_neither_folder_nor_revision(program: Program, second: Path) -> None:
    git(second, "init", "-q")
    answer = program("-C", str(second), "agree", "nowhere")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == "positions: nowhere is no folder, and revision nowhere is not known here\n"
