"""When things were said and when they were reported, along one line of time, as SVG.

A mark is a statement on the day it was said, with its stance above it; a bar one of which only
bounds are known, fading where the earlier one is open; a thin line leads to the day on which it was
first reported.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

from positions.evidence import Level, attest
from positions.records import Pair, Said
from positions.render import phrases
from positions.reporting.axis import Label, placed
from positions.reporting.drawing import RADIUS, WIDTH, Layout, Picture, shortened
from positions.reporting.edition import Edition
from positions.reporting.marks import Sample, bar, legend, mark, shape_of, square, witnesses

_MARGIN: Final = 16
_ROW: Final = 34
_LINE: Final = 14
_DATES: Final = 34
_TOP: Final = _DATES + 14
_LEAST: Final = timedelta(days=14)
_BAR: Final = 10


class Statement(NamedTuple):
    """A statement that is known by the second date; `stance` is what it said of it, in words."""

    said: Said
    reported: date | None
    level: Level = Level.OWN_WORDS
    stance: str = ""


Rows = Mapping[str, Sequence[Statement]]


def statements(edition: Edition, pair: Pair) -> list[Statement]:
    """List what a pair is known to have said by the second date, with the first report of it."""
    to = edition.difference.to
    scale = edition.dossier.issue(pair.issue).scale
    found = []
    for said, version in edition.dossier.statements(pair):
        dated = [(edition.dossier.published(one), one) for one in version.evidence]
        known = [(day, one) for day, one in dated if day and (to.known_by or day) >= day]
        if said.latest <= to.day and known:
            evidence = tuple(one for _, one in known)
            level = attest(edition.proofs, pair.party, evidence, said).level
            stance = "" if version.stance is None else phrases.worded(scale, version.stance)
            reported = min(day for day, _ in known)
            found.append(Statement(said, reported, level, version.absent or stance))
    return found


def timeline_picture(edition: Edition, title: str, rows: Rows, width: int = WIDTH) -> str:
    """Draw statements, a row a name."""
    return _Drawing(edition, title, rows, Layout(width)).text()


def timeline_description(rows: Rows) -> str:
    """Say what the picture shows, for those who do not see it."""
    sentences = []
    for name, row in rows.items():
        said = [_sentence(one) for one in row]
        sentences.append(f"{name}: {'; '.join(said) or 'no statement known'}.")
    return " ".join(sentences)


def _sentence(one: Statement) -> str:
    told = f"{phrases.said_on(one.said)}{f' ({one.stance})' if one.stance else ''}"
    if one.reported is None or one.reported <= one.said.latest:
        return told
    return f"{told}, reported {phrases.day(one.reported)}"


class _Drawing:
    def __init__(self, edition: Edition, title: str, rows: Rows, layout: Layout) -> None:
        self._from = edition.difference.from_.day
        self._to = edition.difference.to.day
        self._rows = rows
        self._layout = layout
        before = max(self._to - self._from, _LEAST)
        self._start = date.min + max(self._from - date.min - before, timedelta())
        # Room for what lies before the window.
        self._early_end = layout.left + 100
        self._picture = Picture(title, timeline_description(rows), layout.width)

    def x(self, day: date) -> Decimal:
        """Give where a day lies across the drawing; earlier ones at the left end."""
        share = Decimal((max(day, self._start) - self._start).days)
        whole = max((self._to - self._start).days, 1)
        return self._early_end + share / whole * (self._layout.right - self._early_end)

    def text(self) -> str:
        heights = [self._height(row) for row in self._rows.values()]
        bottom = _TOP + sum(heights)
        self._background(heights, bottom)
        top = _TOP
        for (name, row), height in zip(self._rows.items(), heights, strict=True):
            self._row(name, row, top, top + height - _ROW // 2)
            top += height
        return self._picture.text(legend(self._picture, self._samples(), bottom + 6) + 6)

    def _height(self, row: Sequence[Statement]) -> int:
        lines = max((label.row + 1 for label in self._labels(row)), default=0)
        return _ROW + lines * _LINE + (_LINE if self._layout.narrow else 0)

    def _labels(self, row: Sequence[Statement]) -> list[Label]:
        """Set each stance above its mark; one that is only said again is not repeated."""
        early = [one.stance for one in row if one.said.latest < self._start and one.stance]
        last = early[-1] if early else ""
        named = [(self._layout.left, last)] if last else []
        for one in row:
            if one.stance and one.stance != last and one.said.latest >= self._start:
                named.append((self.x(one.said.latest), one.stance))
                last = one.stance
        return placed(named, (self._layout.left, Decimal(self._picture.width - 8)))

    def _background(self, heights: Sequence[int], bottom: int) -> None:
        top = _TOP
        for at, height in enumerate(heights):
            if at % 2 == 0:
                self._picture.box(8, top, self._picture.width - 16, height, "band")
            top += height
        days = dict.fromkeys((self._start, self._from, self._to))
        self._picture.words(self._layout.left, _DATES, "earlier", "small")
        for day in days:
            look = "rule" if day == self._start else "quiet dashed"
            self._picture.line((self.x(day), _DATES + 6), (self.x(day), bottom), look)
        named = [(self.x(day), phrases.day(day)) for day in days]
        for label in placed(named, (self._layout.left, Decimal(self._picture.width - 4))):
            y = _DATES - 14 * label.row
            self._picture.words(label.middle, y, label.text, "small", "middle")

    def _row(self, name: str, row: Sequence[Statement], top: int, y: int) -> None:
        narrow = self._layout.narrow
        room = Decimal(self._picture.width - 2 * _MARGIN) if narrow else self._layout.left - 20
        at = top + 13 if narrow else y + 4
        self._picture.words(_MARGIN, at, shortened(name, room), "strong")
        early = [one for one in row if one.said.latest < self._start]
        self._early(early, y)
        for one in row:
            self._report(one, y)
        for one in row:
            if one not in early:
                self._said(one, y)
        for label in self._labels(row):
            up = y - RADIUS - 6 - label.row * _LINE
            self._picture.words(label.middle, up, label.text, "small halo", "middle")
        if not row:
            self._picture.silence((self._layout.left, self._layout.right), y, "no statement known")

    def _early(self, early: Sequence[Statement], y: int) -> None:
        if not early:
            return
        only = phrases.day(early[0].said.latest)
        text = only if len(early) == 1 else f"{len(early)} earlier"
        self._picture.words(self._layout.left, y + 4, f"◂ {text}", "small")

    def _report(self, one: Statement, y: int) -> None:
        if one.reported is None or one.reported <= one.said.latest:
            return
        end = self.x(one.reported)
        early = one.said.latest < self._start
        start = self._early_end - RADIUS if early else self.x(one.said.latest)
        self._picture.line((start, y), (end, y), "quiet")
        self._picture.box(end - 4, y - 4, 8, 8, "then hollow")

    def _said(self, one: Statement, y: int) -> None:
        end, earliest = self.x(one.said.latest), one.said.earliest
        start = self.x(earliest) if earliest else self._early_end
        if start < end:
            look = "bar now" if earliest else "bar fading"
            self._picture.box(start, y - _BAR // 2, end - start, _BAR, look)
        mark(self._picture, end, Decimal(y), shape_of(one.level), "now")

    def _samples(self) -> Iterator[Sample]:
        every = [one for row in self._rows.values() for one in row]
        drawn = [one for one in every if one.said.latest >= self._start]
        yield from witnesses(one.level for one in drawn)
        if any(one.said.earliest and not one.said.exact for one in drawn):
            yield bar("now", "said some day between")
        if any(one.said.earliest is None for one in drawn):
            yield bar("fading", "said by then; since when is open")
        if any(one.reported and one.reported > one.said.latest for one in every):
            yield square("first reported, where that was later")
