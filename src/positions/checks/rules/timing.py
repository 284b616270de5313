"""Dates: their order, the words that state them, and what cannot have been said yet."""

from collections.abc import Iterator
from typing import Final

from positions.checks.rules.case import Case, Dating
from positions.evidence import language_of
from positions.records import Finding
from positions.words import Verdict, language, supports

_OTHER_WORDS: Final = (Verdict.ALTERED, Verdict.ALTERED_CRITICAL, Verdict.NOT_FOUND)


def date_order(case: Case) -> Iterator[Finding]:
    """Versions or rounds do not stand oldest first.

    Why: Of two versions the later in the file is taken to be said later, and so it holds.
    Example: `date: 2024-03-12` below a version that was said on 13 March.
    Instead: Put the older one first; two statements of one day in the order in which they were
    said. Rounds need a day each.
    """
    for filed in case.dossier.filed:
        last = None
        for stated in case.versions_in(filed):
            said = case.dossier.said(stated.version)
            if said is None:
                continue
            if last is not None and said.latest < last:
                message = f"said on {said.latest}, before the version above it ({last})"
                place = "event" if stated.version.event else "date"
                yield stated.finding("date-order", message, place)
            last = max(said.latest, last or said.latest)
    last = None
    for name, entry in case.dossier.negotiation.rounds.items():
        if last is not None and entry.date <= last:
            message = f"round {name} is not after the round before it ({last})"
            yield case.in_negotiation("date-order", message, "rounds", name, "date")
        last = max(entry.date, last or entry.date)


def date_unexplained(case: Case) -> Iterator[Finding]:
    """A date has neither `dated_by` nor `note`.

    Why: When a thing was said decides whether somebody moved; a reader must be able to check it.
    Example: `date: 2024-03-12` with neither dated_by nor note.
    Instead: Name the words that state the date (`dated_by`), or say what it is inferred from
    (`note`).
    """
    for dating in case.datings():
        if dating.dated_by is None and dating.note is None:
            message = "nothing says where this date comes from"
            remedy = "add dated_by: {source, passage}, or note:"
            place = (*dating.where, "date")
            yield Finding("date-unexplained", message, dating.path, place, remedy=remedy)


def date_unsupported(case: Case) -> Iterator[Finding]:
    """The words of a `dated_by` do not stand in their article, or do not state the date.

    Why: The date would look proved and is not.
    Example: `passage: Talks on fishing opened` says nothing of 12 March.
    Instead: Copy the words that state the date, or say in `note` what it is inferred from.
    """
    for dating in case.datings():
        if dating.dated_by and (message := _objection(case, dating)):
            place = (*dating.where, "dated_by", "passage")
            yield Finding("date-unsupported", message, dating.path, place)


def _objection(case: Case, dating: Dating) -> str | None:
    assert dating.dated_by is not None  # noqa: S101  # the caller has looked
    source = case.dossier.source(dating.dated_by.source)
    judgement = case.proofs.of(dating.dated_by)
    if source is None or judgement.verdict is Verdict.UNCHECKED:
        return None
    stand = judgement.span is not None or judgement.verdict is Verdict.SEALED
    if not stand or judgement.verdict in _OTHER_WORDS:
        return f"these words do not stand in {dating.dated_by.source}"
    spoken = language_of(case.dossier, dating.dated_by.source)
    if language(spoken) is None:
        return None
    bounds = (dating.date.after, dating.date.before)
    if supports(dating.dated_by.passage, *bounds, source.known_from, spoken):
        return None
    return "these words do not state this date"


def date_after_publication(case: Case) -> Iterator[Finding]:
    """An article reports a statement that, by its date, was made after the article came out.

    Why: One of the two dates is wrong.
    Example: `published: 2024-03-13` and evidence for a version of 14 March.
    Instead: Mend the version's or event's date, or the article's.
    """
    for exhibit in case.exhibits:
        source = case.dossier.source(exhibit.evidence.source)
        said = exhibit.holder.said
        if source is None or said is None or said.earliest is None:
            continue
        if source.known_from < said.earliest:
            message = (
                f"said on {said.earliest}, but {exhibit.evidence.source} is of {source.known_from}"
            )
            yield exhibit.finding("date-after-publication", message, "source")
