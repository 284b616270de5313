"""`positions agree --format json`."""

from dataclasses import asdict

from positions.change import Agreement, Measured
from positions.render.jsontext import dump


def agree_json(agreement: Agreement) -> str:
    """Write an agreement: shares and alpha as numbers up to 1, null where there is none."""
    return dump(
        {
            "format": 1,
            "negotiation": agreement.title,
            "axes": _axes(agreement.axes),
            "by_issue": {issue: _axes(axes) for issue, axes in agreement.by_issue.items()},
            "differences": [
                {
                    "issue": one.issue,
                    "party": one.party,
                    "round": one.round,
                    "axis": one.axis,
                    "ours": one.ours and one.ours.value,
                    "theirs": one.theirs and one.theirs.value,
                    "our_words": one.ours.words if one.ours else (),
                    "their_words": one.theirs.words if one.theirs else (),
                    "path": one.path,
                }
                for one in agreement.differences
            ],
        }
    )


def _axes(axes: dict[str, Measured]) -> dict[str, object]:
    return {axis: asdict(found) for axis, found in axes.items()}
