"""The shape of `positions check --format json`."""

from typing import Literal

from typing_extensions import TypedDict

from positions.records import Severity
from positions.render.shapes import PlaceShape
from positions.words import Verdict


class CountsShape(TypedDict):
    """How much was looked at."""

    records: int
    versions: int
    evidence: int
    sources: int


class SpanShape(PlaceShape):
    """Words in an article: code points from `start` to `end`, and the place of the first."""

    start: int
    end: int


class EvidenceShape(TypedDict):
    """A piece of evidence and its verdict; `span` is null where its words were not found."""

    record: str
    version: str | None
    index: int
    verdict: Verdict
    source: str
    path: str
    line: int
    span: SpanShape | None


class RelatedShape(PlaceShape):
    """Another place that explains a finding, with the words that stand there."""

    text: str


class FindingShape(PlaceShape):
    """Something that is wrong.

    `waived` is the reason, null where it is not waived; `follows` the source whose own defect is
    the cause.
    """

    rule: str
    severity: Severity
    message: str
    record: str | None
    version: str | None
    where: list[str | int]
    related: list[RelatedShape]
    details: list[str]
    remedy: str | None
    follows: str | None
    waived: str | None
    baselined: bool
    fingerprint: str


class FoundShape(TypedDict):
    """How many findings stand, by severity; and how many are waived, known or stale."""

    error: int
    warning: int
    info: int
    waived: int
    baselined: int
    stale: int


class CheckShape(TypedDict):
    """What `positions check` found; `negotiation` is its title, null if it cannot be read."""

    format: Literal[1]
    negotiation: str | None
    checked: CountsShape
    verdicts: dict[Verdict, int]
    evidence: list[EvidenceShape]
    findings: list[FindingShape]
    found: FoundShape
    stale: list[str]
    off: list[str]
    only: list[str]
