"""What a user may write for a date: a round, an event, an ISO date, or nothing for the latest.

In a comparison `@REVISION` may follow: the records as of that git revision, HEAD if it is empty.
"""

from dataclasses import replace
from datetime import date

from positions.change.difference import Operand
from positions.records import Dossier, did_you_mean, parse_day
from positions.refused import Refused


class OperandError(Refused):
    """An operand that names no date; the message says why and what would.

    `known_by` tells that it was not one of the two dates compared, but what both are to know.
    """

    def __init__(self, message: str, *, known_by: bool = False) -> None:
        super().__init__(message)
        self.known_by = known_by


def revision_in(text: str | None) -> str | None:
    """Give the git revision that an operand names; None: the working tree."""
    _, at, revision = (text or "").partition("@")
    return (revision or "HEAD") if at else None


def operand(text: str, dossier: Dossier) -> Operand:
    """Find the day that a user names, which knows what was published by then.

    Raises:
        OperandError: It names none, or a revision.
    """
    if "@" in text:
        raise OperandError(f"{text}: only positions diff compares revisions; name a date")
    if not text:
        return latest(dossier)
    negotiation = dossier.negotiation
    if text in negotiation.rounds:
        day = negotiation.rounds[text].date
        return Operand(day, day, text)
    if text in negotiation.events:
        bounds = negotiation.events[text].date
        return on_day(bounds.before or bounds.after or date.min, dossier)
    try:
        return on_day(parse_day(text), dossier)
    except ValueError as error:
        known = [*negotiation.rounds, *negotiation.events]
        hint = (
            did_you_mean(text, known) or f"; rounds are {', '.join(negotiation.rounds) or 'none'}"
        )
        reason = str(error) if text[:4].isdigit() else "no round, event or date (YYYY-MM-DD)"
        raise OperandError(f"{text}: {reason}{hint}") from None


def latest(dossier: Dossier) -> Operand:
    """Give the latest day on which anything was said or published, or a round was held.

    Raises:
        OperandError: There is no such day.
    """
    days = dossier.days()
    if not days:
        raise OperandError("nothing is dated here: there are no records, sources or rounds yet")
    return on_day(days[-1], dossier)


def on_day(day: date, dossier: Dossier) -> Operand:
    """Give a day, which knows what was published by then, with the round that was held on it."""
    rounds = dossier.negotiation.rounds.items()
    return Operand(day, day, next((name for name, entry in rounds if entry.date == day), None))


def operands(
    from_: str | None, to: str | None, dossier: Dossier, recorded: Dossier | None = None
) -> tuple[Operand, Operand]:
    """Find both days of a comparison; with neither given, the last two rounds.

    FROM is looked up in `recorded`, the negotiation as of FROM's revision; without it neither may
    name a revision.

    Raises:
        OperandError: One names no day, they stand in the wrong order, or nothing was said by the
            earlier one.
    """
    if recorded is None:
        start, end = _ends(from_, to, dossier, dossier)
    else:
        dates = [text and text.partition("@")[0] for text in (from_, to)]
        start, end = _ends(dates[0], dates[1], dossier, recorded)
    if start.day > end.day:
        raise OperandError(f"FROM ({start.day}) is after TO ({end.day}): swap them")
    _require_words(start.day, dossier)
    start, end = replace(start, revision=revision_in(from_)), replace(end, revision=revision_in(to))
    return start, end


def knowing(
    ends: tuple[Operand, Operand], known_by: str | None, dossier: Dossier
) -> tuple[Operand, Operand]:
    """Let both ends know what was published by a day that a user names; None: all there is.

    Raises:
        OperandError: It names no day.
    """
    try:
        limit = None if known_by is None else operand(known_by, dossier).day
    except OperandError as error:
        raise OperandError(str(error), known_by=True) from None
    start, end = (replace(one, known_by=limit) for one in ends)
    return start, end


def spoken_by(text: str, dossier: Dossier) -> Operand:
    """Find the day that a user names, by which something must have been said.

    Raises:
        OperandError: It names no day, or nothing was said by then.
    """
    found = operand(text, dossier)
    _require_words(found.day, dossier)
    return found


def _require_words(day: date, dossier: Dossier) -> None:
    said = [said.latest for pair in dossier.pairs for said, _ in dossier.statements(pair)]
    if not said:
        raise OperandError("nothing is recorded yet: there are no dated statements")
    if day < min(said):
        first = min(said)
        raise OperandError(
            f"nothing was said on or before {day}; the first statement is of {first}"
        )


def _ends(
    from_: str | None, to: str | None, dossier: Dossier, recorded: Dossier
) -> tuple[Operand, Operand]:
    if from_ is not None:
        end = operand(to or "", dossier)
        return (end if not from_ and not recorded.days() else operand(from_, recorded)), end
    rounds = list(dossier.negotiation.rounds)
    if len(rounds) < 2:  # noqa: PLR2004  # a comparison takes two
        raise OperandError(
            "negotiation.yaml has fewer than two rounds to compare: "
            "name two dates, as in positions diff 2022-01-28 2022-02-15"
        )
    first, second = (operand(name, dossier) for name in rounds[-2:])
    return first, second
