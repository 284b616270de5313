"""Where an article names a voice: by name, last name, alias, role or description.

What is *not* here: whether what is named there also speaks.
"""

from bisect import bisect_right
from dataclasses import dataclass, replace

from positions.words.article import Article, words_of
from positions.words.languages import Language
from positions.words.speakers.cast import Cast, Strength
from positions.words.speakers.forms import Form, forms, without_ending

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
        declined: it stands in another case than a subject's.
    """

    first: int
    last: int
    voices: tuple[str, ...]
    strength: Strength
    possessive: bool
    declined: bool = False

    @property
    def subject(self) -> bool:
        """Whether it may be the subject of a verb."""
        return not self.possessive and not self.declined

    @property
    def named(self) -> bool:
        """Whether it is a name, and not a role or a party."""
        return self.strength > Strength.PARTY


class Mentions:
    """All mentions in an article, in order."""

    def __init__(self, article: Article, cast: Cast, language: Language | None) -> None:
        found = [
            m
            for m in _found(article, cast, language)
            if not _other_name(article, m, cast, language)
        ]
        if language:
            roles = Roles(article, cast, language)
            found = [own for own in map(roles.own, found) if own]
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

    def ending_at(self, word: int) -> Mention | None:
        """The mention that ends with a word."""
        return self.ending(word, word + 1).get(word)

    def starting(self, word: int) -> Mention | None:
        """The mention that begins with a word."""
        at = bisect_right(self._starts, word) - 1
        return self.all[at] if at >= 0 and self.all[at].first == word else None

    def covers(self, word: int) -> bool:
        """Whether a word belongs to a mention."""
        at = bisect_right(self._starts, word) - 1
        return at >= 0 and word < self.all[at].last


class Roles:
    """Tells whose a role is: `the foreign minister of Vestria` is nobody's that we know."""

    def __init__(self, article: Article, cast: Cast, language: Language) -> None:
        self.article = article
        self.cast = cast
        self.language = language
        self._holders: set[str] = set()  # heads of roles that somebody else was said to hold

    def own(self, mention: Mention) -> Mention | None:
        """The mention with those of its voices whose role it can be; None without any."""
        if mention.strength > Strength.ROLE:
            if mention.possessive:
                return mention
            self._holders.difference_update(self._heads(mention.voices))
            return mention
        head = self.article.lower[mention.last - 1]
        if self._held_by_another(mention.last):
            self._holders.add(head)
            return None
        if head in self._holders or self._another_office(mention):
            return None
        owner = self._owner_before(mention.first) or self._owner_after(mention.last)
        if not owner:
            return mention
        own = tuple(v for v in mention.voices if not owner.isdisjoint(self._names_of(v)))
        return replace(mention, voices=own) if own else None

    def _heads(self, voices: tuple[str, ...]) -> set[str]:
        """The words for some voices' roles, one word each."""
        roles = (self.cast.voices[voice].role for voice in voices)
        return {word.lower() for role in roles if role for word in words_of(role)[0]}

    def _another_office(self, mention: Mention) -> bool:
        """Whether a word before makes it another office: `former envoy`, `defence minister`."""
        article, language, at = self.article, self.language, mention.first - 1
        if at < 0 or article.seams[mention.first] or article.sentence_of(at)[1] <= mention.first:
            return False
        word = article.lower[at]
        if word in language.lapsed:
            return True
        if mention.strength != Strength.HEAD or article.words[at][0].isupper():
            return False
        own = self._heads(mention.voices)
        known = word in own or language.knows(word) or language.owns(word)
        return not (known or article.speech_at(at) >= 0)

    def _names_of(self, voice: str) -> set[str]:
        return self.cast.parties[self.cast.voices[voice].party]

    def _held_by_another(self, at: int) -> bool:
        """Whether a name follows that no voice has: `the minister, Luis Vega,`, `Minister Vega`."""
        name = self._name_at(at)
        if name and not self.article.seams[at]:
            return not any(_named(word, self.cast) for word in name)
        apposed = at < len(self.article.words) and self.article.seams[at] == ","
        ends = self.article.seams[at + len(name)] if apposed else ""
        return len(name) > 1 and bool(ends) and not any(_named(word, self.cast) for word in name)

    def _owner_before(self, at: int) -> set[str]:
        """The name in the possessive before a word: `Vestria's`."""
        if (
            not at
            or self.article.seams[at]
            or not self.article.lower[at - 1].endswith(self.language.possessive_endings)
        ):
            return set()
        owner = without_ending(self.article.words[at - 1], self.language.possessive_endings)
        return {owner.lower()} if self._is_name(owner) else set()

    def _owner_after(self, at: int) -> set[str]:
        """The name after `of`: `of Vestria`, `of the Fishers' Union`."""
        lower, language = self.article.lower, self.language
        if at >= len(lower) or self.article.seams[at] or lower[at] not in language.genitives:
            return set()
        at += 1
        while at < len(lower) and lower[at] in language.determiners:
            at += 1
        endings = self.language.possessive_endings
        return {without_ending(word.lower(), endings) for word in self._name_at(at)}

    def _name_at(self, at: int) -> tuple[str, ...]:
        """The capitalised words that stand together from a word on."""
        words, end = self.article.words, at
        while end < len(words) and (end == at or not self.article.seams[end]):
            if not self._is_name(words[end]):
                break
            end += 1
        return words[at:end]

    def _is_name(self, word: str) -> bool:
        return word[0].isupper() and not self.language.knows(word.lower())


