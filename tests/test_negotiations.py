"""Three invented negotiations on disk, whose diffs a reader can follow with a pencil.

Each folder under `negotiations` has its records, its articles, a README with the reasoning, and
`expected/FROM..TO.txt` (or `.json`): what `positions diff FROM TO` prints. GOLDEN=write writes them
anew; read the difference before you keep it.
"""

import os
import shutil
from pathlib import Path

import pytest

from conftest import Program
from positions.checks.checking import check
from positions.files.tree import FolderTree
from positions.records.finding import Severity
from repositories import git

WORLDS = Path(__file__).parent / "negotiations"
FORMATS = {".txt": "text", ".json": "json"}
EXPECTED = sorted(WORLDS.glob("*/expected/*"))


def name(file: Path) -> str:
    return f"{file.parents[1].name} {file.name}"


def compare(file: Path, text: str) -> None:
    if os.environ.get("GOLDEN") == "write":
        file.write_text(text, encoding="utf-8", newline="")
    assert text == file.read_text(encoding="utf-8")


def diff(program: Program, root: Path, file: Path) -> str:
    start, _, end = file.stem.partition("..")
    answer = program("-C", str(root), "diff", start, end, "--format", FORMATS[file.suffix])
    assert (answer.status, answer.err) == (0, "")
    return answer.out


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fisheries dispute as a repository: two earlier states of the records, then the last."""
    world = WORLDS / "fisheries-dispute"
    root = tmp_path_factory.mktemp("fisheries")
    git(root, "init", "-q")
    for state in ("v1", "v2", "v3"):
        for folder in (world, world / "earlier" / state):
            for part in ("positions", "seeds"):
                if (folder / part).is_dir():
                    # Fresh times: git takes a file of the same size and time for unchanged.
                    shutil.copytree(
                        folder / part,
                        root / part,
                        dirs_exist_ok=True,
                        copy_function=shutil.copyfile,
                    )
        git(root, "add", "-A")
        git(root, "commit", "-qm", state)
        git(root, "tag", state)
    return root


@pytest.mark.parametrize("world", sorted(path for path in WORLDS.iterdir()), ids=lambda p: p.name)
def test_every_word_is_proved(world: Path) -> None:
    report = check(FolderTree(world))
    assert not report.fails(Severity.ERROR), [one.finding.rule for one in report.findings]
    assert set(report.verdicts) == {"verified"}
    assert (world / "README.md").is_file()
    assert list((world / "expected").iterdir())


@pytest.mark.parametrize("file", [one for one in EXPECTED if "@" not in one.name], ids=name)
def test_between_dates(program: Program, file: Path) -> None:
    compare(file, diff(program, file.parents[1], file))


@pytest.mark.parametrize("file", [one for one in EXPECTED if "@" in one.name], ids=name)
def test_between_commits(program: Program, repository: Path, file: Path) -> None:
    compare(file, diff(program, repository, file))


def test_no_is_a_country(program: Program) -> None:
    out = program("-C", str(WORLDS / "fisheries-dispute"), "matrix").out
    assert out.splitlines()[2].split() == ["Issue", "NO", "DE", "FO"]


def test_numbers_stay_as_they_were_written(program: Program) -> None:
    out = program("-C", str(WORLDS / "wage-round"), "log", "pay", "employers").out
    assert "said again: 2.40 percent" in out
    assert "2.40 percent → 3.00 percent" in out


def test_twelve_parties_fit_the_matrix_and_the_report(program: Program, tmp_path: Path) -> None:
    shutil.copytree(WORLDS / "climate-meeting", tmp_path, dirs_exist_ok=True)
    out = program("-C", str(tmp_path), "matrix").out
    assert max(map(len, out.splitlines())) <= 100
    assert "Issue" not in out  # a list: they do not stand side by side
    answer = program("-C", str(tmp_path), "report", "opening", "closing")
    assert answer.status == 0
    pages = tmp_path / "reports/2025-11-11--2025-11-21/parties"
    assert len(list(pages.glob("*.md"))) == 12


def test_a_mediator_speaks_but_holds_no_position(program: Program) -> None:
    root = str(WORLDS / "climate-meeting")
    assert "the Presidency" not in program("-C", root, "diff", "opening", "stocktake", "--all").out
    shown = program("-C", root, "show", "fossil-fuels", "ring", "--on", "stocktake").out
    assert (
        "stance: No limit ↔ Growth slows (said 14 Nov 2025; Marta Sol, Meeting Bulletin *)" in shown
    )
