"""What the files hold: negotiation, records and catalogue as frozen values, no input or output.

Every field is what a coder wrote; nothing is looked up in another file (that is `dossier`), and no
place in a file is kept, so that two records which say the same compare equal.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, Self, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    Strict,
    model_validator,
)

Firmness = Literal["exploratory", "preference", "firm", "red-line", "ultimatum"]
FIRMNESS: Final[tuple[Firmness, ...]] = get_args(Firmness)
Absence = Literal["declined", "ambiguous", "withdrawn", "unreported"]
TermKind = Literal["demand", "offer", "refusal", "condition", "dropped"]
Level = Literal["error", "warning", "info", "off"]
SALIENCE: Final = {"core": 100, "major": 66, "secondary": 33}

_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_MISREAD: Final = re.compile(
    r"null|true|false|[0-9]+(e[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|\d{4}-\d{2}-\d{2}"
)
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_LARGEST: Final = Decimal(10) ** 15


def parse_day(value: object) -> date:
    """Read an ISO date; a number or a date with a time of day is none."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError("write a date as YYYY-MM-DD")
    try:
        return date.fromisoformat(value)
    except ValueError:
        msg = f"{value} is no day of the calendar"
        raise ValueError(msg) from None


def _id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise ValueError(
            "an id is made of a-z, 0-9 and hyphens, begins with a letter or digit, "
            "and has at most 64 characters"
        )
    if _MISREAD.fullmatch(value):
        msg = f"{value} reads as something other than a name in YAML; choose another id"
        raise ValueError(msg)
    return value


def _text(value: str) -> str:
    if not value.strip():
        raise ValueError("must not be empty")
    return value


