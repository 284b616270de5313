"""`positions diff --format markdown`: the answer first, then a fold for every change.

For comments, job summaries and pages: what the words were before and after stands inside the fold,
with links to the lines of the articles.
"""

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from positions.change import Difference
from positions.evidence import Proofs
from positions.records import Dossier
from positions.render import difference_words as words, fact_words, phrases
from positions.render.citation import cite
from positions.render.diff.records import record_lines
from positions.render.difference_words import Block, Entry, Quoted
from positions.render.escape import markdown, xml
from positions.render.opening import opening

_MOST: Final = 50  # folds a block: a comment may have 65,536 characters


def diff_markdown(
    proofs: Proofs, difference: Difference, links: str = "", *, everything: bool = False
) -> str:
    """Write a difference as Markdown.

    Args:
        proofs: The negotiation as TO's records have it.
        difference: What to write.
        links: What leads to the negotiation's folder, as `https://…/blob/main/`; else links are
            relative to it.
        everything: Whether nothing is left out.
    """
    dossier = proofs.dossier
    from_, to = (phrases.operand(one) for one in (difference.from_, difference.to))
    clocks = phrases.clocks(difference.from_, difference.to)
    title = f"{dossier.negotiation.title}: {from_} → {to}{clocks}"
    found = words.blocks(dossier, difference)
    page = _Page(proofs, difference, links, everything=everything)
    parts = [
        f"## {markdown(title)}",
        f"**{markdown(' '.join(filter(None, opening(proofs, difference))))}**",
        "\n".join(f"- {markdown(line)}" for line in page.records()),
        *(part for block in found for part in page.block(block)),
        "\n".join(page.rest()),
        markdown(words.counts(difference)),
        "  \n".join(map(markdown, words.legend(found))),
    ]
    return "\n\n".join(filter(None, parts))


class _Page:
    def __init__(
        self, proofs: Proofs, difference: Difference, links: str, *, everything: bool
    ) -> None:
        self._proofs = proofs
        self._dossier: Dossier = proofs.dossier
        self._difference = difference
        self._links = links
        self._most = None if everything else _MOST

    def records(self) -> list[str]:
        """Say what differs in the records, where two states of them were asked for."""
        revised = self._difference.revised
        return list(record_lines(self._dossier, revised)) if revised else []

    def block(self, block: Block) -> Iterator[str]:
        yield f"### {markdown(block.title)}"
        shown = block.entries[: self._most]
        for entry in shown:
            yield from self._entry(entry)
        if more := len(block.entries) - len(shown):
            yield f"… and {more} more: run {_command(self._difference)}"

    def _entry(self, entry: Entry) -> Iterator[str]:
        names = fact_words.parties(self._dossier, entry.parties)
        issue = self._dossier.issue(entry.issue).title
        facts, note = "; ".join(entry.facts), words.note(entry, self._difference.to.day.year)
        yield (
            f"<details><summary><b>{xml(names)}</b> · {xml(issue)}: {xml(facts)} "
            f"<i>({xml(note)})</i></summary>"
        )
        yield "\n>\n".join(f"> {self._quotation(one)}" for one in entry.quoted)
        yield "</details>"

    def _quotation(self, quoted: Quoted) -> str:
        citation = cite(self._proofs, quoted.evidence)
        said = phrases.said_on(quoted.said)
        text = f"“{citation.words}”" if citation.quoted else citation.words
        anchor = f"#L{citation.line}" if citation.line else ""
        target = f"{self._links}{quote(citation.path)}{anchor}"
        return f"{markdown(said)}: {markdown(text)} — [{markdown(citation.who)}]({target})"

    def rest(self) -> Iterator[str]:
        for title, found in words.rest(self._dossier, self._difference).items():
            count = sum(len(parties) for _, parties in found)
            if self._most is not None and count > self._most:
                yield f"- {title}: {count} positions"
                continue
            items = [
                f"{self._dossier.issue(issue).title} ({', '.join(parties)})"
                for issue, parties in found
            ]
            yield f"- {title}: {markdown('; '.join(items))}"


def _command(difference: Difference) -> str:
    from_, to = difference.from_, difference.to
    ends = [f"{one.day}{f'@{one.revision}' if one.revision else ''}" for one in (from_, to)]
    return markdown(f"positions diff {' '.join(ends)} --all")
