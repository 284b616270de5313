"""Dates: their order, the words that state them, and what cannot have been said yet."""

from collections.abc import Iterator

from positions.dates import supports
from positions.dossier import Missing
from positions.finding import Finding
from positions.rules.case import Case, Dating
from positions.tree import NEGOTIATION


def date_order(case: Case) -> Iterator[Finding]:
    """Versions or rounds do not stand oldest first, each on a day of its own.

    Why: A version later in the file is taken to be said later; on one day nobody could say which
    of two statements holds.
    Instead: Put the older one first; what was said on one occasion is one version.
    """
    for filed in case.dossier.filed:
        last = None
        for stated in (one for one in case.versions if one.filed is filed):
            said = case.dossier.said(stated.version)
            if said is None:
                continue
            if last is not None and said.latest <= last:
                message = f"said on {said.latest}, not after the version before it ({last})"
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
    Instead: Copy the words that state the date, or say in `note` what it is inferred from.
    """
    for dating in case.datings():
        if dating.dated_by and (message := _objection(case, dating)):
            place = (*dating.where, "dated_by", "passage")
            yield Finding("date-unsupported", message, dating.path, place)


def _objection(case: Case, dating: Dating) -> str | None:
    assert dating.dated_by is not None  # noqa: S101  # the caller has looked
    source = case.dossier.source(dating.dated_by.source)
    if source is None or isinstance(case.dossier.articles[dating.dated_by.source], Missing):
        return None
    judgement = case.prover.prove_passage(dating.dated_by)
    if judgement.span is None:
        return f"these words do not stand in {dating.dated_by.source}"
    bounds = (dating.date.after, dating.date.before)
    if supports(dating.dated_by.passage, *bounds, source.published, source.language):
        return None
    return "these words do not state this date"


def date_after_publication(case: Case) -> Iterator[Finding]:
    """An article reports a statement that, by its date, was made after the article came out.

    Why: One of the two dates is wrong.
    Instead: Mend the version's or event's date, or the article's.
    """
    for exhibit in case.exhibits:
        source = case.dossier.source(exhibit.evidence.source)
        said = case.dossier.said(exhibit.stated.version)
        if source is None or said is None:
            continue
        earliest = said.earliest or said.latest
        if source.published < earliest:
            message = f"said on {earliest}, but {exhibit.evidence.source} is of {source.published}"
            yield exhibit.finding("date-after-publication", message, "source")


def name_ambiguous(case: Case) -> Iterator[Finding]:
    """A round and an event have one name.

    Why: `positions diff NAME` could mean either day.
    Instead: Rename one of them.
    """
    for name in case.dossier.negotiation.rounds:
        if name in case.dossier.negotiation.events:
            message = f"{name} is the name of a round and of an event"
            place = ("rounds", name)
            yield Finding("name-ambiguous", message, NEGOTIATION, place, on_key=True)
