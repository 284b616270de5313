"""`positions suggest`: what a source may add to the records."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.completing import SOURCE
from positions.cli.outcome import Outcome, Stop

if TYPE_CHECKING:
    from positions.author import Suggestion
    from positions.cli.session import Session
    from positions.render import DraftShape


class SuggestFormat(StrEnum):
    """How to print suggestions."""

    TEXT = "text"
    JSON = "json"


def suggest(
    context: typer.Context,
    source: Annotated[str, SOURCE],
    format_: Annotated[
        SuggestFormat, typer.Option("--format", help="How to print it.")
    ] = SuggestFormat.TEXT,
) -> Outcome:
    """Draft statements from a source: its quotations and reports of the parties' voices.

    They are written to drafts/SOURCE.yaml, which counts for nothing: you decide what is recorded,
    and where it lies on a scale. Unsure is what only a pronoun or the sentence before tells.

    Example: positions suggest gazette-2024-03-01
    """
    from positions.api import known
    from positions.author import draft_path, drafts, suggestions
    from positions.cli.writing import editing
    from positions.files import write
    from positions.records import Missing
    from positions.render import dump, suggest_text

    session: Session = context.obj
    dossier = session.dossier
    known("source", [source], dossier.catalogue.sources)
    text = dossier.articles[source]
    if isinstance(text, Missing):
        raise Stop(f"the text of {source} cannot be read: {text.reason}")
    found = suggestions(dossier, source)
    beside = _beside(session, found)
    path = draft_path(source)
    with editing():
        written = write(session.tree.root, {path: drafts(source, found, beside)})
    shown = [_shape(one) for one in found]
    if format_ is SuggestFormat.JSON:
        return Outcome(dump({"format": 1, "drafts": shown}))
    why = [one.why for one in found]
    told = suggest_text(shown, why, beside, session.style, session.width)
    return Outcome("\n".join([told, *(f"wrote {one}" for one in written)]))


def _shape(one: "Suggestion") -> "DraftShape":
    return {
        "form": one.form,
        "text": one.text,
        "speaker": one.speaker,
        "party": one.party,
        "issue": one.issue,
        "line": one.line,
        "unsure": one.unsure,
        "recorded": one.recorded,
    }


def _beside(session: "Session", found: "Sequence[Suggestion]") -> list[str | None]:
    """What each one's party holds on its issue so far."""
    from positions.api import snapshot as held_on
    from positions.render import phrases

    if not session.dossier.filed:
        return [None] * len(found)
    snapshot = held_on(session.tracker)
    held: list[str | None] = []
    for one in found:
        position = snapshot.positions.get((one.issue, one.party))  # type: ignore[call-overload]
        stance = position.stance if position else None
        if not position or not stance:
            held.append(None)
            continue
        scale = session.dossier.issue(str(one.issue)).scale
        held.append(f"{phrases.held(scale, position)}, said {phrases.said_on(stance.said)}")
    return held
