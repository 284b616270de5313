"""Linked data: each position a claim, each piece of evidence an annotation of its source.

Vocabularies: schema.org Claim, W3C Web Annotation (TextQuoteSelector, TextPositionSelector) and
PROV for who said it and who reported it. Ids are relative to the document.
"""

from collections.abc import Iterator
from typing import Any, Final

from positions.evidence import Proofs, language_of
from positions.records import Dossier, Evidence, Filed, Version
from positions.render import dump

_CONTEXT: Final = {
    "schema": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_AROUND: Final = 32  # characters on either side by which a text selector finds its place again


def jsonld(proofs: Proofs) -> str:
    """Write a negotiation as one JSON-LD document."""
    graph = [*_agents(proofs.dossier), *_articles(proofs.dossier), *_claims(proofs)]
    return dump({"@context": _CONTEXT, "@graph": graph})


def _agents(dossier: Dossier) -> Iterator[dict[str, Any]]:
    for name, party in dossier.negotiation.parties.items():
        yield {"@id": f"#party/{name}", "@type": "schema:Organization", "schema:name": party.name}
    for name, entries in dossier.speakers.items():
        of = [{"@id": f"#party/{party}"} for parties, _ in entries for party in parties]
        kind = "schema:Person" if entries[0][1].kind == "person" else "schema:Organization"
        yield {
            "@id": f"#speaker/{name}",
            "@type": kind,
            "schema:name": entries[0][1].name,
            "prov:actedOnBehalfOf": of,
        }
    for name, outlet in dossier.catalogue.outlets.items():
        yield {"@id": f"#outlet/{name}", "@type": "schema:Organization", "schema:name": outlet.name}


def _articles(dossier: Dossier) -> Iterator[dict[str, Any]]:
    for name, source in dossier.catalogue.sources.items():
        yield _without_nothing(
            {
                "@id": f"#source/{name}",
                "@type": "schema:CreativeWork",
                "schema:name": source.title,
                "schema:inLanguage": language_of(dossier, name),
                "schema:datePublished": source.known_from,
                "schema:url": source.url,
                "schema:publisher": source.outlet and {"@id": f"#outlet/{source.outlet}"},
                "prov:wasDerivedFrom": source.derived_from
                and {"@id": f"#source/{source.derived_from}"},
            }
        )


def _claims(proofs: Proofs) -> Iterator[dict[str, Any]]:
    for filed in proofs.dossier.filed:
        for number, version in enumerate(filed.record.versions, 1):
            name = f"#claim/{filed.pair}/{number}"
            yield _claim(proofs.dossier, filed, name, version)
            for place, evidence in enumerate(version.evidence, 1):
                yield _annotation(proofs, f"{name}/evidence/{place}", name, evidence)


def _claim(dossier: Dossier, filed: Filed, name: str, version: Version) -> dict[str, Any]:
    said = dossier.said(version)
    terms = [
        {"@type": "schema:Claim", "schema:name": term, "schema:text": entry.text or entry.kind}
        for term, entry in version.terms.items()
    ]
    return _without_nothing(
        {
            "@id": name,
            "@type": ["schema:Claim", "prov:Entity"],
            "schema:about": dossier.issue(filed.record.issue).title,
            "schema:text": version.summary,
            "schema:position": _stance(version),
            "schema:hasPart": terms,
            "schema:dateCreated": said and said.latest,
            "prov:wasAttributedTo": {"@id": f"#party/{filed.record.party}"},
        }
    )


def _stance(version: Version) -> str | None:
    if version.stance is None:
        return version.absent
    ends = version.stance if isinstance(version.stance, tuple) else (version.stance,)
    return " – ".join(str(end) for end in ends)


def _annotation(proofs: Proofs, name: str, claim: str, evidence: Evidence) -> dict[str, Any]:
    span, reading = proofs.of(evidence).span, proofs.reading(evidence.source)
    selectors: list[dict[str, Any]] = []
    if span and reading:
        start, end = span
        text = reading.article.text
        selectors = [
            {
                "@type": "oa:TextQuoteSelector",
                "oa:exact": text[start:end],
                "oa:prefix": text[max(start - _AROUND, 0) : start],
                "oa:suffix": text[end : end + _AROUND],
            },
            {"@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end},
        ]
    source = proofs.dossier.source(evidence.source)
    kept = isinstance(proofs.dossier.articles.get(evidence.source), str) and not (
        source is None or not source.kept
    )
    return _without_nothing(
        {
            "@id": name,
            "@type": ["oa:Annotation", "prov:Entity"],
            "oa:motivatedBy": {"@id": "oa:linking"},
            "oa:hasBody": {"@id": claim},
            "oa:hasTarget": {
                "oa:hasSource": {"@id": f"#source/{evidence.source}"},
                "oa:hasSelector": selectors if kept else selectors[1:],
            },
            "schema:text": evidence.words,
            "schema:creditText": proofs.of(evidence).verdict.value,
            "prov:wasAttributedTo": evidence.speaker and _voice(proofs.dossier, evidence.speaker),
            "prov:wasQuotedFrom": {"@id": f"#source/{evidence.source}"},
        }
    )


def _voice(dossier: Dossier, voice: str) -> dict[str, str]:
    kind = "party" if voice in dossier.negotiation.parties else "speaker"
    return {"@id": f"#{kind}/{voice}"}


def _without_nothing(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if value not in (None, [], "")}
