"""`positions diff --format markdown`: the same answer as tables for a comment or a report."""

from collections.abc import Sequence

from positions.change import Change, Difference
from positions.records import Dossier
from positions.render import phrases
from positions.render.diff.as_text import by_cause, headers, legend, row, stances_first, summary
from positions.render.diff.records import record_lines
from positions.render.escape import markdown
from positions.render.table import markdown_table


def diff_markdown(dossier: Dossier, difference: Difference) -> str:
    """Write a difference as Markdown."""
    from_, to = (markdown(phrases.operand(one)) for one in (difference.from_, difference.to))
    title = markdown(dossier.negotiation.title)
    blocks = [f"## {title}: {from_} → {to}", f"**{summary(difference)}**"]
    if difference.revised:
        lines = record_lines(dossier, difference.revised)
        blocks.append("\n".join(f"- {markdown(line)}" for line in lines))
    return "\n\n".join([*blocks, *tables(dossier, difference)])


def tables(dossier: Dossier, difference: Difference) -> list[str]:
    """Give what moved, came to light or was corrected, and the legend, as Markdown blocks."""
    blocks = [
        *(_table(dossier, title, changes, ends) for title, changes, ends in by_cause(difference)),
        "  \n".join(markdown(line) for line in legend(difference.changes)),
        _foundations(dossier, difference),
    ]
    return [block for block in blocks if block]


def _foundations(dossier: Dossier, difference: Difference) -> str:
    """Say which changes would vanish without which report."""
    resting: dict[str, list[str]] = {}
    for change in difference.changes:
        name = f"{change.pair.issue} {dossier.party_name(change.pair.party)}"
        for source in change.rests_on:
            resting.setdefault(source, []).append(name)
    sentences = [
        f"Without {markdown(source)}, nothing would have changed for "
        f"{markdown(phrases.listed(dict.fromkeys(names)))}."
        for source, names in sorted(resting.items())
    ]
    return " ".join(sentences)


def _table(dossier: Dossier, title: str, changes: Sequence[Change], ends: tuple[str, str]) -> str:
    if not changes:
        return ""
    rows = [[markdown(cell) for cell in row(dossier, change)] for change in stances_first(changes)]
    return markdown_table(headers(title, ends), rows)
