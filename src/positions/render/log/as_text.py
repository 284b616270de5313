"""`positions log` as text: a history, newest first: what was said, what it changed, who says so."""

from collections.abc import Iterator, Sequence

from positions.change import AttestationFact, Change, Fact, LogEntry, history_of
from positions.evidence import Proofs
from positions.records import Dossier, Pair
from positions.render import fact_words, phrases
from positions.render.escape import terminal
from positions.render.style import Style
from positions.render.wrapping import headline, wrap


def log_text(proofs: Proofs, pairs: Sequence[Pair], style: Style, width: int) -> str:
    """Write the histories of pairs, one after the other."""
    blocks, entries = [], []
    for pair in pairs:
        history = history_of(proofs, pair)[::-1]
        entries += history
        blocks.append("\n".join(_head(proofs.dossier, pair, style, width)))
        blocks += ["\n".join(_entry(proofs.dossier, one, style, width)) for one in history]
        blocks += [] if history else ["no dated statements"]
    marks = phrases.legend(entry.attestation.level for entry in entries if entry.version.evidence)
    legend = "\n".join(line for mark in marks for line in wrap(mark, width, rest="  "))
    return "\n\n".join(filter(None, [*blocks, legend]))


def _head(dossier: Dossier, pair: Pair, style: Style, width: int) -> list[str]:
    title = f"{dossier.issue(pair.issue).title}: {dossier.party_name(pair.party)}"
    return headline(terminal(title), f"({pair})", width, style.bold)


def _entry(dossier: Dossier, entry: LogEntry, style: Style, width: int) -> Iterator[str]:
    said = phrases.said_on(entry.said)
    yield from headline(said, terminal(happened(dossier, entry)), width, style.bold)
    for line in body(dossier, entry):
        yield from wrap(terminal(line), width, "  ", "    ")


def happened(dossier: Dossier, entry: LogEntry) -> str:
    """Say what the statement did, and to which stance."""
    change = entry.change
    if entry.version.absent == "unreported":
        return "looked for, not found"
    if change is None:
        return "no report of it is known"
    held = phrases.holds(change.scale, change.after)
    if change.stance:
        held = fact_words.told(dossier, change.scale, change.stance.fact)
    return f"{phrases.KINDS[change.kind]}: {held}"


def body(dossier: Dossier, entry: LogEntry) -> Iterator[str]:
    """Say on what occasion a statement was made, what it says, and on whose word; a line each."""
    version = entry.version
    event = dossier.negotiation.events.get(version.event or "")
    if event and event.title:
        yield event.title
    if entry.change:
        yield from _said(dossier, entry, entry.change)
    if version.summary:
        yield version.summary
    if version.evidence:
        yield _word(dossier, entry)


def _said(dossier: Dossier, entry: LogEntry, change: Change) -> Iterator[str]:
    """Say what is new beside the stance, on whose word where that is another, and what is not."""
    whole = phrases.witness(dossier, entry.attestation)
    groups: dict[str, list[Fact | AttestationFact]] = {}
    for told in change.facts:
        if told is not change.stance:
            groups.setdefault(phrases.witness(dossier, told.attestation), []).append(told.fact)
    for witness, facts in groups.items():
        text = "; ".join(fact_words.together(dossier, change.scale, facts))
        yield text if witness == whole else f"{text} ({witness})"
    changed = {told.axis for told in change.facts}
    again = [
        phrases.axis(change.scale, change.after, axis)
        for axis in entry.version.axes()
        if axis not in changed and change.after.axis(axis) is not None
    ]
    if again:
        yield f"again: {'; '.join(again)}"


def _word(dossier: Dossier, entry: LogEntry) -> str:
    told = f"on the word of {phrases.witness(dossier, entry.attestation)}"
    reported = entry.attestation.reported
    if reported is None or reported <= entry.said.latest:
        return told
    return f"{told}; first reported {phrases.day(reported)}"
