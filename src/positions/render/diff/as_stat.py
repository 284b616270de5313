"""`positions diff --stat`: one line an issue."""

from collections import Counter

from positions.change import Difference
from positions.records import Dossier
from positions.render import phrases
from positions.render.diff.as_text import summary
from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.table import text_table
from positions.render.wrapping import headline, wrap


def diff_stat(dossier: Dossier, difference: Difference, style: Style, width: int) -> str:
    """Write, for each issue, how many parties' positions changed in what way, and the trend."""
    from_, to = (phrases.operand(one) for one in (difference.from_, difference.to))
    title = terminal(dossier.negotiation.title)
    clocks = phrases.clocks(difference.from_, difference.to)
    head = headline(title, terminal(f"{from_} → {to}{clocks}"), width, style.bold)
    rows = [_line(difference, issue) for issue in difference.gaps]
    table = text_table(["Issue", "Changes", "Trend"], rows, width, wide=1)
    return "\n\n".join(["\n".join([*head, *wrap(summary(difference), width)]), table])


def _line(difference: Difference, issue: str) -> list[str]:
    kinds = Counter(change.kind for change in difference.changes if change.pair.issue == issue)
    counts = [
        f"{count} {one if count == 1 else many}"
        for kind, (one, many) in phrases.KINDS.items()
        if (count := kinds[kind])
    ]
    gap = difference.gaps[issue]
    trend = gap.trend if gap.trend != "unknown" else phrases.NOTHING
    return [issue, ", ".join(counts) or phrases.NOTHING, trend]
