"""`positions diff` as text: the answer in a few sentences, then block by block what is new.

What is said is the business of `opening` and `difference_words`; here it is laid out: who, on what,
what is new; at the right edge when and on whose word. Nothing stands in columns, so that a narrow
screen only needs more lines.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from positions.change import Difference
from positions.evidence import Proofs
from positions.records import Dossier
from positions.render import difference_words as words, fact_words, phrases
from positions.render.diff.records import record_lines
from positions.render.difference_words import Block, Entry
from positions.render.escape import terminal
from positions.render.opening import opening
from positions.render.style import Style
from positions.render.wrapping import JOINED, cells, headline, wrap

_GAP: Final = "  "
_FEW: Final = 5  # issues whose distances are told in passing
_MOST: Final = 40  # entries a block, or parties a list: two screens; --all shows the rest


def diff_text(
    proofs: Proofs, difference: Difference, style: Style, width: int, *, everything: bool = False
) -> str:
    """Write a difference for a terminal of this width; `everything` leaves nothing out."""
    page = _Page(proofs, difference, style, width, everything=everything)
    return "\n\n".join(filter(None, page.blocks()))


class _Page:
    def __init__(
        self, proofs: Proofs, difference: Difference, style: Style, width: int, *, everything: bool
    ) -> None:
        self._proofs = proofs
        self._dossier: Dossier = proofs.dossier
        self._difference = difference
        self._style = style
        self._width = width
        self._everything = everything
        self._year = difference.to.day.year

    def blocks(self) -> Iterator[str]:
        found = words.blocks(self._dossier, self._difference)
        yield "\n".join(head(self._dossier, self._difference, self._style, self._width))
        yield self._wrapped(" ".join(filter(None, opening(self._proofs, self._difference))))
        yield "\n".join(self._records())
        for block in found:
            yield "\n".join(self._block(block))
        yield "\n".join([*self._rest(), *self._closing(found)])

    def _records(self) -> Iterator[str]:
        """Say what differs in the records, where two states of them were asked for."""
        if self._difference.revised is None:
            return
        yield from self._heading("In the records", "")
        lines = list(record_lines(self._dossier, self._difference.revised))
        yield from map(self._wrapped, lines or ["Nothing differs in the records."])

    def _wrapped(self, text: str, rest: str = "") -> str:
        return "\n".join(wrap(terminal(text), self._width, rest=rest))

    def _block(self, block: Block) -> Iterator[str]:
        """Set a block; what is no news and holds no stance is told in one paragraph."""
        everything = self._everything
        whole = [one for one in block.entries if everything or block.news or one.leads]
        shown = whole if everything else whole[:_MOST]
        common = self._common(block.title, shown)
        yield from self._heading(block.title, common)
        above: tuple[object, ...] = ()
        for entry in shown:
            again = above == (entry.parties, entry.issue)
            yield from self._entry(entry, "" if common else self._note(entry), repeated=again)
            above = entry.parties, entry.issue
        if more := len(whole) - len(shown):
            yield f"… and {more} more: --all"
        if rest := [one for one in block.entries if one not in whole]:
            yield self._wrapped(f"Beside stances (--all): {'; '.join(self._aside(rest))}", "  ")

    def _common(self, title: str, entries: Sequence[Entry]) -> str:
        """Give the note that all entries share, if it fits behind the title."""
        notes = {self._note(entry) for entry in entries}
        note = notes.pop() if len(notes) == 1 else ""
        return note if cells(title) + len(_GAP) + cells(note) <= self._width else ""

    def _heading(self, title: str, note: str) -> Iterator[str]:
        """Head a block, with the note that all of it shares."""
        *lines, last = wrap(terminal(title.upper()), self._width)
        yield from map(self._style.bold, lines)
        room = " " * (self._width - cells(last) - cells(note)) if note else ""
        shown = self._style.dim(note.replace(JOINED, " ")) if note else ""
        yield f"{self._style.bold(last)}{room}{shown}"

    def _aside(self, entries: Sequence[Entry]) -> Iterator[str]:
        """Count, for each party, what was said beside a stance, with its marks."""
        found: dict[tuple[str, ...], dict[str, list[str]]] = {}
        for one in entries[:_MOST]:
            facts = found.setdefault(one.parties, {}).setdefault(one.issue, [])
            facts.append(f"{', '.join(one.brief)}{one.marks}")
        for parties, issues in found.items():
            told = [
                f"{self._dossier.issue(issue).title} ({', '.join(facts)})"
                for issue, facts in issues.items()
            ]
            yield f"{fact_words.parties(self._dossier, parties)} on {phrases.listed(told)}"

    def _entry(self, entry: Entry, note: str, *, repeated: bool) -> Iterator[str]:
        """Set an entry; one on the same party and issue as the one above goes on there."""
        names = [self._dossier.party_name(party) for party in entry.parties]
        if not self._everything:
            names = [fact_words.parties(self._dossier, entry.parties)]
        name, issue = terminal(", ".join(names)), self._dossier.issue(entry.issue).title
        facts = entry.brief if entry.leads and not self._everything else entry.facts
        text = terminal("; ".join(facts if repeated else [f"{issue}: {facts[0]}", *facts[1:]]))
        first = "  " if repeated else f"{self._style.bold(name)}  "
        yield from _noted(first + text, terminal(note), self._width)
        if entry.moving:
            yield from self._quotations(entry, "  ")

    def _note(self, entry: Entry) -> str:
        return words.note(entry, self._year)

    def _quotations(self, entry: Entry, indent: str) -> Iterator[str]:
        for one in entry.quoted:
            said = phrases.brief(one.said, self._year)
            text = " ".join(one.evidence.words.split())
            shown = f"“{text}”" if one.evidence.form == "quote" else text
            first = f"{indent}{said}{_GAP}"
            yield from wrap(terminal(shown), self._width, first, indent)

    def _rest(self) -> Iterator[str]:
        """Say in a line or two each who said nothing new, and who said nothing."""
        rest = words.rest(self._dossier, self._difference)
        if self._everything and rest.pop(words.AS_IT_WAS, []):
            yield from self._heading(words.AS_IT_WAS, "")
            for still in words.still(self._dossier, self._difference):
                text = f"{self._style.bold(terminal(still.party))}  {terminal(still.text)}"
                yield from _noted(text, terminal(still.note), self._width)
            yield ""
        for title, found in rest.items():
            yield from self._list(title, found)

    def _list(self, title: str, found: Sequence[tuple[str, list[str]]]) -> Iterator[str]:
        count = sum(len(parties) for _, parties in found)
        if count > _MOST and not self._everything:
            yield f"{self._style.bold(title.upper())}{_GAP}{count} positions (--all names them)"
            return
        items = [
            f"{self._dossier.issue(issue).title}: {', '.join(parties)}" for issue, parties in found
        ]
        lines = wrap(terminal(f"{title.upper()}{_GAP}{'; '.join(items)}"), self._width, rest="  ")
        head, *rest = lines
        bold = title.upper()
        yield self._style.bold(bold) + head.removeprefix(bold) if head.startswith(bold) else head
        yield from rest

    def _closing(self, found: Sequence[Block]) -> Iterator[str]:
        if self._difference.chosen:
            return
        yield from (self._wrapped(line, "  ") for line in _gaps(self._dossier, self._difference))
        yield self._wrapped(words.counts(self._difference), "  ")
        if legend := words.legend(found):
            yield self._wrapped("; ".join(legend), "  ")


def head(dossier: Dossier, difference: Difference, style: Style, width: int) -> list[str]:
    """Set the negotiation's title, and at the right edge the two dates."""
    from_, to = (phrases.operand(one) for one in (difference.from_, difference.to))
    days = terminal(f"{from_} → {to}{phrases.clocks(difference.from_, difference.to)}")
    title = terminal(dossier.negotiation.title)
    room = width - cells(title) - cells(days)
    if room >= len(_GAP):
        return [f"{style.bold(title)}{' ' * room}{days}"]
    return headline(title, days, width, style.bold)


def _noted(text: str, note: str, width: int) -> list[str]:
    """Set a note behind a text: at the right edge if its last line has room, else as it comes."""
    *lines, last = wrap(text, width, rest="  ")
    if not note:
        return [*lines, last]
    room = width - cells(last) - cells(note)
    if room >= len(_GAP):
        return [*lines, f"{last}{' ' * room}{note}".replace(JOINED, " ")]
    return wrap(f"{text} · {note}", width, rest="  ")


def _gaps(dossier: Dossier, difference: Difference) -> Iterator[str]:
    """Say on which issues the parties came closer or drew apart."""
    for trend, title in (("converging", "Closer"), ("diverging", "Farther apart")):
        items = [
            f"{dossier.issue(issue).title} ({gap.n} parties, mean distance "
            f"{phrases.step(gap.mean_distance)})"
            for issue, gap in difference.gaps.items()
            if gap.trend == trend and gap.mean_distance
        ]
        more = len(items) - _FEW
        if items:
            shown = [*items[:_FEW], f"{more} more: positions gap"] if more > 0 else items
            yield f"{title}: {'; '.join(shown)}"
