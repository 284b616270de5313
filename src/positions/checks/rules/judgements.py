"""Words that do not stand in their article as a record gives them: one rule a verdict."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from positions.checks.rules.case import Case, Exhibit
from positions.checks.rules.copying import damage_told
from positions.records import Finding, Location, Related, article_path
from positions.words import SOMEBODY, Step, Verdict

_AROUND: Final = 8  # words: a clause, so that a reader recognises the place


def unchecked(case: Case) -> Iterator[Finding]:
    """The article is missing, changed or unreadable, so the words could not be checked.

    Why: What was not checked must never look proved.
    Example: The file of gazette no longer has the catalogued `sha256: `, and evidence names it.
    Instead: Bring back the article that was coded; see source-missing and source-changed.
    """
    return _judged(case, Verdict.UNCHECKED, lambda one: f"{one.evidence.source} cannot be checked")


def not_found(case: Case) -> Iterator[Finding]:
    """Nothing like these words stands in the article.

    Why: Evidence is words that anybody can look up.
    Example: `Our fishermen must never lose their old rights in these waters` of an article in
    which nobody says anything like it.
    Instead: Copy the words from the article, or name the source that holds them: when another
    article of the catalogue does, the finding names it.
    """

    def elsewhere(one: Exhibit) -> str:
        names = case.proofs.elsewhere(one.evidence)
        return f"they stand in {' and in '.join(names)}: write source: {names[0]}" if names else ""

    return _judged(
        case,
        Verdict.NOT_FOUND,
        lambda one: f"no such words stand in {one.evidence.source}",
        elsewhere,
    )


def altered_critical(case: Case) -> Iterator[Finding]:
    """The article's words differ in a negation, modal, condition, number, unit or name.

    Why: One such word turns a position into another.
    Example: `We are not ready to share the bay` where the article has "We are ready to share
    the bay".
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
    Example: `with our friends` where the article has "with our neighbours".
    Instead: Copy the article's words; mark what you leave out with `...` and what you put in with
    square brackets.
    """
    return _judged(case, Verdict.ALTERED, lambda one: f"the words of {one.evidence.source} differ")


def not_quoted(case: Case) -> Iterator[Finding]:
    """A quote's words stand in the article, but nobody speaks them there.

    Why: They are the reporter's words, not the speaker's.
    Example: `quote: Northland will send 40 boats to the bay every year`, which is the
    reporter's sentence.
    Instead: Write them as a `passage`. Where the whole text is one voice, such as a letter or a
    speech, write `kind: statement` and `speaker` at the source; where it is turns that were not
    recognised, `kind: transcript`.
    """
    return _judged(
        case,
        Verdict.NOT_QUOTED,
        lambda _: "these words stand outside quotation marks",
        "write passage: instead of quote:, or kind: statement at the source if it is one voice",
    )


def nested(case: Case) -> Iterator[Finding]:
    """A quote is a quotation inside the speaker's own quotation.

    Why: Those are somebody else's words in the speaker's mouth.
    Example: `quote: keep your boats in your own harbour`, which the speaker puts in somebody
    else's mouth.
    Instead: Quote the speaker's whole sentence.
    """
    return _judged(
        case, Verdict.NESTED, lambda _: "the speaker is quoting somebody else's words here"
    )


def context_lost(case: Case) -> Iterator[Finding]:
    """A negation or condition that belongs to the words was cut off.

    Why: "it is fair to say that we support the draft" stands in "I don't think it is fair to say…".
    Example: `quote: close the bay to anybody` where the article has "We will not close the bay
    to anybody".
    Instead: Begin earlier or end later, so that the negation or condition is part of the words.
    """
    return _judged(
        case, Verdict.CONTEXT_LOST, lambda _: "a negation or condition around them was cut off"
    )


def misattributed(case: Case) -> Iterator[Finding]:
    """The article gives these words to another known speaker.

    Why: Whose words they are is half of what is recorded.
    Example: `speaker: dune` at words behind which the article has "Anna Berg said".
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
    Example: `speaker: berg` at words in a paragraph that names nobody.
    Instead: Add the name under which the article knows the speaker to their aliases, or waive
    this with the reason.
    """

    def message(one: Exhibit) -> str:
        speaker, called = one.evidence.speaker, one.judgement.called
        who = case.dossier.voice_name(speaker) if speaker else "anybody"
        if called:
            return f"the article gives these words to “{called}”, and nothing says that it is {who}"
        return f"nothing near these words gives them to {who}"

    def remedy(one: Exhibit) -> str:
        speaker, called = one.evidence.speaker or "", one.judgement.called
        if called:
            return f"if that is {speaker}, add the name or role used there to its aliases"
        if one.judgement.unmade:
            return "no data for this language: read the article, and waive this with the reason"
        names = case.dossier.names_of(speaker)
        return f"looked for {', '.join(names)}: add the name or role used there to aliases"

    return _judged(case, Verdict.UNATTRIBUTED, message, remedy)


def too_short(case: Case) -> Iterator[Finding]:
    """Fewer than three words.

    Why: So few words stand everywhere and prove nothing.
    Example: `quote: to share`.
    Instead: Quote the whole clause.
    """
    return _judged(case, Verdict.TOO_SHORT, lambda _: "fewer than three words prove nothing")


def speaker_missing(case: Case) -> Iterator[Finding]:
    """A passage is somebody's words, and the record does not say whose.

    Why: Left out, somebody's claim becomes the outlet's neutral voice.
    Example: `passage: Northland wants a shared quota` without a speaker, where the article has
    "Carl Dune said that Northland wants a shared quota".
    Instead: Add the speaker whom the article names, or whose turn it is. What stands in a turn of
    nobody known, or says "we", is no party's position until its speaker is named.
    """
    for exhibit in case.exhibits:
        missing = exhibit.judgement.speaker_missing
        if missing is not None:
            message, remedy = _whose(case, missing)
            finding = exhibit.finding("speaker-missing", message, "passage", remedy=remedy)
            yield _with_article(case, exhibit, finding)


def _whose(case: Case, missing: str) -> tuple[str, str]:
    """What to say of a passage without a speaker, and what to do."""
    if missing == SOMEBODY:
        return (
            "somebody says this, in a turn or as “we”, and the record does not say who",
            "add speaker: with the id of whoever says it; a questioner's words are no evidence",
        )
    return (
        f"the article credits this to {case.dossier.voice_name(missing)}",
        f"add speaker: {missing}",
    )


def _judged(
    case: Case,
    verdict: Verdict,
    message: Callable[[Exhibit], str],
    remedy: str | Callable[[Exhibit], str] = "",
) -> Iterator[Finding]:
    for exhibit in case.judged(verdict):
        if not _nobody(case, exhibit, verdict):
            damage, mend = damage_told(case, exhibit)
            told = message(exhibit) + damage
            advice = mend or exhibit.judgement.advice or _remedy_of(remedy, exhibit)
            form = exhibit.evidence.form
            finding = exhibit.finding(verdict.value, told, form, remedy=advice)
            word = _first_difference(exhibit.evidence.words, exhibit.judgement.diff)
            follows = exhibit.evidence.source if verdict is Verdict.UNCHECKED else None
            yield _with_article(case, exhibit, replace(finding, word=word, follows=follows))


def _remedy_of(remedy: str | Callable[[Exhibit], str], exhibit: Exhibit) -> str:
    return remedy if isinstance(remedy, str) else remedy(exhibit)


def _nobody(case: Case, exhibit: Exhibit, verdict: Verdict) -> bool:
    """Whether the words are given to a speaker nobody knows: `speaker-unknown` says so."""
    speaker = exhibit.evidence.speaker
    attributed = verdict in (Verdict.MISATTRIBUTED, Verdict.UNATTRIBUTED)
    return attributed and speaker is not None and not case.dossier.knows(speaker)


def _with_article(case: Case, exhibit: Exhibit, finding: Finding) -> Finding:
    """Add the article's side: where the words, or the nearest ones, stand, and what differs."""
    judgement = exhibit.judgement
    spans = (judgement.span or judgement.nearest, judgement.lost)
    reading = case.proofs.reading(exhibit.evidence.source)
    source = case.dossier.source(exhibit.evidence.source)
    if judgement.verdict is Verdict.NOT_FOUND or reading is None or source is None:
        return finding
    path = article_path(source.file)
    related = tuple(
        Related(Location(path, *reading.place(span[0])), reading.text[slice(*span)])
        for span in spans
        if span is not None
    )
    details = tuple(filter(None, [_differences(judgement.diff)]))
    return replace(finding, related=related, details=details)


