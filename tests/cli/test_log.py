"""`positions log`: all that one party said on one issue, newest first."""

import re

from conftest import Program


def test_versions_newest_first(program: Program) -> None:
    out = program("log", "room-for-compromise", "russia").out
    assert out.startswith("Room for compromise: Russia\n")
    places = [out.index(text) for text in ("secondary-only to package", "none to secondary-only")]
    assert places == sorted(places)
    assert re.search(r"on the word of Sergey Lavrov, in Sputnik", out)


def test_a_silence_is_shown_as_one(program: Program) -> None:
    assert "looked for, not found" in program("log", "transparency", "nato").out


def test_wrong_names(program: Program) -> None:
    assert "is not known" in program("log", "pay", "russia").err
    assert "is not known" in program("log", "transparency", "poland").err
