"""The dates that words state, resolved against the day the words were published.

What is *not* here: which date an event has. A month or a week states bounds, not a day.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from positions.words.languages import Language, language as language_of

_YEAR = r"(?P<year>(?:1[89]|20|21)\d\d)"
_FIGURES = re.compile(r"(?<![\d.,])(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d.,]*\d)")
_PARTS = {"all": (1, 31), "early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_SHORT = 3  # letters: such a short form may be another word
_LONGEST = 20_000  # characters looked at: a passage is a sentence or two


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A day, or bounds, that words state.

    Attributes:
        start: where the words begin in the text, in code points.
        end: where they end.
        first: the first day they may mean.
        last: the last day they may mean.
    """

    start: int
    end: int
    first: date
    last: date


def stated(text: str, published: date, language: str = "en") -> list[StatedDate]:
    """The dates that a text states, in order of place; `4/3/2024` in English is two days.

    Args:
        text: a passage.
        published: the day it was published.
        language: its language; without data, only dates in figures are read.
    """
    text = text[:_LONGEST]
    known = language_of(language)
    found = list(_in_figures(text, published, known))
    taken = [(s.start, s.end) for s in found]
    for pattern, meaning in _readers(known) if known else ():
        for hit in pattern.finditer(text):
            start, end = hit.span()
            if not any(a < end and start < b for a, b in taken):
                taken.append((start, end))
                found.extend(_read(meaning, hit, published))
    return sorted(found, key=lambda s: s.start)


def supports(
    passage: str, after: date | None, before: date | None, published: date, language: str = "en"
) -> bool:
    """Whether a passage states a date that lies within bounds, both inclusive.

    Args:
        passage: the words.
        after: the first day allowed; None for no such bound.
        before: the last day allowed; the same as `after` for a single day.
        published: the day the words were published.
        language: their language.
    """
    return any(
        (after is None or s.first >= after) and (before is None or s.last <= before)
        for s in stated(passage, published, language)
    )


Bounds = tuple[date, date]
Meaning = Callable[[re.Match[str], date], Bounds]


def _read(meaning: Meaning, hit: re.Match[str], published: date) -> list[StatedDate]:
    try:
        return [StatedDate(*hit.span(), *meaning(hit, published))]
    except (LookupError, ValueError, OverflowError):  # 31 June, or a word that is no month here
        return []


def _in_figures(text: str, published: date, language: Language | None) -> Iterator[StatedDate]:
    orders = ("mdy", "dmy") if language and language.date_order == "mdy" else ("dmy",)
    for hit in _FIGURES.finditer(text):
        days = dict.fromkeys(_figures(hit, order) for order in orders)
        for day in days:
            if day and day.year <= published.year + 100:
                yield StatedDate(*hit.span(), day, day)


def _figures(hit: re.Match[str], order: str) -> date | None:
    one, mark, two, three = hit.groups()
    if len(one) == 4:  # noqa: PLR2004 - four figures are a year
        year, month, day = one, two, three
    elif mark == "." or order == "dmy":
        day, month, year = one, two, three
    else:
        month, day, year = one, two, three
    if int(month) > 12 >= int(day) and mark != ".":  # noqa: PLR2004 - months in a year
        month, day = day, month
    try:
        return date(int(year) + (2000 if len(year) <= 2 else 0), int(month), int(day))  # noqa: PLR2004
    except ValueError:
        return None


@lru_cache(maxsize=16)
def _readers(language: Language) -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    """Patterns and what they mean, the more telling first."""
    month = rf"(?P<month>{_any(language.months)})\b\.?"
    part = rf"(?:\b(?P<part>{_any(language.parts)})[\s-]+)?"
    of = rf"(?:\s+(?:{_any(language.of)}))?" if language.of else ""
    marks = rf"(?:{_any(language.ordinals)})?" if language.ordinals else ""
    days = rf"\b(?P<day>\d{{1,2}}){marks}(?:\s*[-–—/]\s*(?P<to>\d{{1,2}}){marks})?"
    the = rf"(?:(?:{_any(language.articles)})\s+)?"
    weekday = rf"(?:\b(?:{_any(language.weekdays)})\b\.?,?\s+{the})?"
    year = rf"(?:,?{of}\s+{_YEAR}\b(?![.,]?\d))"
    past = rf"(?:,?{of}\s+(?P<back>{_any(language.spans)})\b)"
    later = f"(?:{year}|{past})?"
    near = rf"(?:(?P<last>{_any(language.last)})\s+|(?P<next>{_any(language.next)})\s+)?"
    behind = rf"(?:\s+(?:(?P<gone>{_any(language.last)})|(?P<due>{_any(language.next)}))\b)?"
    lead = rf"(?:(?P<lead>\b(?:{_any(language.dating)}))[\s-]+{the})?"
    words: list[tuple[str, Meaning]] = [
        *(_signed(*language.date_marks) if language.date_marks else ()),
        (rf"{weekday}{days}{of}\s+{month}{later}", _day_of(language)),
        (rf"{weekday}\b{month}\s+{days}(?![\d:]){later}", _day_of(language)),
        (rf"{lead}{part}\b{month}{later}", _month_of(language)),
        (rf"\b(?P<word>{_any(language.days)})\b", _near_day(language)),
        (
            rf"\b(?P<word>{_any(language.spans)})\b(?!\s+(?:{_any(language.weekdays)})\b)",
            _span(language),
        ),
        (rf"\b{near}(?P<word>{_any(language.weekdays)})\b{behind}", _weekday(language)),
        (_ago(language), _back(language)),
        (rf"(?<![\d.,/-]){_YEAR}(?![\d%]|[.,/]\d)", _whole_year),
    ]
    return tuple((re.compile(p, re.IGNORECASE), m) for p, m in words)


