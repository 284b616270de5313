"""Words that prove are recorded; words that do not leave nothing behind."""

import builtins
import sys
from pathlib import Path

import pytest

from conftest import Program

WORDS = "We will strike until the employers pay 5 percent"
TEXT = f"Dockers walk out\n\n20 March 2024\n\n“{WORDS},” Ana Berg said.\n"
SOURCE = "gazette-2024-03-20"


@pytest.fixture
def talks(program: Program, tmp_path: Path) -> tuple[str, str]:
    program("init", str(tmp_path))
    at = ("-C", str(tmp_path))
    (tmp_path / "walk.txt").write_text(TEXT)
    program(*at, "source", "add", str(tmp_path / "walk.txt"), "--outlet", "gazette", "--yes")
    return at


def adding(quote: str = WORDS, **other: str) -> list[str]:
    given = {"date": "2024-03-20", "stance": "5", "source": SOURCE, "quote": quote, **other}
    return ["add", "pay/union", *(part for key in given for part in (f"--{key}", given[key]))]


def test_words_that_prove(program: Program, tmp_path: Path, talks: tuple[str, str]) -> None:
    answer = program(*talks, *adding(), "--yes")
    assert answer.status == 0, answer.err
    assert "dated_by: {source: gazette-2024-03-20, passage: 20 March 2024}" in answer.out
    assert "Harbour Employers: 2 %, said 15 Mar 2024" in answer.out
    assert "speaker: berg" in (tmp_path / "positions/pay/union.yaml").read_text()
    checked = program(*talks, "check")
    assert (checked.status, "10 verified" in checked.out) == (0, True)


@pytest.mark.parametrize(
    "args",
    [
        adding("We will strike until the employers pay 6 percent", speaker="berg"),
        adding("We will strike forever and ever more", speaker="berg"),
        adding(speaker="reyes"),
        adding("We will", speaker="berg"),
    ],
)
def test_words_that_do_not(
    program: Program, tmp_path: Path, talks: tuple[str, str], args: list[str]
) -> None:
    before = (tmp_path / "positions/pay/union.yaml").read_bytes()
    answer = program(*talks, *args, "--yes")
    assert (answer.status, answer.out) == (1, "")
    assert "nothing is written" in answer.err
    assert (tmp_path / "positions/pay/union.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["add", "pay"], "write ISSUE/PARTY, as in pay/union"),
        (["add", "pay/onion"], "did you mean union"),
        (["add", "pay/union", "--stance", "5"], "give --event or --date"),
        (adding(passage="x"), "--quote or --passage"),
        (["add", "pay/union", "--event", "talks-open", "--quote", "x"], "words need their source"),
        (adding(date="2024-03-19"), "what it is taken from"),
        (adding(stance="99"), "above the scale's max"),
        (adding(source="gazett"), "source gazett is not known"),
        (adding("Nobody ever said this at all"), "who said it?"),
        (adding(speaker="bergg"), "did you mean berg"),
        (adding(), "without --yes"),
    ],
)
def test_wrong_usage(
    program: Program, tmp_path: Path, talks: tuple[str, str], args: list[str], told: str
) -> None:
    before = (tmp_path / "positions/pay/union.yaml").read_bytes()
    answer = program(*talks, *args, *(() if "without" in told else ("--yes",)))
    assert (answer.status, answer.out) == (2, "")
    assert told in answer.err
    assert (tmp_path / "positions/pay/union.yaml").read_bytes() == before


def test_what_is_missing_is_asked_for(
    program: Program, tmp_path: Path, talks: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["2024-03-20", SOURCE, "", WORDS, "", "5", "firm", "", "", "yes"])
    monkeypatch.setattr(builtins, "input", lambda _: next(answers))
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    answer = program("--no-color", *talks, "add", "pay/union")
    assert answer.status == 0, answer.err
    written = (tmp_path / "positions/pay/union.yaml").read_text()
    assert "stance: 5\n    firmness: firm\n" in written.rpartition("date: 2024-03-20")[2]
    assert list(answers) == []
