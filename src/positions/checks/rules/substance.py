"""Words that are verified and still do not carry what is built on them."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from positions.checks.rules.case import Case, Exhibit, Stated
from positions.evidence import language_of
from positions.records import Evidence, Filed, Finding, Scale, Stance
from positions.words import numbers_in


def number_unsupported(case: Case) -> Iterator[Finding]:
    """No number in the supporting words is the one that is recorded as the stance.

    Why: A slip of the pen moves a party by as much as it likes, and the words still verify.
    Example: `stance: 60` where the words say "40 boats".
    Instead: Write the number that is said, or quote the words that say this one; where it is worked
    out from them, say how in a note and waive this.
    """
    issues = case.dossier.negotiation.issues
    for stated in case.versions:
        issue, stance = issues.get(stated.filed.record.issue), stated.version.stance
        if issue is None or issue.scale.type != "interval" or stance is None:
            continue
        words = [one for one in stated.version.evidence if one.carries("stance")]
        said: set[Decimal] = set()
        for one in words:
            for text in _texts(case, one):
                said |= numbers_in(text, language_of(case.dossier, one.source))
        ends = stance if isinstance(stance, tuple) else (stance,)
        if words and said.isdisjoint(end for end in ends if isinstance(end, Decimal)):
            message = f"no number in the words that support it is {' or '.join(map(str, ends))}"
            yield stated.finding("number-unsupported", message, "stance")


def _texts(case: Case, evidence: Evidence) -> list[str]:
    """Give a piece's words; a row of a table cell by cell, for commas part no thousands there."""
    source = case.dossier.source(evidence.source)
    if source is None or source.kind != "data":
        return [evidence.words]
    return [cell for row in csv.reader([evidence.words]) for cell in row]


def headline(case: Case) -> Iterator[Finding]:
    """Evidence is the headline of its article.

    Why: A headline shortens and sharpens, and is seldom the reporter's; what it says of a party
    must stand in the text.
    Example: `passage: Northland ready to share the bay`, which is the title of gazette.
    Instead: Cite the sentence of the text that says so.
    """
    for exhibit in case.exhibits:
        if _is_headline(case, exhibit):
            message = f"these words are the headline of {exhibit.evidence.source}"
            yield exhibit.finding("headline", message, exhibit.evidence.form)


def _is_headline(case: Case, exhibit: Exhibit) -> bool:
    """Whether the words are a title, and stand nowhere else in the text."""
    source = case.dossier.source(exhibit.evidence.source)
    text = case.dossier.articles.get(exhibit.evidence.source)
    if source is None or not isinstance(text, str) or source.kind != "article":
        return False
    words, title = _bare(exhibit.evidence.words), _bare(source.title)
    return words == title and _bare(text).count(words) <= 1


def _bare(text: str) -> str:
    return " ".join(text.split()).strip("“”\"'. ").casefold()


def statements_conflict(case: Case) -> Iterator[Finding]:
    """Two statements of one party on one day have stances that exclude each other.

    Why: The later in the file holds, and nobody can tell whether it was said later.
    Example: `stance: closed` on the same day as a version with `stance: shared`.
    Instead: If both are accounts of one statement, make them one version, with a range; if the
    party said both, put them in the order in which they were said, and say so in a note.
    """
    for filed in case.filed:
        scale = _scale(case, filed)
        placed = [one for one in _of(case, filed) if one.version.stance is not None]
        for first, second in pairwise(placed):
            days = {one.holder.said for one in (first, second)}
            stances = (first.version.stance, second.version.stance)
            same_day = len(days) == 1 and all(day and day.exact for day in days)
            if scale and same_day and _exclude(scale, *stances):
                message = f"on one day {stances[0]} and {stances[1]}: they exclude each other"
                yield second.finding("statements-conflict", message, "stance")


def _of(case: Case, filed: Filed) -> list[Stated]:
    return [stated for stated in case.versions if stated.filed is filed]


def _scale(case: Case, filed: Filed) -> Scale | None:
    issue = case.dossier.negotiation.issues.get(filed.record.issue)
    return issue.scale if issue else None


def _exclude(scale: Scale, one: Stance | None, other: Stance | None) -> bool:
    if one is None or other is None or one == other:
        return False
    first, second = scale.place(one), scale.place(other)
    if first is None or second is None:
        return True
    return max(first[0], second[0]) > min(first[1], second[1])


def term_reworded(case: Case) -> Iterator[Finding]:
    """A term is of the same kind and number as before, in other words.

    Why: Wording is the coder's, so this is no change of the party's. If the substance has changed,
    no comparison shows it.
    Example: The term `boats:` is an offer in both versions, with `text: At most forty boats` in the
    second.
    Instead: If the substance is the same, keep the text. If it has changed, end the old term with
    kind dropped and give the new one an id of its own.
    """
    for filed in case.filed:
        held: dict[str, tuple[object, str | None]] = {}
        for stated in _of(case, filed):
            for name, term in stated.version.terms.items():
                what, before = (term.kind, term.value), held.get(name)
                if before and before[0] == what and before[1] != term.text:
                    message = f"{name} was worded otherwise before: {before[1]}"
                    yield stated.finding("term-reworded", message, "terms", name, "text")
                held[name] = (what, term.text)
