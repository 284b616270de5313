"""One list item a change: who, on what, what is new, when and on whose word."""

from positions.render import (
    Entry,
    Quoted,
    cite,
    difference_words as words,
    fact_words,
    markdown,
    phrases,
)
from positions.reporting.edition import Edition
from positions.reporting.markup import link


def item(edition: Edition, entry: Entry, folder: str, up: str) -> str:
    """Write an entry as an item of a list.

    Args:
        edition: The report.
        entry: What is new.
        folder: What leads to the folder that holds `issues/`.
        up: What leads to the root.
    """
    names = fact_words.parties(edition.dossier, entry.parties)
    title = edition.dossier.issue(entry.issue).title
    issue = link(title, f"{folder}/issues/{entry.issue}.md")
    note = words.note(entry, edition.difference.to.day.year)
    facts = markdown("; ".join(entry.facts))
    text = f"- **{markdown(names)}** · {issue}: {facts} *({markdown(note)})*"
    quoted = [quotation(edition, one, up) for one in entry.quoted] if entry.moving else []
    return "\n".join([text, *(f"  - {line}" for line in quoted)])


def quotation(edition: Edition, quoted: Quoted, up: str) -> str:
    """Write the words behind one end of a change, with a link to their line."""
    citation = cite(edition.proofs, quoted.evidence)
    text = f"“{citation.words}”" if citation.quoted else citation.words
    anchor = f"#L{citation.line}" if citation.line else ""
    source = link(citation.who, f"{up}{citation.path}{anchor}")
    return f"{markdown(phrases.said_on(quoted.said))}: {markdown(text)} — {source}"
