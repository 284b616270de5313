"""Reports of a check for tests of its formats: every severity, a waiver, a baseline, harm."""

from dataclasses import replace

import hostile
import worlds
from positions.checks.baseline import KnownFinding, recognise
from positions.checks.checking import check
from positions.checks.report import Report

WORLD = """
=== positions/negotiation.yaml
title: Fishing in the bay
parties:
  north: {name: Northland, speakers: {berg: {name: Anna Berg}}}
  south: {name: Southland, speakers: {dune: {name: Carl Dune}}}
issues: {quota: {title: Quota, scale: {type: nominal, points: {closed: {}, shared: {}}}}}
check: {severity: {affiliated-only: info}}
=== positions/quota/north.yaml
issue: quota
party: north
versions:
  - date: 2024-03-12
    note: The day of the talks.
    stance: shared
    evidence:
      - {source: gazette, speaker: berg, quote: We are ready to share the bay with our friends}
      - {source: gazette, speaker: berg, passage: Northland wants a shared quota}
  - date: 2024-03-13
    stance: shred
    evidence:
      - {source: gazette, speaker: berg, quote: to share}
    waive: {too-short: "Nothing else was printed, <b>alas</b>: 100 %."}
=== seeds/catalogue.yaml
outlets: {g: {name: Gazette, affiliation: north}}
sources: {gazette: {file: gazette.txt, title: G, outlet: g, published: 2024-03-13}}
=== seeds/gazette.txt
"We are ready to share the bay with our neighbours," Anna Berg said.

Anna Berg said that Northland wants a shared quota.
"""


def mixed() -> Report:
    """Errors, warnings, infos, one waived finding, one in the baseline, one stale entry."""
    report = check(worlds.tree(WORLD))
    known = next(one for one in report.findings if one.finding.rule == "source-unpinned")
    stale = KnownFinding("0" * 16, "no-evidence", "positions/quota/south.yaml", "it is gone")
    entry = KnownFinding(known.fingerprint, "source-unpinned", known.finding.path, "as it was")
    return recognise(report, [entry, stale])


def clean() -> Report:
    return replace(mixed(), findings=(), stale=())


def harmful() -> Report:
    """Findings whose every text tries to act on what it is printed to."""
    return check(hostile.tree())
