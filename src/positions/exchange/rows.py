"""The rows of each table that `tables` describes: cells are None, text, numbers and days."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from positions.evidence import Proofs, language_of
from positions.exchange.states import states as states_of
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

NO_AXIS: Final = "-"
"""What stands for evidence that supports no axis at all; an empty cell means all of them."""

Cell = str | int | Decimal | date | None
Row = tuple[Cell, ...]


def issues(proofs: Proofs) -> Iterator[Row]:
    """What is negotiated, and on which scale."""
    for name, issue in proofs.dossier.negotiation.issues.items():
        scale, outcome = issue.scale, issue.outcome
        low, high = _ends(outcome.stance if outcome else None)
        bounds = (scale.unit, scale.min, scale.max, scale.reference)
        settled = (outcome.date.after, outcome.date.before) if outcome else (None, None)
        yield (
            name,
            issue.title,
            issue.question,
            issue.group,
            scale.type,
            *bounds,
            low,
            high,
            *settled,
        )


def points(proofs: Proofs) -> Iterator[Row]:
    """The named points of the scales."""
    for name, issue in proofs.dossier.negotiation.issues.items():
        for number, (point, entry) in enumerate(issue.scale.points.items(), 1):
            yield name, point, number, entry.at, entry.text


def parties(proofs: Proofs) -> Iterator[Row]:
    """Who negotiates, and who only speaks."""
    for name, party in proofs.dossier.negotiation.parties.items():
        yield name, party.name, int(party.observer), " ".join(party.members) or None


def speakers(proofs: Proofs) -> Iterator[Row]:
    """Whose words are a party's own."""
    for name, entries in proofs.dossier.speakers.items():
        for of, entry in entries:
            yield from ((name, party, entry.name, entry.role, entry.kind) for party in of)


def outlets(proofs: Proofs) -> Iterator[Row]:
    """Who publishes."""
    for name, outlet in proofs.dossier.catalogue.outlets.items():
        yield name, outlet.name, outlet.affiliation


def sources(proofs: Proofs) -> Iterator[Row]:
    """The articles; the text of one that may not be published is left out."""
    dossier = proofs.dossier
    for name, source in dossier.catalogue.sources.items():
        text = dossier.articles.get(name)
        published = source.published
        yield (
            *(name, source.title, source.outlet, source.derived_from, source.kind, source.speaker),
            *(published.after, published.before, language_of(dossier, name), source.url),
            *(article_path(source.file), source.sha256),
            None if text is None or isinstance(text, Missing) or not source.kept else text,
        )


def versions(proofs: Proofs) -> Iterator[Row]:
    """One row a statement."""
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
            *(
                (version.dated_by.source, version.dated_by.passage)
                if version.dated_by
                else (None,) * 2
            ),
            json.dumps(version.waive, ensure_ascii=False, sort_keys=True)
            if version.waive
            else None,
        )


def terms(proofs: Proofs) -> Iterator[Row]:
    """One row a term of a statement."""
    for filed, number, version in _all_versions(proofs.dossier):
        for name, term in version.terms.items():
            yield (*filed.pair, number, name, term.kind, term.text, term.value)


def evidence(proofs: Proofs) -> Iterator[Row]:
    """One row a piece of evidence, with its verdict."""
    for filed, number, version in _all_versions(proofs.dossier):
        for place, one in enumerate(version.evidence, 1):
            yield (*filed.pair, number, place, *_cited(one), *_proved(proofs, one))


def _cited(one: Evidence) -> Row:
    supports = None if one.supports is None else " ".join(one.supports) or NO_AXIS
    return (
        one.source,
        one.speaker,
        one.form,
        one.words,
        supports,
        one.at,
        one.translation,
        one.note,
    )


def _proved(proofs: Proofs, one: Evidence) -> Row:
    judgement, reading = proofs.of(one), proofs.reading(one.source)
    published = proofs.dossier.published(one)
    if judgement.span is None or reading is None:
        return published, judgement.verdict.value, None, None, None
    line, _ = reading.place(judgement.span[0])
    return published, judgement.verdict.value, *judgement.span, line


def states(proofs: Proofs) -> Iterator[Row]:
    """What each party held, from which day to which."""
    for state in states_of(proofs):
        term = state.value if isinstance(state.value, Term) else None
        low, high = _ends(None if term else state.value)  # type: ignore[arg-type]  # stances, words
        at = state.at or (None, None)
        witness = state.attestation.witness
        yield (
            *(state.clock, *state.pair, state.axis, state.since, state.until),
            *((term.kind, None) if term else (low, high)),
            *((term.text, term.value) if term else (None, None)),
            *at,
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
