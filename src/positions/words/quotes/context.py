"""What a quotation's beginning cuts off: a negation in its clause, a condition in its sentence.

A semicolon ends a sentence here. What is *not* here: negations inside the quotation.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from positions.words.article import Article
from positions.words.languages import Language
from positions.words.languages.lookup import LONGEST, begins, heads
from positions.words.quotes.behind import cut_off_behind
from positions.words.quotes.clauses import complements, opens_subject
from positions.words.quotes.speech import SENTENCE_END, goes_on_in

_CLAUSE_END = ",-()"
_LONGEST_ASIDE = 12  # words between two commas
_DENIAL_REACH = 6  # words from `denied that` to what is denied
_LONGEST_SENTENCE = 150  # words


@dataclass(frozen=True, slots=True)
class _Step:
    """A word to the left, and the punctuation between it and the word on its right."""

    place: int
    seam: str
    joined: bool


def cut_off(
    article: Article, first: int, last: int, language: Language, *, quoted: bool
) -> int | None:
    """The word that a quotation of the words `first` to before `last` loses, or None."""
    if _may_lose(article, first, language):
        steps = list(_leftward(article, first, language, quoted=quoted))
        words = [article.lower[step.place] for step in steps]
        claim = article.lower[first:last]
        found = _condition(words, language)
        if found is None:
            found = _opening(article, steps, claim, language)
        if found is None:
            found = _negation(words, steps, claim, language)
        if found is not None:
            return steps[found].place
    return cut_off_behind(article, first, last, language, quoted=quoted)


def _may_lose(article: Article, first: int, language: Language) -> bool:
    """Whether the sentence holds any word to the left that matters: mostly it does not."""
    speech = article.speech_at(first)
    if speech > 0 and article.outer[speech - 1].goes_on:
        return True
    return not _triggers(language).isdisjoint(article.lower[article.sentence_of(first)[0] : first])


@lru_cache(maxsize=16)
def _triggers(language: Language) -> frozenset[str]:
    groups = (
        language.negators, language.denials, language.conditions, language.questions,
        language.inversions, language.occasions,
    )  # fmt: skip
    return frozenset().union(*(heads(group) for group in groups))


def _leftward(article: Article, first: int, language: Language, *, quoted: bool) -> Iterator[_Step]:
    """The words to the left within the sentence, nearest first.

    Within a quotation they are the speaker's, across an interlude too when the sentence goes
    on; before its opening mark they are the reporter's, up to the verb of saying.
    """
    place = first
    reporter = not quoted
    for _ in range(_LONGEST_SENTENCE):
        before, seam, joined = place - 1, article.seams[place], False
        if not reporter and place == article.speeches[article.speech_at(place)][0]:
            joined = goes_on_in(article, article.speech_at(place), language)
            if joined:
                before = article.speeches[article.speech_at(place) - 1][1] - 1
                seam = article.seams[before + 1]
            elif any(char in seam for char in ":-"):
                return
            reporter = not joined
        if before < 0 or not (joined or article.paragraph_of(place)[0] <= before):
            return
        stopped = any(char in seam for char in SENTENCE_END)
        if stopped and not _inner_stop(article, place, seam, joined=joined):
            return
        if reporter and quoted and _says(article, before, first, language):
            return
        yield _Step(before, seam, joined)
        place = before


def _says(article: Article, place: int, first: int, language: Language) -> bool:
    """Whether a reporter's word is a verb of saying, and not `denied reports that`."""
    word = article.lower[place]
    if word not in language.cues or article.speech_at(place) >= 0:
        return False
    introduced = language.complements.intersection(article.lower[place + 1 : first])
    return not (word in language.denials and introduced)


def _inner_stop(article: Article, place: int, seam: str, *, joined: bool) -> bool:
    """Whether the stop before a word ends no sentence: `Mr. Park`, `U.S. envoy`."""
    return not joined and seam == "." and article.sentence_of(place)[0] != place


