"""`positions gap --format csv`: a row an issue, then a row a pair of parties."""

from collections.abc import Iterator
from typing import Final

from positions.change import Gaps, Range
from positions.render.sheet import sheet

COLUMNS: Final = (
    *("of", "name", "n", "trend"),
    *("from_least", "from_most", "to_least", "to_most"),
    *("weighted_n", "weighted_least", "weighted_most"),
)


def gap_csv(gaps: Gaps) -> str:
    """Write mean distances by issue, and the parties' distances as of the later day."""
    return sheet(COLUMNS, [*_issues(gaps), *_pairs(gaps)])


def _issues(gaps: Gaps) -> Iterator[dict[str, object]]:
    for issue, gap in gaps.issues.items():
        before, after = gap.mean_distance or (None, None)
        row = {"of": "issue", "name": issue, "n": gap.n, "trend": gap.trend}
        yield {**row, **_ends("from", before), **_ends("to", after)}


def _pairs(gaps: Gaps) -> Iterator[dict[str, object]]:
    for pair, distance in gaps.matrix.items():
        row = {"of": "parties", "name": " ".join(pair), "n": distance.n}
        weighted = {"weighted_n": distance.weighted_n, **_ends("weighted", distance.weighted)}
        yield {**row, **_ends("to", distance.plain), **weighted}


def _ends(name: str, found: Range | None) -> dict[str, object]:
    least, most = found or (None, None)
    return {f"{name}_least": least, f"{name}_most": most}
