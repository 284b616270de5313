"""Run the rules over a tree: findings with severities, waivers, places, in order.

What is wrong is decided in `rules`; how it is printed in `render`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from positions.finding import Finding, Location, Severity
from positions.loading import Loaded, article_path, load
from positions.model import Evidence
from positions.proof import Prover
from positions.rules import RULES, STRUCTURAL
from positions.rules.case import Case, Exhibit, Stated
from positions.tree import Tree, UnreadableError
from positions.verdicts import Verdict
from positions.yamltext import Places

_DEFAULTS: Final = {rule.name: rule.severity for rule in RULES}


@dataclass(frozen=True)
class Reported:
    """A finding with all that a reader needs.

    Attributes:
        finding: What the rule said.
        severity: As set in negotiation.yaml, else the rule's own.
        location: File, line and column.
        excerpt: The line in question, or None if it cannot be shown.
        waived: The reason for which it is waived; None if it stands.
        fingerprint: The same for the same defect after lines have moved.
    """

    finding: Finding
    severity: Severity
    location: Location
    excerpt: str | None
    waived: str | None
    fingerprint: str


@dataclass(frozen=True)
class Span:
    """Words in an article: code points from `start` to `end`, and the place of the first."""

    location: Location
    start: int
    end: int


@dataclass(frozen=True)
class Verified:
    """A piece of evidence, where it stands, and its verdict."""

    record: str
    version: str
    index: int
    evidence: Evidence
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
    """All that one run of the check has to say."""

    title: str | None
    counts: Counts
    verdicts: dict[str, int]
    evidence: tuple[Verified, ...]
    findings: tuple[Reported, ...]

    def fails(self, at: Severity) -> bool:
        """Whether an unwaived finding is at least this grave."""
        return any(one.waived is None and one.severity.rank <= at.rank for one in self.findings)


def check(tree: Tree) -> Report:
    """Prove every record.

    Raises:
        UnreadableError: A folder cannot be listed.
    """
    loaded = load(tree)
    desk = _Desk(tree)
    if loaded.dossier is None:
        return Report(None, Counts(), {}, (), desk.report(loaded.findings, {}, ()))
    case = _case(loaded, tuple(tree.paths("seeds")))
    findings = [*loaded.findings, *_run(case)]
    levels = dict(case.dossier.negotiation.check.severity)
    sources = len(case.dossier.catalogue.sources)
    counts = Counts(len(case.dossier.filed), len(case.versions), len(case.exhibits), sources)
    verdicts = Counter(exhibit.judgement.verdict.value for exhibit in case.exhibits)
    return Report(
        case.dossier.negotiation.title,
        counts,
        {verdict.value: verdicts[verdict] for verdict in Verdict if verdicts[verdict]},
        tuple(desk.verified(case, exhibit) for exhibit in case.exhibits),
        desk.report(findings, levels, case.versions),
    )


def obstacles(loaded: Loaded, tree: Tree) -> tuple[Reported, ...]:
    """Give the findings that leave it open what the records say."""
    findings = list(loaded.findings)
    if loaded.dossier is not None:
        findings += _run(_case(loaded), STRUCTURAL)
    findings = [finding for finding in findings if finding.rule in STRUCTURAL]
    return _Desk(tree).report(findings, {}, ()) if findings else ()


def _case(loaded: Loaded, seeds: tuple[str, ...] = ()) -> Case:
    assert loaded.dossier is not None  # noqa: S101  # the callers have looked
    return Case(loaded.dossier, Prover(loaded.dossier), seeds, frozenset(_DEFAULTS))


def _run(case: Case, only: Iterable[str] = _DEFAULTS) -> Iterator[Finding]:
    for rule in RULES:
        if rule.run is not None and rule.name in only:
            yield from rule.run(case)


class _Desk:
    """Turns findings into reports; remembers the files it has looked into."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._texts: dict[str, str | None] = {}
        self._places: dict[str, Places] = {}

    def report(
        self, findings: Iterable[Finding], levels: Mapping[str, str], versions: Iterable[Stated]
    ) -> tuple[Reported, ...]:
        found = list(findings)
        found += _waivers(found, versions)
        reasons = {
            (stated.filed.path, stated.index, rule): reason
            for stated in versions
            for rule, reason in stated.version.waive.items()
        }
        seen: Counter[str] = Counter()
        reported = []
        for one in found:
            level = levels.get(one.rule, _DEFAULTS[one.rule].value)
            if level == "off":
                continue
            waived = reasons.get((one.path, one.index if one.index is not None else -1, one.rule))
            identity = _identity(one)
            seen[identity] += 1
            fingerprint = sha256(f"{identity}#{seen[identity]}".encode()).hexdigest()[:16]
            location = self._locate(one)
            excerpt = self._excerpt(location)
            severity = Severity(level)
            reported.append(Reported(one, severity, location, excerpt, waived, fingerprint))
        return tuple(sorted(reported, key=_order))

    def verified(self, case: Case, exhibit: Exhibit) -> Verified:
        stated, evidence = exhibit.stated, exhibit.evidence
        mark = self._marks(stated.filed.path).value((*stated.where, "evidence", exhibit.index))
        return Verified(
            str(stated.filed.pair),
            stated.key,
            exhibit.index,
            evidence,
            exhibit.judgement.verdict,
            Location(stated.filed.path, *mark),
            _span(case, exhibit),
        )

    def _locate(self, finding: Finding) -> Location:
        if finding.at is not None:
            return Location(finding.path, *finding.at)
        places = self._marks(finding.path)
        find = places.key if finding.on_key else places.value
        return Location(finding.path, *find(finding.where))

    def _marks(self, path: str) -> Places:
        if path not in self._places:
            self._places[path] = Places(self._text(path) or "")
        return self._places[path]

    def _excerpt(self, location: Location) -> str | None:
        lines = (self._text(location.path) or "").split("\n")
        line = lines[location.line - 1] if location.line <= len(lines) else ""
        return line.rstrip("\r") or None

    def _text(self, path: str) -> str | None:
        if path not in self._texts:
            try:
                self._texts[path] = self._tree.text(path)
            except UnreadableError:
                self._texts[path] = None
        return self._texts[path]


def _span(case: Case, exhibit: Exhibit) -> Span | None:
    span = exhibit.judgement.span
    source = case.dossier.source(exhibit.evidence.source)
    article = case.prover.article(exhibit.evidence.source)
    if span is None or source is None or article is None:
        return None
    return Span(Location(article_path(source), *article.place(span[0])), *span)


def _waivers(findings: list[Finding], versions: Iterable[Stated]) -> Iterator[Finding]:
    hits = {(finding.path, finding.index, finding.rule) for finding in findings}
    for stated in versions:
        for rule, reason in stated.version.waive.items():
            if rule not in _DEFAULTS:
                continue
            if not (reason or "").strip():
                message = f"say why {rule} is waived"
                yield stated.finding("waiver-without-reason", message, "waive", rule)
            if (stated.filed.path, stated.index, rule) not in hits:
                message = f"nothing here is {rule}, so nothing is waived"
                yield stated.finding("waiver-unused", message, "waive", rule)


def _identity(finding: Finding) -> str:
    names = [str(part) for part in finding.where if isinstance(part, str)]
    place = finding.record or finding.path
    return "\n".join([finding.rule, place, finding.version or "", *names, finding.value])


def _order(reported: Reported) -> tuple[str, int, int, str, str]:
    place = reported.location
    finding = reported.finding
    return (place.path, place.line, place.column, finding.rule, finding.message)
