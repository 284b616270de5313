"""What a quotation's end cuts off: a condition right behind it, a negation that closes the clause.

What is *not* here: what stands before a quotation.
"""

from positions.words.article import Article
from positions.words.languages import Language
from positions.words.languages.lookup import LONGEST, begins, covers, size_at
from positions.words.quotes.clauses import opens_subject
from positions.words.quotes.speech import SENTENCE_END, continues, goes_on_in

_CLAUSE_END = SENTENCE_END + ",-()"
_MOST_LEADING = 3  # words such as `but only` before a condition
_LONGEST_ATTRIBUTION = 12  # words
_NEAR = 4  # words from `is` to `absurd`
_LONGEST_TAIL = 8  # words from a clause's cut to its end


def cut_off_behind(
    article: Article, first: int, last: int, language: Language, *, quoted: bool
) -> int | None:
    """The word behind the words `first` to before `last` that they lose, or None."""
    # A place behind words is never the article's first, so 0 is none.
    return (
        _condition(article, first, last, language, quoted=quoted)
        or _after_attribution(article, first, last, language)
        or _proviso(article, last, language)
        or _negation(article, last, language)
        or _denied(article, first, last, language)
        or _disowned(article, last, language)
    )


def _condition(
    article: Article, first: int, last: int, language: Language, *, quoted: bool
) -> int | None:
    """A condition right behind the last word, behind an interlude too."""
    place, conditions = last, _conditions(article.lower[first:last], language)
    provisos = language.provisos
    speech = article.speech_at(last - 1)
    if quoted and last == article.speeches[speech][1]:
        if any(char in article.seams[last] for char in SENTENCE_END):
            return None
        if speech + 1 < len(article.speeches) and goes_on_in(article, speech + 1, language):
            place = article.speeches[speech + 1][0]
        else:  # the reporter's words
            conditions = conditions - language.limits - language.occasions - language.exceptions
            provisos = frozenset()
    for at in range(place, min(place + _MOST_LEADING, article.paragraph_of(last - 1)[1])):
        if any(char in article.seams[at] for char in SENTENCE_END):
            return None
        ahead = article.lower[at : at + LONGEST]
        if begins(ahead, language.assertions):
            return None
        if begins(ahead, conditions) or _inverted(article, at, language):
            return at
        if ahead[0] not in language.leading:
            break
    return place if begins(article.lower[place : place + LONGEST], provisos) else None


def _after_attribution(article: Article, first: int, last: int, language: Language) -> int | None:
    """A condition behind the reporter's clause: `“…,” Ruiz said, on condition that …`."""
    if last >= len(article.words) or "," not in article.seams[last]:
        return None
    if _introduced(article, first, language):
        return None  # what others say behind it is no attribution: `…, to which she replied that`
    end, said = min(article.sentence_of(last)[1], last + _LONGEST_ATTRIBUTION), False
    for at in range(last, end):
        if said and "," in article.seams[at]:
            place = _past_joiners(article, at, language)
            ahead = article.lower[place : place + LONGEST]
            strong = begins(ahead, language.conditions - language.limits)
            asserts = begins(ahead, language.assertions)
            lost = (strong and not asserts) or _inverted(article, place, language)
            return place if lost else None
        if article.speech_at(at) >= 0:
            return None
        said = said or article.lower[at] in language.cues
    return None


def _introduced(article: Article, first: int, language: Language) -> bool:
    """Whether a reporter's verb and a word such as `that` lead up to the words: `said that “…`."""
    before = range(article.sentence_of(first)[0], first)
    outside = [article.lower[at] for at in before if article.speech_at(at) < 0]
    said = not language.cues.isdisjoint(outside)
    return said and bool(outside) and outside[-1] in language.complements


def _past_joiners(article: Article, at: int, language: Language) -> int:
    while (
        at + 1 < len(article.words) and article.lower[at] in language.joiners | language.contrasts
    ):
        at += 1
    return at


def _proviso(article: Article, last: int, language: Language) -> int | None:
    """What the next sentence begins with and takes back in part: `But only if …`."""
    at = last
    if at >= len(article.words):
        return None
    speech = article.speech_at(last - 1)
    if speech >= 0 and article.speech_at(at) != speech:
        following = article.speech_after(at)
        if 0 <= following - at <= _LONGEST_ATTRIBUTION and continues(article, speech + 1, language):
            at = following
    if article.sentence_of(at)[0] != at or article.paragraph_of(last - 1)[1] <= at:
        return None
    return at if begins(article.lower[at : at + LONGEST], language.provisos) else None


def _denied(article: Article, first: int, last: int, language: Language) -> int | None:
    """What a clause is said to be right behind it: `The idea that … is absurd`."""
    at, end = last, min(last + _NEAR, article.paragraph_of(last - 1)[1])
    if not first or article.lower[first - 1] not in language.complements:
        return None
    if at >= end or article.lower[at] not in language.passives:
        return None
    for place in range(at, end):
        if any(char in article.seams[place] for char in SENTENCE_END):
            return None
        if begins(article.lower[place : place + LONGEST], language.denials):
            return place
    return None


def _disowned(article: Article, last: int, language: Language) -> int | None:
    """What a whole quotation is said to be right behind it: `“…” is a fabricated quote`."""
    if last >= len(article.words) or article.lower[last] not in language.passives:
        return None
    if article.speech_at(last - 1) in {-1, article.speech_at(last)}:
        return None
    for place in range(last, min(last + _NEAR, article.paragraph_of(last - 1)[1])):
        if any(char in article.seams[place] for char in _CLAUSE_END):
            return None
        if article.lower[place] in language.falsehoods:
            return place
    return None


def _conditions(words: tuple[str, ...], language: Language) -> frozenset[str]:
    """What makes a condition behind words: more behind a promise, more behind a negation."""
    plain = language.expanded(words)
    conditions = language.conditions
    if not language.modals.isdisjoint(plain):
        conditions |= language.occasions
    if not language.negators.isdisjoint(plain):
        conditions |= language.exceptions
    return conditions


def _inverted(article: Article, at: int, language: Language) -> bool:
    """Whether `had you`, `should the ports` or `, should they` begins here."""
    if article.lower[at] not in language.inversions or at + 1 >= len(article.words):
        return False
    following = article.lower[at + 1]
    if "," in article.seams[at]:
        return opens_subject(article, at + 1, language)
    subject = following in language.pronouns or (
        article.lower[at] in language.modals and following in language.subjects
    )
    return subject and not article.seams[at]


def _negation(article: Article, last: int, language: Language) -> int | None:
    """A negation that follows at once, or ends the clause: `… unterschreiben heute nicht`."""
    end = min(last + _LONGEST_TAIL, article.paragraph_of(last - 1)[1])
    for at in range(last, end):
        if any(char in article.seams[at] for char in _CLAUSE_END) or (
            article.speech_at(at) != article.speech_at(last - 1)
        ):
            return None
        size = size_at(article.lower, at, language.trailing)
        if size and (at == last or _ends_clause(article, at + size - 1, language)):
            return None if covers(article.lower, at, language.assertions) else at
    return None


def _ends_clause(article: Article, at: int, language: Language) -> bool:
    """Whether a clause ends with a word."""
    if at + 1 >= len(article.words) or article.speech_at(at + 1) != article.speech_at(at):
        return True
    if article.paragraph_of(at)[1] <= at + 1:
        return True
    following = article.lower[at + 1]
    stops = any(char in article.seams[at + 1] for char in _CLAUSE_END)
    return stops or following in language.joiners or following in language.breakers
