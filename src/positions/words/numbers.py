"""The numbers that words state, in figures or in words of their language: `25`, `fünfundzwanzig`.

What is *not* here: units, dates, and what a number is the number of.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final

from positions.words.article import words_of
from positions.words.languages import Language, language as language_of

_LONGEST: Final = 20_000  # characters looked at: a passage is a sentence or two
_HUNDRED: Final = 100  # from here on a number word multiplies what stands before it
_GROUPED: Final = re.compile(r"(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))")
_FIGURE: Final = re.compile(r"(?<![\w.,])(?<!\w-)\d+(?:[.,]\d+)*(?!\w)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_TWENTY: Final = 20  # the least to which `and` adds: `twenty and five`
_LONGEST_WORD: Final = 60  # letters; German numbers below a million have half as many
_TIGHT: Final = {"", "-"}
_JOINED: Final = 0.0  # in a run: what follows adds, as in `fünf|und|zwanzig`


def numbers_in(text: str, language: str = "en") -> frozenset[Decimal]:
    """The numbers that a text states; `6,5` by the language's decimal mark.

    Args:
        text: a passage.
        language: its language; without data, only figures are read.
    """
    text, known = text[:_LONGEST], language_of(language)
    found = {_value(hit, known) for hit in _figures(text)}
    for hit in re.finditer(rf"({_FIGURE.pattern})\s+({_WORD.pattern})", _GROUPED.sub("", text)):
        scale = _words_of(known).get(hit[2].lower(), 0) if known else 0
        if scale >= _HUNDRED:
            found.add(_value(hit[1], known) * _decimal(scale))
    return frozenset(found | set(_in_words(text, known))) if known else frozenset(found)


def _figures(text: str) -> list[str]:
    return [hit[0] for hit in _FIGURE.finditer(_GROUPED.sub("", text))]


def _value(figure: str, known: Language | None) -> Decimal:
    """A figure's value: a mark before three figures groups, unless it is the decimal one."""
    mark = known.decimal if known else "."
    grouping = "," if mark == "." else "."
    whole = re.sub(rf"{re.escape(grouping)}(?=\d{{3}}(?!\d))", "", figure)
    head, _, fraction = whole.replace(",", ".").partition(".")
    return Decimal(f"{head}.{fraction.replace('.', '') or 0}")


def _decimal(number: float) -> Decimal:
    return Decimal(str(number))


@lru_cache(maxsize=16)
def _words_of(known: Language) -> dict[str, float]:
    """Number words that have a value: `half`, but not `many`."""
    return {word: value for word, value in known.numbers.items() if value}


def _in_words(text: str, known: Language) -> Iterator[Decimal]:
    """The numbers of runs of number words: `two hundred and five`, `soixante-dix`."""
    words, seams = words_of(text)
    run: list[float] = []
    joined = False
    for at, word in enumerate((*words, "")):
        parts = _parts(word.lower(), known)
        tight = at < len(words) and seams[at] in _TIGHT
        if parts and parts[0] >= _HUNDRED and not run and tight and _ends_in_figure(words, at):
            continue  # `3 million` is told by the figure
        if run and tight and not joined and word.lower() in known.joiners:
            joined = True  # `thirty and five`, but not `two and three`
            continue
        adds = parts and tight and (not joined or run[-1] > max(parts[0], _TWENTY - 1))
        if run and not adds:
            yield _decimal(_sum(run))
            run = []
        run += parts
        joined = False


def _ends_in_figure(words: tuple[str, ...], at: int) -> bool:
    return at > 0 and words[at - 1][-1].isdigit()


def _parts(word: str, known: Language) -> list[float]:
    """The numbers that a word is made of: German `zweihundertfünfundzwanzig`; none for others."""
    values = _words_of(known)
    if len(word) > _LONGEST_WORD:
        return []
    if word in values:
        return [values[word]]
    for size in range(len(word) - 1, 1, -1):
        if word[:size] not in values:
            continue
        bare = _past_joiner(word[size:], known)
        if rest := _parts(bare, known):
            joined = [_JOINED] if bare != word[size:] else []
            return [values[word[:size]], *joined, *rest]
    return []


def _past_joiner(rest: str, known: Language) -> str:
    joiner = next((j for j in sorted(known.joiners) if len(j) > 1 and rest.startswith(j)), "")
    return rest.removeprefix(joiner)


def _sum(run: list[float]) -> float:
    """What a run of number words adds up to: greater ones multiply what stands before them."""
    total = current = before = 0.0
    for value in run:
        # French `quatre-vingt`; nothing multiplies what is joined.
        fourscore = 0 < current < 10 and value == 20 and before != _JOINED  # noqa: PLR2004
        before = value
        if value >= 1000:  # noqa: PLR2004 - thousands close what they multiply
            total, current = total + (current or 1) * value, 0.0
        elif (value >= _HUNDRED and current) or fourscore:
            current *= value
        else:
            current += value
    return total + current
