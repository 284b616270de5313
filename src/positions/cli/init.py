"""`positions init`: a new tracker."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.define import ISSUES, OUTLETS, PARTIES, ROUNDS, SPEAKERS
from positions.cli.outcome import Outcome, Stop

if TYPE_CHECKING:
    from positions.cli.session import Session

_DIR = typer.Argument(metavar="[DIR]", show_default=False, help="Where; this folder if absent.")
_TITLE = typer.Option(metavar="TEXT", show_default=False, help="What is negotiated.")


def init(
    context: typer.Context,
    directory: Annotated[Path | None, _DIR] = None,
    title: Annotated[str | None, _TITLE] = None,
    party: Annotated[list[str] | None, PARTIES] = None,
    speaker: Annotated[list[str] | None, SPEAKERS] = None,
    outlet: Annotated[list[str] | None, OUTLETS] = None,
    issue: Annotated[list[str] | None, ISSUES] = None,
    round_: Annotated[list[str] | None, ROUNDS] = None,
) -> Outcome:
    """Begin a tracker: an example to play with, or with a --title one of your own.

    It comes with the schemas for editors, .gitattributes, hooks for pre-commit and a workflow for
    CI. Files that are there already stay as they are.

    Examples: positions init talks

    positions init talks --title "Pay talks" --party "union: Dockers' Union; the union"
    --speaker "union/berg: Ana Berg, chair" --issue "pay: Pay rise [0..15 %]"
    """
    session: Session = context.obj
    root = directory or session.directory or Path.cwd()
    own = {"party": party, "speaker": speaker, "outlet": outlet, "issue": issue, "round": round_}
    lines = {kind: given for kind, given in own.items() if given}
    if lines and not title:
        raise Stop("give the negotiation a --title (without one, init lays out the example)")
    texts = _texts(root, title, lines)
    written = _write(root, texts)
    return Outcome("\n".join([*written, "", *_next_steps(root, title)]))


def _texts(root: Path, title: str | None, lines: dict[str, list[str]]) -> dict[str, str]:
    from importlib.metadata import version

    from positions.api import schema_texts
    from positions.author import around, empty, example
    from positions.cli.writing import editing
    from positions.files import FolderTree
    from positions.records import NEGOTIATION

    if (root / NEGOTIATION).exists():
        raise Stop(f"{root / NEGOTIATION} is there already: add to it with positions define")
    with editing():
        texts = empty(FolderTree(root), title, lines) if title else example()
    return {**around(f"positions=={version('positions')}"), **schema_texts(), **texts}


def _write(root: Path, texts: dict[str, str]) -> list[str]:
    from positions.author import Changes
    from positions.cli.writing import editing, loadable, save
    from positions.files import FolderTree

    here = {path for path in texts if (root / path).exists()}
    pending: dict[str, tuple[str | None, str]] = {
        path: (None, text) for path, text in sorted(texts.items()) if path not in here
    }
    changes = Changes(FolderTree(root), texts)
    with editing():
        loadable(changes)
        root.mkdir(parents=True, exist_ok=True)
    kept = [f"kept {path}, which was there" for path in sorted(here)]
    return [*save(root, pending), *kept]


def _next_steps(root: Path, title: str | None) -> list[str]:
    at = "" if root.resolve() == Path.cwd().resolve() else f" -C {root}"
    if title:
        return [
            "Go on with:",
            f"  positions{at} source add ARTICLE.txt …",
            f"  positions{at} add ISSUE/PARTY",
        ]
    return [f"Try:  positions{at} diff    positions{at} check    positions{at} report"]
