import pytest

import reports
import worlds
from positions.checks.baseline import BaselineError, KnownFinding, dump, parse, recognise, update
from positions.checks.checking import check
from positions.checks.report import Report
from positions.records.finding import Severity


def of(world: str) -> Report:
    return check(worlds.tree(world))


def rules(report: Report) -> list[str]:
    return [one.finding.rule for one in report.findings if one.stands]


BEFORE = of(reports.WORLD)


def test_a_new_baseline_holds_all_that_stands() -> None:
    after = recognise(BEFORE, update(BEFORE, []))
    assert rules(after) == []
    assert not after.fails(Severity.INFO)
    assert after.stale == ()


def test_survives_its_file() -> None:
    entries = update(BEFORE, [])
    assert sorted(parse(dump(entries)), key=str) == sorted(entries, key=str)
    assert parse(dump([])) == []
    assert dump(entries) == dump(entries[::-1])


def test_moved_lines_change_nothing() -> None:
    moved = of(reports.WORLD.replace("issue: quota\nparty", "# more\n# lines\nissue: quota\nparty"))
    assert rules(recognise(moved, update(BEFORE, []))) == []


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("stance: shred", "stance: shard", "stance-unknown"),
        ("our friends", "our foes", "altered"),
        ("speaker: berg, quote: to share", "speaker: bergh, quote: to share", "speaker-unknown"),
    ],
)
def test_an_edited_value_is_a_new_finding(old: str, new: str, rule: str) -> None:
    assert old in reports.WORLD
    after = recognise(of(reports.WORLD.replace(old, new)), update(BEFORE, []))
    assert rule in rules(after)


def test_a_second_finding_of_one_kind_at_one_place_is_new() -> None:
    line = "      - {source: gazette, speaker: berg, quote: to share}\n"
    after = recognise(of(reports.WORLD.replace(line, line * 2)), update(BEFORE, []))
    assert after.findings != BEFORE.findings
    friends = next(line for line in reports.WORLD.splitlines(keepends=True) if "friends" in line)
    twice = recognise(of(reports.WORLD.replace(friends, friends * 2)), update(BEFORE, []))
    assert rules(twice) == ["altered"]


def test_what_was_mended_is_stale() -> None:
    mended = of(reports.WORLD.replace("stance: shred", "stance: shared"))
    after = recognise(mended, update(BEFORE, []))
    assert [entry.split(": ")[1] for entry in after.stale] == ["stance-unknown"]
    assert rules(after) == []


def test_update_and_prune() -> None:
    entries = update(BEFORE, [])
    changed = of(
        reports.WORLD.replace("stance: shred", "firmness: soft").replace("our friends", "us")
    )
    mended = of(reports.WORLD.replace("shred", "shared").replace("our friends", "us"))
    pruned = update(mended, entries, prune=True)
    assert {one.rule for one in pruned} < {one.rule for one in entries}
    assert rules(recognise(mended, pruned)) == ["altered"]
    assert rules(recognise(mended, update(mended, entries))) == []
    assert recognise(mended, update(mended, entries)).stale == ()
    assert "field-invalid" in rules(recognise(changed, update(changed, entries)))


def test_what_keeps_a_file_from_being_read_is_never_hidden() -> None:
    broken = of(reports.WORLD.replace("party: north\nv", "party: north\nparty: north\nv"))
    assert "duplicate-key" in rules(broken)
    assert rules(recognise(broken, update(broken, []))) == ["duplicate-key"]


def test_waived_findings_need_no_baseline() -> None:
    assert "too-short" not in {one.rule for one in update(BEFORE, [])}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"format": 1}',
        '{"format": 2, "findings": []}',
        '{"format": 1, "findings": [1]}',
        '{"format": 1, "findings": [{"fingerprint": 1, "rule": "", "path": "", "message": ""}]}',
        "[" * 100_000,
        '{"format": 1, "findings": 5}',
    ],
)
def test_no_baseline(text: str) -> None:
    with pytest.raises(BaselineError):
        parse(text)


def test_entries_are_for_people_too() -> None:
    entry = KnownFinding("f", "altered", "p", "m")
    assert '"rule": "altered"' in dump([entry])
    assert len(dump([entry]).splitlines()) == 6
