"""Run the rules over a tree: findings with severities, waivers, places, in order.

What is wrong is decided in `rules`; how it is printed in `render`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from positions.checks.rules.case import Case, Exhibit, Stated
from positions.checks.rules.register import RULES
from positions.checks.scope import Scope, scope_of
from positions.evidence import Words, prove_all
from positions.files import Tree
from positions.records import (
    CATALOGUE,
    NEGOTIATION,
    Cited,
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
UNDENIABLE: Final = frozenset({"yaml-invalid", "duplicate-key", "field-invalid", "unchecked"})
"""What keeps a file or words from being read hides whatever is wrong there: it always counts."""


@dataclass(frozen=True)
class Reported:
    """A finding with all that a reader needs.

    Attributes:
        finding: What the rule said.
        severity: As set in negotiation.yaml, else the rule's own.
        location: File, line and column.
        excerpt: The line in question, or None if it cannot be shown.
        waived: The reason for which it is waived, or None.
        fingerprint: The same for the same defect after lines have moved.
        baselined: Whether it was there already when the baseline was written.
    """

    finding: Finding
    severity: Severity
    location: Location
    excerpt: str | None
    waived: str | None
    fingerprint: str
    baselined: bool = False

    @property
    def stands(self) -> bool:
        """Whether it is neither waived nor in the baseline."""
        return self.waived is None and not self.baselined


@dataclass(frozen=True)
class Span:
    """Words in an article: code points from `start` to `end`, and the place of the first."""

    location: Location
    start: int
    end: int


@dataclass(frozen=True)
class Verified:
    """A piece of evidence, where it stands, and its verdict; only versions have a name."""

    record: str
    version: str | None
    index: int
    evidence: Cited
    verdict: Verdict
    location: Location
    span: Span | None


@dataclass(frozen=True)
class Counts:
    """How much was looked at."""

    records: int = 0
    versions: int = 0
    evidence: int = 0
    sources: int = 0


@dataclass(frozen=True)
class Report:
    """All that one run of the check has to say.

    Attributes:
        title: The negotiation's; None if it cannot be read.
        counts: How much was looked at.
        verdicts: How many pieces of evidence have which verdict; only verdicts that occur.
        evidence: Every piece of evidence.
        findings: What is wrong, by place.
        stale: Entries of the baseline that were not found.
        off: Rules that negotiation.yaml turns off, or that were to be ignored.
        only: The rules that were asked for; empty: all.
    """

    title: str | None
    counts: Counts
    verdicts: dict[str, int]
    evidence: tuple[Verified, ...]
    findings: tuple[Reported, ...]
    stale: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    only: tuple[str, ...] = ()

    def fails(self, at: Severity) -> bool:
        """Whether a finding that stands is at least this grave."""
        return any(one.stands and one.severity.rank <= at.rank for one in self.findings)


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
        off=tuple(
            rule for rule in _DEFAULTS if levels.get(rule) == "off" and rule not in UNDENIABLE
        ),
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
    return Case(proofs, seeds, rules, loaded.catalogued, scope.paths)


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
            if one.rule in UNDENIABLE:
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
            self._locator.value(holder.path, where),
            _span(case, exhibit),
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
