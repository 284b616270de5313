"""One issue's scale with every party's place before and after, an arrow between, as SVG.

A range is a bar with its midpoint, silence a dotted line that says why. Only a proved movement has
a solid arrow: what merely came to light or may have moved has a dashed one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from positions.change import Position
from positions.records import Pair, Stance
from positions.render import phrases, wrap
from positions.reporting.axis import Axis
from positions.reporting.drawing import RADIUS, WIDTH, Picture, shortened, width_of
from positions.reporting.edition import Edition

LEFT: Final = Decimal(190)
RIGHT: Final = Decimal(WIDTH - 40)
_MARGIN: Final = 16
_NAME_CELLS: Final = 20
_LINE: Final = 17
_LANE: Final = 24
_TOP: Final = 26
_BAR: Final = 10
_REMARK_CELLS: Final = 28
_SAMPLE: Final = 34


@dataclass(frozen=True)
class Station:
    """A position of one party that the picture shows, and whether the party moved to it."""

    position: Position
    moved: bool = False


def stations(edition: Edition, pair: Pair) -> list[Station]:
    """Give the different positions of a pair: as known then, as known now, and at the end."""
    moved = any(change.kind == "moved" for change in edition.changes(pair))
    found = [Station(edition.known_then.positions[pair])]
    later = (
        Station(edition.known_now.positions[pair]),
        Station(edition.after.positions[pair], moved),
    )
    for station in later:
        if _shown(station.position) == _shown(found[-1].position):
            found[-1] = Station(station.position, found[-1].moved)
        else:
            found.append(station)
    return found


def _shown(position: Position) -> tuple[object, ...]:
    return position.place, position.absence, position.stated


def scale_picture(edition: Edition, issue: str) -> str:
    """Draw an issue."""
    return _Drawing(edition, issue).text()


def description(edition: Edition, issue: str) -> str:
    """Say what the picture shows, for those who do not see it."""
    scale = edition.dossier.issue(issue).scale
    sentences = []
    for party in edition.dossier.parties:
        held = [_word(one.position) or phrases.held(scale, one.position) for one in
                stations(edition, Pair(issue, party))]  # fmt: skip
        sentences.append(f"{edition.dossier.party_name(party)}: {', then '.join(held)}.")
    return " ".join(sentences)


def _word(position: Position) -> str:
    """Say why a position has no place; nothing for one that has."""
    if position.place is not None:
        return ""
    if position.absence is not None:
        return position.absence
    if position.stated:
        return "no stance, terms only"
    return "looked for, not found" if position.unreported else "nothing known"


class _Drawing:
    def __init__(self, edition: Edition, issue: str) -> None:
        self._edition = edition
        self._issue = issue
        self._scale = edition.dossier.issue(issue).scale
        self._rows = {
            party: stations(edition, Pair(issue, party)) for party in edition.dossier.parties
        }
        self._axis = Axis(self._scale, self._stances(), (LEFT, RIGHT))
        self._labels = self._axis.labels((LEFT - 60, Decimal(WIDTH - 8)))
        rows = max((label.row for label in self._labels), default=0) + 1
        self._top = _TOP + rows * _LINE + _MARGIN // 2
        self._picture = Picture(self._title(), description(edition, issue))

    def _title(self) -> str:
        difference = self._edition.difference
        days = [phrases.day(one.day) for one in (difference.from_, difference.to)]
        return f"{self._edition.dossier.issue(self._issue).title}, {' and '.join(days)}"

    def _stances(self) -> list[Stance]:
        places = (one.position.place for row in self._rows.values() for one in row)
        return [place for place in places if place is not None]

    def text(self) -> str:
        bottom = self._top + sum(self._height(party) for party in self._rows)
        self._background(bottom)
        top = self._top
        for party, row in self._rows.items():
            self._party(party, row, top)
            top += self._height(party)
        self._legend(bottom + _MARGIN + 8)
        return self._picture.text(bottom + 2 * _MARGIN + 8)

    def _height(self, party: str) -> int:
        lanes = len(self._rows[party]) * _LANE
        texts = len(self._name(party)) + len(self._remark(party))
        return max(lanes, texts * _LINE) + _MARGIN

    def _name(self, party: str) -> list[str]:
        lines = wrap(self._edition.dossier.party_name(party), _NAME_CELLS, hyphens=True)
        return [shortened(line, LEFT - _MARGIN) for line in lines[:2]] or [party]

    def _background(self, bottom: int) -> None:
        """Draw the scale: its points or numbers, the lines below them, its reference."""
        top = self._top
        for at, party in enumerate(self._rows):
            if at % 2 == 0:
                self._picture.box(8, top, WIDTH - 16, self._height(party), "band")
            top += self._height(party)
        self._picture.words(_MARGIN, _TOP, self._caption(), "small")
        for label in self._labels:
            y = _TOP + label.row * _LINE
            self._picture.line((label.x, y + 5), (label.x, bottom), "rule")
            self._picture.words(label.middle, y, label.text, "small", "middle")
        if (x := self._axis.reference) is not None:
            self._picture.line((x, self._top - 4), (x, bottom), "quiet dashed")

    def _caption(self) -> str:
        if self._scale.type == "nominal":
            return "no order, no distance"
        return shortened(self._scale.unit or "", LEFT - 76, small=True)

    def _party(self, party: str, row: list[Station], top: int) -> None:
        y = top + _MARGIN // 2
        lines = self._name(party)
        for at, line in enumerate(lines):
            self._picture.words(_MARGIN, y + 13 + at * _LINE, line, "strong")
        for at, line in enumerate(self._remark(party), len(lines)):
            self._picture.words(_MARGIN, y + 13 + at * _LINE, line, "small")
        room = self._height(party)
        first = top + Decimal(room - (len(row) - 1) * _LANE) / 2
        lanes = [first + at * _LANE for at in range(len(row))]
        self._arrows(row, lanes)
        for at, (station, lane) in enumerate(zip(row, lanes, strict=True)):
            self._station(station.position, lane, "now" if at == len(row) - 1 else "then")

    def _remark(self, party: str) -> list[str]:
        changes = self._edition.changes(Pair(self._issue, party))
        told = [phrases.KINDS.get(change.kind, (change.kind,))[0] for change in changes]
        return wrap(", ".join(told) or "never stated", _REMARK_CELLS)

    def _arrows(self, row: list[Station], lanes: list[Decimal]) -> None:
        for at, (start, end), look in self._links(row):
            self._picture.line((start, lanes[at - 1]), (end, lanes[at]), look)

    def _links(self, row: list[Station]) -> Iterator[tuple[int, tuple[Decimal, Decimal], str]]:
        """Yield each arrow of a row: the lane it leads to, its ends across, its look."""
        for at in range(1, len(row)):
            start, end = (self._middle(one.position) for one in row[at - 1 : at + 1])
            if start is not None and end is not None:
                look = "link arrow" if row[at].moved else "link arrow dashed"
                yield at, (start, end), look

    def _middle(self, position: Position) -> Decimal | None:
        span = self._axis.span(position.place) if position.place is not None else None
        return (span[0] + span[1]) / 2 if span else None

    def _station(self, position: Position, y: Decimal, look: str) -> None:
        span = self._axis.span(position.place) if position.place is not None else None
        if span is None:
            self._picture.silence((LEFT, RIGHT), y, _word(position) or "off the scale")
            return
        if span[0] != span[1]:
            width = span[1] - span[0]
            self._picture.box(span[0], y - _BAR // 2, width, _BAR, f"{look} bar")
        self._picture.dot((span[0] + span[1]) / 2, y, look)

    def _legend(self, y: int) -> None:
        """Explain every mark that a picture may hold, in one line."""
        x = Decimal(_MARGIN + RADIUS)
        for mark, text in self._marks():
            mark_end = self._mark(mark, x, y)
            self._picture.words(mark_end, y + 4, text, "small")
            x = mark_end + width_of(text, small=True) + 2 * _MARGIN

    def _marks(self) -> Iterator[tuple[str, str]]:
        from_, to = self._edition.difference.from_, self._edition.difference.to
        yield "then", phrases.day(from_.day)
        yield "now", phrases.day(to.day)
        looks = {look for row in self._rows.values() for _, _, look in self._links(row)}
        if "link arrow" in looks:
            yield "link arrow", "moved"
        if "link arrow dashed" in looks:
            yield "link arrow dashed", "came to light, or may have moved"
        yield "quiet dotted", "silence"
        if self._axis.reference is not None:
            yield "quiet dashed", "reference"

    def _mark(self, look: str, x: Decimal, y: int) -> Decimal:
        if look in {"then", "now"}:
            self._picture.dot(x, y, look)
            return x + 2 * RADIUS
        self._picture.line((x, y), (x + _SAMPLE, y), look)
        if "arrow" in look:
            self._picture.dot(x + _SAMPLE, y, "now")
        return x + _SAMPLE + 2 * RADIUS
