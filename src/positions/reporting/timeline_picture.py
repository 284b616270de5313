"""When things were said and when they were reported, along one line of time, as SVG.

A dot is a statement on the day it was said, a bar one of which only bounds are known; a thin line
leads to the day on which it was first reported.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

from positions.records import Pair, Said
from positions.render import phrases
from positions.reporting.axis import placed
from positions.reporting.drawing import RADIUS, WIDTH, Picture, shortened, width_of
from positions.reporting.edition import Edition

LEFT: Final = Decimal(190)
RIGHT: Final = Decimal(WIDTH - 40)
_MARGIN: Final = 16
_EARLIER: Final = 92  # room for what lies before the window
_ROW: Final = 34
_DATES: Final = 34
_TOP: Final = _DATES + 14
_LEAST: Final = timedelta(days=14)
_BAR: Final = 10


class Statement(NamedTuple):
    """A statement that is known by the second date."""

    said: Said
    reported: date | None


Rows = Mapping[str, Sequence[Statement]]


def statements(edition: Edition, pair: Pair) -> list[Statement]:
    """List what a pair is known to have said by the second date, with the first report of it."""
    found = []
    for heard in edition.after.positions[pair].heard:
        days = [edition.dossier.published(one) for one in heard.evidence]
        found.append(Statement(heard.said, min(filter(None, days), default=None)))
    return found


def timeline_picture(edition: Edition, title: str, rows: Rows) -> str:
    """Draw statements, a row a name."""
    return _Drawing(edition, title, rows).text()


def timeline_description(rows: Rows) -> str:
    """Say what the picture shows, for those who do not see it."""
    sentences = []
    for name, row in rows.items():
        said = [_sentence(one) for one in row]
        sentences.append(f"{name}: {'; '.join(said) or 'no statement known'}.")
    return " ".join(sentences)


def _sentence(one: Statement) -> str:
    told = phrases.said_on(one.said)
    if one.reported is None or one.reported == one.said.latest:
        return told
    return f"{told}, reported {phrases.day(one.reported)}"


class _Drawing:
    def __init__(self, edition: Edition, title: str, rows: Rows) -> None:
        self._from = edition.difference.from_.day
        self._to = edition.difference.to.day
        self._rows = rows
        before = max(self._to - self._from, _LEAST)
        self._start = date.min + max(self._from - date.min - before, timedelta())
        self._picture = Picture(title, timeline_description(rows))

    def x(self, day: date) -> Decimal:
        """Give where a day lies across the drawing; earlier ones at the left end."""
        left = LEFT + _EARLIER
        share = Decimal((max(day, self._start) - self._start).days)
        return left + share / max((self._to - self._start).days, 1) * (RIGHT - left)

    def text(self) -> str:
        bottom = _TOP + _ROW * len(self._rows)
        self._background(bottom)
        for at, (name, row) in enumerate(self._rows.items()):
            self._row(name, row, _TOP + _ROW * at + _ROW // 2)
        self._legend(bottom + 2 * _MARGIN - 8)
        return self._picture.text(bottom + 3 * _MARGIN - 8)

    def _background(self, bottom: int) -> None:
        for at in range(0, len(self._rows), 2):
            self._picture.box(8, _TOP + _ROW * at, WIDTH - 16, _ROW, "band")
        days = dict.fromkeys((self._start, self._from, self._to))
        self._picture.words(LEFT, _DATES, "earlier", "small")
        for day in days:
            look = "rule" if day == self._start else "quiet dashed"
            self._picture.line((self.x(day), _DATES + 6), (self.x(day), bottom), look)
        named = [(self.x(day), phrases.day(day)) for day in days]
        for label in placed(named, (LEFT, Decimal(WIDTH - 4))):
            y = _DATES - 14 * label.row
            self._picture.words(label.middle, y, label.text, "small", "middle")

    def _row(self, name: str, row: Sequence[Statement], y: int) -> None:
        self._picture.words(_MARGIN, y + 4, shortened(name, LEFT - _MARGIN - 4), "strong")
        early = [one for one in row if one.said.latest < self._start]
        self._early(early, y)
        for one in row:
            self._report(one, y)
        for one in row:
            if one not in early:
                self._said(one, y)
        if not row:
            self._picture.silence((LEFT, RIGHT), y, "no statement known")

    def _early(self, early: Sequence[Statement], y: int) -> None:
        if not early:
            return
        only = phrases.day(early[0].said.latest)
        text = only if len(early) == 1 else f"{len(early)} earlier"
        self._picture.words(LEFT, y + 4, f"◂ {text}", "small")

    def _report(self, one: Statement, y: int) -> None:
        if one.reported is None or one.reported <= one.said.latest:
            return
        end = self.x(one.reported)
        early = one.said.latest < self._start
        start = LEFT + _EARLIER - RADIUS if early else self.x(one.said.latest)
        self._picture.line((start, y), (end, y), "quiet")
        self._picture.box(end - 4, y - 4, 8, 8, "then")

    def _said(self, one: Statement, y: int) -> None:
        end = self.x(one.said.latest)
        start = self.x(one.said.earliest) if one.said.earliest else LEFT + _EARLIER
        if start < end:
            self._picture.box(start, y - _BAR // 2, end - start, _BAR, "now bar")
        self._picture.dot(end, y, "now", RADIUS - 1)

    def _legend(self, y: int) -> None:
        x = Decimal(_MARGIN + RADIUS)
        self._picture.dot(x, y, "now", RADIUS - 1)
        x = self._named(x + 2 * RADIUS, y, "said")
        self._picture.box(x, y - _BAR // 2, 34, _BAR, "now bar")
        x = self._named(x + 34 + RADIUS, y, "said some day between")
        self._picture.box(x, y - 4, 8, 8, "then")
        self._named(x + 8 + RADIUS, y, "first reported, where that was later")

    def _named(self, x: Decimal, y: int, text: str) -> Decimal:
        self._picture.words(x, y + 4, text, "small")
        return x + width_of(text, small=True) + _MARGIN
