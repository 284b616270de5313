"""What a user may write for a date: a round, an event, an ISO date, or nothing for the latest.

In a comparison `@REVISION` may follow: the records as of that git revision, HEAD if it is empty.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from positions.records import Dossier, did_you_mean, parse_day


class OperandError(ValueError):
    """An operand that names no date; the message says why and what would."""


class Written(NamedTuple):
    """An operand as it was written: a name or date, and a revision (None: the working tree)."""

    when: str
    revision: str | None


def written(text: str) -> Written:
    """Take `[WHEN][@[REVISION]]` apart."""
    when, at, revision = text.partition("@")
    return Written(when, (revision or "HEAD") if at else None)


@dataclass(frozen=True)
class Moment:
    """A day, and the round it was named by."""

    day: date
    round: str | None = None


def moment(text: str, dossier: Dossier) -> Moment:
    """Find the day that a user names.

    Raises:
        OperandError: It names none, or a revision.
    """
    when, revision = written(text)
    if revision is not None:
        raise OperandError(f"{text}: only positions diff compares revisions; name a date")
    if not when:
        return latest(dossier)
    negotiation = dossier.negotiation
    if when in negotiation.rounds:
        return Moment(negotiation.rounds[when].date, when)
    if when in negotiation.events:
        bounds = negotiation.events[when].date
        return on_day(bounds.before or bounds.after or date.min, dossier)
    try:
        return on_day(parse_day(when), dossier)
    except ValueError as error:
        known = [*negotiation.rounds, *negotiation.events]
        hint = (
            did_you_mean(when, known) or f"; rounds are {', '.join(negotiation.rounds) or 'none'}"
        )
        reason = str(error) if when[:4].isdigit() else "no round, event or date (YYYY-MM-DD)"
        raise OperandError(f"{when}: {reason}{hint}") from None


def latest(dossier: Dossier) -> Moment:
    """Give the latest day on which anything was said or published, or a round was held.

    Raises:
        OperandError: There is no such day.
    """
    days = dossier.days()
    if not days:
        raise OperandError("nothing is dated here: there are no records, sources or rounds yet")
    return on_day(days[-1], dossier)


def span(
    from_: str | None, to: str | None, dossier: Dossier, recorded: Dossier | None = None
) -> tuple[Moment, Moment]:
    """Find both days of a comparison; with neither given, the last two rounds.

    FROM is looked up in `recorded`, the negotiation as of FROM's revision, if that is another.

    Raises:
        OperandError: One names no day, they stand in the wrong order, or nothing was said by the
            earlier one.
    """
    start, end = _ends(from_, to, dossier, recorded or dossier)
    if start.day > end.day:
        raise OperandError(f"FROM ({start.day}) is after TO ({end.day}): swap them")
    _require_words(start.day, dossier)
    return start, end


def spoken(text: str, dossier: Dossier) -> Moment:
    """Find the day that a user names, by which something must have been said.

    Raises:
        OperandError: It names no day, or nothing was said by then.
    """
    found = moment(text, dossier)
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
) -> tuple[Moment, Moment]:
    if from_ is not None:
        end = moment(to or "", dossier)
        return (end if not from_ and not recorded.days() else moment(from_, recorded)), end
    rounds = list(dossier.negotiation.rounds)
    if len(rounds) < 2:  # noqa: PLR2004  # a comparison takes two
        raise OperandError(
            "negotiation.yaml has fewer than two rounds to compare: "
            "name two dates, as in positions diff 2022-01-28 2022-02-15"
        )
    first, second = (moment(name, dossier) for name in rounds[-2:])
    return first, second


def on_day(day: date, dossier: Dossier) -> Moment:
    """Give a day, with the round that was held on it."""
    rounds = dossier.negotiation.rounds.items()
    return Moment(day, next((name for name, entry in rounds if entry.date == day), None))
