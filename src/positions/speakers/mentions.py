"""Where an article names a voice: by name, last name, alias, role or description.

What is *not* here: whether what is named there also speaks.
"""

from bisect import bisect_right
from dataclasses import dataclass

from positions.article import Article
from positions.languages import Language
from positions.speakers.cast import Cast, Name, Strength

_TIGHT = {"", "."}


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name one voice, or one of several.

    Attributes:
        first: its first word.
        last: the word after its last.
        voices: ids of the voices it may mean.
        strength: how surely.
        possessive: it ends in a possessive: `Lavrov's`.
    """

    first: int
    last: int
    voices: tuple[str, ...]
    strength: Strength
    possessive: bool


class Mentions:
    """All mentions in an article, in order."""

    def __init__(self, article: Article, cast: Cast, language: Language | None) -> None:
        found = [m for m in _found(article, cast) if not _other_name(article, m, cast, language)]
        self.all = _fused(article, found, cast)
        self._starts = [mention.first for mention in self.all]

    def between(self, first: int, last: int) -> list[Mention]:
        """The mentions that lie within the words from `first` to before `last`."""
        low = bisect_right(self._starts, first - 1)
        high = bisect_right(self._starts, last - 1)
        return [m for m in self.all[low:high] if m.last <= last]

    def ending(self, first: int, last: int) -> dict[int, Mention]:
        """By last word, the mentions that end among the words from `first` to before `last`."""
        at = max(0, bisect_right(self._starts, first) - 1)
        high = bisect_right(self._starts, last - 1)
        return {m.last - 1: m for m in self.all[at:high] if first < m.last <= last}

    def starting(self, word: int) -> Mention | None:
        """The mention that begins with a word."""
        at = bisect_right(self._starts, word) - 1
        return self.all[at] if at >= 0 and self.all[at].first == word else None

    def covers(self, word: int) -> bool:
        """Whether a word belongs to a mention."""
        at = bisect_right(self._starts, word) - 1
        return at >= 0 and word < self.all[at].last


def _found(article: Article, cast: Cast) -> list[Mention]:
    found: list[Mention] = []
    words, at = article.words, 0
    names = cast.names
    while at < len(words):
        word = words[at]
        known = names.get(word.lower()) or names.get(word.lower().removesuffix("'s"))
        mention = _longest(article, at, known) if known else None
        if mention:
            found.append(mention)
            at = mention.last
        else:
            at += 1
    return found


def _longest(article: Article, at: int, known: list[Name]) -> Mention | None:
    """The mention by the longest names that stand here, of the greatest strength."""
    fitting = [name for name in known if _stands(article.words, at, name)]
    if not fitting:
        return None
    size = len(fitting[0].words)
    strength = max(name.strength for name in fitting if len(name.words) == size)
    voices = tuple(
        dict.fromkeys(n.voice for n in fitting if len(n.words) == size and n.strength == strength)
    )
    end = at + size
    owned = article.words[end - 1].endswith("'s") and not fitting[0].words[-1].endswith("'s")
    return Mention(at, end, voices, strength, owned)


def _stands(words: tuple[str, ...], at: int, name: Name) -> bool:
    here = words[at : at + len(name.words)]
    if len(here) < len(name.words):
        return False
    if not name.exact:
        here = tuple(word.lower() for word in here)
    return here == name.words or (*here[:-1], here[-1].removesuffix("'s")) == name.words


def _other_name(article: Article, mention: Mention, cast: Cast, language: Language | None) -> bool:
    """Whether the words are part of another name: `Melania Trump`, `Trump Tower`."""
    if mention.strength < Strength.LAST_NAME:
        return False
    words, gaps = article.words, article.gaps
    if mention.last < len(words) and not gaps[mention.last] and not mention.possessive:
        after = words[mention.last]
        if after[0].isupper() and not _plain(after, language):
            return not _named(after, cast)
    if (
        mention.strength > Strength.LAST_NAME
        or not mention.first
        or gaps[mention.first] not in _TIGHT
        or article.sentence_of(mention.first)[0] == mention.first
    ):
        return False
    at = mention.first - 1
    while at > 0 and len(words[at]) == 1 and gaps[at] in _TIGHT:
        at -= 1  # an initial: `George W. Bush`
    before = words[at]
    if not before[0].isupper() or _plain(before, language) or len(before) == 1:
        return False
    return not _named(before, cast)


def _named(word: str, cast: Cast) -> bool:
    return word in cast.capitals or word.lower() in cast.names


def _plain(word: str, language: Language | None) -> bool:
    """Whether a capitalised word is no name: a title, a weekday, a word the data knows."""
    return language is None or language.knows(word.lower())


def _fused(article: Article, found: list[Mention], cast: Cast) -> list[Mention]:
    """Mentions side by side as one: `US envoy John Park`, `the minister, Maria Olsen,`."""
    fused: list[Mention] = []
    for mention in found:
        if fused and _belong(article, fused[-1], mention):
            fused[-1] = _merged(fused[-1], mention, cast)
        else:
            fused.append(mention)
    return fused


def _belong(article: Article, first: Mention, second: Mention) -> bool:
    if first.possessive:
        return False
    gap = article.gaps[second.first]
    if first.last == second.first and not gap:
        return True
    described = min(first.strength, second.strength) <= Strength.ROLE
    named = max(first.strength, second.strength) > Strength.PARTY
    between = article.words[first.last : second.first]
    apposed = gap == "," if not between else between in {("the",), ("The",)}
    return apposed and described and named and bool(set(first.voices) & set(second.voices))


def _merged(first: Mention, second: Mention, cast: Cast) -> Mention:
    stronger = max(second, first, key=lambda mention: mention.strength)
    voices = stronger.voices
    if first.strength == Strength.PARTY and second.strength <= Strength.ROLE:
        # `Russian minister`: of the ministers, the party's own.
        own = tuple(v for v in second.voices if cast.voices[v].party in first.voices)
        voices = own or second.voices
    return Mention(first.first, second.last, voices, stronger.strength, second.possessive)
