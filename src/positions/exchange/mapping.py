"""Which column of a table means what: a file that a user writes, or what the columns' names say.

A mapping has one of two layouts. `long`: a row a position. `wide`: a row an issue, a column a
party.
"""

from collections.abc import Sequence
from typing import Final, Literal, Self

from pydantic import ValidationError, model_validator

from positions.exchange.table import ExchangeError
from positions.records import Day, Entry, Number, Text, read as read_yaml

Layout = Literal["long", "wide"]
_FIELDS: Final = (
    "issue",
    "party",
    "title",
    "group",
    "date",
    "stance",
    "salience",
    "source",
    "quote",
)


class ScaleMapping(Entry):
    """The scale on which a table's numbers lie; names make nominal scales of their own."""

    min: Number | None = None
    max: Number | None = None
    unit: Text | None = None


class Mapping(Entry):
    """What each column of a table means.

    Attributes:
        layout: A row a position, or a row an issue.
        issue: Column that names the issue.
        title, group: Columns that say more of the issue.
        party, stance, salience: Columns of a long table. In a wide one `stance` and `salience` are
            patterns, `p{}` and `s{}`, whose braces stand for the party's name in `parties`.
        parties: Wide: the parties' columns, or what the patterns' braces stand for; left out: every
            column that means nothing else.
        names: Names of parties by what the table calls them.
        date: Column of the day; `on`: one day for all rows.
        source, quote: Columns that say where a position was found; they become its note.
        outcome, reference: Wide: columns of what was agreed, and of the status quo.
        scale: Where the numbers lie.
    """

    layout: Layout
    issue: Text
    title: Text | None = None
    group: Text | None = None
    party: Text | None = None
    stance: Text | None = None
    salience: Text | None = None
    parties: tuple[Text, ...] = ()
    names: dict[str, Text] = {}  # noqa: RUF012  # pydantic copies defaults
    date: Text | None = None
    on: Day | None = None
    source: Text | None = None
    quote: Text | None = None
    outcome: Text | None = None
    reference: Text | None = None
    scale: ScaleMapping = ScaleMapping()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.layout == "long" and not (self.party and self.stance):
            raise ValueError("a long table needs the columns party and stance")
        if self.date and self.on:
            raise ValueError("date names a column, on one day for all rows: give one of them")
        return self

    def column_of(self, party: str, kind: Literal["stance", "salience"]) -> str | None:
        """Name the column of a wide table that holds a party's stance or salience."""
        pattern = self.stance or "{}" if kind == "stance" else self.salience
        return pattern.replace("{}", party) if pattern else None


def read_mapping(text: str) -> Mapping:
    """Read a mapping file.

    Raises:
        ExchangeError: It is no YAML, or no mapping.
    """
    reading = read_yaml(text)
    if reading.faults:
        fault = reading.faults[0]
        raise ExchangeError(f"line {fault.mark.line}: {fault.message}")
    try:
        return Mapping.model_validate(reading.data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ExchangeError(": ".join(filter(None, (where, first["msg"])))) from None


def guessed(columns: Sequence[str], layout: Layout | None, on: object) -> Mapping:
    """Make a mapping from what the columns are called.

    Raises:
        ExchangeError: They do not say it.
    """
    named = {column.lower(): column for column in columns}
    known = {field: named[field] for field in _FIELDS if field in named}
    if layout is None:
        layout = "long" if {"issue", "party", "stance"} <= known.keys() else "wide"
    date = {"on": on} if on is not None and "date" not in known else {}
    if layout == "long":
        missing = [field for field in ("issue", "party", "stance") if field not in known]
        if missing:
            raise ExchangeError(
                f"line 1: no column {' and '.join(missing)}; name the columns issue, party and "
                "stance, or say with --map which they are"
            )
        return Mapping.model_validate({"layout": layout, **known, **date})
    kept = {field: known[field] for field in ("issue", "title", "group", "date") if field in known}
    extra = {field: named[field] for field in ("outcome", "reference") if field in named}
    issue = kept.pop("issue", columns[0])
    return Mapping.model_validate({"layout": layout, "issue": issue, **kept, **extra, **date})


def parties_of(mapping: Mapping, columns: Sequence[str]) -> tuple[str, ...]:
    """Name the parties of a wide table as the table does."""
    if mapping.parties:
        return mapping.parties
    fields = (mapping.issue, mapping.title, mapping.group, mapping.date, mapping.source)
    taken = {*fields, mapping.quote, mapping.outcome, mapping.reference, ""}
    return tuple(column for column in columns if column not in taken)
