"""Questions are asked on a terminal only."""

import builtins
import sys

import pytest

from positions.cli.asking import ask, can_ask, confirmed
from positions.cli.outcome import Stop


def answers(monkeypatch: pytest.MonkeyPatch, *given: str) -> None:
    left = iter(given)

    def answer(_: str) -> str:
        try:
            return next(left)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr(builtins, "input", answer)
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True)


def test_an_empty_answer_takes_the_proposal(monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, " ", "mine")
    assert ask("title", "theirs", ["a", "b"]) == "theirs"
    assert ask("title", "theirs") == "mine"
    with pytest.raises(Stop, match="nothing was answered"):
        ask("title")


def test_an_answer_that_is_none_of_the_choices_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers(monkeypatch, "c", "", "b", "c")
    assert ask("which", choices=["a", "b"], only=True) == "b"
    assert "c is none of them" in capsys.readouterr().err
    assert ask("which", choices=["a", "b"]) == "c"


def test_only_a_yes_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not can_ask()
    with pytest.raises(Stop, match="without --yes"):
        confirmed("Add?", yes=False)
    confirmed("Add?", yes=True)
    answers(monkeypatch, "", "no")
    confirmed("Add?", yes=False)
    with pytest.raises(Stop, match="nothing is written"):
        confirmed("Add?", yes=False)
