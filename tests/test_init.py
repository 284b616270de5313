"""What `import positions` gives."""

import subprocess
import sys
from pathlib import Path

import pytest

import positions

ROOT = Path(__file__).parents[1]


def test_the_bundled_negotiation_answers() -> None:
    tracker = positions.load(ROOT)
    assert positions.check(tracker).counts.records > 0
    assert positions.diff(tracker, "replies", "mid-february").changes
    assert positions.snapshot(tracker, "replies").positions
    assert positions.gaps(tracker).issues
    assert positions.report(tracker).stale == {}
    with pytest.raises(positions.NotFoundError):
        positions.load(ROOT.parent / "nowhere")


def test_every_name_is_there_and_no_other() -> None:
    assert dir(positions) == sorted(positions.__all__)
    for name in positions.__all__:
        assert getattr(positions, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'laod'"):
        getattr(positions, "laod")  # noqa: B009  # so that no type checker objects


def test_importing_it_loads_nothing_else() -> None:
    code = "import sys, positions; print([m for m in sys.modules if m.startswith('positions.')])"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
