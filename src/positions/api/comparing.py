"""What is held on a day, what differs between two, and how far apart it all is."""

from collections.abc import Collection
from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import get_args

from positions.api.names import known
from positions.api.tracker import Place, find
from positions.change import (
    Agreement,
    Choice,
    Difference,
    Gaps,
    Kind,
    LogEntry,
    OperandError,
    Snapshot,
    agreement,
    diff as compare,
    gaps as measure,
    history_of,
    knowing,
    operands,
    revised,
    revision_in,
    snapshot as held_on,
    spoken_by,
)
from positions.evidence import Level
from positions.files import RevisionError
from positions.records import Dossier, Pair

__all__ = [
    "Difference",
    "OperandError",
    "agree",
    "diff",
    "gaps",
    "history",
    "snapshot",
]


def diff(  # noqa: PLR0913  # each narrows what is asked
    place: Place = ".",
    from_: str | None = None,
    to: str | None = None,
    *,
    known_by: str | None = None,
    hindsight: bool = False,
    issues: Collection[str] = (),
    parties: Collection[str] = (),
    kinds: Collection[str] = (),
    attestation: Collection[str] = (),
) -> Difference:
    """Compare two dates: what moved, what came to light, what was corrected.

    Where two states of the records are compared and no date is named, `revised` of what is given
    says what differs in the records themselves, whatever its date.

    Args:
        place: The negotiation.
        from_: The earlier date: a round, an event or YYYY-MM-DD, with `@REVISION` behind it for the
            records as of a git revision. Without it, and without `to`, the last two rounds.
        to: The later date, likewise; the latest if left out.
        known_by: Let both dates know what was published by this one; each knows by itself what was
            published by then.
        hindsight: Let both dates know all there is.
        issues: Keep these issues; empty for all.
        parties: Keep these parties.
        kinds: Keep changes of these kinds.
        attestation: Keep what is attested so.

    Raises:
        Refused: The negotiation cannot be read, or something named is not known.
        ValueError: Both `known_by` and `hindsight` are given.
    """
    if known_by is not None and hindsight:
        raise ValueError("known_by and hindsight say two different things: give one of them")
    tracker = find(place)
    now, then = (tracker.at(revision_in(text)) for text in (to, from_))
    dossier, recorded = now.dossier, then.dossier
    ends = operands(from_, to, dossier, recorded)
    if known_by is not None or hindsight:
        ends = knowing(ends, known_by, dossier)
    choice = _choice(dossier, Choice(issues, parties, kinds, attestation))
    difference = compare(now.proofs, *ends, recorded=then.proofs)
    if recorded is not dossier and not (_when(from_) or _when(to)):
        difference = replace(difference, revised=revised(recorded, dossier))
    return difference.only(choice)


def _when(text: str | None) -> str:
    """Give the date of what a user wrote, without a revision."""
    return (text or "").partition("@")[0]


def _choice(dossier: Dossier, choice: Choice) -> Choice:
    known("issue", choice.issues, dossier.negotiation.issues)
    known("party", choice.parties, dossier.parties)
    known("kind", choice.kinds, get_args(Kind))
    known("attestation", choice.levels, Level)
    return choice


def snapshot(place: Place = ".", on: str | None = None) -> Snapshot:
    """Give all positions as of a day (the latest if left out), from what was known by then.

    Raises:
        Refused: The negotiation cannot be read, the day is not known, or nothing was said by then.
    """
    dossier = find(place).dossier
    day = spoken_by(on or "", dossier).day
    return held_on(dossier, day, day)


def gaps(
    place: Place = ".", from_: str | None = None, to: str | None = None, *, on: str | None = None
) -> Gaps:
    """Measure how far the parties are apart at two dates, both as known by the later; or on one.

    Raises:
        Refused: The negotiation cannot be read, or a date is not known.
        ValueError: Both one day and two are asked for.
    """
    if on is not None and (from_ is not None or to is not None):
        raise ValueError("on names one day, from_ and to two: give one or the other")
    tracker = find(place)
    if on is not None:
        day = replace(spoken_by(on, tracker.dossier), round=None)
        return measure(tracker.proofs, day, day)
    start, end = operands(from_, to, tracker.dossier)
    return measure(tracker.proofs, replace(start, known_by=end.day), end)


def history(place: Place, issue: str, party: str) -> list[LogEntry]:
    """List all that a party said on an issue, the oldest first, and what each statement changed.

    Raises:
        Refused: The negotiation cannot be read, or a name is not known.
    """
    tracker = find(place)
    known("issue", [issue], tracker.dossier.negotiation.issues)
    known("party", [party], tracker.dossier.parties)
    pair = Pair(issue, party)
    return history_of(tracker.proofs_of([pair]), pair)


def agree(place: Place, other: str | PathLike[str]) -> Agreement:
    """Compare two codings of one negotiation.

    Args:
        place: The one.
        other: The folder of the other, or a git revision of the one.

    Raises:
        Refused: One of them cannot be read.
    """
    tracker = find(place)
    if Path(other).is_dir():
        return agreement(tracker.dossier, find(other).dossier)
    try:
        return agreement(tracker.dossier, tracker.at(str(other)).dossier)
    except RevisionError as error:
        raise RevisionError(f"{other} is no folder, and {error}") from None
