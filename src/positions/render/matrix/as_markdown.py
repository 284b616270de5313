"""`positions matrix --format markdown`: one table, parties across and issues down."""

from positions.records import Pair
from positions.render import phrases
from positions.render.escape import markdown
from positions.render.matrix.as_text import cell
from positions.render.table import markdown_table
from positions.render.view import View


def matrix_markdown(view: View) -> str:
    """Write each stance with the day it was last said."""
    heads = ["Issue", *(markdown(view.dossier.party_name(party)) for party in view.parties)]
    rows = [
        [
            markdown(view.dossier.issue(issue).title),
            *(markdown(cell(view, Pair(issue, party))) for party in view.parties),
        ]
        for issue in view.issues
    ]
    levels = [one.attestation.level for pair in view.pairs if (one := view.leading(pair))]
    title = markdown(view.dossier.negotiation.title)
    blocks = [
        f"## {title}, {phrases.day(view.snapshot.day)}",
        markdown_table(heads, rows),
        "  \n".join(map(markdown, phrases.legend(levels))),
    ]
    return "\n\n".join(filter(None, blocks))
