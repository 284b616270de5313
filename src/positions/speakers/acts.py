"""Acts of saying in an article's own prose: a verb of saying and who does it.

What is *not* here: which words an act covers.
"""

from dataclasses import dataclass

from positions.article import Article
from positions.languages import Language
from positions.speakers.cast import Cast, Strength
from positions.speakers.mentions import Mention, Mentions

_SHORT = 3  # words: fewer make no headline
_MOSTLY = 0.6
_TIGHT = {"", "."}
_CLAUSE_END = ",;:-()"
_MOST_ASIDES = 4
_LONGEST_SCARE = 6  # words
_LONGEST_SUBJECT = 40  # words from a subject to its verb, asides included


@dataclass(frozen=True, slots=True)
class Subject:
    """Who acts: known voices, or somebody unknown when there are none.

    Attributes:
        voices: ids of the voices it may be.
        at: the word it stands at.
        pronoun: what a pronoun stands for, as in the language's data; empty for a name.
        joint: all the voices speak: `Blinken and Stoltenberg`.
    """

    voices: tuple[str, ...]
    at: int
    pronoun: str = ""
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """A verb of saying, or `according to`.

    Attributes:
        verb: the word.
        subject: who says; None where the sentence does not tell.
        after: the subject stands after the verb.
        covers_back: an `according to` after what was said.
    """

    verb: int
    subject: Subject | None
    after: bool = False


