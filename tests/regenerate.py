"""The gallery of small broken trackers: what `positions check` says about each.

`python tests/regenerate.py` writes every `broken/<name>/expected.txt` anew: exit status, then text.
Read the difference before you keep it.
"""

from pathlib import Path

from positions.checks.checking import check
from positions.files.tree import FolderTree
from positions.records.finding import Severity
from positions.render.check.as_text import check_text
from positions.render.style import Style

BROKEN = Path(__file__).parent / "broken"
CASES = sorted(folder.name for folder in BROKEN.iterdir() if folder.is_dir())


def outcome(name: str) -> str:
    """Check one tracker of the gallery."""
    report = check(FolderTree(BROKEN / name))
    status = 1 if report.fails(Severity.ERROR) else 0
    return f"{status}\n{check_text(report, Style(), everything=True)}\n"


def rules(name: str) -> set[str]:
    """Name the rules that a tracker of the gallery breaks."""
    return {one.finding.rule for one in check(FolderTree(BROKEN / name)).findings}


def expected(name: str) -> Path:
    return BROKEN / name / "expected.txt"


if __name__ == "__main__":
    for case in CASES:
        expected(case).write_text(outcome(case), encoding="utf-8", newline="")