def _differences(diff: Iterable[Step]) -> str:
    """Write a word diff, with eight words round each difference: `… on the -main +key issue …`."""
    steps = list(diff)
    if all(step.op == "equal" for step in steps):
        return ""
    words: list[str] = []
    for at, step in enumerate(steps):
        if step.op == "equal":
            words += _around(step.claim.split(), first=at == 0, last=at == len(steps) - 1)
        else:
            words += [f"-{word}" for word in step.claim.split()]
            words += [f"+{word}" for word in step.article.split()]
    return " ".join(words)


def _around(words: Sequence[str], *, first: bool, last: bool) -> Sequence[str]:
    """Leave out words that are far from the differences before and behind them."""
    head, tail = (0 if first else _AROUND), (0 if last else _AROUND)
    if len(words) <= head + tail:
        return words
    return [*words[:head], "…", *words[len(words) - tail :]]


def _first_difference(words: str, diff: Iterable[Step]) -> int:
    """Count the words before the first one that the article does not have so."""
    at = 0
    for step in diff:
        for word in step.claim.split():
            found = max(words.find(word, at), at)
            if step.op != "equal":
                return len(words[: found + 1].split()) - 1
            at = found + len(word)
        if step.op == "insert":
            return min(len(words[:at].split()), len(words.split()) - 1)
    return 0
