"""What a quotation's beginning and end cut off: a negation to the left, a condition around.

A negation counts in the same clause, a condition earlier in the sentence or directly after.
A semicolon ends a sentence here. What is *not* here: negations inside the quotation.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from positions.article import Article
from positions.languages import Language
from positions.quotes.speech import continues

_SENTENCE_END = ".?!;:…"
_CLAUSE_END = ",-()"
_LONGEST_ASIDE = 12  # words between two commas
_LONGEST_PHRASE = 4  # words of a phrase in a language's data
_DENIAL_REACH = 4  # words from `denied that` to what is denied
_MOST_LEADING = 3  # words such as `but only` before a condition
_LONGEST_SENTENCE = 150  # words


@dataclass(frozen=True, slots=True)
class _Step:
    """A word to the left, and the punctuation between it and the word on its right."""

    place: int
    gap: str
    joined: bool


def cut_off(
    article: Article, first: int, last: int, language: Language, *, quoted: bool
) -> int | None:
    """The word that a quotation of the words `first` to before `last` loses, or None."""
    if _may_lose(article, first, language):
        steps = list(_leftward(article, first, language, quoted=quoted))
        words = [article.lower[step.place] for step in steps]
        found = _condition(words, language)
        if found is None:
            found = _negation(words, steps, article.lower[first], language)
        if found is not None:
            return steps[found].place
    return _condition_after(article, last, language, quoted=quoted)


def _may_lose(article: Article, first: int, language: Language) -> bool:
    """Whether the sentence holds any word to the left that matters: mostly it does not."""
    speech = article.speech_at(first)
    if speech > 0 and article.outer[speech - 1].goes_on:
        return True
    return not _triggers(language).isdisjoint(article.lower[article.sentence_of(first)[0] : first])


@lru_cache(maxsize=16)
def _triggers(language: Language) -> frozenset[str]:
    groups = (language.negators, language.denials, language.conditions, language.questions)
    return frozenset().union(*(_heads(group) for group in groups))


@lru_cache(maxsize=256)
def _heads(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


def _leftward(article: Article, first: int, language: Language, *, quoted: bool) -> Iterator[_Step]:
    """The words to the left within the sentence, nearest first.

    Within a quotation they are the speaker's, across an interlude too when the sentence goes
    on; before its opening mark they are the reporter's, up to the verb of saying.
    """
    place = first
    reporter = not quoted
    for _ in range(_LONGEST_SENTENCE):
        before, gap, joined = place - 1, article.gaps[place], False
        if not reporter and place == article.speeches[article.speech_at(place)][0]:
            joined = goes_on_in(article, article.speech_at(place), language)
            if joined:
                before = article.speeches[article.speech_at(place) - 1][1] - 1
                gap = article.gaps[before + 1]
            elif any(char in gap for char in ":-"):
                return
            reporter = not joined
        if before < 0 or not (joined or article.paragraph_of(place)[0] <= before):
            return
        stopped = any(char in gap for char in _SENTENCE_END)
        if stopped and not _inner_stop(article, place, gap, joined=joined):
            return
        if reporter and quoted and _says(article, before, language):
            return
        yield _Step(before, gap, joined)
        place = before


def goes_on_in(article: Article, speech: int, language: Language) -> bool:
    """Whether a quotation goes on with the sentence of the one before it."""
    if not continues(article, speech, language):
        return False
    if article.outer[speech - 1].goes_on:
        return True
    end, start = article.speeches[speech - 1][1], article.speeches[speech][0]
    stops = article.gaps[end : start + 1]
    fresh = article.words[start - 1].lower() in language.cues and any(
        word.lower() in language.cues for word in article.words[end : start - 1]
    )
    return not fresh and not any(c in gap for gap in stops for c in _SENTENCE_END)


def _says(article: Article, place: int, language: Language) -> bool:
    """Whether a reporter's word is a verb of saying that nothing negates or denies."""
    if article.words[place].lower() not in language.cues or article.speech_at(place) >= 0:
        return False
    left = [w.lower() for w in article.words[max(0, place - 2) : place]]
    return not any(w in language.negators or w in language.denials for w in left)


