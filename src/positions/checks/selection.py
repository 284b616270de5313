"""Which rules' findings are wanted: `--select` and `--ignore`."""

from dataclasses import dataclass, replace

from positions.checks.report import UNDENIABLE, Report


@dataclass(frozen=True)
class Selection:
    """Names of rules: only those selected, if any are, without those ignored."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.select or self.ignore)

    def takes(self, rule: str) -> bool:
        """Whether findings of a rule are wanted; what cannot be read is always told."""
        if rule in UNDENIABLE:
            return True
        return rule not in self.ignore and (not self.select or rule in self.select)

    def apply(self, report: Report) -> Report:
        """Leave out the findings that are not wanted; counts and verdicts stay."""
        ignored = {rule for rule in self.ignore if not self.takes(rule)}
        return replace(
            report,
            findings=tuple(one for one in report.findings if self.takes(one.finding.rule)),
            off=tuple(sorted(ignored.union(report.off))),
            only=tuple(sorted(self.select)),
        )
