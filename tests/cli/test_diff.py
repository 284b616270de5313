"""`positions diff` as a user types it, on the bundled negotiation and on small ones."""

import json
import shutil
from pathlib import Path

import pytest

from conftest import Program
from repositories import git, put
from worlds import files


def test_the_first_sentence_answers(program: Program) -> None:
    answer = program("diff", "2022-01-28", "2022-02-15")
    assert answer.status == 0
    first, _, second, *_ = answer.out.splitlines()
    assert first.startswith("Russia–NATO security guarantees  ")
    assert first.endswith("  28 Jan 2022 → 15 Feb 2022")
    assert second.startswith("No stance is proved to have moved since 28 Jan. One may have: Russia")
    assert "SAID BY 28 JAN, ONLY TOLD SINCE" in answer.out


def test_the_last_two_rounds_are_the_default(program: Program) -> None:
    named = program("diff", "replies", "mid-february").out
    assert program("diff").out == named
    assert program("diff", "2022-01-28").out == named


def test_nato_s_readiness_came_to_light_and_is_no_movement(program: Program) -> None:
    out = program("diff", "--format", "json", "--issue", "arms-control", "--party", "nato").out
    changes = json.loads(out)["changes"]
    assert [(one["cause"], one["kind"]) for one in changes] == [("disclosure", "disclosed")]
    assert changes[0]["to"]["said"] == {"after": "2022-01-26", "before": "2022-01-26"}
    assert changes[0]["to"]["attestation"] == "counterpart"
    assert changes[0]["rests_on"] == ["sputnik-2022-02-15"]


def test_with_hindsight_nothing_comes_to_light(program: Program) -> None:
    changes = json.loads(program("diff", "--hindsight", "--format", "json").out)["changes"]
    assert {one["cause"] for one in changes} == {"movement", "undated"}


def test_known_by_sets_one_clock_for_both(program: Program) -> None:
    data = json.loads(program("diff", "--known-by", "replies", "--format", "json").out)
    assert data["from"]["known_by"] == data["to"]["known_by"] == "2022-01-28"
    assert data["changes"] == []


def test_exit_code(program: Program) -> None:
    assert program("diff", "--exit-code").status == 1
    assert program("diff", "2022-02-15", "2022-02-15", "--exit-code").status == 0


def test_all_spells_out_what_stayed(program: Program) -> None:
    short, long = program("diff").out, program("diff", "--all").out
    assert "Beside stances (--all)" in short
    assert "--all" not in long
    assert "offers: Arms control treaties for Europe are discussed" in " ".join(long.split())


@pytest.mark.parametrize("columns", [60, 80, 100, 140])
def test_nothing_is_wider_than_the_terminal(
    columns: int, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    widest = max(map(len, program("diff", "--all").out.splitlines()))
    assert widest <= columns


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["nonsense"], "no round, event or date (YYYY-MM-DD)"),
        (["replys"], "did you mean replies?"),
        (["2022-02-30"], "no day of the calendar"),
        (["2022-02-15", "2022-01-28"], "FROM (2022-02-15) is after TO (2022-01-28)"),
        (["1999-01-01"], "nothing was said on or before 1999-01-01"),
        (["--issue", "arm-control"], "issue arm-control is not known; did you mean arms-control?"),
        (["--party", "france"], "party france is not known"),
        (["--hindsight", "--known-by", "replies"], "give one of them"),
        (["--known-by", "never"], "--known-by never"),
    ],
)
def test_wrong_input_is_one_clear_sentence(args: list[str], said: str, program: Program) -> None:
    answer = program("diff", *args)
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize("revision", ["nowhere", "-x"])
def test_an_unknown_revision_is_one_clear_sentence(
    revision: str, program: Program, tmp_path: Path
) -> None:
    shutil.copytree("positions", tmp_path / "positions")
    shutil.copytree("seeds", tmp_path / "seeds")
    git(tmp_path, "init", "-q")
    answer = program("-C", str(tmp_path), "diff", "replies", f"@{revision}")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == f"positions: revision {revision} is not known here\n"


def test_no_rounds_and_no_dates(program: Program, world: Path) -> None:
    """
    === positions/negotiation.yaml
    title: Pay
    parties: {union: {name: Union}}
    issues: {pay: {title: Pay, scale: {type: interval}}}
    """
    answer = program("-C", str(world), "diff")
    assert answer.status == 2
    assert "fewer than two rounds" in answer.err
    answer = program("-C", str(world), "diff", "2024-01-01", "2024-02-01")
    assert answer.status == 2
    assert "nothing is recorded yet" in answer.err


def test_a_wage_round(program: Program, world: Path) -> None:
    """
    === positions/negotiation.yaml
    title: Lohnrunde
    parties:
      union: {name: Gewerkschaft, speakers: {berg: {name: Anna Berg}}}
      firm: {name: Arbeitgeber, speakers: {kurz: {name: Otto Kurz}}}
    issues:
      lohn: {title: Lohn, scale: {type: interval, min: 0, max: 10, unit: Prozent}}
    === positions/lohn/union.yaml
    issue: lohn
    party: union
    versions:
      - date: 2024-03-01
        note: Am Tag der Meldung.
        stance: 6.50
        evidence: [{source: eins, speaker: berg, quote: Wir fordern 6.50 Prozent}]
      - date: 2024-04-01
        note: Am Tag der Meldung.
        stance: 5
        evidence: [{source: zwei, speaker: berg, quote: Fünf Prozent sind das Mindeste}]
    === positions/lohn/firm.yaml
    issue: lohn
    party: firm
    versions:
      - date: 2024-03-01
        note: Am Tag der Meldung.
        stance: 2.40
        evidence: [{source: eins, speaker: kurz, quote: Mehr als 2.40 Prozent gibt es nicht}]
    === seeds/catalogue.yaml
    outlets: {bote: {name: Bote}}
    sources:
      eins: {file: eins.txt, title: Eins, outlet: bote, published: 2024-03-01, language: de}
      zwei: {file: zwei.txt, title: Zwei, outlet: bote, published: 2024-04-01, language: de}
    === seeds/eins.txt
    „Wir fordern 6.50 Prozent“, sagte Anna Berg.
    „Mehr als 2.40 Prozent gibt es nicht“, sagte Otto Kurz.
    === seeds/zwei.txt
    „Fünf Prozent sind das Mindeste“, sagte Anna Berg.
    """
    text = program("-C", str(world), "diff", "2024-03-01", "2024-04-01").out
    assert "2 positions: 1 moved, 1 as it was." in text
    assert "Lohn: 6.50 Prozent → 5 Prozent (toward Arbeitgeber)" in text
    assert "Closer: Lohn (2 parties, mean distance 4.1 → 2.6)" in text


