"""`positions quote`: words of a source as evidence."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.completing import SOURCE, records
from positions.cli.outcome import FOUND, Outcome, Stop

if TYPE_CHECKING:
    from positions.author import Passage
    from positions.cli.session import Session


def quote(
    context: typer.Context,
    source: Annotated[str, SOURCE],
    words: Annotated[
        str | None,
        typer.Argument(
            metavar="WORDS", show_default=False, help="Some of its words, more or less."
        ),
    ] = None,
    everywhere: Annotated[
        bool, typer.Option("--all", help="Look in all sources: positions quote --all WORDS.")
    ] = False,
    into: Annotated[
        str | None,
        typer.Option(
            metavar="ISSUE/PARTY",
            show_default=False,
            help="Add it to this record's last version.",
            autocompletion=records,
        ),
    ] = None,
    version: Annotated[
        str | None,
        typer.Option(metavar="DAY|EVENT", show_default=False, help="Add it to this version."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> Outcome:
    """Find words in a source, and show them as evidence, ready to paste, with what they prove.

    Words need not be remembered exactly. With --into they are added to a record, if they prove.

    Exit status: 0 found, 1 nothing is near, or the words do not prove.

    Examples: positions quote gazette-2024-03-01 "6.5 percent from January"

    positions quote --all "overtime must be voluntary" --into overtime/union
    """
    from positions.api import known
    from positions.author import find, find_all

    session: Session = context.obj
    dossier = session.dossier
    if everywhere:
        found = find_all(dossier, words or source)
    else:
        known("source", [source], dossier.catalogue.sources)
        if words is None:
            raise Stop("which words? positions quote SOURCE WORDS")
        one = find(dossier, source, words)
        found = [one] if one else []
    if not found:
        return Outcome(status=FOUND, remark="nothing like these words was found")
    if into:
        return _add(session, found[0], into, version, yes=yes)
    return Outcome("\n\n".join(_shown(session, one) for one in found))


def _shown(session: "Session", one: "Passage") -> str:
    from positions.author import evidence_lines
    from positions.render import Lit, passage_text, terminal

    dossier = session.dossier
    text = str(dossier.articles[one.source])
    who = dossier.voice_name(one.speaker) if one.speaker else "nobody that is known"
    lit = Lit(*one.span, f"{one.source}: {who}, {one.judgement.verdict}")
    block = "\n".join(map(terminal, evidence_lines(one.evidence)))
    near = "" if one.exact else "not these words, but near:\n"
    shown = passage_text(text, lit, (session.style, session.width))
    return f"{near}{shown}\n{block}"


def _add(
    session: "Session", one: "Passage", into: str, version: str | None, *, yes: bool
) -> Outcome:
    from positions.author import Changes, add_evidence
    from positions.cli.add import faults, pair_of
    from positions.cli.asking import can_ask, confirmed, say
    from positions.cli.writing import editing, loadable, save

    pair = pair_of(session.dossier, into)
    changes = Changes(session.tree)
    with editing():
        added = add_evidence(changes, session.dossier, pair, one.evidence, version)
    loadable(changes)
    if fault := faults(session, changes, pair, added):
        return Outcome(status=FOUND, remark=fault)
    shown = _shown(session, one)
    if not yes and can_ask():
        say(shown)
    if not one.exact or can_ask():
        confirmed(f"Add it to {into}?", yes=yes)
    return Outcome("\n".join([shown, *save(session.tree.root, changes.pending)]))
