import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

from positions.files.writing import UnwritableError, remove, update, write


def listed(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_writes_only_what_differs(tmp_path: Path) -> None:
    texts = {"reports/b.md": "b\r\n", "reports/sub/a.md": "é\n"}
    assert write(tmp_path, texts) == ["reports/b.md", "reports/sub/a.md"]
    assert (tmp_path / "reports/b.md").read_bytes() == b"b\r\n"
    before = (tmp_path / "reports/b.md").stat()
    assert write(tmp_path, {**texts, "reports/sub/a.md": "e\n"}) == ["reports/sub/a.md"]
    after = (tmp_path / "reports/b.md").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert listed(tmp_path) == ["reports", "reports/b.md", "reports/sub", "reports/sub/a.md"]


def test_new_files_have_the_usual_rights(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "a"})
    (tmp_path / "plain").touch()
    assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize(("module", "name"), [(os, "fsync"), (Path, "replace"), (Path, "chmod")])
def test_the_old_text_survives_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str
) -> None:
    write(tmp_path, {"a.md": "old"})

    def fail(*_: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, name, fail)
    with pytest.raises(UnwritableError, match=r"^a\.md: no space left on device$"):
        write(tmp_path, {"a.md": "new"})
    assert (tmp_path / "a.md").read_text() == "old"
    assert listed(tmp_path) == ["a.md"]


def test_an_interrupted_write_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: int) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path, {"a.md": "new"})
    assert listed(tmp_path) == []


@pytest.mark.parametrize("path", ["../out/a.md", "link/a.md", "link/new/a.md"])
def test_nothing_is_written_outside(tmp_path: Path, path: str) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "link").symlink_to(outside)
    with pytest.raises(UnwritableError, match="outside the negotiation's folder"):
        write(root, {path: "x"})
    assert listed(tmp_path) == ["outside", "root", "root/link"]


def test_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "secret").write_text("secret")
    (root / "a.md").symlink_to(tmp_path / "secret")
    assert write(root, {"a.md": "new"}) == ["a.md"]
    assert (tmp_path / "secret").read_text() == "secret"
    assert (root / "a.md").read_text() == "new"


@pytest.mark.parametrize("path", ["taken", "file/a.md"])
def test_what_stands_in_the_way_is_named(tmp_path: Path, path: str) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "file").touch()
    before = listed(tmp_path)
    with pytest.raises(UnwritableError, match=rf"^{path}: "):
        write(tmp_path, {path: "x"})
    assert listed(tmp_path) == before


def test_removes_files_and_the_folders_they_leave_empty(tmp_path: Path) -> None:
    write(tmp_path, {"reports/a/x.md": "x", "reports/a/y.md": "y", "reports/b/z.md": "z"})
    gone = remove(tmp_path, ["reports/b/z.md", "reports/a/x.md"])
    assert gone == ["reports/a/x.md", "reports/b/z.md"]
    assert listed(tmp_path) == ["reports", "reports/a", "reports/a/y.md"]


def test_what_cannot_be_removed_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(UnwritableError, match=r"a\.md: "):
        remove(tmp_path, ["a.md"])


def test_two_runs_that_remove_the_same_do_not_trip_over_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"reports/a/x.md": "x", "reports/a/y.md": "y"})
    unlink = Path.unlink

    def faster(path: Path, *, missing_ok: bool = False) -> None:
        shutil.rmtree(tmp_path / "reports")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", faster)
    assert remove(tmp_path, ["reports/a/x.md"]) == ["reports/a/x.md"]
    assert listed(tmp_path) == []


def test_a_folder_that_another_run_removes_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, left = Path.mkdir, [2]

    def robbed(path: Path, mode: int = 0o777, *, parents: bool, exist_ok: bool) -> None:
        make(path, mode, parents=parents, exist_ok=exist_ok)
        if left[0]:
            left[0] -= 1
            path.rmdir()

    monkeypatch.setattr(Path, "mkdir", robbed)
    assert write(tmp_path, {"reports/a.md": "x"}) == ["reports/a.md"]
    assert listed(tmp_path) == ["reports", "reports/a.md"]


def test_nothing_is_written_or_removed_behind_a_link(tmp_path: Path) -> None:
    write(tmp_path, {"seeds/a.md": "an article"})
    (tmp_path / "reports").symlink_to("seeds")
    with pytest.raises(UnwritableError, match="nothing is written behind links"):
        write(tmp_path, {"reports/b.md": "x"})
    with pytest.raises(UnwritableError, match="nothing is written behind links"):
        remove(tmp_path, ["reports/a.md"])
    assert listed(tmp_path) == ["reports", "seeds", "seeds/a.md"]


def test_updates_what_is_still_as_it_was_read(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "old"})
    assert update(tmp_path, {"a.md": ("old", "new"), "b.md": (None, "b")}) == ["a.md", "b.md"]
    assert (tmp_path / "a.md").read_text() == "new"


@pytest.mark.parametrize("read", ["older", None])
def test_refuses_all_where_one_was_changed_meanwhile(tmp_path: Path, read: str | None) -> None:
    write(tmp_path, {"b.md": "theirs"})
    with pytest.raises(UnwritableError, match=r"b\.md: was changed meanwhile"):
        update(tmp_path, {"a.md": (None, "a"), "b.md": (read, "mine")})
    assert listed(tmp_path) == ["b.md"]
    assert (tmp_path / "b.md").read_text() == "theirs"


@pytest.mark.parametrize(
    ("module", "name"),
    [(os, "fsync"), (Path, "replace"), (Path, "chmod"), (Path, "read_bytes")],
)
@pytest.mark.parametrize("when", ["before", "after"])
def test_interrupted_anywhere_the_file_is_the_old_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str, when: str
) -> None:
    write(tmp_path, {"a.md": "old" * 9000})
    call = getattr(module, name)

    def interrupted(*args: object) -> NoReturn:
        if when == "after":
            call(*args)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(module, name, interrupted)
        with pytest.raises(KeyboardInterrupt):
            update(tmp_path, {"a.md": ("old" * 9000, "new" * 9000)})
    assert (tmp_path / "a.md").read_text() in {"old" * 9000, "new" * 9000}
    assert listed(tmp_path) == ["a.md"]
