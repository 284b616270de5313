"""docs/security.md names tests that are there and limits as they are in the code."""

import re
from pathlib import Path

import pytest

from positions.files.git import MOST_BYTES
from positions.files.tree import MAX_BYTES
from positions.records.fields import LONGEST_LINE, LONGEST_TEXT
from positions.records.loading import LONGEST_ARTICLE
from positions.records.yaml_text import MAX_DEPTH, MAX_KEY, MAX_NODES

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/security.md").read_text(encoding="utf-8")


def test_what_it_names_is_there() -> None:
    named = re.findall(r"`((?:tests|render|ci)/[\w/.-]*)`", PAGE)
    assert len(named) > 15
    folders = (ROOT, ROOT / "src/positions")
    assert [one for one in named if not any((folder / one).exists() for folder in folders)] == []


@pytest.mark.parametrize(
    "limit",
    [
        f"| a file | {MAX_BYTES // 1_000_000} MB |",
        f"| an article | {LONGEST_ARTICLE // 1_000_000} million characters |",
        f"| a revision | {MOST_BYTES // 1_000_000} MB,",
        f"| {LONGEST_TEXT:,} characters |",
        f"| {LONGEST_LINE} characters |",
        f"| {MAX_NODES:,} values, {MAX_DEPTH} deep, keys of {MAX_KEY} characters |",
    ],
)
def test_limits_are_as_it_says(limit: str) -> None:
    assert limit in PAGE
