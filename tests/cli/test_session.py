"""Finding the root, and refusing records that do not say what they mean."""

from pathlib import Path

import pytest

from conftest import Program
from positions.cli.session import Session

COMMANDS = (
    ["diff"],
    ["report"],
    ["show", "pay"],
    ["log", "pay", "union"],
    ["matrix"],
)
WORLD = """
    === positions/negotiation.yaml
    title: Pay
    parties: {union: {name: Union}}
    issues: {pay: {title: Pay, scale: {type: interval, min: 0, max: 10, unit: percent}}}
    === positions/pay/union.yaml
    issue: pay
    party: union
    versions:
      - {date: 2024-01-02, note: told, stance: 5, evidence: [{source: news, passage: five percent}]}
    === seeds/catalogue.yaml
    sources: {news: {file: news.txt, title: News, published: 2024-01-02}}
    === seeds/news.txt
    The union wants five percent.
"""


@pytest.mark.parametrize("command", [*COMMANDS, ["check"]])
def test_no_root(command: list[str], program: Program, tmp_path: Path) -> None:
    answer = program("-C", str(tmp_path), *command)
    assert answer.status == 2
    assert answer.out == ""
    assert f"no positions/negotiation.yaml in {tmp_path}" in answer.err


def test_root_is_found_upward(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parent)
    answer = program("matrix")
    assert answer.status == 0
    assert "Russia–NATO security guarantees" in answer.out


def test_a_folder_that_is_not_there(program: Program, tmp_path: Path) -> None:
    answer = program("-C", str(tmp_path / "gone"), "matrix")
    assert (answer.status, answer.err) == (2, f"positions: {tmp_path / 'gone'}: no such folder\n")


def test_a_file_is_no_folder(program: Program, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    answer = program("-C", str(tmp_path / "file"), "matrix")
    assert (answer.status, answer.err) == (2, f"positions: {tmp_path / 'file'}: not a folder\n")


def test_yml_is_named(program: Program, tmp_path: Path) -> None:
    (tmp_path / "positions").mkdir()
    (tmp_path / "positions/negotiation.yml").write_text("title: x\n", encoding="utf-8")
    answer = program("-C", str(tmp_path), "matrix")
    assert answer.status == 2
    assert "negotiation.yml to .yaml" in answer.err


def break_(root: Path, path: str, content: bytes) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("path", "content", "said"),
    [
        ("positions/pay/firm.yaml", b"\x00\x01", "binary file"),
        ("positions/pay/firm.yaml", b"issue: \xff\n", "not UTF-8 (byte 8, in line 1)"),
        ("positions/pay/firm.yaml", b"issue: [\n", "yaml-invalid"),
        ("positions/pay/union.yml", b"issue: pay\n", "file-ignored"),
        ("positions/negotiation.yaml", b"", "the file is empty"),
        ("seeds/catalogue.yaml", b"sources: 3\n", "sources: must be a mapping"),
        ("positions/pay/firm.yaml", b"issue: pay\nissue: pay\n", "second time"),
    ],
)
def test_unreadable_records_are_refused(  # noqa: PLR0913, PLR0917  # a table
    command: list[str],
    path: str,
    content: bytes,
    said: str,
    program: Program,
    tmp_path: Path,
) -> None:
    from worlds import files

    for name, text in files(WORLD).items():
        break_(tmp_path, name, text.encode())
    break_(tmp_path, path, content)
    answer = program("-C", str(tmp_path), *command)
    assert answer.status == 2
    assert answer.out == ""
    assert said in answer.err
    assert path in answer.err
    assert "Traceback" not in answer.err


def test_a_folder_that_may_not_be_read(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from worlds import files

    for name, text in files(WORLD).items():
        break_(tmp_path, name, text.encode())

    def refuse(_: object, onerror: object = None, **__: object) -> list[object]:
        assert callable(onerror)
        onerror(PermissionError(13, "Permission denied", str(tmp_path / "positions")))
        return []

    monkeypatch.setattr("positions.files.tree.os.walk", refuse)
    for command in ("check", "matrix"):
        answer = program("-C", str(tmp_path), command)
        assert answer.status == 2
        assert answer.err == "positions: positions: permission denied\n"


def test_colour_only_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert Session().style.colour
    assert not Session(colour=False).style.colour
    monkeypatch.setenv("NO_COLOR", "1")
    assert not Session().style.colour
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setattr("sys.stdout.isatty", lambda: False)
    assert not Session().style.colour


@pytest.mark.parametrize(("columns", "width"), [("80", 80), ("10", 40), ("500", 160), ("", 100)])
def test_width(columns: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert Session().width == width
