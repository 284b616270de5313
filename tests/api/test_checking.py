from pathlib import Path

import pytest

from positions.api.checking import (
    check,
    read_baseline,
    updated_baseline,
    with_baseline,
    write_baseline,
)
from positions.api.names import UnknownNameError
from positions.api.paths import PathError
from positions.checks import BaselineError
from positions.files import UnreadableError


def rules(folder: Path, *paths: str, **options: list[str]) -> list[str]:
    report = check(folder, paths, **options)
    return [one.finding.rule for one in report.findings]


def test_all_or_a_part_of_the_records(folder: Path) -> None:
    assert sorted(rules(folder)) == ["source-unpinned", "source-unpinned"]
    assert check(folder).counts.records == 2
    assert check(folder, ["positions/pay/firm.yaml"]).counts.records == 1
    assert check(folder, [folder / "seeds/late.txt"]).counts.records == 1
    assert rules(folder, "positions/pay/firm.yaml") == ["source-unpinned"]
    with pytest.raises(PathError):
        check(folder, ["gone.yaml"])


def test_all_or_some_of_the_rules(folder: Path) -> None:
    assert rules(folder, ignore=["source-unpinned"]) == []
    assert rules(folder, select=["altered"]) == []
    with pytest.raises(UnknownNameError, match="did you mean altered"):
        check(folder, select=["altred"])


def test_records_that_cannot_be_compared_are_findings_not_refusals(folder: Path) -> None:
    (folder / "positions/pay/firm.yaml").write_text("issue: [", encoding="utf-8")
    assert "yaml-invalid" in rules(folder)


def test_a_baseline_is_kept_in_a_file(folder: Path) -> None:
    file, report = folder / "known.json", check(folder)
    entries = updated_baseline(report, [])
    assert write_baseline(file, entries)
    assert not write_baseline(file, entries)
    found = with_baseline(report, read_baseline(file), partial=False)
    assert not any(one.stands for one in found.findings)
    part = check(folder, ["positions/pay/firm.yaml"])
    assert len(with_baseline(part, entries, partial=False).stale) == 1
    assert with_baseline(part, entries, partial=True).stale == ()
    assert updated_baseline(part, [], prune=True) == []


def test_what_is_no_baseline_is_named(folder: Path) -> None:
    with pytest.raises(UnreadableError, match=r"known\.json: no such file"):
        read_baseline(folder / "known.json")
    with pytest.raises(BaselineError, match=r"late\.txt: this is no baseline"):
        read_baseline(folder / "seeds/late.txt")
