"""`positions log --format markdown`: a table a history, newest first."""

from collections.abc import Iterator, Sequence

from positions.change import history_of
from positions.evidence import Proofs
from positions.records import Pair
from positions.render import phrases
from positions.render.escape import markdown
from positions.render.log.as_text import body, happened
from positions.render.table import markdown_table


def log_markdown(proofs: Proofs, pairs: Sequence[Pair]) -> str:
    """Write the histories of pairs as Markdown."""
    return "\n\n".join(block for pair in pairs for block in _history(proofs, pair))


def _history(proofs: Proofs, pair: Pair) -> Iterator[str]:
    dossier = proofs.dossier
    title = f"{dossier.issue(pair.issue).title}: {dossier.party_name(pair.party)}"
    yield f"## {markdown(title)}"
    entries = history_of(proofs, pair)[::-1]
    rows = [
        [
            phrases.said_on(entry.said),
            markdown(happened(dossier, entry)),
            "<br>".join(map(markdown, body(dossier, entry))),
        ]
        for entry in entries
    ]
    yield markdown_table(["Said", "What happened", "What was said"], rows) if rows else "Nothing."
    levels = [entry.attestation.level for entry in entries if entry.version.evidence]
    if legend := phrases.legend(levels):
        yield "  \n".join(map(markdown, legend))
