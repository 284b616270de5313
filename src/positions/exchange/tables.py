"""A negotiation as tables: which there are, their columns, and their rows. docs/data.md lists them.

Cells are None, text, whole numbers, decimals and days. How a table is written is each format's own
business; what a column means is told here once and serves all of them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from positions.evidence import Proofs
from positions.exchange import rows
from positions.exchange.rows import Row

Kind = Literal["text", "integer", "number", "day"]


@dataclass(frozen=True)
class Column:
    """One column: its name, what its cells are, and what they mean."""

    name: str
    kind: Kind
    meaning: str


@dataclass(frozen=True)
class Table:
    """One table; `key` names the columns that tell its rows apart."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Callable[[Proofs], Iterator[Row]]


def _columns(*told: tuple[str, Kind, str]) -> tuple[Column, ...]:
    return tuple(Column(*one) for one in told)


_PAIR: Final[tuple[tuple[str, Kind, str], ...]] = (
    ("issue", "text", "the issue's id"),
    ("party", "text", "the party's id"),
)
_VERSION: Final[tuple[tuple[str, Kind, str], ...]] = (
    *_PAIR,
    ("version", "integer", "the statement's number in its record, from 1"),
)


TABLES: Final[tuple[Table, ...]] = (
    Table(
        "issues",
        "What is negotiated, and the scale on which positions are placed.",
        _columns(
            ("issue", "text", "the issue's id"),
            ("title", "text", "its title"),
            ("question", "text", "what the scale asks"),
            ("group", "text", "issues that are read together"),
            ("type", "text", "ordinal, interval or nominal"),
            ("unit", "text", "of an interval scale"),
            ("min", "number", "lowest value of an interval scale"),
            ("max", "number", "highest value of an interval scale"),
            ("reference", "number", "status quo or midpoint"),
            ("outcome", "text", "what was agreed: a point, a number, or the low end of a range"),
            ("outcome_to", "text", "the high end of a range"),
            ("outcome_after", "day", "earliest day of the agreement"),
            ("outcome_before", "day", "latest day of the agreement"),
        ),
        ("issue",),
        rows.issues,
    ),
    Table(
        "points",
        "The named points of the scales.",
        _columns(
            ("issue", "text", "the issue's id"),
            ("point", "text", "the point's id"),
            ("number", "integer", "its place in the list, from 1"),
            ("at", "number", "its place on the scale; empty on nominal scales"),
            ("text", "text", "what it means"),
        ),
        ("issue", "point"),
        rows.points,
    ),
    Table(
        "parties",
        "Who negotiates, and who only speaks.",
        _columns(
            ("party", "text", "the party's id"),
            ("name", "text", "its name"),
            ("observer", "integer", "1: speaks, and holds no position"),
            ("members", "text", "of a bloc, separated by blanks"),
        ),
        ("party",),
        rows.parties,
    ),
    Table(
        "speakers",
        "Whose words are a party's own; a shared voice has a row for each party.",
        _columns(
            ("speaker", "text", "the speaker's id"),
            ("party", "text", "the party whose words they are"),
            ("name", "text", "the speaker's name"),
            ("role", "text", "office"),
            ("kind", "text", "person, body or document"),
        ),
        ("speaker", "party"),
        rows.speakers,
    ),
    Table(
        "outlets",
        "Who publishes.",
        _columns(
            ("outlet", "text", "the outlet's id"),
            ("name", "text", "its name"),
            ("affiliation", "text", "the party that owns or directs it"),
        ),
        ("outlet",),
        rows.outlets,
    ),
    Table(
        "sources",
        "The articles; the text of one that may not be published is left out.",
        _columns(
            ("source", "text", "the source's id"),
            ("title", "text", "its title"),
            ("outlet", "text", "the outlet's id"),
            ("derived_from", "text", "the source whose text or reporting it repeats"),
            ("kind", "text", "article, transcript, statement or data"),
            ("speaker", "text", "whose words a statement is"),
            ("published_after", "day", "earliest day of publication"),
            ("published_before", "day", "latest day of publication: known from then on"),
            ("language", "text", "of the text"),
            ("url", "text", "where it was found"),
            ("path", "text", "its file in the negotiation's folder"),
            ("sha256", "text", "hash of the file's bytes"),
            ("text", "text", "the text, newlines as they are"),
        ),
        ("source",),
        rows.sources,
    ),
    Table(
        "versions",
        "One row a statement: what was said on one occasion, and no more than that.",
        _columns(
            *_VERSION,
            ("event", "text", "the occasion's id; empty where a date is given"),
            ("date_after", "day", "earliest day written in the record"),
            ("date_before", "day", "latest day written in the record"),
            ("said_after", "day", "earliest day on which it was said, events looked up"),
            ("said_before", "day", "the day on which it counts as said"),
            ("stance", "text", "a point, a number, or the low end of a range; empty: not restated"),
            ("stance_to", "text", "the high end of a range"),
            ("at_low", "number", "the stance's low place on the scale"),
            ("at_high", "number", "its high place"),
            ("absent", "text", "declined, ambiguous, withdrawn or unreported, instead of a stance"),
            ("firmness", "text", "exploratory to ultimatum"),
            ("salience", "number", "0 to 100"),
            ("summary", "text", "in the coder's words"),
            ("note", "text", "the coder's note"),
            ("dated_by_source", "text", "the source whose words state the date"),
            ("dated_by_passage", "text", "those words"),
            ("waive", "text", "waived rules with their reasons, as JSON"),
        ),
        ("issue", "party", "version"),
        rows.versions,
    ),
    Table(
        "terms",
        "What a statement demands, offers, refuses, makes conditional, warns of or assures.",
        _columns(
            *_VERSION,
            ("term", "text", "the term's id"),
            ("kind", "text", "demand, offer, refusal, condition, warning, assurance or dropped"),
            ("text", "text", "a clause that can be read alone"),
            ("value", "number", "the number in it, in the text's unit"),
        ),
        ("issue", "party", "version", "term"),
        rows.terms,
    ),
    Table(
        "evidence",
        "One row a piece of evidence, with its verdict.",
        _columns(
            *_VERSION,
            ("number", "integer", "its number in the statement, from 1"),
            ("source", "text", "the source's id"),
            ("speaker", "text", "a speaker's or a party's id"),
            ("form", "text", "quote or passage"),
            ("words", "text", "the words"),
            (
                "supports",
                "text",
                "axes, separated by blanks; empty: all that it states; -: none",
            ),
            ("locator", "text", "page, column or timecode"),
            ("translation", "text", "in another language"),
            ("note", "text", "the coder's note"),
            ("published", "day", "from when on it is known"),
            ("verdict", "text", "what the check says of it"),
            ("start", "integer", "first character in the source's text, from 0; empty: not found"),
            ("end", "integer", "the character after the last"),
            ("line", "integer", "line of the first character, from 1"),
        ),
        ("issue", "party", "version", "number"),
        rows.evidence,
    ),
    Table(
        "states",
        "What each party held, from which day to which, on two clocks.",
        _columns(
            ("clock", "text", "then: as known on the day; now: as known today"),
            *_PAIR,
            ("axis", "text", "stance, firmness, salience or terms.<id>"),
            ("since", "day", "first day"),
            ("until", "day", "the day on which it held no more; empty: it still does"),
            ("value", "text", "stance (or low end), absence, firmness, salience, or a term's kind"),
            ("value_to", "text", "the high end of a range"),
            ("text", "text", "a term's text"),
            ("number", "number", "a term's value"),
            ("at_low", "number", "a stance's low place on the scale"),
            ("at_high", "number", "its high place"),
            ("said_after", "day", "earliest day on which it was said"),
            ("said_before", "day", "the day on which it counts as said"),
            ("reported", "day", "first report"),
            ("attestation", "text", "who says so: own-words to unproved"),
            ("outlets", "integer", "how many independent outlets"),
            ("witness_source", "text", "source of the strongest evidence"),
            ("witness_speaker", "text", "its speaker"),
        ),
        ("clock", "issue", "party", "axis", "since"),
        rows.states,
    ),
)


def rows_of(proofs: Proofs, name: str) -> dict[str, list[object]]:
    """Give a table by columns; decimals as floats.

    Raises:
        KeyError: There is no such table.
    """
    table = {one.name: one for one in TABLES}[name]
    cells = list(zip(*table.rows(proofs), strict=True)) or [()] * len(table.columns)
    return {
        column.name: [float(value) if isinstance(value, Decimal) else value for value in values]
        for column, values in zip(table.columns, cells, strict=True)
    }
