"""The program's commands by name: each is made when somebody runs it or asks for its help.

What a command does stands in the file of its name, one command a file.
"""

from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Final, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from positions import __version__
from positions.cli.session import Session


class _Told(NamedTuple):
    """Where a command stands, and what the list of commands says of it."""

    module: str
    help: str


COMMANDS: Final = {
    "diff": _Told(
        "diff",
        "Show what moved between two dates, what merely came to light, and on whose word.",
    ),
    "show": _Told(
        "show",
        "Show an issue's scale and what each party holds on it, with the words that carry it.",
    ),
    "log": _Told(
        "log",
        "Show every statement of a party on an issue, newest first, and what each changed.",
    ),
    "matrix": _Told(
        "matrix",
        "Show every party's stance on every issue, with the day on which it was last said.",
    ),
    "gap": _Told(
        "gap",
        "Show how far the parties are apart, by issue and over all issues, and who closed "
        "the gaps.",
    ),
    "quotes": _Told(
        "quotes",
        "Search the recorded quotations and passages: whose, when, in which source.",
    ),
    "report": _Told(
        "report",
        "Write the report of two dates, and all reports that are there already, into reports/.",
    ),
    "site": _Told(
        "site",
        "Write the explorer: a folder of HTML that opens from disk and from any static host.",
    ),
    "check": _Told(
        "check",
        "Prove every record: words against articles, names, dates, hashes, order.",
    ),
    "init": _Told(
        "init",
        "Begin a tracker: an example to play with, or with a --title one of your own.",
    ),
    "define": _Told(
        "define",
        "Add parties, speakers, outlets, issues, rounds or events, one line each.",
    ),
    "quote": _Told(
        "quote",
        "Find words in a source, and show them as evidence, ready to paste, with what they prove.",
    ),
    "suggest": _Told(
        "suggest",
        "Draft statements from a source: its quotations and reports of the parties' voices.",
    ),
    "add": _Told(
        "add",
        "Add a statement to a record. Words that do not prove are refused, and nothing is written.",
    ),
    "fmt": _Told(
        "fmt",
        "Lay the YAML files out alike: order of keys, indents, width. Comments stay.",
    ),
    "mv": _Told(
        "mv",
        "Rename an issue, party, speaker, event or source wherever it is named.",
    ),
    "export": _Told(
        "export",
        "Write the whole negotiation with its verdicts for other programs.",
    ),
    "import": _Told(
        "importing",
        "Take positions in from a table, each pinned to the row that it stands in.",
    ),
    "agree": _Told(
        "agree",
        "Show how far two codings of one negotiation agree, and where they differ.",
    ),
    "explain": _Told(
        "explain",
        "Explain a rule, a verdict, a kind of change or a term of the field; without NAME, "
        "list all.",
    ),
    "schema": _Told(
        "schema",
        "Print the JSON Schema of a kind of file, for editors, or of a command's --format json.",
    ),
    "source": _Told(
        "source",
        "The articles: add, list, show, renew.",
    ),
}


class _Commands(TyperGroup):
    """Loads a command when it is called; the list of all, and a slip of the pen, load none."""

    def __init__(self, **attributes: Any) -> None:  # noqa: ANN401  # typer's own
        super().__init__(**attributes)
        self.commands = {
            name: TyperCommand(name, help=told.help) for name, told in COMMANDS.items()
        }

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401, ARG002  # as typer calls it
        return made(cmd_name) if cmd_name in COMMANDS else None

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401  # as above
        TyperGroup(commands=dict(self.commands)).format_commands(ctx, formatter)


def made(name: str) -> Any:  # noqa: ANN401  # one of typer's own commands
    """Make one command of the function, or the group of commands, in its file."""
    module = import_module(f"positions.cli.{COMMANDS[name].module}")
    found = getattr(module, name, None) or getattr(module, f"{name}_")
    alone = typer.Typer(rich_markup_mode=None, add_completion=False)
    if isinstance(found, typer.Typer):
        alone.add_typer(found)
        return get_command(alone).commands[name]  # type: ignore[attr-defined]  # it is a group
    alone.command(name)(found)
    return get_command(alone)


app = typer.Typer(
    name="positions",
    cls=_Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=True,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:  # noqa: FBT001  # typer's way of calling back
    if wanted:
        typer.echo(f"positions {__version__}")
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
