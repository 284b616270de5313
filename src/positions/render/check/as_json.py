"""`positions check --format json`."""

from dataclasses import asdict
from typing import Any

from positions.checks import Report, Reported, Span, Verified
from positions.records import Related
from positions.render.jsontext import dump
from positions.render.standing import tally


def check_json(report: Report) -> str:
    """Write a check's report as JSON (format 1)."""
    return dump(
        {
            "format": 1,
            "negotiation": report.title,
            "checked": asdict(report.counts),
            "verdicts": report.verdicts,
            "evidence": [_evidence(one) for one in report.evidence],
            "findings": [_finding(one) for one in report.findings],
            "found": tally(report),
            "stale": list(report.stale),
            "off": list(report.off),
            "only": list(report.only),
        }
    )


def _evidence(one: Verified) -> dict[str, Any]:
    return {
        "record": one.record,
        "version": one.version,
        "index": one.index,
        "verdict": one.verdict.value,
        "source": one.evidence.source,
        "path": one.location.path,
        "line": one.location.line,
        "span": _span(one.span),
    }


def _span(span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    place = span.location
    return {
        "path": place.path,
        "start": span.start,
        "end": span.end,
        "line": place.line,
        "column": place.column,
    }


def _finding(one: Reported) -> dict[str, Any]:
    return {
        "rule": one.finding.rule,
        "severity": one.severity.value,
        "message": one.finding.message,
        "record": one.finding.record,
        "version": one.finding.version,
        **asdict(one.location),
        "where": list(one.finding.where),
        "related": [_related(related) for related in one.finding.related],
        "remedy": one.finding.remedy,
        "waived": one.waived,
        "baselined": one.baselined,
        "fingerprint": one.fingerprint,
    }


def _related(related: Related) -> dict[str, Any]:
    return {**asdict(related.location), "text": related.text}