def _found(article: Article, cast: Cast, language: Language | None) -> list[Mention]:
    found: list[Mention] = []
    words, at = article.words, 0
    known = forms(cast, language)
    while at < len(words):
        mention = _longest(at, known.at(words, at))
        if mention:
            found.append(mention)
        at = mention.last if mention else at + 1
    return found


def _longest(at: int, fitting: list[Form]) -> Mention | None:
    """The mention by the longest names that stand here, of the greatest strength."""
    if not fitting:
        return None
    best = fitting[0]
    size = len(best.name.words)
    same = [f for f in fitting if len(f.name.words) == size and f.declined == best.declined]
    strength = max(form.name.strength for form in same)
    voices = tuple(
        dict.fromkeys(form.name.voice for form in same if form.name.strength == strength)
    )
    return Mention(at, at + size, voices, strength, best.possessive, best.declined)


def _other_name(article: Article, mention: Mention, cast: Cast, language: Language | None) -> bool:
    """Whether the words are part of another name: `Melania Trump`, `Trump Tower`, `US-led`."""
    if article.hyphenated(mention.first, mention.last):
        return True
    if mention.strength < Strength.LAST_NAME:
        return False
    words, seams = article.words, article.seams
    if mention.last < len(words) and not seams[mention.last] and not mention.possessive:
        after = words[mention.last]
        if after[0].isupper() and not _plain(after, language):
            return not _named(after, cast)
    if (
        mention.strength > Strength.LAST_NAME
        or not mention.first
        or seams[mention.first] not in _TIGHT
        or article.sentence_of(mention.first)[0] == mention.first
    ):
        return False
    at = mention.first - 1
    while at > 0 and _initial(words[at], language) and seams[at] in _TIGHT:
        at -= 1  # an initial: `George W. Bush`
    before = words[at]
    if not before[0].isupper() or _plain(before, language) or before.isupper():
        return False  # an initial, or an acronym: Spanish `declaró a EFE Viñoly`
    return not _named(before, cast)


def _initial(word: str, language: Language | None) -> bool:
    """Whether a word is an initial, and no title: French `M. Le Moal`."""
    return len(word) == 1 and not (language and word.lower() in language.titles)


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
    if first.named and second.named and not set(first.voices) & set(second.voices):
        return False  # German `Später nannte Berg Olsen …`: two people
    seam = article.seams[second.first]
    if first.last == second.first and not seam:
        return True
    described = min(first.strength, second.strength) <= Strength.ROLE
    named = max(first.strength, second.strength) > Strength.PARTY
    between = article.words[first.last : second.first]
    apposed = seam == "," if not between else between in {("the",), ("The",)}
    if between and second.possessive:
        return False  # `Okoye, the envoy's office`
    return apposed and described and named and bool(set(first.voices) & set(second.voices))


def _merged(first: Mention, second: Mention, cast: Cast) -> Mention:
    if second.declined and second.strength == Strength.PARTY and first.strength <= Strength.ROLE:
        # «министр Нортландии»: a party behind a role says whose minister it is.
        own = tuple(v for v in first.voices if cast.voices[v].party in second.voices)
        return replace(first, last=second.last, voices=own or first.voices)
    stronger, weaker = sorted((second, first), key=lambda mention: -mention.strength)
    # `Minister Brandt`: of two Brandts, the one who is a minister.
    voices = tuple(v for v in stronger.voices if v in weaker.voices) or stronger.voices
    if first.strength == Strength.PARTY and second.strength <= Strength.ROLE:
        # `Russian minister`: of the ministers, the party's own.
        own = tuple(v for v in second.voices if cast.voices[v].party in first.voices)
        voices = own
    return Mention(
        first.first, second.last, voices, stronger.strength, second.possessive, stronger.declined
    )
