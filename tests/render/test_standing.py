import reports
from positions.render.standing import counted, found, gravest_first, standing, tally


def test_tally_counts_each_finding_once() -> None:
    report = reports.mixed()
    number = tally(report)
    assert number["stale"] == 1
    assert sum(number.values()) - number["stale"] == len(report.findings)


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
