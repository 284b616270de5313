"""`positions log`: all that one party said on one issue, newest first."""

import re

from conftest import Program


def test_versions_newest_first(program: Program) -> None:
    out = program("log", "room-for-compromise", "russia").out
    assert out.startswith("Room for compromise: Russia   (room-for-compromise/russia)\n")
    heads = re.findall(r"^(\d.*?) {3}(.*)", out, re.MULTILINE)
    assert heads == [
        ("28 Jan 2022", "was stated: Sees none on what matters to it ↔ On secondary matters"),
    ]
    assert "15 Feb 2022\nmay have moved: Sees none on what matters to it ↔ On secondary" in out
    assert "on the word of Lavrov, Sputnik" in out


def test_a_silence_is_shown_as_one(program: Program) -> None:
    assert "looked for, not found" in program("log", "transparency", "nato").out


def test_of_a_party_on_every_issue_and_of_every_party_on_an_issue(program: Program) -> None:
    out = program("log", "--party", "nato").out
    assert "Arms control: NATO   (arms-control/nato)" in out
    assert "Transparency: NATO   (transparency/nato)" in out
    out = program("log", "arms-control").out
    assert "Arms control: Russia" in out
    assert "Arms control: NATO" in out


def test_wrong_names(program: Program) -> None:
    assert "is not known" in program("log", "pay", "russia").err
    assert "is not known" in program("log", "transparency", "poland").err
