"""From a file to a source, and back to what rests on it."""

from pathlib import Path

import pytest

from conftest import Program

TEXT = "Dockers walk out\n\n20 March 2024\n\n“We will strike until they pay,” Ana Berg said.\n"


@pytest.fixture
def talks(program: Program, tmp_path: Path) -> tuple[str, str]:
    program("init", str(tmp_path))
    (tmp_path / "walk.txt").write_text(TEXT)
    return ("-C", str(tmp_path))


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_add_and_check(program: Program, tmp_path: Path, talks: tuple[str, str]) -> None:
    file = str(tmp_path / "walk.txt")
    answer = program(*talks, "source", "add", file, "--outlet", "gazette", "--yes")
    assert answer.status == 0
    assert "wrote seeds/gazette-2024-03-20.txt" in answer.out
    assert (tmp_path / "seeds/gazette-2024-03-20.txt").read_text() == TEXT
    assert program(*talks, "check").status == 0
    shown = program(*talks, "source", "show", "gazette-2024-03-20").out
    assert "Ana Berg: “We will strike until they pay”" in shown
    assert "gazette-2024-03-20" in program(*talks, "source", "list").out


def test_every_answer_as_an_option(
    program: Program, tmp_path: Path, talks: tuple[str, str]
) -> None:
    answer = program(
        *(*talks, "source", "add", str(tmp_path / "walk.txt"), "--id", "letter", "--yes"),
        *("--published", "2024-03-21", "--title", "A letter", "--outlet", "post: The Post"),
        *("--language", "en", "--kind", "statement", "--speaker", "berg", "--original"),
    )
    assert answer.status == 0, answer.err
    entry = (tmp_path / "seeds/catalogue.yaml").read_text().rpartition("  letter:")[2]
    assert "kind: statement" in entry
    assert "speaker: berg" in entry
    assert "note:" in entry


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("nowhere.txt",), "no such file"),
        (("walk.txt", "--published", "yesterday"), "YYYY-MM-DD"),
        (("walk.txt", "walk.txt", "--id", "x"), "one by one"),
        (("walk.txt", "--id", "NOT AN ID"), "nothing is written"),
        (("walk.txt", "--outlet", "gazete"), "did you mean gazette"),
        (("http://127.0.0.1:1/x",), "local network"),
        (("http://127.0.0.1:1/x", "--private"), "cannot be reached"),
    ],
)
def test_a_refusal_leaves_nothing_behind(
    program: Program, tmp_path: Path, talks: tuple[str, str], args: tuple[str, ...], told: str
) -> None:
    before = everything(tmp_path)
    named = [str(tmp_path / arg) if arg.endswith(".txt") else arg for arg in args]
    answer = program(*talks, "source", "add", *named, "--yes")
    assert (answer.status, answer.out) == (2, "")
    assert told in answer.err
    assert everything(tmp_path) == before


def test_renew_tells_what_fell(program: Program, tmp_path: Path, talks: tuple[str, str]) -> None:
    file = tmp_path / "seeds/gazette-2024-03-15.txt"
    file.write_text(file.read_text().replace("Our offer", "Their offer"))
    assert program(*talks, "check").status == 1
    answer = program(*talks, "source", "renew", "gazette-2024-03-15", "--yes")
    assert answer.status == 1
    assert "4 of 5 quotations stand" in answer.out
    assert "unchecked" not in program(*talks, "check").out