class Reader:
    """Reads subjects of verbs out of an article's prose."""

    def __init__(self, article: Article, cast: Cast, language: Language) -> None:
        self.article = article
        self.cast = cast
        self.language = language
        self.mentions = Mentions(article, cast, language)
        self.lower = article.lower

    def verbs(self, first: int, last: int) -> list[int]:
        """The verbs of saying among some words, outside quotation marks."""
        return [at for at in range(first, last) if self._is_verb(at, first, last)]

    def _is_verb(self, at: int, first: int, last: int) -> bool:
        if self.lower[at] not in self.language.cues or self.article.speech_at(at) >= 0:
            return False
        if self.mentions.covers(at) or self.article.hyphened(at):
            return False
        if at > first and self.article.words[at][0].isupper() and not self._headline(first, last):
            return False
        if self.lower[at] in self.language.nouns:
            followed = at + 1 < last and self.lower[at + 1] in self.language.passives
            return not followed and self._follows_subject(at, first)
        return at == first or not self._is_noun(at)

    def _headline(self, first: int, last: int) -> bool:
        """Whether nearly all words of a sentence are capitalised."""
        capitals = sum(word[0].isupper() for word in self.article.words[first:last])
        return last - first > _SHORT and capitals > _MOSTLY * (last - first)

    def _follows_subject(self, at: int, first: int) -> bool:
        """Whether a word such as `claims` stands where only a verb can."""
        before = at - 1
        while before > first and self.lower[before] in self.language.adverbs:
            before -= 1
        if before < first or self.article.gaps[before + 1]:
            return False
        ending = self.mentions.ending(before, before + 1).get(before)
        return self.lower[before] in self.language.pronouns or bool(
            ending and not ending.possessive
        )

    def _is_noun(self, at: int) -> bool:
        """Whether `comment` or `writing` is a thing here."""
        before = self.lower[at - 1]
        language = self.language
        return not self.article.gaps[at] and (
            before in language.determiners - language.pronouns.keys()
            or any(word.endswith("'s") for word in self.lower[max(0, at - 2) : at])
            or before in language.prepositions - language.infinitives
        )

    def subject_before(self, verb: int, start: int) -> Subject | None:
        """The subject to the left of a verb, not before `start`; asides are passed over."""
        low = max(start, verb - _LONGEST_SUBJECT)
        end = verb
        aside = verb > low and "," in self.article.gaps[verb]
        found: Subject | None = None
        for _ in range(_MOST_ASIDES):
            end = self._before_scare_quote(end, low) if aside else end
            head = self._clause_head(end, low)
            here = self._beside(head, end) if aside and head > low else self._subject_in(head, end)
            if here and (here.voices or here.pronoun or not aside):
                return here
            found = found or here
            if head <= low or not (aside or self._only_adverbs(head, end)):
                break
            end = head
            aside = aside or "," in self.article.gaps[head]
        return found

    def _before_scare_quote(self, end: int, low: int) -> int:
        """Past a few words in marks: `who, as if under "a spell", repeated`."""
        number = self.article.speech_at(end - 1)
        first = self.article.speeches[number][0] if number >= 0 else end
        return first if low < first and end - first <= _LONGEST_SCARE else end

    def _beside(self, head: int, end: int) -> Subject | None:
        """What words between commas say of the subject: its name, or that they are about it."""
        for at in (end - 1, head):
            if self.lower[at] in self.language.relatives:
                return self._before_relative(at)
        return self._apposed(head, end)

    def _before_relative(self, at: int) -> Subject | None:
        """Whom a `who` means: what is named right before it."""
        before = self.mentions.ending(at - 1, at).get(at - 1) if at else None
        return self._with_partners(before) if before else None

    def _apposed(self, head: int, end: int) -> Subject | None:
        """A name between commas that says who the words before are: `, Pavel Hruby,`."""
        for mention in self.mentions.ending(head, end).values():
            if mention.first <= head + 1 and mention.last == end and not mention.possessive:
                return Subject(mention.voices, mention.first)
        return None

    def shares_subject(self, verb: int, start: int) -> bool:
        """Whether a verb is joined to one before it: `… and said`."""
        at = verb - 1
        while at > start and self.lower[at] in self.language.adverbs:
            at -= 1
        return at > start and self.lower[at] in self.language.joiners | self.language.contrasts

    def passive(self, verb: int) -> bool:
        """Whether the subject is spoken to or of: `was asked`."""
        at = verb - 1
        while at > 0 and self.lower[at] in self.language.adverbs - self.language.passives:
            at -= 1
        passive = at >= 0 and self.lower[at] in self.language.passives
        return passive and self.lower[verb] not in self.language.continuous

    def topic(self, start: int, end: int) -> Subject | None:
        """What some words are about: the first voice or pronoun that hangs on nothing else."""
        mentions = self.mentions
        for at in range(start, end):
            if self.article.speech_at(at) >= 0:
                continue
            if kind := self.language.pronouns.get(self.lower[at]):
                return Subject((), at, kind)
            mention = mentions.starting(at)
            if mention and not mention.possessive and not self._after_preposition(at, whole=True):
                return self._with_partners(self._last_partner(mention, end))
        return None

    def _clause_head(self, end: int, low: int) -> int:
        """Where the clause that ends before a word begins."""
        at = end
        while at > low:
            gap = self.article.gaps[at]
            if at < end and any(char in gap for char in _CLAUSE_END):
                return at
            if self.article.speech_at(at - 1) >= 0:
                return at
            if self.lower[at - 1] in self.language.cues and at < end:
                return at
            at -= 1
        return low

    def _only_adverbs(self, first: int, last: int) -> bool:
        return all(
            word in self.language.adverbs or word in self.language.joiners or word.endswith("ly")
            or word in self.language.breakers
            for word in self.lower[first:last]
        )  # fmt: skip

    def _subject_in(self, first: int, last: int) -> Subject | None:
        """The subject among the words of one clause; the one nearest to the verb."""
        if first < last and self.lower[first] in self.language.relatives:
            return self._before_relative(first)
        at = last - 1
        mentions = self.mentions.ending(first, last)
        unknown: int | None = None
        while at >= first:
            word = self.lower[at]
            if at in mentions:
                mention = mentions[at]
                fit = not mention.possessive and not self._after_preposition(mention.first)
                if fit and unknown is None:
                    if self._retinue(mention.last, last):
                        return Subject((), mention.first)
                    return self._with_partners(mention)
                if fit and unknown is not None:
                    return Subject((), unknown)
                at = mention.first - 1
                continue
            if word in self.language.pronouns and unknown is None:
                return Subject((), at, self.language.pronouns[word])
            if self.is_name(at) and not self._after_preposition(at):
                unknown = at
            at -= 1
        if unknown is not None:
            return Subject((), unknown)
        return None if self._only_adverbs(first, last) else Subject((), first)

    def _with_partners(self, mention: Mention) -> Subject:
        """A subject with those joined to it on the left: `the US and NATO`."""
        voices, first = list(mention.voices), mention.first
        while partner := self._partner_before(first):
            voices[:0] = partner.voices
            first = partner.first
        return Subject(tuple(voices), mention.first, joint=first < mention.first)

    def _partner_before(self, first: int) -> Mention | None:
        at = first - 1
        while at > 0 and self.lower[at] in self.language.determiners:
            at -= 1
        if at < 1 or self.lower[at] not in self.language.joiners or self.article.gaps[first]:
            return None
        partner = self.mentions.ending(at - 1, at).get(at - 1)
        return partner if partner and not partner.possessive else None

    def _last_partner(self, mention: Mention, end: int) -> Mention:
        """The last of the names joined to one on the right."""
        for other in self.mentions.between(mention.last, end):
            if self._partner_before(other.first) is not mention:
                break
            mention = other
        return mention

    def _retinue(self, first: int, last: int) -> bool:
        return first < last and self.lower[first] in self.language.retinue

    def is_name(self, at: int) -> bool:
        """Whether a word is, by its capital, part of a name that no voice has."""
        word = self.article.words[at]
        if not word[0].isupper() or self.mentions.covers(at) or self.language.knows(word.lower()):
            return False
        if self.language.noun_capitals:
            return any(self._capital_beside(at, other) for other in (at - 1, at + 1))
        return not word.isupper() or len(word) > 1

    def _capital_beside(self, at: int, other: int) -> bool:
        words = self.article.words
        inside = 0 <= other < len(words) and not self.article.gaps[max(at, other)]
        return inside and words[other][0].isupper()

    def _after_preposition(self, at: int, *, whole: bool = False) -> bool:
        """Whether a noun phrase hangs on a preposition: `a spokesman for the minister`.

        With `whole`, a part stands for its whole: `a paragraph of the treaty`.
        """
        before = at - 1
        low = self.article.sentence_of(at)[0]
        while before >= low and self.article.gaps[before + 1] in _TIGHT:
            word = self.lower[before]
            if word in self.language.prepositions - self.language.relatives:
                return not (whole and word in self.language.genitives)
            if (
                word not in self.language.determiners
                and not self.article.words[before][0].isupper()
            ):
                return False
            before -= 1
        return False

    def subject_after(self, verb: int, end: int) -> Subject | None:
        """The subject right after a verb: `said US envoy John Park`."""
        at = first = self._past_adverbs(verb + 1, end)
        named = False
        while at < end and (at == first or not self.article.gaps[at].strip(".")):
            word = self.lower[at]
            mention = self.mentions.starting(at)
            if mention:
                if self._heads(mention, end):
                    return Subject(mention.voices, at)
                at = mention.last
                named = True
                continue
            if word in self.language.pronouns and at == first:
                return Subject((), at, self.language.pronouns[word])
            if at > first and self.language.ends_phrase(word):
                break
            if at == first and not self._begins_phrase(at):
                return None
            named = True
            at += 1
        return Subject((), first) if named else None

    def _past_adverbs(self, at: int, end: int) -> int:
        """Past the words between a verb and the subject after it: `said on Monday`."""
        words = self.language
        while at < end and (self.lower[at] in words.adverbs or self.lower[at] in words.weekdays):
            at += 1
        return at

    def _begins_phrase(self, at: int) -> bool:
        word = self.lower[at]
        if word in self.language.conjunctions:
            return False
        return (
            self.article.words[at][0].isupper()
            or word in self.language.determiners
            or word in self.language.titles
        )

    def _heads(self, mention: Mention, end: int) -> bool:
        """Whether a noun phrase ends with a mention: not `Putin spokesman Dmitry Peskov`."""
        after = mention.last
        if mention.possessive:
            return False
        if after >= end or self.article.gaps[after] or self.article.speech_at(after) >= 0:
            return True
        word = self.lower[after]
        if self.is_name(after):
            return False
        return mention.strength > Strength.PARTY or self.language.knows(word)
