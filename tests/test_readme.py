"""README.md and docs/ say what the program does: their examples are run."""

import re
import runpy
from pathlib import Path

import pytest

from conftest import Program
from positions.records.model import Record
from positions.records.yaml_text import read

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "line", re.findall(r"^\.venv/bin/positions (.*?)(?: {2,}.*)?$", README, re.MULTILINE)
)
def test_commands_run(line: str, program: Program) -> None:
    if line != "report":
        answer = program(*line.split())
        assert (answer.status, answer.err) == (0, "")


def test_the_example_s_answer_is_the_program_s(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    example = re.search(r"```console\n\$ positions (.*?)\n(.*?)```", README, re.DOTALL)
    assert example
    program_at_80 = program
    monkeypatch.setenv("COLUMNS", "80")
    assert program_at_80(*example[1].split()).out == example[2]


def test_the_record_is_one() -> None:
    example = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert example
    reading = read(example[1])
    assert reading.faults == ()
    record = Record.model_validate(reading.data)
    assert str(record.versions[0].stance) == "6.50"


def test_the_list_of_rules_is_up_to_date() -> None:
    page = (ROOT / "docs/rules.md").read_text(encoding="utf-8")
    assert runpy.run_path(str(ROOT / "docs/generate.py"))["rules"]() == page


def test_links_lead_somewhere() -> None:
    for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("src/**/*.md")):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_gallery_is_up_to_date() -> None:
    page = (ROOT / "docs/gallery.md").read_text(encoding="utf-8")
    assert runpy.run_path(str(ROOT / "docs/generate.py"))["gallery"]() == page


def test_the_examples_in_python_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    page = (ROOT / "docs/python.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, object] = {}
    for block in blocks:
        exec(block, names)  # noqa: S102  # our own page
    assert names["stale"] == {}
    assert names["told"]
    said = re.findall(r"print\(refusal\)  # (.*)", page)
    assert capsys.readouterr().out.splitlines()[-1] == said[0]
