"""What is recorded is found by its words, its issue, its party."""

import json
from pathlib import Path

import published
from conftest import Program


def test_search(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    at = ("-C", str(tmp_path))
    answer = program(*at, "quotes", "PERCENT", "--party", "union")
    assert answer.out.count("“We ") == 2
    assert "reyes" not in answer.out
    assert program(*at, "quotes", "elephants").out == "no recorded words are like that\n"
    assert "did you mean" in program(*at, "quotes", "--party", "unions").err


def test_formats(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    at = ("-C", str(tmp_path), "quotes", "bonus", "--format")
    found = program(*at, "json").out
    published.valid("quotes", found)
    assert [one["speaker"] for one in json.loads(found)["quotes"]] == ["reyes"]
    assert program(*at, "csv").out.splitlines()[0] == ("issue,party,said,form,words,speaker,source")
    assert program(*at, "markdown").out.splitlines()[2].startswith("| overtime/employers")
