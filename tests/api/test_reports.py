from pathlib import Path

from positions.api.reports import report

PAGE = "reports/2024-01-10--2024-02-10.md"


def test_what_is_missing_or_differs_or_is_left_over_is_out_of_date(folder: Path) -> None:
    reports = report(folder, "first", "second")
    assert reports.stale[PAGE] == "no such file"
    assert set(reports.stale) == set(reports.texts)
    written, removed = reports.write()
    assert (sorted(written), removed) == (sorted(reports.texts), [])
    again = report(folder, "first", "second")
    assert (again.stale, again.write()) == ({}, ([], []))
    (folder / PAGE).write_text("mine", encoding="utf-8")
    (folder / "reports/own.md").write_text("mine", encoding="utf-8")
    left = folder / "reports/2024-01-10--2024-02-10/issues/gone.md"
    left.write_text(reports.texts[PAGE], encoding="utf-8")
    third = report(folder, "first", "second")
    assert third.stale == {
        PAGE: "out of date",
        left.relative_to(folder).as_posix(): "left over, no report holds it any more",
    }
    assert third.write() == ([PAGE], [left.relative_to(folder).as_posix()])
    assert (folder / "reports/own.md").exists()


def test_reports_that_stand_there_are_made_again(folder: Path) -> None:
    report(folder, "2024-01-05", "first").write()
    assert {"reports/2024-01-05--2024-01-10.md", PAGE} <= set(report(folder).texts)