def _condition(words: Sequence[str], language: Language) -> int | None:
    for i in range(len(words)):
        ahead = _ahead(words, i)
        if begins(ahead, language.conditions) and not _means_other(words, i, language):
            return i
    return None


def _opening(
    article: Article, steps: Sequence[_Step], claim: Sequence[str], language: Language
) -> int | None:
    """What makes a condition only where it opens a clause: `had you`, `when they go, we will`."""
    plain = language.expanded(claim)
    promised = bool(steps) and "," in steps[0].seam and not language.modals.isdisjoint(plain)
    for i, step in enumerate(steps):
        word = article.lower[step.place]
        heads_sentence = article.sentence_of(step.place)[0] == step.place
        opens = i + 1 == len(steps) or any(char in steps[i + 1].seam for char in _CLAUSE_END)
        if (
            opens
            and word in language.inversions
            and (heads_sentence or opens_subject(article, step.place + 1, language))
        ):
            return i
        if opens and promised and word in language.occasions:
            return i
        promised = promised and word not in language.cues
    return None


def _ahead(words: Sequence[str], i: int) -> Sequence[str]:
    """A few words from the i-th to the right, of words that run leftward."""
    return words[i : i - LONGEST if i >= LONGEST else None : -1]


def _means_other(words: Sequence[str], i: int, language: Language) -> bool:
    """Whether the word is part of `no doubt` or `even if`, or of `asked if`."""
    for start in range(i, min(i + LONGEST, len(words))):
        ahead = _ahead(words, start)
        if ahead[0] in heads(language.assertions) and any(
            " ".join(ahead[:size]) in language.assertions
            for size in range(start - i + 1, LONGEST + 1)
        ):
            return True
    return _asks(words, i, language)


def _asks(words: Sequence[str], i: int, language: Language) -> bool:
    """Whether a condition word only introduces a question: `asked if`."""
    asked = any(w in language.whether for w in words[i + 1 : i + 1 + LONGEST])
    return asked and words[i] in language.conditions


def _negation(
    words: Sequence[str], steps: Sequence[_Step], claim: Sequence[str], language: Language
) -> int | None:
    i = 0
    reported = not language.reported.isdisjoint(claim)
    while i < len(words):
        following = (*words[max(0, i - 2) : i][::-1], *claim[:2])[:2]
        aside = _aside(words, steps, i, following, language)
        if aside is not None:
            i = aside
        elif _clause_ends(steps[i], following, language) and not (i == 0 and reported):
            return None
        if _negates(words, i, language):
            return i
        i += 1
    return None


def _clause_ends(step: _Step, following: Sequence[str], language: Language) -> bool:
    """Whether a clause begins with the words that follow a step."""
    after = following[0]
    if any(char in step.seam for char in _CLAUSE_END):
        if complements(following, language):
            return False
        return not step.joined or after in language.subjects
    if after in language.breakers:
        return True
    return after in language.joiners and following[-1] in language.subjects


def _aside(
    words: Sequence[str],
    steps: Sequence[_Step],
    i: int,
    following: Sequence[str],
    language: Language,
) -> int | None:
    """The word that an aside between two commas was put after, if the clause goes on behind it."""
    if "," not in steps[i].seam and "-" not in steps[i].seam:
        return None
    for k in range(i + 1, min(i + _LONGEST_ASIDE, len(words))):
        if any(char in steps[k].seam for char in _CLAUSE_END):
            governs = words[k] in language.negators or words[k] in language.modals
            return k if governs or complements(following, language) else None
    return None


def _negates(words: Sequence[str], i: int, language: Language) -> bool:
    ahead = _ahead(words, i)
    if words[i] in language.questions or _asks(words, i, language):
        return True
    if begins(ahead, language.negators):
        return not _means_other(words, i, language)
    if i < _DENIAL_REACH and begins(ahead, language.denials):
        if _means_other(words, i, language):
            return False
        return not any(w in language.joiners for w in words[:i])
    return False
