"""A negotiation as tables: which there are, their columns, and their rows. docs/data.md lists them.

Cells are None, text, whole numbers, decimals and days. How a table is written is each format's own
business; what a column means is told here once and serves all of them.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from positions.evidence import Proofs
from positions.exchange.states import states
from positions.records import (
    Dossier,
    Evidence,
    Filed,
    Missing,
    Pair,
    Stance,
    Term,
    Version,
    article_path,
)

Cell = str | int | Decimal | date | None
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
    rows: Callable[[Proofs], Iterator[tuple[Cell, ...]]]


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


def _issues(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for name, issue in proofs.dossier.negotiation.issues.items():
        scale, outcome = issue.scale, issue.outcome
        low, high = _ends(outcome.stance if outcome else None)
        bounds = (scale.unit, scale.min, scale.max, scale.reference)
        settled = (outcome.date.after, outcome.date.before) if outcome else (None, None)
        yield (name, issue.title, issue.question, issue.group, scale.type, *bounds, low, high, *settled)


def _points(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for name, issue in proofs.dossier.negotiation.issues.items():
        for number, (point, entry) in enumerate(issue.scale.points.items(), 1):
            yield name, point, number, entry.at, entry.text


def _parties(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for name, party in proofs.dossier.negotiation.parties.items():
        yield name, party.name, int(party.observer), " ".join(party.members) or None


def _speakers(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for name, entries in proofs.dossier.speakers.items():
        for of, entry in entries:
            yield from ((name, party, entry.name, entry.role, entry.kind) for party in of)


def _outlets(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for name, outlet in proofs.dossier.catalogue.outlets.items():
        yield name, outlet.name, outlet.affiliation


def _sources(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    dossier = proofs.dossier
    for name, source in dossier.catalogue.sources.items():
        text = dossier.articles.get(name)
        published = source.published
        yield (
            *(name, source.title, source.outlet, source.derived_from, source.kind, source.speaker),
            *(published.after, published.before, dossier.language(source), source.url),
            *(article_path(source.file), source.sha256),
            None if text is None or isinstance(text, Missing) or not source.kept else text,
        )


def _versions(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for filed, number, version in _all_versions(proofs.dossier):
        when = version.date
        said = proofs.dossier.said(version)
        low, high = _ends(version.stance)
        place = _place(proofs.dossier, filed.pair, version.stance)
        yield (
            *(*filed.pair, number, version.event),
            *((when.after, when.before) if when else (None, None)),
            *((said.earliest, said.latest) if said else (None, None)),
            *(low, high, *place, version.absent, version.firmness, version.salience),
            *(version.summary, version.note),
            *((version.dated_by.source, version.dated_by.passage) if version.dated_by else (None,) * 2),
            json.dumps(version.waive, ensure_ascii=False, sort_keys=True) if version.waive else None,
        )


def _terms(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for filed, number, version in _all_versions(proofs.dossier):
        for name, term in version.terms.items():
            yield (*filed.pair, number, name, term.kind, term.text, term.value)


def _evidence(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for filed, number, version in _all_versions(proofs.dossier):
        for place, one in enumerate(version.evidence, 1):
            yield (*filed.pair, number, place, *_cited(one), *_proved(proofs, one))


def _cited(one: Evidence) -> tuple[Cell, ...]:
    supports = None if one.supports is None else " ".join(one.supports)
    return (one.source, one.speaker, one.form, one.words, supports, one.at, one.translation, one.note)


def _proved(proofs: Proofs, one: Evidence) -> tuple[Cell, ...]:
    judgement, reading = proofs.of(one), proofs.reading(one.source)
    published = proofs.dossier.published(one)
    if judgement.span is None or reading is None:
        return published, judgement.verdict.value, None, None, None
    line, _ = reading.article.place(judgement.span[0])
    return published, judgement.verdict.value, *judgement.span, line


def _states(proofs: Proofs) -> Iterator[tuple[Cell, ...]]:
    for state in states(proofs):
        term = state.value if isinstance(state.value, Term) else None
        low, high = _ends(None if term else state.value)  # type: ignore[arg-type]  # stances, words
        at = state.at or (None, None)
        witness = state.attestation.witness
        yield (
            *(state.clock, *state.pair, state.axis, state.since, state.until),
            *((term.kind, None) if term else (low, high)),
            *(term and term.text, term and term.value, *at),
            *(state.said.earliest, state.said.latest, state.attestation.reported),
            *(state.attestation.level.value, state.attestation.outlets),
            *((witness.source, witness.speaker) if witness else (None, None)),
        )


def _all_versions(dossier: Dossier) -> Iterator[tuple[Filed, int, Version]]:
    for filed in dossier.filed:
        for number, version in enumerate(filed.record.versions, 1):
            yield filed, number, version


def _ends(stance: Stance | None) -> tuple[Cell, Cell]:
    if stance is None:
        return None, None
    low, high = stance if isinstance(stance, tuple) else (stance, None)
    return low, high


def _place(dossier: Dossier, pair: Pair, stance: Stance | None) -> tuple[Cell, Cell]:
    issue = dossier.negotiation.issues.get(pair.issue)
    place = issue.scale.place(stance) if issue and stance is not None else None
    return place or (None, None)


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
        _issues,
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
        _points,
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
        _parties,
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
        _speakers,
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
        _outlets,
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
        _sources,
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
        _versions,
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
        _terms,
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
            ("supports", "text", "axes, separated by blanks; empty: all that the statement states"),
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
        _evidence,
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
        _states,
    ),
)


def rows(table: Table, proofs: Proofs) -> Iterable[tuple[Cell, ...]]:
    """Yield a table's rows, each as long as its columns."""
    return table.rows(proofs)
