"""Everything in one document: what the files hold, what is proved, who held what, what changed.

Whoever shows a negotiation needs nothing else. `positions schema export` prints its schema.
"""

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from positions.author import suggestions
from positions.change import Operand, diff
from positions.evidence import Proofs, language_of
from positions.exchange.plain import plain
from positions.exchange.states import State, states
from positions.records import Cited, Dossier, Filed, Missing, Source, Term, article_path
from positions.render import Whereabouts, diff_json, dump


def document_json(proofs: Proofs) -> str:
    """Write the document."""
    return dump(document(proofs))


def document(proofs: Proofs) -> dict[str, Any]:
    """Give the document as plain data."""
    dossier = proofs.dossier
    return {
        "format": 1,
        "negotiation": plain(dossier.negotiation),
        "outlets": {name: plain(one) for name, one in dossier.catalogue.outlets.items()},
        "sources": {
            name: {**_source(dossier, name, one), "uncoded": _uncoded(dossier, name)}
            for name, one in dossier.catalogue.sources.items()
        },
        "records": [_record(proofs, filed) for filed in dossier.filed],
        "unplaced": [{**plain(one), **_proof(proofs, one)} for one in dossier.unplaced],
        "states": [_state(dossier, one) for one in states(proofs)],
        "changes": list(_changes(proofs)),
    }


def _source(dossier: Dossier, name: str, source: Source) -> dict[str, Any]:
    text = dossier.articles.get(name)
    shown = None if isinstance(text, Missing) or not source.kept else text
    return {
        **plain(source),
        "path": article_path(source.file),
        "language": language_of(dossier, name),
        "known_from": source.known_from,
        "affiliation": dossier.affiliation(source),
        "text": shown,
    }


def _uncoded(dossier: Dossier, name: str) -> list[dict[str, Any]]:
    """List the words of parties' speakers in a source that no record holds."""
    return [
        {"segments": (one.span,), "speaker": one.speaker, "form": one.form, "line": one.line}
        for one in suggestions(dossier, name)
        if not one.recorded
    ]


def _record(proofs: Proofs, filed: Filed) -> dict[str, Any]:
    versions = []
    for version in filed.record.versions:
        said = proofs.dossier.said(version)
        evidence = [{**plain(one), **_proof(proofs, one)} for one in version.evidence]
        bounds = {"after": said.earliest, "before": said.latest} if said else None
        versions.append({**plain(version), "said": bounds, "evidence": evidence})
    return {**plain(filed.record), "path": filed.path, "versions": versions}


def _proof(proofs: Proofs, words: Cited) -> dict[str, Any]:
    """Say what words prove: verdict, the segments in the source that they match, and the credit."""
    judgement, reading = proofs.of(words), proofs.reading(words.source)
    line = reading.place(judgement.span[0])[0] if judgement.span and reading else None
    return {
        "verdict": judgement.verdict.value,
        "segments": (judgement.span,) if judgement.span else (),
        "said_by": judgement.said_by,
        "line": line,
        "published": proofs.dossier.published(words),
    }


def _state(dossier: Dossier, state: State) -> dict[str, Any]:
    value = plain(state.value) if isinstance(state.value, Term) else state.value
    attested = state.attestation
    witness = attested.witness
    return {
        "clock": state.clock,
        "issue": state.pair.issue,
        "party": state.pair.party,
        "axis": state.axis,
        "since": state.since,
        "until": state.until,
        "value": value,
        "at": state.at,
        "said": {"after": state.said.earliest, "before": state.said.latest},
        "reported": attested.reported,
        "attestation": attested.level.value,
        "outlets": attested.outlets,
        "sources": state.sources,
        "witness": witness
        and {
            "source": witness.source,
            "speaker": witness.speaker,
            "name": dossier.voice_name(witness.speaker) if witness.speaker else None,
            "form": witness.form,
        },
    }


def _changes(proofs: Proofs) -> Iterator[dict[str, Any]]:
    """Yield what changed between each two rounds, the earlier first, as `positions diff` has it."""
    rounds = [(name, one.date) for name, one in proofs.dossier.negotiation.rounds.items()]
    for (first, start), (second, end) in pairwise(rounds):
        found = diff(proofs, Operand(start, start, first), Operand(end, end, second))
        whereabouts = Whereabouts(proofs)
        yield json.loads(diff_json(proofs.dossier.negotiation.title, found, whereabouts))