PAY = """
=== positions/negotiation.yaml
title: Pay
parties: {union: {name: Union, speakers: {berg: {name: Anna Berg}}}}
issues: {pay: {title: Pay, scale: {type: interval, min: 0, max: 10, unit: percent}}}
=== positions/pay/union.yaml
issue: pay
party: union
versions:
  - date: 2024-03-01
    note: The day of the report.
    stance: 5
    evidence: [{source: news, speaker: berg, quote: We want six percent this year}]
=== seeds/catalogue.yaml
outlets: {post: {name: Post}}
sources: {news: {file: news.txt, title: News, outlet: post, published: 2024-03-01}}
=== seeds/news.txt
“We want six percent this year,” Anna Berg said.
"""


def test_a_reviewer_reads_what_a_branch_corrects(program: Program, tmp_path: Path) -> None:
    for path, text in files(PAY).items():
        put(tmp_path, path, text)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    record = tmp_path / "positions/pay/union.yaml"
    record.write_text(record.read_text(encoding="utf-8").replace("stance: 5", "stance: 6"), "utf-8")
    answer = program("-C", str(tmp_path), "diff", "@main")
    assert answer.status == 0
    assert "1 Mar 2024 @main → 1 Mar 2024" in answer.out
    assert "1 position: 1 corrected." in answer.out
    assert "CORRECTED" in answer.out
    assert "MOVED" not in answer.out
    data = json.loads(program("-C", str(tmp_path), "diff", "@", "--format", "json").out)
    assert (data["from"]["revision"], data["to"]["revision"]) == ("HEAD", None)
    assert [(one["cause"], one["kind"]) for one in data["changes"]] == [("correction", "corrected")]
    both = program("-C", str(tmp_path), "diff", "2024-03-01@main", "@main", "--exit-code")
    assert both.status == 0
    assert (
        "# Pay: 1 Mar 2024 @&#8203;main"
        in program("-C", str(tmp_path), "diff", "@main", "--format", "markdown").out
    )


def test_a_branch_that_records_the_first_positions(program: Program, tmp_path: Path) -> None:
    world = files(PAY)
    for path in ("positions/negotiation.yaml", "seeds/catalogue.yaml"):
        put(tmp_path, path, world[path] if "nego" in path else "format: 1\n")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    for path, text in world.items():
        put(tmp_path, path, text)
    answer = program("-C", str(tmp_path), "diff", "@main")
    assert answer.status == 0
    assert "1 position: 1 corrected." in answer.out


def test_a_revision_whose_records_cannot_be_read(program: Program, tmp_path: Path) -> None:
    for path, text in files(PAY).items():
        put(tmp_path, path, text)
    put(tmp_path, "positions/pay/firm.yaml", "issue: [\n")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    (tmp_path / "positions/pay/firm.yaml").unlink()
    answer = program("-C", str(tmp_path), "diff", "@main")
    assert (answer.status, answer.out) == (2, "")
    assert "as of main: positions/pay/firm.yaml:2:1: yaml-invalid" in answer.err


def test_filters_by_kind_and_attestation(program: Program) -> None:
    def changes(*args: str) -> list[dict[str, object]]:
        found = json.loads(program("diff", "--format", "json", *args).out)["changes"]
        assert isinstance(found, list)
        return found

    assert {one["kind"] for one in changes("--kind", "disclosed")} == {"disclosed"}
    both = changes("--kind", "may-have-moved", "--kind", "undated")
    assert {one["kind"] for one in both} == {"may-have-moved", "undated"}
    found = changes("--attestation", "counterpart")
    assert found
    for one in found:
        facts = one["facts"]
        assert isinstance(facts, list)
        assert any(fact["attestation"] == "counterpart" for fact in facts)
    assert "did you mean moved?" in program("diff", "--kind", "movd").err
    assert "there are own-words" in program("diff", "--attestation", "hearsay").err


def test_stat_and_csv(program: Program) -> None:
    stat = program("diff", "--stat").out
    assert [line for line in stat.splitlines() if line.startswith("Arms control")]
    rows = program("diff", "--format", "csv").out.splitlines()
    assert rows[0].startswith("issue,party,cause,kind,axis")
    assert any(row.startswith("arms-control,nato,disclosure,disclosed,stance") for row in rows)
    assert program("diff", "--stat", "--format", "csv").status == 2


def test_links_of_markdown_lead_where_the_user_says(program: Program) -> None:
    answer = program("diff", "--format", "markdown", "--links", "https://example.org/blob/c0ffee/")
    assert "](https://example.org/blob/c0ffee/seeds/002_3e5c53ef2cf8f747.txt#L" in answer.out
    assert "](seeds/" not in answer.out
