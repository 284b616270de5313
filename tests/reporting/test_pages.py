import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import hostile
import pact
import wages
from positions.loading import load
from positions.operands import Moment, span
from positions.reporting.pages import pages, spans_of
from positions.tree import FolderTree

ROOT = Path(__file__).parents[2]
FIRST, SECOND = date(2024, 3, 4), date(2024, 3, 25)


def moments() -> tuple[Moment, Moment]:
    return Moment(FIRST, "auftakt"), Moment(SECOND, "zweite")


def test_one_page_a_pair_of_dates_and_an_index() -> None:
    later = Moment(date(2024, 4, 1))
    texts = pages(wages.dossier(), [moments(), (moments()[0], later), moments()])
    assert sorted(texts) == [
        "reports/2024-03-04--2024-03-25.md",
        "reports/2024-03-04--2024-04-01.md",
        "reports/README.md",
    ]
    assert texts["reports/2024-03-04--2024-03-25.md"] == wages.golden("wages-report.md")
    said = (
        "2 positions moved, 1 was stated, 1 was withdrawn, 1 came to light, "
        "5 are as they were or were never stated."
    )
    assert texts["reports/README.md"].split("\n") == [
        "# Reports: Tarifrunde Öffentlicher Dienst",
        "",
        "Written by `positions report`; edit the records, not these pages.",
        "",
        f"- [4 Mar 2024 → 25 Mar 2024](2024-03-04--2024-03-25.md): {said}",
        f"- [4 Mar 2024 → 1 Apr 2024](2024-03-04--2024-04-01.md): {said}",
        "",
    ]


def test_reports_that_are_there_already_name_their_dates() -> None:
    paths = [
        "reports/README.md",
        "reports/2024-03-04--2024-03-25.md",
        "reports/2024-03-25--2024-03-04.md",
        "reports/2024-02-30--2024-03-04.md",
        "reports/2024-03-04--2024-03-25.md.bak",
        "reports/old/2024-03-04--2024-03-25.md",
        "reports/notes.md",
    ]
    assert spans_of(paths, wages.dossier()) == [moments()]
    assert spans_of([], pact.dossier("")) == []


def test_an_index_without_reports() -> None:
    assert list(pages(wages.dossier(), [])) == ["reports/README.md"]


def test_a_title_from_outside_is_only_text() -> None:
    ends = Moment(hostile.START), Moment(hostile.END)
    texts = pages(hostile.dossier(), [ends])
    assert not [harm for text in texts.values() for harm in hostile.harm_in_markdown(text)]


def test_the_repository_s_reports_are_up_to_date() -> None:
    tree = FolderTree(ROOT)
    dossier = load(tree).dossier
    assert dossier is not None
    spans = [span(None, None, dossier), *spans_of(tree.paths("reports"), dossier)]
    texts = pages(dossier, spans)
    assert texts == {path: tree.text(path) for path in tree.paths("reports")}


_PRINT = """
import sys
from pathlib import Path
from positions.loading import load
from positions.operands import span
from positions.reporting.pages import pages
from positions.tree import FolderTree
dossier = load(FolderTree(Path(sys.argv[1]))).dossier
for path, text in pages(dossier, [span(None, None, dossier)]).items():
    sys.stdout.buffer.write(f"{path}\\n{text}".encode())
"""


@pytest.fixture(scope="module")
def runs() -> list[bytes]:
    """The same reports from two processes that order their sets differently."""
    return [
        subprocess.run(  # this very Python
            [sys.executable, "-c", _PRINT, str(ROOT)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    ]


def test_the_same_records_give_the_same_bytes(runs: list[bytes]) -> None:
    assert runs[0] == runs[1]
    assert runs[0].count(b"\n") > 50
