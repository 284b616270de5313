"""`positions agree` as Markdown: two tables, with both codings' words in the second."""

from positions.change import Agreement
from positions.render.agree import rows
from positions.render.escape import markdown
from positions.render.table import markdown_table

_HEADS = ("Record", "Round", "Axis", "Ours", "Theirs")


def agree_markdown(agreement: Agreement, other: str) -> str:
    """Write an agreement; `other` names the second coding."""
    blocks = [
        f"# {markdown(agreement.title)}: ours, and {markdown(other)}",
        markdown_table(rows.HEADS, list(rows.measured(agreement))),
        rows.NOTE,
    ]
    if not agreement.differences:
        return "\n\n".join([*blocks, "No unit differs."])
    differing = [
        (
            markdown(one.path),
            markdown(one.round),
            markdown(one.axis),
            *(
                " ".join(filter(None, (markdown(rows.value(side)), _quoted(rows.words(side)))))
                for side in (one.ours, one.theirs)
            ),
        )
        for one in agreement.differences
    ]
    return "\n\n".join([*blocks, markdown_table(_HEADS, differing)])


def _quoted(words: str) -> str:
    return f"(“{markdown(words)}”)" if words else ""
