"""Run the rules over a tree: findings with severities, waivers, places, in order.

What is wrong is decided in `rules`; how it is printed in `render`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Final

from positions.checks.report import FIXED, UNDENIABLE, Counts, Report, Reported, Span, Verified
from positions.checks.rules.case import Case, Exhibit, Stated
from positions.checks.rules.register import RULES
from positions.checks.scope import Scope, scope_of
from positions.evidence import Words, prove_all
from positions.files import Tree
from positions.records import (
    CATALOGUE,
    NEGOTIATION,
    Dossier,
    Finding,
    Loaded,
    Location,
    Locator,
    Severity,
    article_path,
    load,
)
from positions.words import Verdict

_DEFAULTS: Final = {rule.name: rule.severity for rule in RULES}
_OF_WAIVERS: Final = frozenset({"waiver-unused", "waiver-without-reason"})


def check(tree: Tree, asked: Iterable[str] = ()) -> Report:
    """Prove every record, or only those of some files and folders and what depends on them.

    Raises:
        UnreadableError: A folder cannot be listed.
    """
    loaded = load(tree)
    desk = _Desk(tree)
    if loaded.dossier is None:
        return Report(None, Counts(), {}, (), desk.report(loaded.findings, {}, ()))
    scope = scope_of(loaded.dossier, asked)
    case = _case(loaded, tuple(tree.paths("seeds")), scope)
    findings = [*_unread(loaded, scope), *filter(scope.covers, _run(case))]
    levels = dict(case.dossier.negotiation.check.severity)
    counts = Counts(len(case.filed), len(case.versions), len(case.exhibits), _sources(case))
    verdicts = Counter(exhibit.judgement.verdict.value for exhibit in case.exhibits)
    return Report(
        case.dossier.negotiation.title,
        counts,
        {verdict.value: verdicts[verdict] for verdict in Verdict if verdicts[verdict]},
        tuple(desk.verified(case, exhibit) for exhibit in case.exhibits),
        desk.report(findings, levels, case.versions),
        off=tuple(rule for rule in _DEFAULTS if levels.get(rule) == "off" and rule not in FIXED),
    )


def _unread(loaded: Loaded, scope: Scope) -> Iterator[Finding]:
    """Yield what loading found; what is wrong with the shared files concerns every record."""
    for finding in loaded.findings:
        if finding.path in (NEGOTIATION, CATALOGUE) or scope.covers(finding):
            yield finding


def _case(loaded: Loaded, seeds: tuple[str, ...], scope: Scope) -> Case:
    assert loaded.dossier is not None  # noqa: S101  # the caller has looked
    rules = frozenset(_DEFAULTS)
    dossier = loaded.dossier
    proofs = prove_all(dossier, _claims(dossier, scope))
    return Case(proofs, seeds, rules, FIXED, loaded.catalogued, scope.paths)


def _claims(dossier: Dossier, scope: Scope) -> Iterator[Words]:
    """Yield all words that the rules look at: in shared files, and of the records in the scope."""
    yield from (one.dated_by for one in dossier.negotiation.events.values() if one.dated_by)
    yield from dossier.unplaced
    for issue in dossier.negotiation.issues.values():
        if issue.outcome is not None:
            yield from issue.outcome.evidence
            yield from filter(None, [issue.outcome.dated_by])
    for filed in dossier.filed:
        if scope.paths is None or filed.path in scope.paths:
            for version in filed.record.versions:
                yield from version.evidence
                if version.dated_by:
                    yield version.dated_by


def _sources(case: Case) -> int:
    if case.only is None:
        return len(case.dossier.catalogue.sources)
    return len({exhibit.evidence.source for exhibit in case.exhibits})


def _run(case: Case) -> Iterator[Finding]:
    for rule in RULES:
        if rule.run is not None:
            yield from rule.run(case)


class _Desk:
    """Turns findings into reports."""

    def __init__(self, tree: Tree) -> None:
        self._locator = Locator(tree)

    def report(
        self, findings: Iterable[Finding], levels: Mapping[str, str], versions: Iterable[Stated]
    ) -> tuple[Reported, ...]:
        found = list(findings)
        found += _waivers(found, versions)
        reasons = {
            (stated.filed.path, stated.index, rule): reason
            for stated in versions
            for rule, reason in stated.version.waive.items()
            if reason and reason.strip() and rule not in UNDENIABLE | _OF_WAIVERS
        }
        seen: Counter[str] = Counter()
        reported = []
        for one in found:
            level = levels.get(one.rule, _DEFAULTS[one.rule].value)
            if one.rule in FIXED:
                level = _DEFAULTS[one.rule].value
            if level == "off":
                continue
            waived = reasons.get((one.path, one.index if one.index is not None else -1, one.rule))
            identity = _identity(one, self._locator.scalar(one))
            seen[identity] += 1
            content = f"{identity}#{seen[identity]}".encode(errors="surrogatepass")
            fingerprint = sha256(content).hexdigest()[:16]
            location = self._locator.locate(one)
            excerpt = self._locator.excerpt(location)
            severity = Severity(level)
            reported.append(Reported(one, severity, location, excerpt, waived, fingerprint))
        return tuple(sorted(reported, key=_order))

    def verified(self, case: Case, exhibit: Exhibit) -> Verified:
        holder = exhibit.holder
        where = (*holder.where, *exhibit.within)
        return Verified(
            holder.record,
            holder.key,
            exhibit.index,
            exhibit.evidence,
            exhibit.judgement.verdict,
            lambda: (self._locator.value(holder.path, where), _span(case, exhibit)),
        )


def _span(case: Case, exhibit: Exhibit) -> Span | None:
    span = exhibit.judgement.span
    source = case.dossier.source(exhibit.evidence.source)
    reading = case.proofs.reading(exhibit.evidence.source)
    if span is None or source is None or reading is None:
        return None
    return Span(Location(article_path(source.file), *reading.place(span[0])), *span)


def _waivers(findings: list[Finding], versions: Iterable[Stated]) -> Iterator[Finding]:
    """Judge the waivers; what waits behind unchecked words nobody can tell."""
    hits = {(finding.path, finding.index, finding.rule) for finding in findings}
    for stated in versions:
        for rule, reason in stated.version.waive.items():
            if rule not in _DEFAULTS:
                continue
            if rule in UNDENIABLE | _OF_WAIVERS:
                yield stated.finding("waiver-unused", f"{rule} cannot be waived", "waive", rule)
                continue
            if not (reason or "").strip():
                message = f"say why {rule} is waived"
                yield stated.finding("waiver-without-reason", message, "waive", rule)
            place = (stated.filed.path, stated.index)
            if (*place, rule) not in hits and (*place, "unchecked") not in hits:
                message = f"nothing here is {rule}, so nothing is waived"
                yield stated.finding("waiver-unused", message, "waive", rule)


def _identity(finding: Finding, value: str) -> str:
    names = [str(part) for part in finding.where if isinstance(part, str)]
    place = finding.record or finding.path
    return "\n".join([finding.rule, place, finding.version or "", *names, finding.value, value])


def _order(reported: Reported) -> tuple[str, int, int, str, str]:
    place = reported.location
    finding = reported.finding
    return (place.path, place.line, place.column, finding.rule, finding.message)