def _number(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ValueError("must be a number")
    number = Decimal(value)
    if abs(number) > _LARGEST or (number.as_tuple().exponent or 0) < -15:  # type: ignore[operator]
        raise ValueError("must be a number of at most 15 digits before and after the point")
    return number


def _sha256(value: str) -> str:
    if not _SHA256.fullmatch(value):
        raise ValueError("must be a SHA-256 hash: 64 characters 0-9 and a-f")
    return value


def _point(value: object) -> "str | Decimal":
    if isinstance(value, str):
        return _text(value)
    try:
        return _number(value)
    except ValueError:
        msg = "must be a point's id, a number, or [low, high]"
        raise ValueError(msg) from None


def _stance(value: object) -> "Stance":
    if isinstance(value, list | tuple):
        if len(value) != 2:  # noqa: PLR2004  # a range has two ends
            raise ValueError("a range is [low, high]")
        return (_point(value[0]), _point(value[1]))
    return _point(value)


def _salience(value: object) -> Decimal:
    if isinstance(value, str) and value in SALIENCE:
        return Decimal(SALIENCE[value])
    number = _number(value)
    if not 0 <= number <= 100:  # noqa: PLR2004  # the scale's ends
        raise ValueError("salience is core, major, secondary or a number from 0 to 100")
    return number


def _format(value: object) -> Literal[1]:
    if isinstance(value, bool) or value != 1:
        raise ValueError("this version of positions reads format 1")
    return 1


Format = Annotated[Literal[1], PlainValidator(_format)]
Id = Annotated[str, Strict(), AfterValidator(_id)]
Text = Annotated[str, Strict(), AfterValidator(_text)]
Day = Annotated[date, BeforeValidator(parse_day)]
Number = Annotated[Decimal, PlainValidator(_number)]
Sha256 = Annotated[str, Strict(), AfterValidator(_sha256)]
Stance = str | Decimal | tuple[str | Decimal, str | Decimal]
Place = tuple[Decimal, Decimal]
"""Low and high end on a scale; equal for a single point."""


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class When(_Entry):
    """When something was said: a day, or bounds of which one may be missing (both inclusive)."""

    after: Day | None = None
    before: Day | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_day(cls, value: Any) -> Any:
        if isinstance(value, dict | When):
            return value
        day = parse_day(value)
        return {"after": day, "before": day}

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not (self.after or self.before):
            raise ValueError("bounds need after, before, or both")
        if self.after and self.before and self.after > self.before:
            raise ValueError("after is later than before")
        return self


class DatedBy(_Entry):
    """The words in an article that state a date."""

    source: Id
    passage: Text


class Round(_Entry):
    """A date that people compare."""

    date: Day
    title: Text | None = None


class Event(_Entry):
    """An occasion on which things were said."""

    date: When
    title: Text | None = None
    dated_by: DatedBy | None = None
    note: Text | None = None


class Speaker(_Entry):
    """Somebody or something that speaks: a person, a body, a document."""

    name: Text
    role: Text | None = None
    aliases: tuple[Text, ...] = ()
    kind: Literal["person", "body", "document"] = "person"


class Party(_Entry):
    """A party to the negotiation, or an observer, who speaks but holds no position."""

    name: Text
    aliases: tuple[Text, ...] = ()
    speakers: dict[Id, Speaker] = {}
    observer: bool = Field(default=False, strict=True)


class Point(_Entry):
    """A named point of a scale; nominal scales have no places."""

    at: Number | None = None
    text: Text | None = None


class Scale(_Entry):
    """Where stances on an issue can lie."""

    type: Literal["ordinal", "interval", "nominal"]
    points: dict[Id, Point] = {}
    min: Number | None = None
    max: Number | None = None
    unit: Text | None = None
    reference: Number | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if fault := self._fault():
            raise ValueError(fault)
        return self

    def _fault(self) -> str | None:
        if self.type == "interval":
            if self.points:
                return "an interval scale has numbers (min, max, unit), no points"
            if self.min is not None and self.max is not None and self.min >= self.max:
                return "min must be below max"
            return None
        if not self.points:
            return f"a scale of type {self.type} needs points"
        if self.min is not None or self.max is not None or self.unit:
            return f"min, max and unit belong to interval scales; this one is {self.type}"
        placed = [point.at is not None for point in self.points.values()]
        if self.type == "ordinal":
            return None if all(placed) else "every point of an ordinal scale needs a place: `at`"
        if any(placed) or self.reference is not None:
            return "a nominal scale has no places: take out `at` and `reference`"
        return None

    def objection(self, stance: Stance) -> str | None:
        """Say why a stance does not lie on this scale, or None if it does."""
        if isinstance(stance, tuple):
            if self.type == "nominal":
                return "a nominal scale has no ranges"
            ends = [self.objection(end) for end in stance]
            if found := next(filter(None, ends), None):
                return found
            low, high = self._at(stance[0]), self._at(stance[1])
            return "the low end of the range lies above its high end" if low > high else None
        if self.type == "interval":
            return self._off_interval(stance)
        if stance in self.points:
            return None
        return f"{stance} is no point of this scale; its points are {', '.join(self.points)}"

    def _off_interval(self, stance: str | Decimal) -> str | None:
        if isinstance(stance, str):
            return f"{stance!r} is no number, and this is an interval scale"
        if self.min is not None and stance < self.min:
            return f"{stance} lies below the scale's min, {self.min}"
        if self.max is not None and stance > self.max:
            return f"{stance} lies above the scale's max, {self.max}"
        return None

    def _at(self, end: str | Decimal) -> Decimal:
        if isinstance(end, Decimal):
            return end
        return self.points[end].at or Decimal(0)

    def place(self, stance: Stance) -> Place | None:
        """Give the stance's low and high place; None on a nominal scale or off this one."""
        if self.type == "nominal" or self.objection(stance):
            return None
        low, high = stance if isinstance(stance, tuple) else (stance, stance)
        return self._at(low), self._at(high)


class Issue(_Entry):
    """What is negotiated, and the scale on which positions are placed."""

    title: Text
    question: Text | None = None
    scale: Scale
    note: Text | None = None


class CheckSettings(_Entry):
    """How `positions check` judges this negotiation."""

    severity: dict[str, Level] = {}


class Negotiation(_Entry):
    """positions/negotiation.yaml."""

    format: Format = 1
    title: Text
    rounds: dict[Id, Round] = {}
    events: dict[Id, Event] = {}
    parties: dict[Id, Party]
    issues: dict[Id, Issue]
    check: CheckSettings = CheckSettings()


class Term(_Entry):
    """Something a party demands, offers, refuses or makes conditional; `dropped` ends it."""

    kind: TermKind
    text: Text | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.kind != "dropped" and not self.text:
            raise ValueError("a term needs a text (only kind dropped may leave it out)")
        return self


class Evidence(_Entry):
    """Words in an article that carry what a version states.

    `quote` are words inside quotation marks, spoken by `speaker`; `passage` are the article's own.
    """

    source: Id
    speaker: Id | None = None
    quote: Text | None = None
    passage: Text | None = None
    supports: tuple[Text, ...] | None = None
    translation: Text | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.quote is None) == (self.passage is None):
            raise ValueError("evidence is either a quote or a passage: exactly one of them")
        if self.quote is not None and self.speaker is None:
            raise ValueError("a quote needs a speaker")
        return self

    @property
    def form(self) -> Literal["quote", "passage"]:
        """Which of the two this is."""
        return "passage" if self.quote is None else "quote"

    @property
    def words(self) -> str:
        """The quoted or reported words."""
        return self.quote or self.passage or ""

    def carries(self, axis: str) -> bool:
        """Whether this supports an axis (`stance`, `terms.<id>`, …); by default it supports all."""
        return self.supports is None or axis in self.supports


