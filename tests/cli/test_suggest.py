"""What a source may add, as text, as a file of drafts and for programs."""

import json
from pathlib import Path

import published
from conftest import Program

SOURCE = "gazette-2024-03-15"


def test_text_and_drafts(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    answer = program("-C", str(tmp_path), "suggest", SOURCE)
    assert answer.status == 0
    assert "pay/union (by " in answer.out
    assert "so far: 5 %, said 15 Mar 2024" in answer.out
    assert f"wrote drafts/{SOURCE}.yaml" in answer.out
    assert "Tom Reyes called that a step" in (tmp_path / f"drafts/{SOURCE}.yaml").read_text()
    assert program("-C", str(tmp_path), "check").status == 0


def test_json_is_as_published(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    answer = program("-C", str(tmp_path), "suggest", SOURCE, "--format", "json")
    published.valid("suggest", answer.out)
    first = json.loads(answer.out)["drafts"][0]
    assert first == {
        "form": "quote",
        "text": "We could live with 5 percent if it is paid from January on",
        "speaker": "berg",
        "party": "union",
        "issue": "pay",
        "line": 5,
        "unsure": False,
        "recorded": True,
    }


def test_what_cannot_be_suggested_from(program: Program, tmp_path: Path) -> None:
    program("init", str(tmp_path))
    assert "gazette is not known" in program("-C", str(tmp_path), "suggest", "gazette").err
    (tmp_path / f"seeds/{SOURCE}.txt").unlink()
    answer = program("-C", str(tmp_path), "suggest", SOURCE)
    assert (answer.status, answer.out) == (2, "")
    assert "no such file" in answer.err
