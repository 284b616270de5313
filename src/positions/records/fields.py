"""The values that fields hold: ids, days, numbers, stances, each read strictly.

A number is no date, `true` is no number, and an id never reads as anything else in YAML. Which
fields there are is told in `model`.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainValidator,
    Strict,
    WithJsonSchema,
)

Firmness = Literal["exploratory", "preference", "firm", "red-line", "ultimatum"]
FIRMNESS: Final[tuple[Firmness, ...]] = get_args(Firmness)
Absence = Literal["declined", "ambiguous", "withdrawn", "unreported"]
TermKind = Literal["demand", "offer", "refusal", "condition", "warning", "assurance", "dropped"]
SeverityName = Literal["error", "warning", "info", "off"]
SALIENCE: Final = {"core": 100, "major": 66, "secondary": 33}

_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_MISREAD: Final = re.compile(
    r"null|true|false|[0-9]+(e[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
_ISO_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DAY: Final = re.compile(_ISO_DAY)
_MONTH: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?")
_MONTHS: Final = 12
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_DIGITS: Final = 15
LONGEST_TEXT: Final = 10_000
"""Four pages: what is longer is a document, and belongs under seeds/."""
LONGEST_LINE: Final = 500
"""A name, a title, a unit: the longest headlines have some 300 characters."""


def parse_day(value: object) -> date:
    """Read an ISO date; a number or a date with a time of day is none."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError(_no_day(value))
    try:
        return date.fromisoformat(value)
    except ValueError:
        msg = f"{value} is no day of the calendar"
        raise ValueError(msg) from None


def _no_day(value: object) -> str:
    """Say how to write a date; of a month or a year, how to write its bounds."""
    from calendar import monthrange

    found = _MONTH.fullmatch(str(value))
    if found is None or not 1 <= int(found[2] or 1) <= _MONTHS:
        return "write a date as YYYY-MM-DD"
    year, first, last = int(found[1]), int(found[2] or 1), int(found[2] or _MONTHS)
    days = monthrange(year, last)[1]
    bounds = f"{{after: {year}-{first:02}-01, before: {year}-{last:02}-{days}}}"
    return f"write a date as YYYY-MM-DD, or its bounds, both inclusive: {bounds}"


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
    return _short(_full(value), LONGEST_TEXT)


def _line(value: str) -> str:
    return _short(_full(value), LONGEST_LINE)


def _full(value: str) -> str:
    if not value.strip():
        raise ValueError("must not be empty")
    return value


def _short(value: str, most: int = LONGEST_TEXT) -> str:
    if len(value) > most:
        msg = f"must have at most {most} characters, not {len(value)}"
        raise ValueError(msg)
    return value


def _number(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ValueError("must be a number")  # noqa: TRY004  # pydantic takes ValueErrors
    number = Decimal(value)
    exponent = number.as_tuple().exponent
    if number.adjusted() >= _DIGITS or not isinstance(exponent, int) or exponent < -_DIGITS:
        raise ValueError("must be a number of at most 15 digits before and after the point")
    return number


def _sha256(value: str) -> str:
    if not _SHA256.fullmatch(value):
        raise ValueError("must be a SHA-256 hash: 64 characters 0-9 and a-f")
    return value


def _point(value: object) -> "str | Decimal":
    if isinstance(value, str):
        return _line(value)
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
    number = Decimal(-1) if isinstance(value, str) else _number(value)
    if not 0 <= number <= 100:  # noqa: PLR2004  # the scale's ends
        raise ValueError("must be core, major, secondary or a number from 0 to 100")
    return number


def _format(value: object) -> Literal[1]:
    if isinstance(value, bool) or value != 1:
        raise ValueError("this version of positions reads format 1")
    return 1


_NUMBER: Final = {"type": "number", "exclusiveMinimum": -1e15, "exclusiveMaximum": 1e15}
_LINE_SCHEMA: Final = {"type": "string", "pattern": r"\S", "maxLength": LONGEST_LINE}
_TEXT_SCHEMA: Final = {"type": "string", "pattern": r"\S", "maxLength": LONGEST_TEXT}
_END: Final = {"anyOf": [_LINE_SCHEMA, _NUMBER]}
_RANGE: Final = {"type": "array", "items": _END, "minItems": 2, "maxItems": 2}
_DAY_SCHEMA: Final = {"type": "string", "format": "date", "pattern": f"^{_ISO_DAY}$"}
_ID_SCHEMA: Final = {"type": "string", "pattern": f"^(?!({_MISREAD.pattern})$){_ID.pattern}$"}
_SALIENCE_SCHEMA: Final = {
    "anyOf": [{"enum": list(SALIENCE)}, {"type": "number", "minimum": 0, "maximum": 100}]
}

Format = Annotated[Literal[1], PlainValidator(_format), WithJsonSchema({"const": 1})]
Id = Annotated[str, Strict(), AfterValidator(_id), WithJsonSchema(_ID_SCHEMA)]
Text = Annotated[str, Strict(), AfterValidator(_text), WithJsonSchema(_TEXT_SCHEMA)]
Reason = Annotated[str, AfterValidator(_short), WithJsonSchema({"type": "string"})]
"""A text that may be empty, which is told elsewhere."""
Line = Annotated[str, Strict(), AfterValidator(_line), WithJsonSchema(_LINE_SCHEMA)]
Day = Annotated[date, BeforeValidator(parse_day), WithJsonSchema(_DAY_SCHEMA)]
Number = Annotated[Decimal, PlainValidator(_number), WithJsonSchema(_NUMBER)]
Sha256 = Annotated[
    str,
    Strict(),
    AfterValidator(_sha256),
    WithJsonSchema({"type": "string", "pattern": f"^{_SHA256.pattern}$"}),
]
Stance = str | Decimal | tuple[str | Decimal, str | Decimal]
Place = tuple[Decimal, Decimal]
"""Low and high end on a scale; equal for a single point."""
StanceField = Annotated[
    Stance, PlainValidator(_stance), WithJsonSchema({"anyOf": [*_END["anyOf"], _RANGE]})
]
SalienceField = Annotated[Decimal, PlainValidator(_salience), WithJsonSchema(_SALIENCE_SCHEMA)]


class Entry(BaseModel):
    """A mapping in a file: frozen, and with no keys but those it names."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
