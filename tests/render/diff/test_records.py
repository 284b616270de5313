"""What differs in the records, in sentences."""

import json
from pathlib import Path

from conftest import Program
from repositories import git, put

WORLD = {
    "positions/negotiation.yaml": """\
title: Pay
parties: {union: {name: Union, speakers: {berg: {name: Anna Berg}}}}
issues:
  pay: {title: Pay, scale: {type: ordinal, points: {low: {at: 0}, full: {at: 10}}}}
""",
    "positions/pay/union.yaml": """\
issue: pay
party: union
versions:
  - date: 2024-03-18
    note: Told on the day.
    stance: low
    evidence: [{source: post, speaker: berg, quote: We want a little more}]
""",
    "seeds/catalogue.yaml": """\
sources: {post: {file: post.txt, title: Talks, published: 2024-03-18}}
""",
    "seeds/post.txt": "“We want a little more,” Anna Berg said.\n",
}


def put_all(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        put(folder, path, text)


def test_a_reviewer_reads_what_was_amended(program: Program, tmp_path: Path) -> None:
    put_all(tmp_path, WORLD)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    quiet = program("-C", str(tmp_path), "diff", "@", "--exit-code")
    assert (quiet.status, "Nothing differs in the records." in quiet.out) == (0, True)

    record = WORLD["positions/pay/union.yaml"].replace("stance: low", "stance: full")
    turned = WORLD["positions/negotiation.yaml"].replace("at: 10", "at: 20")
    put_all(tmp_path, {"positions/pay/union.yaml": record, "positions/negotiation.yaml": turned})
    text = program("-C", str(tmp_path), "diff", "@", "--exit-code")
    assert text.status == 1
    plain = " ".join(text.out.split())
    assert "pay: the scale has changed (points.full.at)" in plain
    assert "pay Union: amended the statement of 18 Mar 2024: stance low → full" in plain
    assert plain.index("the scale has changed") < plain.index("amended")
    found = json.loads(program("-C", str(tmp_path), "diff", "@", "--format", "json").out)
    assert found["scales"] == [{"issue": "pay", "changed": ["points.full.at"]}]
    assert found["statements"] == [
        {
            "issue": "pay",
            "party": "union",
            "said": {"after": "2024-03-18", "before": "2024-03-18"},
            "change": "amended",
            "axes": [{"axis": "stance", "from": "low", "to": "full"}],
        }
    ]
    markdown = program("-C", str(tmp_path), "diff", "@", "--format", "markdown").out
    assert "- pay: the scale has changed" in markdown


def test_a_date_asks_another_question(program: Program, tmp_path: Path) -> None:
    put_all(tmp_path, WORLD)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    out = program("-C", str(tmp_path), "diff", "2024-03-18@", "2024-03-18").out
    assert "IN THE RECORDS" not in out
