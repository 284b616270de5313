import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from positions.files.tree import (
    MAX_BYTES,
    FolderTree,
    MemoryTree,
    UnreadableError,
    decode,
    find_root,
)

MARKER = "positions/negotiation.yaml"


def reason(read: Callable[[str], object], path: str) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(path)
    assert caught.value.path == path
    assert str(caught.value) == f"{path}: {caught.value.reason}"
    return caught.value.reason


@pytest.fixture
def root(tmp_path: Path) -> Path:
    inside = tmp_path / "inside"
    (inside / "seeds").mkdir(parents=True)
    (inside / "seeds/a.txt").write_bytes("\ufeffé\r\nb\r".encode())
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/secret.txt").write_text("secret")
    return inside


def test_text_is_untranslated(root: Path) -> None:
    assert FolderTree(root).text("seeds/a.txt") == "\ufeffé\r\nb\r"


@pytest.mark.parametrize(
    "path",
    ["../secret.txt", "seeds/../../secret.txt", "seeds/../seeds/a.txt", "/etc/passwd", "..\\x"],
)
def test_paths_that_lead_outside(root: Path, path: str) -> None:
    assert reason(FolderTree(root).text, path) == "lies outside the negotiation's folder"


@pytest.mark.parametrize(
    "target", ["../../secret.txt", "/etc/hostname", "../link/../../secret.txt"]
)
def test_links_that_lead_outside(root: Path, target: str) -> None:
    (root / "link").symlink_to(root / "seeds")
    (root / "seeds/b.txt").symlink_to(target)
    found = reason(FolderTree(root).text, "seeds/b.txt")
    assert found in {"a link that leads outside the negotiation's folder", "no such file"}
    assert "outside" in found or not Path(target).exists()


def test_links_to_folders_outside(root: Path) -> None:
    (root / "seeds/far").symlink_to(root.parent / "outside")
    tree = FolderTree(root)
    expected = "a link that leads outside the negotiation's folder"
    assert reason(tree.text, "seeds/far/secret.txt") == expected
    assert tree.paths("seeds") == ["seeds/a.txt", "seeds/far"]


def test_links_inside_are_followed(root: Path) -> None:
    (root / "seeds/b.txt").symlink_to("a.txt")
    assert FolderTree(root).text("seeds/b.txt") == FolderTree(root).text("seeds/a.txt")
    (root.parent / "door").symlink_to(root)
    assert FolderTree(root.parent / "door").text("seeds/a.txt").startswith("\ufeff")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("none.txt", "no such file"),
        ("", "not a regular file"),
        ("a.txt/b", "not a directory"),
        ("a\0b", "no file can have this name"),
        ("\ud800", "no file can have this name"),
        ("x" * 300, "file name too long"),
    ],
)
def test_names_that_are_no_file(root: Path, name: str, expected: str) -> None:
    assert reason(FolderTree(root).text, f"seeds/{name}") == expected


def test_things_that_are_no_file(root: Path) -> None:
    os.mkfifo(root / "seeds/pipe")
    (root / "seeds/null").symlink_to(os.devnull)
    (root / "seeds/broken").symlink_to("nowhere")
    (root / "seeds/loop").symlink_to("loop")
    text = FolderTree(root).text
    assert reason(text, "seeds/pipe") == "not a regular file"
    assert reason(text, "seeds/null") == "a link that leads outside the negotiation's folder"
    assert reason(text, "seeds/broken") == "no such file"
    assert reason(text, "seeds/loop") == "too many levels of symbolic links"


def test_a_device_inside_is_not_opened(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(root / "seeds/pipe")

    def never(*_: object) -> NoReturn:
        pytest.fail("opened")

    monkeypatch.setattr(Path, "open", never)
    assert reason(FolderTree(root).text, "seeds/pipe") == "not a regular file"


def test_files_that_may_not_be_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *_: object) -> NoReturn:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert reason(FolderTree(root).text, "seeds/a.txt") == "permission denied"


def test_folders_that_may_not_be_listed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> NoReturn:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert reason(FolderTree(root).paths, "seeds") == "permission denied"


def test_folders_that_may_not_be_entered(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, **_: object) -> NoReturn:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(UnreadableError, match="permission denied"):
        find_root(root, MARKER)


def test_paths_are_sorted_and_hidden_ones_left_out(root: Path) -> None:
    for name in ("b/z.yaml", "b/a.yaml", "a.yaml", ".hidden", ".git/config", "b/.swp", "é.yaml"):
        file = root / "positions" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    tree = FolderTree(root)
    names = ["a.yaml", "b/a.yaml", "b/z.yaml", "é.yaml"]
    assert tree.paths("positions") == [f"positions/{name}" for name in names]
    assert tree.paths("reports") == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"a\0b", "a binary file, not text (it holds NUL bytes)"),
        (b"\xff\xfea\0", "UTF-16, which Windows calls Unicode; save it as UTF-8"),
        (b"\xfe\xff\0a", "UTF-16, which Windows calls Unicode; save it as UTF-8"),
        (b"ok\ncaf\xe9\n", "not UTF-8 (byte 7, in line 2); save it as UTF-8"),
        (b"\xed\xa0\x80", "not UTF-8 (byte 1, in line 1); save it as UTF-8"),
        (b"a" * (MAX_BYTES + 1), "larger than 20 MB"),
    ],
    ids=["nul", "utf-16", "utf-16-be", "latin-1", "surrogate", "large"],
)
def test_bytes_that_are_no_text(content: bytes, expected: str, root: Path) -> None:
    (root / "seeds/x").write_bytes(content)
    assert reason(FolderTree(root).text, "seeds/x") == expected
    assert reason(lambda path: decode(path, content), "seeds/x") == expected


def test_the_largest_text() -> None:
    assert len(decode("x", b"a" * MAX_BYTES)) == MAX_BYTES


def test_memory() -> None:
    tree = MemoryTree({"seeds/b": "2", "seeds/a/c": "1", "seedsx": "3"})
    assert tree.paths("seeds") == ["seeds/a/c", "seeds/b"]
    assert tree.text("seeds/b") == "2"
    assert reason(tree.text, "seeds") == "no such file"


def test_root_is_the_nearest_folder_upward(root: Path) -> None:
    assert find_root(root, MARKER) is None
    for folder in (root.parent, root):
        (folder / "positions").mkdir()
        (folder / "positions/negotiation.yaml").touch()
    assert find_root(root / "seeds", MARKER) == find_root(root, MARKER) == root
    assert find_root(root / "seeds/a.txt/none", MARKER) == root
    assert find_root(root.parent, MARKER) == root.parent


def test_a_folder_with_a_record_s_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "positions/pay/union.yaml").mkdir(parents=True)
    tree = FolderTree(tmp_path)
    assert tree.paths("positions") == ["positions/pay/union.yaml"]
    with pytest.raises(UnreadableError, match="not a regular file"):
        tree.text("positions/pay/union.yaml")


def test_a_top_folder_that_is_a_link_is_not_listed_outside_the_root(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "secret.md").touch()
    (root / "reports").symlink_to(elsewhere)
    assert "leads outside" in reason(lambda _: FolderTree(root).paths("reports"), "reports")
    (root / "reports").unlink()
    (root / "reports").symlink_to("seeds")
    assert "reports/a.txt" in FolderTree(root).paths("reports")


def test_folders_without_end_are_refused(root: Path) -> None:
    folder = root / "seeds"
    for _ in range(60):
        folder /= "a"
    folder.mkdir(parents=True)
    assert "more than 40 deep" in reason(lambda _: FolderTree(root).paths("seeds"), "seeds")
