"""`positions diff --format markdown`: the same answer as tables for a comment or a report."""

from collections.abc import Sequence

from positions.dossier import Dossier
from positions.escape import markdown
from positions.movement import Change, Difference
from positions.render import phrases
from positions.render.diff_text import headers, legend, row, stances_first, summary
from positions.render.table import markdown_table


def diff_markdown(dossier: Dossier, difference: Difference) -> str:
    """Write a difference as Markdown."""
    from_, to = (phrases.day(one.day) for one in (difference.from_, difference.to))
    title = markdown(dossier.negotiation.title)
    blocks = [f"## {title}: {from_} → {to}", f"**{summary(difference)}**"]
    return "\n\n".join([*blocks, *tables(dossier, difference)])


def tables(dossier: Dossier, difference: Difference) -> list[str]:
    """Give what moved, what came to light, and the legend, as Markdown blocks."""
    moved = [change for change in difference.changes if change.cause == "movement"]
    disclosed = [change for change in difference.changes if change.cause == "disclosure"]
    from_, to = (phrases.day(one.day) for one in (difference.from_, difference.to))
    blocks = [
        _table(dossier, "Moved", moved, (from_, to)),
        _table(dossier, "Came to light", disclosed, (f"known {from_}", "said by then")),
        "  \n".join(markdown(line) for line in legend(difference.changes)),
    ]
    return [block for block in blocks if block]


def _table(dossier: Dossier, title: str, changes: Sequence[Change], ends: tuple[str, str]) -> str:
    if not changes:
        return ""
    rows = [[markdown(cell) for cell in row(dossier, change)] for change in stances_first(changes)]
    return markdown_table(headers(title, ends), rows)
