"""Revisions are read from git as they were, whatever lies in the working tree."""

from pathlib import Path

import pytest

from positions.files import gittree
from positions.files.git import RevisionError, run
from positions.files.gittree import at_revision
from positions.files.tree import UnreadableError
from repositories import git, put


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two commits, the second of which changes a record, and a working tree that differs again."""
    git(tmp_path, "init", "-q", "-b", "main")
    put(tmp_path, "positions/a/b.yaml", "first\r\n")
    put(tmp_path, "positions/.hidden", "no\n")
    put(tmp_path, "seeds/ä.txt", "Ärger\n")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    git(tmp_path, "tag", "v1")
    put(tmp_path, "positions/a/b.yaml", "second\n")
    (tmp_path / "positions/link.yaml").symlink_to("/etc/passwd")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "two")
    put(tmp_path, "positions/a/b.yaml", "third\n")
    return tmp_path


def test_texts_as_of_each_revision(repository: Path) -> None:
    assert at_revision(repository, "v1").text("positions/a/b.yaml") == "first\r\n"
    assert at_revision(repository, "HEAD").text("positions/a/b.yaml") == "second\n"
    assert at_revision(repository, "main~1").text("seeds/ä.txt") == "Ärger\n"
    assert (repository / "positions/a/b.yaml").read_text(encoding="utf-8") == "third\n"
    assert git(repository, "status", "--short") == "M positions/a/b.yaml"


def test_paths_are_sorted_and_hidden_files_left_out(repository: Path) -> None:
    tree = at_revision(repository, "HEAD")
    assert tree.paths("positions") == ["positions/a/b.yaml", "positions/link.yaml"]
    assert tree.paths("seeds") == ["seeds/ä.txt"]


def test_links_are_not_followed(repository: Path) -> None:
    with pytest.raises(UnreadableError, match="not a regular file"):
        at_revision(repository, "HEAD").text("positions/link.yaml")


def test_a_file_that_was_not_there(repository: Path) -> None:
    with pytest.raises(UnreadableError, match="no such file in"):
        at_revision(repository, "v1").text("positions/link.yaml")


def test_a_root_below_the_top(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    put(tmp_path, "talks/pay/positions/a/b.yaml", "here\n")
    put(tmp_path, "positions/a/b.yaml", "elsewhere\n")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    tree = at_revision(tmp_path / "talks/pay", "HEAD")
    assert tree.paths("positions") == ["positions/a/b.yaml"]
    assert tree.text("positions/a/b.yaml") == "here\n"


@pytest.mark.parametrize(
    "revision",
    ["nowhere", "-h", "--all", "", "main:positions", "a b", "^", "^HEAD", "v1..HEAD"],
)
def test_unknown_revisions(revision: str, repository: Path) -> None:
    with pytest.raises(RevisionError, match=r"is not known here$"):
        at_revision(repository, revision)


def test_a_shallow_clone_says_so(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    clone = tmp_path_factory.mktemp("clone") / "c"
    git(repository, "clone", "-q", "--depth", "1", f"file://{repository}", str(clone))
    assert at_revision(clone, "HEAD").text("positions/a/b.yaml") == "second\n"
    with pytest.raises(RevisionError, match="this clone is shallow"):
        at_revision(clone, "HEAD~1")


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(RevisionError, match="lies in no git repository"):
        at_revision(tmp_path, "HEAD")


def test_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RevisionError, match="git is not installed"):
        at_revision(tmp_path, "HEAD")


@pytest.fixture
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("elsewhere")


def bring_a_stranger(config: Path, objects: Path, blobs: list[str], elsewhere: Path) -> Path:
    """Have a stranger's command run for an object that is missing; give the mark that it leaves."""
    mark, command = elsewhere / "mark", elsewhere / "command"
    command.write_text(f"#!/bin/sh\ntouch {mark}\n", encoding="utf-8")
    command.chmod(0o755)
    git(elsewhere, "init", "-q", "--bare", "remote")
    remote = (
        f'[remote "origin"]\nurl = {elsewhere}/remote\npromisor = true\nuploadpack = {command}\n'
    )
    config.write_text(
        f"[core]\nrepositoryformatversion = 1\n[extensions]\npartialClone = origin\n{remote}",
        encoding="utf-8",
    )
    for name in blobs:
        (objects / name[:2] / name[2:]).unlink()
    return mark


def blobs(repository: Path) -> list[str]:
    listing = git(repository, "ls-tree", "-r", "HEAD").splitlines()
    return [line.split()[2] for line in listing]


def test_a_folder_that_is_a_bare_repository_runs_no_strangers_command(
    repository: Path, elsewhere: Path
) -> None:
    folder = elsewhere / "negotiation"
    git(repository, "clone", "-q", "--bare", "--no-hardlinks", ".", str(folder))
    put(folder, "positions/a/b.yaml", "first\n")
    mark = bring_a_stranger(folder / "config", folder / "objects", blobs(repository), elsewhere)
    with pytest.raises(RevisionError, match="is itself a bare git repository"):
        at_revision(folder, "HEAD").text("positions/a/b.yaml")
    assert not mark.exists()


def test_a_repository_that_came_in_an_archive_runs_no_strangers_command(
    repository: Path, elsewhere: Path
) -> None:
    inside = repository / ".git"
    mark = bring_a_stranger(inside / "config", inside / "objects", blobs(repository), elsewhere)
    with pytest.raises((RevisionError, UnreadableError)):
        at_revision(repository, "HEAD").text("positions/a/b.yaml")
    assert not mark.exists()


def test_a_replaced_commit_is_read_as_it_was(repository: Path) -> None:
    git(repository, "replace", "HEAD", "v1")
    assert at_revision(repository, "HEAD").text("positions/a/b.yaml") == "second\n"


@pytest.mark.parametrize("missing", ["blob", "tree"])
def test_a_clone_that_lacks_objects_says_so(repository: Path, missing: str) -> None:
    tree = git(repository, "rev-parse", "HEAD:positions")
    name = blobs(repository)[0] if missing == "blob" else tree
    (repository / ".git/objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(RevisionError, match="lacks some of its objects; git fsck"):
        at_revision(repository, "HEAD").text("positions/a/b.yaml")


def test_what_is_too_large_is_not_read(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    def listening(root: Path, args: list[str], stdin: bytes = b"", *most: int) -> bytes:
        asked.append(stdin)
        return run(root, args, stdin, *most)

    monkeypatch.setattr(gittree, "MAX_BYTES", 10)
    monkeypatch.setattr(gittree, "run", listening)
    put(repository, "seeds/long.txt", "x" * 15)
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "long")
    tree = at_revision(repository, "HEAD")
    assert tree.text("positions/a/b.yaml") == "third\n"
    with pytest.raises(UnreadableError, match="larger than"):
        tree.text("seeds/long.txt")
    name = git(repository, "rev-parse", "HEAD:seeds/long.txt")
    assert name.encode() not in b"".join(asked)


def test_reports_are_not_read(repository: Path) -> None:
    put(repository, "reports/a.md", "long\n")
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "reports")
    assert at_revision(repository, "HEAD").paths("reports") == []


def test_one_article_under_many_names_is_read_once(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        put(repository, f"seeds/{number}.txt", "the same" * 10)
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "many")
    monkeypatch.setattr(gittree, "MOST_BYTES", 200)
    assert at_revision(repository, "HEAD").text("seeds/7.txt") == "the same" * 10
    monkeypatch.setattr(gittree, "MOST_BYTES", 50)
    with pytest.raises(RevisionError, match="together"):
        at_revision(repository, "HEAD").text("seeds/7.txt")
