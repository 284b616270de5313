from dataclasses import replace

import reports
import worlds
from positions.checks.checking import check
from positions.checks.report import Report
from positions.render.standing import (
    caveats,
    closing,
    counted,
    found,
    gravest_first,
    standing,
    tally,
    told,
)

CAUSES = """
=== positions/negotiation.yaml
title: Fishing
parties: {north: {name: Northland}, south: {name: Southland}}
issues: {quota: {title: Quota, scale: {type: nominal, points: {closed: {}, shared: {}}}}}
check: {severity: {no-evidence: %s}}
=== positions/quota/north.yaml
issue: quota
party: north
versions:
- date: 2024-03-12
  note: The day of the talks.
  stance: shared
  evidence:
  - {source: %s, passage: Northland wants a shared quota}
  - {source: %s, passage: Northland wants it now}
- date: 2024-03-13
  note: n
  stance: closed
=== seeds/catalogue.yaml
sources: {gazette: {file: gazette.txt, title: G, published: 2024-03-13}}
"""


def caused(source: str = "gazette", other: str = "gazette", severity: str = "off") -> Report:
    return check(worlds.tree(CAUSES % (severity, source, other)))


def rules(report: Report) -> list[str]:
    return [one.finding.rule for one in told(report, everything=False)]


def test_of_what_follows_from_a_missing_article_only_the_cause_is_told() -> None:
    report = caused()
    (one,) = told(report, everything=False)
    assert one.finding.rule == "source-missing"
    assert one.finding.details == ("2 pieces of evidence rest on it",)
    assert sum(one.finding.rule == "unchecked" for one in report.findings) == 2


def test_what_follows_is_told_once_where_its_cause_is_not() -> None:
    report = caused()
    left = replace(
        report, findings=tuple(one for one in report.findings if one.finding.rule == "unchecked")
    )
    (one,) = told(left, everything=False)
    assert one.finding.details == ("1 more piece of evidence rests on it",)


def test_a_source_that_nobody_knows_is_told_at_each_place_and_its_words_are_not() -> None:
    assert rules(caused("gazete", "gazete")) == ["source-missing", *["source-unknown"] * 2]


def test_what_follows_from_a_bad_entry_of_the_catalogue_is_told_at_it() -> None:
    world = (CAUSES % ("off", "gazette", "gazette")).replace("2024-03-13}}", "soon}}")
    (one,) = told(check(worlds.tree(world)), everything=False)
    assert (one.finding.rule, one.location.path) == ("field-invalid", "seeds/catalogue.yaml")
    assert one.finding.details == ("2 pieces of evidence rest on it",)


def test_shared_files_come_before_the_records_that_rest_on_them() -> None:
    assert rules(caused(severity="error"))[0] == "source-missing"


def test_caveats_name_what_is_off_and_what_is_not_proved() -> None:
    assert caveats(caused()) == ["Not proved: 2 unchecked.", "Off: no-evidence."]
    assert caveats(replace(caused(), only=("altered",)))[-1] == "Only asked for: altered."
    assert caveats(replace(reports.clean(), verdicts={"verified": 3})) == []
    assert closing(caused())[0].startswith("Checked ")
    assert closing(caused())[-1].startswith("Found ")


def test_tally_counts_each_finding_once() -> None:
    report = reports.mixed()
    number = tally(report)
    assert number["stale"] == 1
    counts = [number["error"], number["warning"], number["info"]]
    assert sum(counts) + number["waived"] + number["baselined"] == len(report.findings)


def test_found() -> None:
    assert found(reports.clean()) == "Found nothing wrong."
    text = found(reports.mixed(), " (hint)")
    assert text.startswith("Found ")
    assert "info (hint), 1 waived, 1 in the baseline, 1 stale in the baseline." in text


def test_counted() -> None:
    assert counted(reports.mixed()).startswith("Checked 1 record, 2 versions, 3 pieces of evidence")


def test_gravest_first_keeps_the_order_within_a_severity() -> None:
    shown = standing(reports.mixed(), everything=True)
    ordered = gravest_first(shown)
    ranks = [one.severity.rank for one in ordered]
    assert ranks == sorted(ranks)
    for rank in set(ranks):
        assert [one for one in ordered if one.severity.rank == rank] == [
            one for one in shown if one.severity.rank == rank
        ]


def test_waived_findings_do_not_stand() -> None:
    rules = {one.finding.rule for one in standing(reports.mixed(), everything=True)}
    assert not rules & {"too-short", "source-unpinned"}
