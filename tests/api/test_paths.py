from pathlib import Path

import pytest

from positions.api.paths import PathError, below


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "deep/root"
    for name in ("positions/a/b.yaml", "seeds/x.txt", "reports/r.md", "positions/negotiation.yaml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("", encoding="utf-8")
    return folder


def test_from_the_root(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    assert below(root, Path("positions/a/b.yaml")) == "positions/a/b.yaml"
    assert below(root, Path("./seeds/../seeds/x.txt")) == "seeds/x.txt"
    assert below(root, root / "seeds") == "seeds"
    assert below(root, Path()) == "."


def test_from_above_and_below(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root.parent)
    assert below(root, Path("root/seeds/x.txt")) == "seeds/x.txt"
    assert below(root, Path("seeds/x.txt")) == "seeds/x.txt"
    monkeypatch.chdir(root / "positions/a")
    assert below(root, Path("b.yaml")) == "positions/a/b.yaml"


def test_through_a_link(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = root.parent / "link"
    link.symlink_to(root)
    monkeypatch.chdir(link)
    assert below(root, link / "seeds/x.txt") == "seeds/x.txt"
    assert below(link, root / "seeds/x.txt") == "seeds/x.txt"


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("seeds/none.txt", "no such file"),
        ("..", "lies outside"),
        ("../other.txt", "lies outside"),
        ("reports/r.md", "neither a record nor an article"),
    ],
)
def test_refused(root: Path, monkeypatch: pytest.MonkeyPatch, path: str, why: str) -> None:
    monkeypatch.chdir(root)
    (root.parent / "other.txt").write_text("", encoding="utf-8")
    with pytest.raises(PathError, match=why):
        below(root, Path(path))
