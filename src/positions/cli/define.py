"""`positions define`: parties, speakers, outlets, issues, rounds and events, a line each."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from positions.cli.outcome import Outcome, Stop

if TYPE_CHECKING:
    from positions.cli.session import Session


def _lines(help_: str, name: str | None = None) -> Any:  # noqa: ANN401  # typer's own
    names = (name,) if name else ()
    return typer.Option(*names, metavar="LINE", show_default=False, help=help_)


PARTIES = _lines('"ID: Name; other name, other name"')
SPEAKERS = _lines('"PARTY/ID: Name, role; other name"')
OUTLETS = _lines('"ID: Name; party that owns or directs it"')
ISSUES = _lines('"ID: Title [0..15 %]", "… [never < perhaps < always]", "… [court | ministry]"')
ROUNDS = _lines('"ID: YYYY-MM-DD Title": a date that people compare', "--round")
EVENTS = _lines('"ID: YYYY-MM-DD Title; what the day is taken from"')


def define(
    context: typer.Context,
    party: Annotated[list[str] | None, PARTIES] = None,
    speaker: Annotated[list[str] | None, SPEAKERS] = None,
    outlet: Annotated[list[str] | None, OUTLETS] = None,
    issue: Annotated[list[str] | None, ISSUES] = None,
    round_: Annotated[list[str] | None, ROUNDS] = None,
    event: Annotated[list[str] | None, EVENTS] = None,
) -> Outcome:
    """Add parties, speakers, outlets, issues, rounds or events, one line each.

    Example: positions define --speaker "union/berg: Ana Berg, chair" --issue "pay: Pay [0..15 %]"
    """
    from positions.author import Changes, define_all
    from positions.cli.writing import editing, loadable, save

    session: Session = context.obj
    own = {"party": party, "speaker": speaker, "outlet": outlet, "issue": issue}
    own |= {"round": round_, "event": event}
    lines = {kind: given for kind, given in own.items() if given}
    if not lines:
        raise Stop('nothing to add: name a line, as in --party "union: Dockers\' Union"')
    changes = Changes(session.tree)
    with editing():
        define_all(changes, lines)
    loadable(changes)
    return Outcome("\n".join(save(session.tree.root, changes.pending)))
