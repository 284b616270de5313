"""`positions check`: prove every record."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.formats import Format, render
from positions.cli.outcome import CLEAN, FOUND, NOTHING, Outcome, Stop

if TYPE_CHECKING:
    from positions.checks import Report, Selection
    from positions.cli.session import Session


class FailOn(StrEnum):
    """From which severity on a finding fails the check."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


_PATHS = typer.Argument(
    metavar="[PATH]...",
    show_default=False,
    help="Only this record, the records that use this article, or what lies in this folder.",
)
_RULES = "Rules by name, with commas between them or one by one."


def check(
    context: typer.Context,
    paths: Annotated[list[Path] | None, _PATHS] = None,
    format_: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TEXT,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="RULES", show_default=False, help=f"Tell only of these. {_RULES}"),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="RULES", show_default=False, help=f"Do not tell of these. {_RULES}"),
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 on findings at least this grave.")
    ] = FailOn.ERROR,
    baseline: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", show_default=False, help="Count, but do not tell, what FILE lists."
        ),
    ] = None,
    update_baseline: Annotated[
        bool,
        typer.Option(
            "--update-baseline",
            help="Make FILE list what is found now: new findings too, stale entries no more.",
        ),
    ] = False,
    prune_baseline: Annotated[
        bool, typer.Option("--prune-baseline", help="Only take stale entries out of FILE.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Print also findings that are mere information.")
    ] = False,
) -> Outcome:
    """Prove every record: words against articles, names, dates, hashes, order.

    A new finding is never hidden by a baseline, nor is what keeps a file from being read.

    Exit status: 0 nothing wrong, 1 findings (see --fail-on), 2 wrong usage, 3 no records.

    Examples: positions check --format github; positions check positions/pay/union.yaml
    """
    from positions.cli.baselines import Baselines
    from positions.records import Severity

    session: Session = context.obj
    selection = _selection(select or [], ignore or [])
    known = Baselines(baseline, update=update_baseline, prune=prune_baseline)
    partial = bool(paths or selection)
    known.refuse(partial=partial)
    report = selection.apply(_run(session, paths or []))
    report = known.apply(report, partial=partial)
    level = Severity(fail_on.value)
    status = FOUND if report.fails(level) else CLEAN
    text = render(session, report, format_, level, everything=everything)
    return Outcome(text, status, known.remark)


def _selection(select: list[str], ignore: list[str]) -> "Selection":
    from positions.checks import RULES, Selection, names
    from positions.cli.names import known

    chosen = Selection(frozenset(names(select)), frozenset(names(ignore)))
    known("rule", sorted(chosen.select | chosen.ignore), [rule.name for rule in RULES])
    return chosen


def _run(session: "Session", paths: list[Path]) -> "Report":
    from positions.checks import check as run
    from positions.cli.paths import below
    from positions.files import UnreadableError
    from positions.records import Severity

    asked = [below(session.tree.root, path) for path in paths]
    try:
        report = run(session.tree, asked)
    except UnreadableError as error:
        raise Stop(str(error)) from None
    if not report.counts.records and not report.fails(Severity.WARNING):
        where = "in what was named" if paths else "below positions/"
        raise Stop(f"no records {where}: nothing to check", NOTHING)
    return report
