"""The shape of `positions agree --format json`."""

from typing import Literal

from typing_extensions import TypedDict


class MeasuredShape(TypedDict):
    """One axis: units that one at least codes, that both do, share alike, and alpha."""

    n: int
    both: int
    agreement: float | None
    alpha: float | None
    level: Literal["nominal", "ordinal", "interval"]


class CodingDifferenceShape(TypedDict):
    """A unit that the two coders have otherwise; null where one has nothing."""

    issue: str
    party: str
    round: str
    axis: str
    ours: str | None
    theirs: str | None
    our_words: list[str]
    their_words: list[str]
    path: str


class AgreeShape(TypedDict):
    """Two codings of one negotiation, by axis, by issue, and where they differ."""

    format: Literal[1]
    negotiation: str
    axes: dict[str, MeasuredShape]
    by_issue: dict[str, dict[str, MeasuredShape]]
    differences: list[CodingDifferenceShape]
