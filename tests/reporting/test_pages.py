import os
import posixpath
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

import hostile
import pact
import wages
import worlds
from positions.change.difference import Operand
from positions.change.operands import operands
from positions.files.tree import FolderTree
from positions.records.loading import load
from positions.reporting.markup import MARK, generated
from positions.reporting.pages import pages, spans_of

ROOT = Path(__file__).parents[2]
FIRST, SECOND = date(2024, 3, 4), date(2024, 3, 25)


def ends() -> tuple[Operand, Operand]:
    return Operand(FIRST, FIRST, "auftakt"), Operand(SECOND, SECOND, "zweite")


def test_one_page_a_pair_of_dates_and_an_index() -> None:
    later = Operand(date(2024, 4, 1), date(2024, 4, 1))
    texts = pages(wages.proofs(), [(ends()[0], later), ends(), ends()])
    assert sorted(path for path in texts if path.count("/") == 1) == [
        "reports/2024-03-04--2024-03-25.md",
        "reports/2024-03-04--2024-04-01.md",
        "reports/README.md",
    ]
    assert texts["reports/2024-03-04--2024-03-25.md"] == wages.golden("wages-report.md")
    said = "9 positions: 1 moved, 1 withdrawn, 1 stated, 1 day not known, 1 as it was, 4 no word."
    assert texts["reports/README.md"].split("\n") == [
        "# Reports: Tarifrunde Öffentlicher Dienst",
        "",
        "Written by `positions report`; edit the records, not these pages.",
        "",
        f"- [4 Mar 2024 → 25 Mar 2024](2024-03-04--2024-03-25.md): {said}",
        f"- [4 Mar 2024 → 1 Apr 2024](2024-03-04--2024-04-01.md): {said}",
        "",
        MARK,
        "",
    ]


def test_each_pair_has_its_pages_and_pictures() -> None:
    texts = pages(wages.proofs(), [ends()])
    folder = "reports/2024-03-04--2024-03-25/"
    inside = sorted(path.removeprefix(folder) for path in texts if path.startswith(folder))
    issues, parties = ("arbeitszeit", "entgelt", "form"), ("arbeitgeber", "gewerkschaft", "land")
    assert inside == [
        "distances.md",
        *(
            f"issues/{one}.{end}"
            for one in issues
            for end in ("md", *twins("scale"), *twins("timeline"))
        ),
        *(f"parties/{one}.{end}" for one in parties for end in ("md", *twins("timeline"))),
        "sources.md",
        "unknown.md",
    ]
    assert all(generated(text) for text in texts.values())


def twins(kind: str) -> tuple[str, str]:
    """A picture and its narrow twin, as their names are sorted."""
    return f"{kind}.narrow.svg", f"{kind}.svg"


_LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")


def test_every_link_and_picture_leads_somewhere() -> None:
    """Within the report, or to a line of an article."""
    tree = FolderTree(ROOT)
    dossier = load(tree).dossier
    assert dossier is not None
    texts = pages(worlds.proofs(dossier), [operands(None, None, dossier)])
    here = {*texts, *tree.paths("seeds")}
    found = [
        (path, posixpath.normpath(posixpath.join(posixpath.dirname(path), target)))
        for path, text in texts.items()
        if path.endswith(".md")
        for target in _LINK.findall(text)
    ]
    assert len(found) > 200
    assert [one for one in found if unquote(one[1].partition("#")[0]) not in here] == []


_QUOTATION = re.compile(
    r"^> (?P<words>.+)\n>\n(?:> Translation.*\n>\n)?> — \[.*?\]\((?P<link>\S+)\)", re.MULTILINE
)


def test_every_quotation_links_to_the_line_where_its_words_begin() -> None:
    tree = FolderTree(ROOT)
    dossier = load(tree).dossier
    assert dossier is not None
    texts = pages(worlds.proofs(dossier), [operands(None, None, dossier)])
    for text in (text for path, text in texts.items() if "/issues/" in path or "/parties/" in path):
        found = list(_QUOTATION.finditer(text))
        assert len(found) == text.count("\n> — ")
        for quotation in found:
            path, _, anchor = quotation["link"].partition("#L")
            lines = tree.text(unquote(path.removeprefix("../../../"))).split("\n")
            assert _start(quotation["words"]) in _folded(lines[int(anchor) - 1])


def _start(words: str) -> str:
    """The first words, without the page's own marks and escapes."""
    plain = re.sub(r"\\(.)", r"\1", words).lstrip("“").rstrip("”")
    return _folded(" ".join(re.split(r"\[|\.\.\.|…", plain)[0].split()[:4]))


def _folded(text: str) -> str:
    plain = text.translate(str.maketrans("“”„‘’", '"""\'\''))
    return " ".join(plain.split()).casefold().rstrip(",.;")


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
    assert spans_of(paths, wages.dossier()) == [ends()]
    assert spans_of([], pact.dossier("")) == []


def test_an_index_without_reports() -> None:
    assert list(pages(wages.proofs(), [])) == ["reports/README.md"]


def test_a_title_from_outside_is_only_text() -> None:
    ends = Operand(hostile.START, hostile.START), Operand(hostile.END, hostile.END)
    texts = pages(worlds.proofs(hostile.dossier()), [ends])
    whole = [text.replace("<br>", "") for path, text in texts.items() if path.endswith(".md")]
    markdown = map(hostile.without_pictures, whole)
    assert not [harm for text in markdown for harm in hostile.harm_in_markdown(text)]
    assert not [text for text in texts.values() if hostile.harm_on_a_terminal(text)]


def test_the_repository_s_reports_are_up_to_date() -> None:
    tree = FolderTree(ROOT)
    dossier = load(tree).dossier
    assert dossier is not None
    spans = [operands(None, None, dossier), *spans_of(tree.paths("reports"), dossier)]
    texts = pages(worlds.proofs(dossier), spans)
    assert texts == {path: tree.text(path) for path in tree.paths("reports")}


_PRINT = """
import sys
from pathlib import Path
from positions.records.loading import load
from positions.change.operands import operands
from positions.reporting.markup import MARK, generated
from positions.reporting.pages import pages
from positions.files.tree import FolderTree
from positions.evidence import evidence_of, prove_all
dossier = load(FolderTree(Path(sys.argv[1]))).dossier
proofs = prove_all(dossier, evidence_of(dossier))
for path, text in pages(proofs, [operands(None, None, dossier)]).items():
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
