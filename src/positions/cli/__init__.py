"""The command line, one command a file: parse, call, answer. Rooms are imported when called."""

from pathlib import Path
from typing import Annotated

import typer

from positions.cli.add import add
from positions.cli.agree import agree
from positions.cli.check import check
from positions.cli.define import define
from positions.cli.diff import diff
from positions.cli.explain import explain
from positions.cli.export import export
from positions.cli.fmt import fmt
from positions.cli.gap import gap
from positions.cli.importing import import_
from positions.cli.init import init
from positions.cli.log import log
from positions.cli.matrix import matrix
from positions.cli.mv import mv
from positions.cli.quote import quote
from positions.cli.quotes import quotes
from positions.cli.report import report
from positions.cli.schema import schema
from positions.cli.session import Session
from positions.cli.show import show
from positions.cli.site import site
from positions.cli.source import source
from positions.cli.suggest import suggest

app = typer.Typer(
    name="positions",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=True,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:  # noqa: FBT001  # typer's way of calling back
    if wanted:
        from importlib.metadata import version

        typer.echo(f"positions {version('positions')}")
        raise typer.Exit


@app.callback()
def start(
    context: typer.Context,
    directory: Annotated[
        Path | None,
        typer.Option("-C", metavar="DIR", help="Look for positions/ here, not upward from here."),
    ] = None,
    no_color: Annotated[
        bool, typer.Option("--no-color", help="Print without colour.")
    ] = False,  # an option
    texts: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            envvar="POSITIONS_TEXTS",
            show_envvar=False,
            help="Where texts are that may not be kept; texts/ if absent.",
        ),
    ] = None,
    version: Annotated[  # noqa: ARG001  # its callback acts
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """What each party in a negotiation has said, what has changed, and who says so.

    The negotiation is the nearest folder upward that holds positions/negotiation.yaml.

    Exit status: 0 clean or done; 1 findings, reports out of date, or changes under --exit-code;
    2 wrong usage or unreadable records; 3 nothing to check; 130 interrupted.
    """
    context.obj = Session(directory, not no_color, texts)


READING = (diff, show, log, matrix, gap, quotes, report, site)
CHECKING = (check,)
AUTHORING = (init, define, quote, suggest, add, fmt, mv)
EXCHANGE = (export, import_, agree)
EXPLAINING = (explain, schema)
for command in (*READING, *CHECKING, *AUTHORING, *EXCHANGE, *EXPLAINING):
    app.command(command.__name__.rstrip("_"))(command)
app.add_typer(source)
