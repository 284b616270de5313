"""What each party held, from which day to which, on both clocks: the fold, laid out as a table.

`then` is what was known on the day itself, `now` what is known today of that day. What is *not*
here: what changed between two days, and how a table is written.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from positions.change import Absent, Position, position
from positions.evidence import Attestation, Proofs, attest
from positions.records import Dossier, Pair, Place, Said

Clock = Literal["then", "now"]


@dataclass(frozen=True)
class State:
    """One axis of one position over the days on which it held.

    Attributes:
        clock: `then` as known on the day, `now` as known today.
        since: First day.
        until: The day on which it held no more; None: it still does.
        axis: `stance`, `firmness`, `salience` or `terms.<id>`.
        value: A stance as recorded, an absence, a firmness, a salience, or a term.
        at: Low and high place of a stance on its scale.
        sources: What carries it; without the only one it falls away.
    """

    clock: Clock
    pair: Pair
    axis: str
    since: date
    until: date | None
    value: object
    at: Place | None
    said: Said
    attestation: Attestation
    sources: tuple[str, ...]


def states(proofs: Proofs) -> Iterator[State]:
    """Yield every state, by issue, party and clock, oldest first."""
    for pair in proofs.dossier.pairs:
        yield from _clock(proofs, pair, "then")
        yield from _clock(proofs, pair, "now")


def _clock(proofs: Proofs, pair: Pair, clock: Clock) -> Iterator[State]:
    running: dict[str, State] = {}
    ended: list[State] = []
    for day in _days(proofs.dossier, pair):
        held = position(proofs.dossier, pair, day, day if clock == "then" else None)
        found = {state.axis: state for state in _held(proofs, pair, clock, day, held)}
        for axis, state in list(running.items()):
            if axis not in found or _other(state, found[axis]):
                ended.append(replace(running.pop(axis), until=day))
        for axis, state in found.items():
            running.setdefault(axis, state)
    yield from sorted([*ended, *running.values()], key=lambda state: (state.since, state.axis))


def _days(dossier: Dossier, pair: Pair) -> list[date]:
    """List the days on which a pair's position may change: a statement, or a report of one."""
    statements = list(dossier.statements(pair))
    said = {said.latest for said, _ in statements}
    told = {dossier.published(one) for _, version in statements for one in version.evidence}
    return sorted(said | {day for day in told if day})


def _other(one: State, other: State) -> bool:
    """Whether anything but the days differs."""
    return replace(one, since=other.since) != other


def _held(proofs: Proofs, pair: Pair, clock: Clock, day: date, held: Position) -> Iterator[State]:
    scale = proofs.dossier.issue(pair.issue).scale
    for axis in held.live_axes:
        one = held.axis(axis)
        assert one is not None  # noqa: S101  # live axes are held
        value = one.value.why if isinstance(one.value, Absent) else one.value
        at = scale.place(held.place) if axis == "stance" and held.place is not None else None
        attestation = attest(proofs, pair.party, one.evidence)
        sources = tuple(sorted({evidence.source for evidence in one.evidence}))
        yield State(clock, pair, axis, day, None, value, at, one.said, attestation, sources)
