"""Words that do not stand in their article as a record gives them: one rule a verdict."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from positions.finding import Finding, Location, Related
from positions.loading import article_path
from positions.rules.case import Case, Exhibit
from positions.verdicts import Change, Verdict


def unchecked(case: Case) -> Iterator[Finding]:
    """The article is missing, changed or unreadable, so the words could not be checked.

    Why: What was not checked must never look proved.
    Instead: Bring back the article that was coded; see source-missing and source-changed.
    """
    return _judged(case, Verdict.UNCHECKED, lambda one: f"{one.evidence.source} cannot be checked")


def not_found(case: Case) -> Iterator[Finding]:
    """Nothing like these words stands in the article.

    Why: Evidence is words that anybody can look up.
    Instead: Copy the words from the article, or name the source that holds them.
    """
    return _judged(
        case, Verdict.NOT_FOUND, lambda one: f"no such words stand in {one.evidence.source}"
    )


def altered_critical(case: Case) -> Iterator[Finding]:
    """The article's words differ in a negation, modal, condition, number, unit or name.

    Why: One such word turns a position into another.
    Instead: Copy the article's words. An omission must not swallow a negation or a condition, nor
    join two speakers.
    """
    return _judged(
        case,
        Verdict.ALTERED_CRITICAL,
        lambda one: f"{one.evidence.source} says something else in substance",
    )


def altered(case: Case) -> Iterator[Finding]:
    """The article's words differ.

    Why: A quotation is somebody's words, not words like them.
    Instead: Copy the article's words; mark what you leave out with `...` and what you put in with
    square brackets.
    """
    return _judged(case, Verdict.ALTERED, lambda one: f"the words of {one.evidence.source} differ")


def not_quoted(case: Case) -> Iterator[Finding]:
    """A quote's words stand in the article, but outside quotation marks.

    Why: They are the reporter's words, not the speaker's.
    Instead: Write them as a `passage`.
    """
    return _judged(
        case,
        Verdict.NOT_QUOTED,
        lambda _: "these words stand outside quotation marks",
        "write passage: instead of quote:",
    )


def nested(case: Case) -> Iterator[Finding]:
    """A quote is a quotation inside the speaker's own quotation.

    Why: Those are somebody else's words in the speaker's mouth.
    Instead: Quote the speaker's whole sentence.
    """
    return _judged(
        case, Verdict.NESTED, lambda _: "the speaker is quoting somebody else's words here"
    )


def context_lost(case: Case) -> Iterator[Finding]:
    """A negation or condition that belongs to the words was cut off.

    Why: "it is fair to say that we support the draft" stands in "I don't think it is fair to say…".
    Instead: Begin earlier or end later, so that the negation or condition is part of the words.
    """
    return _judged(
        case, Verdict.CONTEXT_LOST, lambda _: "a negation or condition around them was cut off"
    )


def misattributed(case: Case) -> Iterator[Finding]:
    """The article gives these words to another known speaker.

    Why: Whose words they are is half of what is recorded.
    Instead: Name the speaker whom the article names.
    """

    def message(one: Exhibit) -> str:
        said_by = one.judgement.said_by
        who = case.dossier.voice_name(said_by) if said_by else "somebody else"
        return f"the article gives these words to {who}"

    return _judged(case, Verdict.MISATTRIBUTED, message)


def unattributed(case: Case) -> Iterator[Finding]:
    """Nothing near the words says that they are this speaker's.

    Why: A reader of the article could not tell whose they are.
    Instead: Add the name under which the article knows the speaker to their aliases, or waive
    this with the reason.
    """

    def message(one: Exhibit) -> str:
        speaker = one.evidence.speaker
        who = case.dossier.voice_name(speaker) if speaker else "anybody"
        return f"nothing near these words gives them to {who}"

    return _judged(case, Verdict.UNATTRIBUTED, message)


def too_short(case: Case) -> Iterator[Finding]:
    """Fewer than three words.

    Why: So few words stand everywhere and prove nothing.
    Instead: Quote the whole clause.
    """
    return _judged(case, Verdict.TOO_SHORT, lambda _: "fewer than three words prove nothing")


def speaker_missing(case: Case) -> Iterator[Finding]:
    """A passage that the article credits to a known speaker has none in the record.

    Why: Left out, somebody's claim becomes the outlet's neutral voice.
    Instead: Add the speaker whom the article names.
    """
    for exhibit in case.exhibits:
        missing = exhibit.judgement.speaker_missing
        if missing is not None:
            message = f"the article credits this to {case.dossier.voice_name(missing)}"
            remedy = f"add speaker: {missing}"
            finding = exhibit.finding("speaker-missing", message, "passage", remedy=remedy)
            yield _with_article(case, exhibit, finding)


def _judged(
    case: Case, verdict: Verdict, message: Callable[[Exhibit], str], remedy: str = ""
) -> Iterator[Finding]:
    for exhibit in case.exhibits:
        if exhibit.judgement.verdict is verdict:
            remedy = exhibit.judgement.advice or remedy
            form = exhibit.evidence.form
            finding = exhibit.finding(verdict.value, message(exhibit), form, remedy=remedy)
            yield _with_article(case, exhibit, finding)


def _with_article(case: Case, exhibit: Exhibit, finding: Finding) -> Finding:
    """Add the article's side: where the words, or the nearest ones, stand, and what differs."""
    judgement = exhibit.judgement
    span = judgement.span or judgement.nearest
    article = case.prover.article(exhibit.evidence.source)
    source = case.dossier.source(exhibit.evidence.source)
    if span is None or article is None or source is None:
        return finding
    location = Location(article_path(source), *article.place(span[0]))
    related = Related(location, article.text[slice(*span)])
    return replace(finding, related=(related,), details=tuple(_sides(judgement.diff)))


def _sides(diff: Iterable[Change]) -> Iterator[str]:
    steps = list(diff)
    if any(step.op != "equal" for step in steps):
        written = (_marked(step, step.claim) for step in steps if step.claim)
        yield f"you wrote:    {' '.join(written)}"
        article = (_marked(step, step.article) for step in steps if step.article)
        yield f"article says: {' '.join(article)}"


def _marked(step: Change, text: str) -> str:
    """Put what differs in brackets, in double ones where it is grave."""
    if step.op == "equal":
        return text
    return f"[[{text}]]" if step.grave else f"[{text}]"
