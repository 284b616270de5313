"""Every format of `positions check`: the same exit status, paths as the repository has them."""

import json
from pathlib import Path

import pytest

import reports
import worlds
from conftest import Program
from positions.cli.formats import Format


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    for path, text in worlds.files(reports.WORLD).items():
        file = tmp_path / "sub" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("format_", Format)
@pytest.mark.parametrize(
    ("options", "status"),
    [
        ((), 1),
        (("--ignore", "altered,stance-unknown,source-unpinned"), 0),
        (("--ignore", "altered,stance-unknown,source-unpinned", "--fail-on", "warning"), 1),
        (("--select", "too-short", "--fail-on", "info"), 0),
    ],
)
def test_the_same_status(
    program: Program, broken: Path, format_: str, options: tuple[str, ...], status: int
) -> None:
    answer = program("-C", str(broken / "sub"), "check", "--format", format_, *options)
    assert (answer.status, answer.err) == (status, "")
    assert answer.out


@pytest.mark.parametrize("format_", ["github", "sarif", "gitlab"])
def test_paths_count_from_the_current_folder(
    program: Program, broken: Path, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    monkeypatch.chdir(broken)
    out = program("-C", "sub", "check", "--format", format_).out
    assert "sub/positions/quota/north.yaml" in out
    monkeypatch.chdir(broken / "sub")
    assert "sub/" not in program("check", "--format", format_).out


def test_paths_narrow_the_check(program: Program, broken: Path) -> None:
    where = ("-C", str(broken / "sub"), "check")
    out = program(*where, "--format", "json", "seeds/gazette.txt").out
    assert json.loads(out)["checked"]["evidence"] == 3
    answer = program(*where, "README.md")
    assert (answer.status, answer.out) == (2, "")


def test_an_unknown_rule(program: Program, broken: Path) -> None:
    answer = program("-C", str(broken / "sub"), "check", "--select", "altred")
    assert (answer.status, answer.out) == (2, "")
    assert "did you mean altered?" in answer.err


def test_excerpts_fit_the_terminal(
    program: Program, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = broken / "sub/positions/quota/north.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("to share}", f"to share}} # {'x' * 300}"), encoding="utf-8")
    program("--version")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("positions.cli.session.Session.width", 80)
    out = program("-C", str(broken / "sub"), "check", "--all").out
    excerpts = [line for line in out.splitlines() if line.startswith("  | ")]
    assert max(map(len, excerpts)) == 80
