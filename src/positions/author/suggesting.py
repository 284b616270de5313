"""A first draft from a source: what it says that the parties' voices said, and about which issue.

Rules and data only. Everything suggested is judged as `check` would judge it, by the same words of
the article; what only a pronoun or a neighbouring sentence tells is `unsure`. What is *not* here:
stances. Where a statement lies on a scale is the coder's to say.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from positions.author.about import Topics
from positions.author.quoted import quoted_from
from positions.evidence import prove_all
from positions.records import Dossier
from positions.words import Article, Claim, Judgement, Reading, judge_all

_LEAST: Final = 3  # words: fewer prove nothing
_LONGEST_INTERLUDE: Final = 20  # words of a reporter's between two halves of one sentence
_LONGEST_TITLE: Final = 8  # words
_SMALL: Final = 3  # letters: `of`, `the`, `and` stay small in titles
_OPENING: Final = ("“", "„", "«", '"')
_CLOSING: Final = frozenset('”“»"')
_TAIL: Final = re.compile(r"[?!]+")


@dataclass(frozen=True)
class Suggestion:
    """Words that may be worth a record.

    Attributes:
        form: `quote`, or `passage` for what the source reports in its own words.
        text: The words.
        speaker: The voice's id.
        party: The party that it speaks for; None where it speaks for several.
        issue: The issue that it is probably about; None where no word tells.
        why: The words that tell the issue.
        line: Where they stand, from 1.
        unsure: Whether only a pronoun or a sentence nearby tells who speaks.
        recorded: Whether some record, or the words without a place, hold them already.
        span: Where they stand, in code points.
    """

    form: Literal["quote", "passage"]
    text: str
    speaker: str
    party: str | None
    issue: str | None
    why: tuple[str, ...]
    line: int
    unsure: bool
    recorded: bool
    span: tuple[int, int]


def _folded(text: str) -> str:
    return " ".join(text.split()).rstrip(".").casefold()


@dataclass(frozen=True)
class Attributed:
    """Words, whose they are, and whether that is told right beside them."""

    form: Literal["quote", "passage"]
    text: str
    span: tuple[int, int]
    speaker: str
    unsure: bool


def suggestions(dossier: Dossier, source: str) -> list[Suggestion]:
    """Suggest statements from a source, in the order in which they stand there.

    A source whose text is missing, or is not the one that was catalogued, suggests nothing.
    """
    reading = prove_all(dossier, []).reading(source)
    if reading is None:
        return []
    topics = Topics(dossier)
    held = [one.judgement.span for one in quoted_from(dossier, source) if one.judgement.span]
    found = []
    title = _folded(entry.title) if (entry := dossier.source(source)) else ""
    for one in attributed(reading):
        if _folded(one.text) == title:  # a headline is somebody else's summary
            continue
        parties = dossier.parties_of(one.speaker)
        issue, why = topics.of(one.text)
        found.append(
            Suggestion(
                form=one.form,
                text=one.text,
                speaker=one.speaker,
                party=next(iter(parties)) if len(parties) == 1 else None,
                issue=issue,
                why=why,
                line=reading.place(one.span[0])[0],
                unsure=one.unsure,
                recorded=any(start < one.span[1] and one.span[0] < end for start, end in held),
                span=one.span,
            )
        )
    return found


def attributed(reading: Reading) -> list[Attributed]:
    """Find quotations and reported statements that the text gives to a known voice."""
    article = reading.article
    candidates = [*_quotations(reading), *_sentences(article)]
    asked = [Claim(form, text) for form, text, _ in candidates]
    credited = [judgement.said_by for judgement in judge_all(reading, asked)]
    named = [(one, voice) for one, voice in zip(candidates, credited, strict=True) if voice]
    claims = [Claim(form, text, voice) for (form, text, _), voice in named]
    found = [
        Attributed(form, text, span, voice, unsure=not _told_beside(reading, span, voice))
        for ((form, text, span), voice), judgement in zip(
            named, judge_all(reading, claims), strict=True
        )
        if _stands(judgement, span)
    ]
    return sorted(found, key=lambda one: one.span)


Candidate = tuple[Literal["quote", "passage"], str, tuple[int, int]]


def _quotations(reading: Reading) -> Iterator[Candidate]:
    """Quotations of three words and more, halves that a reporter's words part put together.

    A turn of a transcript, or a statement, gives its sentences.
    """
    article = reading.article
    for run in _runs(article):
        first, last = run[0][0], run[-1][1]
        if reading.turn(first):
            yield from _said(article, first, last)
        elif sum(b - a for a, b in run) >= _LEAST and not _titled(article, first, last):
            pieces = [piece(article, *part) for part in run]
            text = " ".join([*(one.rstrip(" ,") for one in pieces[:-1]), pieces[-1]])
            yield "quote", text, article.span(first, last)


def _said(article: Article, first: int, last: int) -> Iterator[Candidate]:
    """The sentences among some words that are spoken, times at their side left out."""
    heads = [first, *(head for head in article.sentences if first < head < last), last]
    for start, end in pairwise(heads):
        words = piece(article, start, end)
        before = article.text[article.starts[start] - 1 : article.starts[start]]
        if before in _OPENING and not _CLOSING.isdisjoint(words):
            words = before + words  # somebody else's words at its head: `“Never” is a long word`
        if end - start >= _LEAST and any(map(str.isalpha, words)):
            yield "quote", words, article.span(start, end)


def _titled(article: Article, first: int, last: int) -> bool:
    """Whether a few words are capitalised like a title: “State of the Union”."""
    words = article.words[first:last]
    long = [word for word in words if len(word) > _SMALL]
    return last - first <= _LONGEST_TITLE and all(word[0].isupper() for word in (words[0], *long))


def _runs(article: Article) -> Iterator[list[tuple[int, int]]]:
    run: list[tuple[int, int]] = []
    for speech in article.speeches:
        if run and len(run) == 1 and _goes_on(article, run[-1], speech):
            run.append(speech)
            continue
        if run:
            yield run
        run = [speech]
    if run:
        yield run


def _goes_on(article: Article, before: tuple[int, int], after: tuple[int, int]) -> bool:
    """Whether one sentence runs through two quotations and the reporter's words between."""
    gap = after[0] - before[1]
    if not 0 < gap <= _LONGEST_INTERLUDE or "," not in article.seams[before[1]]:
        return False
    same = article.sentence_of(before[1]) == article.sentence_of(after[0])
    return same and "," in article.seams[after[0]]


