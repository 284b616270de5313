"""`positions check`: prove every record."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.formats import Format, render
from positions.cli.mending import mend_files, shown_mends
from positions.cli.outcome import CLEAN, FOUND, NOTHING, Outcome, Stop

if TYPE_CHECKING:
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
    seal: Annotated[
        bool,
        typer.Option(
            "--seal",
            help="Write what was proved of texts that are not kept into seeds/sealed.yaml.",
        ),
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="First mend what only one mending fits; see --diff.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Only show what --fix would mend, and write nothing.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Print also findings that are mere information.")
    ] = False,
) -> Outcome:
    """Prove every record: words against articles, names, dates, hashes, order.

    A new finding is never hidden by a baseline, nor is what keeps a file from being read.

    Mended are only hashes of new texts, slips in ids and marks of omission: no quotation's words.

    Exit status: 0 nothing wrong, 1 findings (see --fail-on), 2 wrong usage, 3 no records.

    Examples: positions check --format github; positions check positions/pay/union.yaml
    """
    from positions.api import Severity, check as run
    from positions.cli.baselines import Baselines

    session: Session = context.obj
    known = Baselines(baseline, update=update_baseline, prune=prune_baseline)
    partial = bool(paths or select or ignore)
    known.refuse(partial=partial)
    if diff:
        return shown_mends(session)
    mended = mend_files(session) if fix else []
    report = run(session.tracker, paths or (), select=_names(select), ignore=_names(ignore))
    if not report.counts.records and not report.fails(Severity.WARNING):
        where = "in what was named" if paths else "below positions/"
        raise Stop(f"no records {where}: nothing to check", NOTHING)
    report = known.apply(report, partial=partial)
    level = Severity(fail_on.value)
    status = FOUND if report.fails(level) else CLEAN
    text = render(session, report, format_, level, everything=everything)
    remarks = [*mended, *filter(None, [known.remark]), *(_seal(session) if seal else [])]
    return Outcome(text, status, "\n".join(remarks))


def _seal(session: "Session") -> list[str]:
    from positions.author import Changes, sealed_text
    from positions.cli.writing import editing, save
    from positions.records import SEALS

    changes = Changes(session.tree)
    with editing():
        changes.edit(SEALS, lambda _: sealed_text(session.dossier))
    return save(session.tree.root, changes.pending) or [f"{SEALS} is up to date"]


def _names(given: list[str] | None) -> list[str]:
    """Split names that were given one by one or with commas between them."""
    return [name.strip() for text in given or () for name in text.split(",") if name.strip()]
