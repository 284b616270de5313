"""One report: what changed between two dates, then each issue's scale, stances and words."""

from collections.abc import Iterator
from urllib.parse import quote

from positions.dossier import Dossier, Pair
from positions.escape import markdown
from positions.movement import Change, Difference
from positions.proof import Prover
from positions.render import phrases
from positions.render.citation import Citation, cite, supporting
from positions.render.diff_markdown import tables
from positions.render.diff_text import summary, what_changed
from positions.render.table import markdown_table
from positions.scale import Scale
from positions.timeline import Position, Snapshot, snapshot


def page(dossier: Dossier, difference: Difference) -> str:
    """Write the report of one difference as Markdown."""
    return _Page(dossier, difference).text()


class _Page:
    def __init__(self, dossier: Dossier, difference: Difference) -> None:
        self._dossier = dossier
        self._difference = difference
        self._prover = Prover(dossier)
        self._before = self._snapshot(difference.from_.day)
        self._after = self._snapshot(difference.to.day)

    def _snapshot(self, day: object) -> Snapshot:
        one = self._difference.from_ if day == self._difference.from_.day else self._difference.to
        return snapshot(self._dossier, one.day, one.known_by)

    def text(self) -> str:
        start, end = (phrases.day(one.day) for one in (self._difference.from_, self._difference.to))
        title = markdown(self._dossier.negotiation.title)
        blocks = [
            f"# {title}: {start} → {end}",
            " ".join(self._summary()),
            *tables(self._dossier, self._difference),
            *(block for issue in self._dossier.negotiation.issues for block in self._issue(issue)),
        ]
        return "\n\n".join(blocks) + "\n"

    def _summary(self) -> Iterator[str]:
        """Give the paragraph that can be pasted into a briefing."""
        yield summary(self._difference)
        for change in self._difference.changes:
            if change.axis == "stance" and change.cause == "movement":
                yield self._sentence(change)
        names = self._trends("converging")
        if names:
            yield f"The parties came closer on {names}."
        names = self._trends("diverging")
        if names:
            yield f"They drew apart on {names}."

    def _sentence(self, change: Change) -> str:
        scale = self._dossier.issue(change.pair.issue).scale
        party = markdown(self._dossier.party_name(change.pair.party))
        title = markdown(self._dossier.issue(change.pair.issue).title)
        before, after = (
            markdown(phrases.held(scale, held)) for held in (change.before, change.after)
        )
        word = phrases.witness(self._dossier, change.to.attestation) if change.to else ""
        start = "nothing stated" if before == phrases.NOTHING else f"*{before}*"
        return (
            f"**{party}** on {title}: from {start} to *{after}* "
            f"({markdown(what_changed(self._dossier, change))}; {markdown(word)})."
        )

    def _trends(self, trend: str) -> str:
        gaps = self._difference.gaps.items()
        return phrases.listed(
            markdown(self._dossier.issue(issue).title) for issue, gap in gaps if gap.trend == trend
        )

    def _issue(self, issue: str) -> Iterator[str]:
        entry = self._dossier.issue(issue)
        yield f"## {markdown(entry.title)}"
        if entry.question:
            yield f"*{markdown(entry.question)}*"
        yield _scale(entry.scale)
        for party in self._dossier.parties:
            yield from self._party(Pair(issue, party))

    def _party(self, pair: Pair) -> Iterator[str]:
        yield f"### {markdown(self._dossier.party_name(pair.party))}"
        ends = (self._before, self._after)
        held = [snapshot.positions[pair] for snapshot in ends]
        if not any(one.stated for one in held):
            looked = any(one.unreported for one in held)
            yield "Never stated: looked for, not found." if looked else "Never stated."
            return
        yield self._axes(pair, held)
        for evidence, axes in supporting(reversed(held)):
            yield _quotation(cite(self._dossier, self._prover, evidence), axes)

    def _axes(self, pair: Pair, held: list[Position]) -> str:
        """Set the position's axes at both dates side by side."""
        heads = [phrases.day(one.day) for one in (self._before, self._after)]
        names = dict.fromkeys(axis for one in reversed(held) for axis in one.axes)
        rows = [[self._cell(pair, one, axis) for one in held] for axis in names]
        return markdown_table(heads, rows)

    def _cell(self, pair: Pair, held: Position, axis: str) -> str:
        value = held.axis(axis)
        if value is None:
            return phrases.NOTHING
        text = phrases.axis(self._dossier.issue(pair.issue).scale, held, axis)
        return f"{markdown(text)} (said {phrases.said_on(value.said)})"


def _scale(scale: Scale) -> str:
    if scale.type == "interval":
        ends = [phrases.number(end) for end in (scale.min, scale.max) if end is not None]
        return markdown(f"Scale: a number, {scale.unit or 'no unit'}, {' to '.join(ends)}")
    rows = [
        [
            phrases.number(point.at) if point.at is not None else "",
            f"**{markdown(name)}**",
            markdown(point.text or ""),
        ]
        for name, point in scale.points.items()
    ]
    return markdown_table(["Place", "Stance", "Meaning"], rows)


def _quotation(citation: Citation, axes: list[str]) -> str:
    words = markdown(f"“{citation.words}”" if citation.quoted else citation.words)
    anchor = f"#L{citation.line}" if citation.line else ""
    link = f"[{markdown(citation.who)}](../{quote(citation.path)}{anchor})"
    proved = "" if citation.verdict.clean else f" **not verified: {citation.verdict.value}**"
    translation = (
        [f"> Translation: {markdown(citation.translation)}", ">"] if citation.translation else []
    )
    return "\n".join(
        [f"> {words}", ">", *translation, f"> — {link}; for {markdown(', '.join(axes))}{proved}"]
    )