def piece(article: Article, first: int, last: int) -> str:
    """Give some words as the text has them, a question's mark included, on one line."""
    start, end = article.span(first, last)
    tail = _TAIL.match(article.text, end)
    return " ".join(article.text[start : tail.end() if tail else end].split())


def _sentences(article: Article) -> Iterator[Candidate]:
    """Sentences of the source's own words, without a quotation in them."""
    ends = [*article.sentences[1:], len(article.words)]
    for first, last in zip(article.sentences, ends, strict=True):
        quoted = any(a < last and first < b for a, b in article.speeches)
        if last - first >= _LEAST and not quoted:
            yield "passage", piece(article, first, last), article.span(first, last)


def _stands(judgement: Judgement, span: tuple[int, int]) -> bool:
    """Whether words are proved at this very place, not at another where they stand as well."""
    found = judgement.span
    return (
        judgement.verdict.clean and found is not None and found[0] < span[1] and span[0] < found[1]
    )


def _told_beside(reading: Reading, span: tuple[int, int], voice: str) -> bool:
    """Whether a turn's label, or a name in the sentences of some words, tells whose they are."""
    article = reading.article
    first, last = article.word_span(*span)
    if reading.turn(first):
        return True
    start, end = article.sentence_of(first)[0], article.sentence_of(last - 1)[1]
    if last < len(article.words) and not {"?", "!"}.isdisjoint(article.seams[last]):
        end = article.sentence_of(last)[1]  # `“Will they pay?” Berg asked`
    spoken = [a for a in range(start, end) if article.speech_at(a) < 0]
    return any(_means(reading, article.words, at, voice) for at in spoken)


def _means(reading: Reading, words: Sequence[str], at: int, voice: str) -> bool:
    for name in reading.cast.names.get(words[at].lower(), ()):
        here = tuple(words[at : at + len(name.words)])
        same = here == name.words if name.exact else tuple(map(str.lower, here)) == name.words
        if same and reading.cast.stands_for(name.voice, voice):
            return True
    return False


def unrecorded(found: Iterable[Suggestion]) -> list[Suggestion]:
    """Leave out what is recorded already."""
    return [one for one in found if not one.recorded]