class Version(_Entry):
    """One statement: what was said on one occasion, and no more than that."""

    event: Id | None = None
    date: When | None = None
    dated_by: DatedBy | None = None
    note: Text | None = None
    stance: Annotated[Stance, PlainValidator(_stance)] | None = None
    absent: Absence | None = None
    firmness: Firmness | None = None
    salience: Annotated[Decimal, PlainValidator(_salience)] | None = None
    terms: dict[Id, Term] = {}
    summary: Text | None = None
    evidence: tuple[Evidence, ...] = ()
    waive: dict[str, str | None] = {}

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.event is None) == (self.date is None):
            raise ValueError("a version has either an event or a date: exactly one of them")
        if self.event is not None and self.dated_by is not None:
            raise ValueError("the event carries the date: put dated_by there")
        if self.stance is not None and self.absent is not None:
            raise ValueError("a version has a stance or is absent, not both")
        if not self.axes():
            raise ValueError("a version states a stance, firmness, salience, a term, or absent")
        return self

    def axes(self) -> tuple[str, ...]:
        """Name what this states: `stance` (or its absence), `firmness`, `salience`, `terms.<id>`."""
        stated = {
            "stance": self.stance is not None or self.absent is not None,
            "firmness": self.firmness is not None,
            "salience": self.salience is not None,
        }
        return (
            *(axis for axis, present in stated.items() if present),
            *(f"terms.{term}" for term in self.terms),
        )


class Record(_Entry):
    """positions/<issue>/<party>.yaml: one party on one issue, oldest statement first."""

    issue: Id
    party: Id
    versions: tuple[Version, ...] = Field(min_length=1)


class Outlet(_Entry):
    """Who publishes; `affiliation` is the party that owns or directs it."""

    name: Text
    affiliation: Id | None = None


class Source(_Entry):
    """An article kept under seeds/."""

    file: Text
    title: Text
    outlet: Id | None = None
    derived_from: Id | None = None
    published: Day
    note: Text | None = None
    url: Text | None = None
    language: Text = "en"
    sha256: Sha256 | None = None


class Catalogue(_Entry):
    """seeds/catalogue.yaml."""

    format: Format = 1
    outlets: dict[Id, Outlet] = {}
    sources: dict[Id, Source] = {}
