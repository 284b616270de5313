"""`positions log`: all that one party said on one issue, newest first."""

import re

from conftest import Program


def test_versions_newest_first(program: Program) -> None:
    out = program("log", "room-for-compromise", "russia").out
    assert out.startswith("Room for compromise: Russia   (room-for-compromise/russia)\n")
    heads = re.findall(r"^(\d.*?) {3}(.*)", out, re.MULTILINE)
    assert heads == [
        ("15 Feb 2022", "may have moved: none to secondary-only → secondary-only to package"),
        ("26 Jan to 29 Jan 2022", "changed in its terms: none to secondary-only"),
        ("28 Jan 2022", "was stated: none to secondary-only"),
    ]
    assert "on the word of Sergey Lavrov, in Sputnik" in out


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