def _inner_stop(article: Article, place: int, gap: str, *, joined: bool) -> bool:
    """Whether the stop before a word ends no sentence: `Mr. Park`, `U.S. envoy`."""
    return not joined and gap == "." and article.sentence_of(place)[0] != place


def _condition(words: Sequence[str], language: Language) -> int | None:
    for i in range(len(words)):
        ahead = _ahead(words, i)
        if begins(ahead, language.conditions) and not _means_other(words, i, language):
            return i
    return None


def _ahead(words: Sequence[str], i: int) -> Sequence[str]:
    """A few words from the i-th to the right, of words that run leftward."""
    return words[i : i - _LONGEST_PHRASE if i >= _LONGEST_PHRASE else None : -1]


def begins(words: Sequence[str], phrases: frozenset[str]) -> bool:
    """Whether words begin with one of some phrases."""
    if words[0] not in _heads(phrases):
        return False
    return any(" ".join(words[:size]) in phrases for size in range(1, _LONGEST_PHRASE + 1))


def _means_other(words: Sequence[str], i: int, language: Language) -> bool:
    """Whether the word is part of `no doubt` or `even if`, or of `asked if`."""
    for start in range(i, min(i + _LONGEST_PHRASE, len(words))):
        ahead = _ahead(words, start)
        if ahead[0] in _heads(language.assertions) and any(
            " ".join(ahead[:size]) in language.assertions for size in range(start - i + 1, 5)
        ):
            return True
    return _asks(words, i, language)


def _asks(words: Sequence[str], i: int, language: Language) -> bool:
    """Whether a condition word only introduces a question: `asked if`."""
    asked = any(w in language.whether for w in words[i + 1 : i + 5])
    return asked and words[i] in language.conditions


def _negation(
    words: Sequence[str], steps: Sequence[_Step], right: str, language: Language
) -> int | None:
    i = 0
    while i < len(words):
        following = (*words[max(0, i - 2) : i][::-1], right)[:2]
        if _clause_ends(steps[i], following, language):
            aside = _aside(words, steps, i, language)
            if aside is None:
                return None
            i = aside
        if _negates(words, i, language):
            return i
        i += 1
    return None


def _clause_ends(step: _Step, following: Sequence[str], language: Language) -> bool:
    """Whether a clause begins with the words that follow a step."""
    after = following[0]
    if any(char in step.gap for char in _CLAUSE_END):
        return not step.joined or after in language.subjects
    if after in language.breakers:
        return True
    return after in language.joiners and following[-1] in language.subjects


def _aside(words: Sequence[str], steps: Sequence[_Step], i: int, language: Language) -> int | None:
    """The negation or modal that an aside between two commas was put after, if one was."""
    if "," not in steps[i].gap and "-" not in steps[i].gap:
        return None
    for k in range(i + 1, min(i + _LONGEST_ASIDE, len(words))):
        if any(char in steps[k].gap for char in _CLAUSE_END):
            governs = words[k] in language.negators or words[k] in language.modals
            return k if governs else None
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


def _condition_after(
    article: Article, last: int, language: Language, *, quoted: bool
) -> int | None:
    """A condition right behind the last word, behind an interlude too."""
    place, conditions = last, language.conditions
    speech = article.speech_at(last - 1)
    if quoted and last == article.speeches[speech][1]:
        if any(char in article.gaps[last] for char in _SENTENCE_END):
            return None
        if speech + 1 < len(article.speeches) and goes_on_in(article, speech + 1, language):
            place = article.speeches[speech + 1][0]
        else:
            conditions -= language.limits
    for at in range(place, min(place + _MOST_LEADING, article.paragraph_of(last - 1)[1])):
        if any(char in article.gaps[at] for char in _SENTENCE_END):
            return None
        ahead = article.lower[at : at + _LONGEST_PHRASE]
        if begins(ahead, conditions):
            return None if begins(ahead, language.assertions) else at
        if ahead[0] not in language.leading:
            return None
    return None
