"""Statements as the table that Discourse Network Analyzer imports: who agrees with what, and when.

One row a term and one a stance; a concept is an issue's point or a term's text, and agreement is 0
where a term refuses it.
"""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from positions.evidence import Proofs
from positions.records import Dossier, Evidence, Filed, Version
from positions.render import cell

COLUMNS: Final = (
    *("id", "time", "document", "source", "person", "organization", "concept", "agreement", "text"),
)


def dna(proofs: Proofs) -> str:
    """Write the table."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for number, row in enumerate(_rows(proofs.dossier), 1):
        writer.writerow([number, *map(cell, row)])
    return text.getvalue()


def _rows(dossier: Dossier) -> Iterator[list[str]]:
    for filed in dossier.filed:
        for version in filed.record.versions:
            for concept, axis, agrees in _concepts(dossier, filed, version):
                carrying = (one for one in version.evidence if one.carries(axis))
                for evidence in carrying:
                    yield _row(dossier, filed, version, evidence, (concept, agrees))


def _concepts(dossier: Dossier, filed: Filed, version: Version) -> Iterator[tuple[str, str, bool]]:
    title = dossier.issue(filed.record.issue).title
    if version.stance is not None:
        ends = version.stance if isinstance(version.stance, tuple) else (version.stance,)
        yield f"{title}: {' – '.join(map(str, ends))}", "stance", True
    for name, term in version.terms.items():
        if term.kind != "dropped":
            yield f"{title}: {term.text}", f"terms.{name}", term.kind != "refusal"


def _row(
    dossier: Dossier, filed: Filed, version: Version, evidence: Evidence, said: tuple[str, bool]
) -> list[str]:
    when = dossier.said(version)
    source = dossier.source(evidence.source)
    concept, agrees = said
    return [
        f"{when.latest.isoformat()} 00:00:00" if when else "",
        source.title if source else evidence.source,
        evidence.source,
        dossier.voice_name(evidence.speaker) if evidence.speaker else "",
        dossier.party_name(filed.record.party),
        concept,
        str(int(agrees)),
        evidence.words,
    ]
