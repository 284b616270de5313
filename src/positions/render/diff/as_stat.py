"""`positions diff --stat`: one line an issue."""

from collections import Counter

from positions.change import Difference
from positions.records import Dossier
from positions.render import labels, phrases
from positions.render.diff.as_text import head
from positions.render.difference_words import counts
from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.table import text_table
from positions.render.wrapping import wrap


def diff_stat(dossier: Dossier, difference: Difference, style: Style, width: int) -> str:
    """Write, for each issue, how many parties' positions are in which class, and the trend."""
    rows = [_line(dossier, difference, issue) for issue in difference.gaps]
    table = text_table(["Issue", "Positions", "Trend"], rows, width, wide=1)
    first = [*head(dossier, difference, style, width), *wrap(counts(difference), width)]
    return "\n\n".join(["\n".join(first), table])


def _line(dossier: Dossier, difference: Difference, issue: str) -> list[str]:
    found = Counter(name for pair, name in difference.classes.items() if pair.issue == issue)
    told = [f"{found[name]} {text}" for name, text in labels.CLASSES.items() if found[name]]
    trend = difference.gaps[issue].trend
    shown = trend if trend != "unknown" else phrases.NOTHING
    return [terminal(dossier.issue(issue).title), ", ".join(told) or phrases.NOTHING, shown]
