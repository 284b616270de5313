from pathlib import Path

import pytest

from positions.cli.paths import prefix


@pytest.mark.parametrize(
    ("folder", "expected"),
    [("root", ""), (".", "root/"), ("root/positions", ""), ("elsewhere", "")],
)
def test_what_leads_to_the_root(
    folder: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("root/positions", "elsewhere"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.chdir(tmp_path / folder)
    assert prefix(tmp_path / "root") == expected