def _signed(year: str, month: str, day: str) -> Iterator[tuple[str, Meaning]]:
    """A date whose parts have signs: `2022年1月26日`; without a day, the whole month."""

    def meaning(hit: re.Match[str], published: date) -> Bounds:
        number = int(hit["number"])
        known = int(hit["year"]) if hit["year"] else published.year - (number > published.month)
        last = monthrange(known, number)[1]
        first, last = (int(hit["day"]), int(hit["day"])) if hit["day"] else (1, last)
        return date(known, number, first), date(known, number, last)

    pattern = (
        rf"(?:{_YEAR}\s*{year}\s*)?(?<!\d)(?P<number>\d{{1,2}})\s*{month}"
        rf"(?:\s*(?P<day>\d{{1,2}})\s*{day})?"
    )
    yield pattern, meaning


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in longest_first) or r"(?!)"


def _key(text: str) -> str:
    return " ".join(text.lower().split())


def _year_of(hit: re.Match[str], language: Language, published: date) -> int | None:
    """The year that stands there, in figures or as `last year`."""
    groups = hit.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("back"):
        unit, back = language.spans[_key(groups["back"])]
        return published.year - back if unit == "year" else None
    return None


def _day_of(language: Language) -> Meaning:
    def meaning(hit: re.Match[str], published: date) -> Bounds:
        month, day = language.months[_key(hit["month"])], int(hit["day"])
        to = int(hit["to"]) if hit["to"] else day
        year = _year_of(hit, language, published)
        if year is None:
            year = published.year
            if (month, day) > (published.month, published.day):
                year -= 1
        return date(year, month, day), date(year, month, to)

    return meaning


def _month_of(language: Language) -> Meaning:
    def meaning(hit: re.Match[str], published: date) -> Bounds:
        word = hit["month"]
        year = _year_of(hit, language, published)
        if not (hit["lead"] or hit["part"] or year) and _ordinary(word, language):
            raise ValueError(word)
        month = language.months[_key(word)]
        if year is None:
            year = published.year - (month > published.month)
        low, high = _PARTS[language.parts[_key(hit["part"])] if hit["part"] else "all"]
        return date(year, month, low), date(year, month, min(high, monthrange(year, month)[1]))

    return meaning


def _ordinary(word: str, language: Language) -> bool:
    """Whether a month's name may be another word: `may`, `march`, `dec`."""
    return (
        word.lower() in language.modals
        or len(word) <= _SHORT
        or (language.month_capitals and not word[0].isupper())
    )


def _near_day(language: Language) -> Meaning:
    def meaning(hit: re.Match[str], published: date) -> Bounds:
        day = published + timedelta(days=language.days[_key(hit["word"])])
        return day, day

    return meaning


def _span(language: Language) -> Meaning:
    def meaning(hit: re.Match[str], published: date) -> Bounds:
        unit, back = language.spans[_key(hit["word"])]
        first, last = _period(unit, back, published)
        return first, min(last, published) if back == 0 else last

    return meaning


def _period(unit: str, back: int, published: date) -> Bounds:
    """The whole week, month or year `back` before the one of publication."""
    if unit == "week":
        monday = published - timedelta(days=published.weekday() + 7 * back)
        return monday, monday + timedelta(days=6)
    if unit == "month":
        year, month = divmod(published.year * 12 + published.month - 1 - back, 12)
        return date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
    if unit == "year":
        return date(published.year - back, 1, 1), date(published.year - back, 12, 31)
    return published - timedelta(days=back), published


def _weekday(language: Language) -> Meaning:
    def meaning(hit: re.Match[str], published: date) -> Bounds:
        word = hit["word"]
        if len(word) <= _SHORT and not word[0].isupper():
            raise ValueError(word)  # `sat`, `sun`
        back = (published.weekday() - language.weekdays[_key(word)]) % 7
        if hit["next"] or hit["due"]:
            back -= 7
        elif back == 0 and (hit["last"] or hit["gone"]):
            back = 7
        day = published - timedelta(days=back)
        return day, day

    return meaning


def _ago(language: Language) -> str:
    count = (
        rf"\b(?P<count>\d{{1,3}}|{_any(language.numbers)})\s+(?P<period>{_any(language.periods)})"
    )
    after = rf"{count}\s+(?:{_any(language.ago)})\b"
    if not language.since:
        return after
    return rf"\b(?:{_any(language.since)})\s+{count}\b"


def _back(language: Language) -> Meaning:
    def meaning(hit: re.Match[str], published: date) -> Bounds:
        word = _key(hit["count"])
        count = int(word) if word.isdigit() else int(language.numbers[word])
        unit = language.periods[_key(hit["period"])]
        if unit == "day":
            return published - timedelta(days=count), published - timedelta(days=count)
        return _period(unit, count, published)

    return meaning


def _whole_year(hit: re.Match[str], _published: date) -> Bounds:
    year = int(hit["year"])
    return date(year, 1, 1), date(year, 12, 31)
