"""`positions check --format json`."""

from positions.checks import Counts, Report, Reported, Span, Verified
from positions.records import Location, Related
from positions.render.check.shape import (
    CheckShape,
    CountsShape,
    EvidenceShape,
    FindingShape,
    RelatedShape,
    SpanShape,
)
from positions.render.jsontext import dump
from positions.render.shapes import PlaceShape
from positions.render.standing import tally
from positions.words import Verdict


def check_json(report: Report) -> str:
    """Write a check's report as JSON (format 1)."""
    answer: CheckShape = {
        "format": 1,
        "negotiation": report.title,
        "checked": _counts(report.counts),
        "verdicts": {Verdict(name): count for name, count in report.verdicts.items()},
        "evidence": [_evidence(one) for one in report.evidence],
        "findings": [_finding(one) for one in report.findings],
        "found": tally(report),
        "stale": list(report.stale),
        "off": list(report.off),
        "only": list(report.only),
    }
    return dump(answer)


def _counts(counts: Counts) -> CountsShape:
    return {
        "records": counts.records,
        "versions": counts.versions,
        "evidence": counts.evidence,
        "sources": counts.sources,
    }


def _evidence(one: Verified) -> EvidenceShape:
    return {
        "record": one.record,
        "version": one.version,
        "index": one.index,
        "verdict": one.verdict,
        "source": one.evidence.source,
        "path": one.location.path,
        "line": one.location.line,
        "span": _span(one.span) if one.span else None,
    }


def _span(span: Span) -> SpanShape:
    return {**_place(span.location), "start": span.start, "end": span.end}


def _finding(one: Reported) -> FindingShape:
    return {
        "rule": one.finding.rule,
        "severity": one.severity,
        "message": one.finding.message,
        "record": one.finding.record,
        "version": one.finding.version,
        **_place(one.location),
        "where": list(one.finding.where),
        "related": [_related(related) for related in one.finding.related],
        "details": list(one.finding.details),
        "remedy": one.finding.remedy,
        "follows": one.finding.follows,
        "waived": one.waived,
        "baselined": one.baselined,
        "fingerprint": one.fingerprint,
    }


def _related(related: Related) -> RelatedShape:
    return {**_place(related.location), "text": related.text}


def _place(place: Location) -> PlaceShape:
    return {"path": place.path, "line": place.line, "column": place.column}
