"""One issue's scale with every party's place before and after, and on whose word, as SVG.

A mark says who says so, a bar that the place is somewhere in between. Only a move that is proved
has a solid arrow, one that may have been a dashed one with a question mark; what was only told
since has none. Silence alone is dotted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from positions.change import Change, Position, StanceFact
from positions.evidence import Level
from positions.records import Absence, Pair, Stance
from positions.render import phrases, wrap
from positions.reporting.axis import Axis
from positions.reporting.drawing import WIDTH, Layout, Picture, shortened
from positions.reporting.edition import Edition
from positions.reporting.marks import Sample, bar, day, legend, mark, shape_of, stroke, witnesses

_MARGIN: Final = 16
_NAME_CELLS: Final = 20
_LINE: Final = 17
_LANE: Final = 26
_TOP: Final = 26
_BAR: Final = 10
_REMARK_CELLS: Final = 28
Link = Literal["moved", "perhaps"]
_LOOKS: Final[dict[Link, str]] = {"moved": "link arrow", "perhaps": "link arrow dashed"}


@dataclass(frozen=True)
class Station:
    """A stance of one party, or why there is none; who says so; what led to it, and how.

    `silence` says that nothing is known at all: it is drawn as silence, and nothing else is.
    """

    stance: Stance | None
    word: str = ""
    silence: bool = False
    level: Level = Level.UNPROVED
    link: Link | None = None
    how: str = ""


def stations(edition: Edition, pair: Pair) -> list[Station]:
    """Give the stances of a pair in turn: as known then, as told since, and at the end."""
    changes = [change for change in edition.changes(pair) if change.stance]
    found = [_station(edition, pair, edition.ends(pair)[0 if changes else 1])]
    return [*found, *(_reached(change) for change in changes)]


def _station(edition: Edition, pair: Pair, position: Position) -> Station:
    if position.stance is not None:
        level = edition.attest(pair, position.stance).level
        return Station(position.place, position.absence or "", level=level)
    if position.stated:
        return Station(None, "no stance, terms only")
    word = "looked for, not found" if position.unreported else "nothing known"
    return Station(None, word, silence=True)


def _reached(change: Change) -> Station:
    told = change.stance
    assert told is not None  # noqa: S101  # the caller chose such changes
    assert isinstance(told.fact, StanceFact)  # noqa: S101
    fact, level = told.fact, told.attestation.level
    word = "" if fact.after is not None else _absence(fact.after_absent)
    how = phrases.KINDS[change.kind] if change.cause != "movement" else "then"
    return Station(fact.after, word, level=level, link=_link(change, fact), how=how)


def _absence(absent: Absence | None) -> str:
    return absent or "no stance any more"


def _link(change: Change, fact: StanceFact) -> Link | None:
    """Say what arrow leads to a stance: none where nobody moved between the two dates."""
    placed = fact.before is not None and fact.after is not None
    if not placed or change.cause not in ("movement", "undated"):
        return None
    if fact.change == "moved" and change.cause == "movement":
        return "moved"
    return "perhaps" if fact.change in ("moved", "may-have-moved") else None


def scale_picture(edition: Edition, issue: str, width: int = WIDTH) -> str:
    """Draw an issue."""
    return _Drawing(edition, issue, Layout(width)).text()


def description(edition: Edition, issue: str) -> str:
    """Say what the picture says, for those who do not see it."""
    scale = edition.dossier.issue(issue).scale
    sentences = []
    for party in edition.dossier.parties:
        pair = Pair(issue, party)
        held = [
            f"{one.how} {phrases.worded(scale, one.stance) if one.stance is not None else one.word}"
            for one in stations(edition, pair)
        ]
        told = f"{edition.dossier.party_name(party)}: {'; '.join(part.strip() for part in held)}"
        sentences.append(f"{told} ({edition.what_happened(pair)}).")
    return " ".join(sentences)


class _Drawing:
    def __init__(self, edition: Edition, issue: str, layout: Layout) -> None:
        self._edition = edition
        self._issue = issue
        self._layout = layout
        self._scale = edition.dossier.issue(issue).scale
        self._rows = {
            party: stations(edition, Pair(issue, party)) for party in edition.dossier.parties
        }
        every = [one for row in self._rows.values() for one in row]
        stances = [one.stance for one in every if one.stance is not None]
        self._axis = Axis(self._scale, stances, (layout.left, layout.right))
        outer = (layout.left - (60 if not layout.narrow else 30), Decimal(layout.width - 8))
        self._labels = self._axis.labels(outer)
        rows = max((label.row for label in self._labels), default=0) + 1
        self._top = _TOP + rows * _LINE + _MARGIN // 2
        self._picture = Picture(self._title(), description(edition, issue), layout.width)

    def _title(self) -> str:
        difference = self._edition.difference
        days = [phrases.day(one.day) for one in (difference.from_, difference.to)]
        return f"{self._edition.dossier.issue(self._issue).title}, {' and '.join(days)}"

    def text(self) -> str:
        bottom = self._top + sum(self._height(party) for party in self._rows)
        self._background(bottom)
        top = self._top
        for party, row in self._rows.items():
            self._party(party, row, top)
            top += self._height(party)
        return self._picture.text(legend(self._picture, self._samples(), bottom + 8) + 6)

    def _height(self, party: str) -> int:
        lanes = len(self._rows[party]) * _LANE
        texts = len(self._texts(party)) * _LINE
        return (lanes + texts if self._layout.narrow else max(lanes, texts)) + _MARGIN

    def _texts(self, party: str) -> list[tuple[str, str]]:
        """Give a party's name and what happened, a line each with its look."""
        told = self._edition.what_happened(Pair(self._issue, party))
        name = self._edition.dossier.party_name(party)
        if self._layout.narrow:
            room = Decimal(self._layout.width - 2 * _MARGIN)
            return [(shortened(f"{name}: {told}", room), "strong")]
        lines = wrap(name, _NAME_CELLS, hyphens=True)[:2]
        names = [shortened(line, self._layout.left - _MARGIN) for line in lines] or [party]
        remark = wrap(told, _REMARK_CELLS)
        return [*((line, "strong") for line in names), *((line, "small") for line in remark)]

    def _background(self, bottom: int) -> None:
        """Draw the scale: its points or numbers, the lines below them, its reference."""
        top = self._top
        for at, party in enumerate(self._rows):
            if at % 2 == 0:
                height = self._height(party)
                self._picture.box(8, top, self._picture.width - 16, height, "band")
            top += self._height(party)
        if self._scale.type == "nominal":
            self._picture.words(_MARGIN, 14, "no order, no distance", "small")
        elif self._scale.unit:
            self._picture.words(_MARGIN, 14, self._scale.unit, "small")
        for label in self._labels:
            y = _TOP + label.row * _LINE
            if self._scale.type != "nominal":
                self._picture.line((label.x, y + 5), (label.x, bottom), "rule")
            self._picture.words(label.middle, y, label.text, "small halo", "middle")
        if (x := self._axis.reference) is not None:
            self._picture.line((x, self._top - 4), (x, bottom), "quiet dashed")

    def _party(self, party: str, row: Sequence[Station], top: int) -> None:
        y = top + _MARGIN // 2
        texts = self._texts(party)
        for at, (line, look) in enumerate(texts):
            self._picture.words(_MARGIN, y + 13 + at * _LINE, line, look)
        above = len(texts) * _LINE if self._layout.narrow else 0
        room = self._height(party) - above
        first = top + above + Decimal(room - (len(row) - 1) * _LANE) / 2
        lanes = [first + at * _LANE for at in range(len(row))]
        for at in range(1, len(row)):
            self._arrow(row[at - 1], row[at], (lanes[at - 1], lanes[at]))
        for at, (station, lane) in enumerate(zip(row, lanes, strict=True)):
            self._station(station, lane, "now" if at == len(row) - 1 else "then")

    def _arrow(self, before: Station, after: Station, lanes: tuple[Decimal, Decimal]) -> None:
        ends = self._ends(before, after)
        if ends is None or after.link is None:
            return
        self._picture.line((ends[0], lanes[0]), (ends[1], lanes[1]), _LOOKS[after.link])
        if after.link == "perhaps":
            x, y = (ends[0] + ends[1]) / 2, (lanes[0] + lanes[1]) / 2
            self._picture.words(x + 8, y + 4, "?", "strong halo", "middle")

    def _ends(self, before: Station, after: Station) -> tuple[Decimal, Decimal] | None:
        """Give where an arrow begins and ends: the ends of two places that are nearest."""
        one, other = (
            self._axis.span(station.stance) if station.stance is not None else None
            for station in (before, after)
        )
        if self._scale.type == "nominal" or one is None or other is None:
            return None
        (low, high), (start, end) = one, other
        if high < start:
            return high, start
        return (low, end) if end < low else ((low + high) / 2, (start + end) / 2)

    def _station(self, station: Station, y: Decimal, look: str) -> None:
        left, right = self._layout.left, self._layout.right
        span = self._axis.span(station.stance) if station.stance is not None else None
        if span is None:
            word = station.word or "off the scale"
            if station.silence:
                self._picture.silence((left, right), int(y), word)
            else:
                self._picture.words((left + right) / 2, y + 4, word, "small", "middle")
            return
        shape = shape_of(station.level)
        if span[0] != span[1]:
            self._picture.box(span[0], y - _BAR // 2, span[1] - span[0], _BAR, f"{look} bar")
        for x in dict.fromkeys(span):
            mark(self._picture, x, y, shape, look)

    def _samples(self) -> Iterator[Sample]:
        """List what was drawn."""
        difference = self._edition.difference
        rows = self._rows.values()
        every = [one for row in rows for one in row]
        placed = [one for one in every if one.stance is not None]
        if any(len(row) > 1 and row[0].stance is not None for row in rows):
            yield day("then", phrases.day(difference.from_.day))
        if placed:
            yield day("now", phrases.day(difference.to.day))
        yield from witnesses(one.level for one in placed)
        if any(isinstance(one.stance, tuple) for one in placed):
            yield bar("now", "somewhere in between")
        links = {one.link for one in every} if self._scale.type != "nominal" else set()
        if "moved" in links:
            yield stroke("link arrow", "moved")
        if "perhaps" in links:
            yield stroke("link arrow dashed", "may have moved", "?")
        if any(one.silence for one in every):
            yield stroke("quiet dotted", "silence")
        if self._axis.reference is not None:
            yield stroke("quiet dashed", "reference")
