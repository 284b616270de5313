"""Names that must lead somewhere, and to one thing only: parties, events, speakers, sources."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from positions.checks.rules.case import Case
from positions.records import (
    NEGOTIATION,
    Finding,
    PartySpeaker,
    Speaker,
    Where,
    did_you_mean,
)


def _unknown(kind: str, name: str, known: Iterable[str]) -> str:
    known = list(known)
    hint = did_you_mean(name, known)
    listed = f"; known are {', '.join(known)}" if known and not hint and len(known) <= 8 else ""  # noqa: PLR2004  # more is no help
    return f"{kind} {name} is not known{hint or listed}"


def party_unknown(case: Case) -> Iterator[Finding]:
    """A record, an outlet or a shared speaker names a party that negotiation.yaml does not have.

    Why: The record would be left out of every comparison without a word.
    Example: `party: nort` where negotiation.yaml has north.
    Instead: Use a party's id, or add the party to positions/negotiation.yaml.
    """
    parties = case.dossier.negotiation.parties
    for filed in case.dossier.filed:
        party = filed.record.party
        if party not in parties:
            message = _unknown("party", party, parties)
            yield Finding("party-unknown", message, filed.path, ("party",), record=str(filed.pair))
        elif parties[party].observer:
            message = f"{party} is an observer: observers speak but hold no position"
            yield Finding("party-unknown", message, filed.path, ("party",), record=str(filed.pair))
    for name, outlet in case.dossier.catalogue.outlets.items():
        if outlet.affiliation is not None and outlet.affiliation not in parties:
            message = _unknown("party", outlet.affiliation, parties)
            yield case.in_catalogue("party-unknown", message, "outlets", name, "affiliation")
    for name, speaker in case.dossier.negotiation.speakers.items():
        for position, party in enumerate(speaker.of):
            if party not in parties:
                message = _unknown("party", party, parties)
                where = ("speakers", name, "of", position)
                yield Finding("party-unknown", message, NEGOTIATION, where)


def issue_unknown(case: Case) -> Iterator[Finding]:
    """A record names an issue that negotiation.yaml does not have.

    Why: The record would be left out of every comparison without a word.
    Example: `issue: quotas` where negotiation.yaml has quota.
    Instead: Use an issue's id, or add the issue to positions/negotiation.yaml.
    """
    issues = case.dossier.negotiation.issues
    for filed in case.dossier.filed:
        if filed.record.issue not in issues:
            message = _unknown("issue", filed.record.issue, issues)
            yield Finding("issue-unknown", message, filed.path, ("issue",), record=str(filed.pair))


def event_unknown(case: Case) -> Iterator[Finding]:
    """A version cites an event that negotiation.yaml does not have.

    Why: Without its event the version has no date and cannot count.
    Example: `event: talk` where negotiation.yaml has talks.
    Instead: Use an event's id, add the event, or give the version a `date`.
    """
    events = case.dossier.negotiation.events
    for stated in case.versions:
        event = stated.version.event
        if event is not None and event not in events:
            yield stated.finding("event-unknown", _unknown("event", event, events), "event")


def speaker_unknown(case: Case) -> Iterator[Finding]:
    """Evidence, or a source, names a speaker that no party has.

    Why: Whose words they are decides what they are worth.
    Example: `speaker: bergh` where a party has berg.
    Instead: Use a speaker's or a party's id, or add the speaker to a party (an observer, if they
    hold no position).
    """
    voices = [*case.dossier.negotiation.parties, *case.dossier.speakers]
    for exhibit in case.exhibits:
        speaker = exhibit.evidence.speaker
        if speaker is not None and not case.dossier.knows(speaker):
            message = _unknown("speaker", speaker, voices)
            yield exhibit.finding("speaker-unknown", message, "speaker")
    for name, source in case.dossier.catalogue.sources.items():
        named: dict[tuple[str, ...], str | None] = {
            ("speaker",): source.speaker,
            **{("turns", at): of for at, of in source.turns.items()},
        }
        for where, speaker in named.items():
            if speaker is not None and not case.dossier.knows(speaker):
                message = _unknown("speaker", speaker, voices)
                yield case.in_catalogue("speaker-unknown", message, "sources", name, *where)


def speaker_duplicate(case: Case) -> Iterator[Finding]:
    """Two parties use one speaker id, or a speaker has a party's id.

    Why: Evidence could not say whose words they are.
    Example: `dune: {name: Ole Dune, role: harbour master}` beside another party's speaker dune.
    Instead: Give each speaker an id of their own. Somebody who changed sides stands under both
    parties, with `from` and `until`, so that no day is in both.
    """
    negotiation = case.dossier.negotiation
    taken: dict[str, list[tuple[str, Speaker | None]]] = {
        party: [("a party", None)] for party in negotiation.parties
    }
    entries: list[tuple[Where, str, Speaker]] = [
        *(
            (("parties", name, "speakers", speaker), f"a speaker of {name}", entry)
            for name, party in negotiation.parties.items()
            for speaker, entry in party.speakers.items()
        ),
        *(
            (("speakers", speaker), "a shared speaker", entry)
            for speaker, entry in negotiation.speakers.items()
        ),
    ]
    for where, what, entry in entries:
        speaker = str(where[-1])
        for owner, other in taken.get(speaker, ()):
            if other is None or not _apart(other, entry):
                message = f"speaker id {speaker} is already taken by {owner}"
                yield Finding("speaker-duplicate", message, NEGOTIATION, where, on_key=True)
                break
        taken.setdefault(speaker, []).append((what, entry))


def _apart(one: Speaker, other: Speaker) -> bool:
    """Whether two entries are of one person who changed sides: no day lies in both."""
    if not (isinstance(one, PartySpeaker) and isinstance(other, PartySpeaker)):
        return False
    return any(
        first.until is not None and second.from_ is not None and first.until < second.from_
        for first, second in ((one, other), (other, one))
    )


def source_unknown(case: Case) -> Iterator[Finding]:
    """Evidence, a date or a source names a source that the catalogue does not have.

    Why: Words without an article prove nothing.
    Example: `source: gazete` where the catalogue has gazette.
    Instead: Use a source's id, or add the article to seeds/catalogue.yaml.
    """
    if not case.catalogued:
        return
    sources = case.dossier.catalogue.sources
    for exhibit in case.exhibits:
        name = exhibit.evidence.source
        if name not in sources:
            yield exhibit.finding("source-unknown", _unknown("source", name, sources), "source")
    for dating in case.datings():
        if dating.dated_by is not None and dating.dated_by.source not in sources:
            message = _unknown("source", dating.dated_by.source, sources)
            where = (*dating.where, "dated_by", "source")
            yield Finding("source-unknown", message, dating.path, where)
    for name, source in sources.items():
        if source.derived_from is not None and source.derived_from not in sources:
            message = _unknown("source", source.derived_from, sources)
            yield case.in_catalogue("source-unknown", message, "sources", name, "derived_from")


def outlet_unknown(case: Case) -> Iterator[Finding]:
    """A source names an outlet that the catalogue does not have.

    Why: Whose outlet it is decides what its own prose is worth.
    Example: `outlet: harbor` where the catalogue has harbour.
    Instead: Add the outlet to seeds/catalogue.yaml, or write null when the text does not say.
    """
    outlets = case.dossier.catalogue.outlets
    for name, source in case.dossier.catalogue.sources.items():
        if source.outlet is not None and source.outlet not in outlets:
            message = _unknown("outlet", source.outlet, outlets)
            yield case.in_catalogue("outlet-unknown", message, "sources", name, "outlet")


def stance_unknown(case: Case) -> Iterator[Finding]:
    """A stance does not lie on its issue's scale.

    Why: It could be neither compared nor drawn.
    Example: `stance: [open, shared]` on a scale on which shared stands below open.
    Instead: Use a point's id, a number within min and max, or a range [low, high] of them.
    """
    issues = case.dossier.negotiation.issues
    for stated in case.versions:
        issue, stance = issues.get(stated.filed.record.issue), stated.version.stance
        if issue and stance is not None and (objection := issue.scale.objection(stance)):
            yield stated.finding("stance-unknown", objection, "stance")
    for name, issue in issues.items():
        if issue.outcome and (objection := issue.scale.objection(issue.outcome.stance)):
            place = ("issues", name, "outcome", "stance")
            yield case.in_negotiation("stance-unknown", objection, *place)


def supports_unknown(case: Case) -> Iterator[Finding]:
    """Evidence supports something that its version does not state.

    Why: A pin that holds nothing hides that something else is not pinned.
    Example: `supports: [stance, terms.boats]` in a version without the term boats.
    Instead: Name an axis of this version: stance, firmness, salience, or terms.<id>.
    """
    for exhibit in case.exhibits:
        axes = exhibit.holder.axes
        for position, axis in enumerate(exhibit.supports):
            if axis not in axes:
                message = f"this version does not state {axis}; it states {', '.join(axes)}"
                yield exhibit.finding("supports-unknown", message, "supports", position)


def rule_unknown(case: Case) -> Iterator[Finding]:
    """A severity setting or a waiver names a rule that does not exist.

    Why: It would change nothing, and nobody would notice.
    Example: `severity: {too-shrot: info}`; the rule is too-short.
    Instead: `positions explain` lists the rules.
    """
    for name in case.dossier.negotiation.check.severity:
        if name not in case.rules:
            message = f"rule {name} is not known{did_you_mean(name, case.rules)}"
            yield case.in_negotiation("rule-unknown", message, "check", "severity", name)
    for stated in case.versions:
        for name in stated.version.waive:
            if name not in case.rules:
                message = f"rule {name} is not known{did_you_mean(name, case.rules)}"
                yield stated.finding("rule-unknown", message, "waive", name)


def severity_fixed(case: Case) -> Iterator[Finding]:
    """A severity is set for a rule that always counts in full.

    Why: A file that is judged cannot say that what is wrong with it is not; what cannot be read,
    words that were changed where it matters, and words that are another's are always told.
    Example: `severity: {altered-critical: off}`.
    Instead: Take the setting out and mend the words. Where the program is wrong about one of them,
    `waive` it in its version and say why: the summary still tells what is not proved.
    """
    for name in case.dossier.negotiation.check.severity:
        if name in case.fixed:
            message = f"the severity of {name} cannot be set here"
            finding = case.in_negotiation("severity-fixed", message, "check", "severity", name)
            yield replace(finding, on_key=True)


def record_duplicate(case: Case) -> Iterator[Finding]:
    """Two files hold a record of one party on one issue.

    Why: Only one of them would count.
    Example: `northland.yaml` and north.yaml, both about quota and north.
    Instead: Merge their versions into one file.
    """
    for filed in case.dossier.filed:
        first = case.dossier.records[filed.pair]
        if first is not filed:
            message = f"{first.path} already holds the record of {filed.pair}"
            record = str(filed.pair)
            yield Finding("record-duplicate", message, filed.path, ("issue",), record=record)


def name_ambiguous(case: Case) -> Iterator[Finding]:
    """A round and an event have one name.

    Why: `positions diff NAME` could mean either day.
    Example: `talks: {date: 2024-03-31}` under rounds beside an event talks.
    Instead: Rename one of them.
    """
    for name in case.dossier.negotiation.rounds:
        if name in case.dossier.negotiation.events:
            message = f"{name} is the name of a round and of an event"
            place = ("rounds", name)
            yield Finding("name-ambiguous", message, NEGOTIATION, place, on_key=True)


STRUCTURAL: Final = (
    party_unknown,
    issue_unknown,
    event_unknown,
    speaker_unknown,
    speaker_duplicate,
    source_unknown,
    outlet_unknown,
    stance_unknown,
    supports_unknown,
    record_duplicate,
    name_ambiguous,
)
"""Rules whose findings leave it open what the records say: they are mended before comparing."""
