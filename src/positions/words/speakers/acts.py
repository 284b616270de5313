"""Acts of saying in an article's own prose: verbs of saying, told from nouns and passives.

What is *not* here: who does them, and which words they cover.
"""

from dataclasses import dataclass

from positions.words.languages.lookup import size_at
from positions.words.speakers.company import Company
from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Reader
from positions.words.speakers.subjects import Subject

_NEAR = 5  # words from `went on` to a quotation
_LONGEST_HALVED = 20  # words from `stellte` to `fest`
_SHORT = 3  # words: fewer make no headline
_MOSTLY = 0.6
_LONGEST_HEADLINE = 30  # words


@dataclass(frozen=True, slots=True)
class Act:
    """A verb of saying, or `according to`.

    Attributes:
        verb: the word.
        subject: who says; None where the sentence does not tell.
        after: the subject stands after the verb.
        denied: the word that takes the saying back: `never said`; None where it stands.
        group: ids of the voices for which the subject speaks; None where it speaks for itself.
        sharers: ids of the voices that are said to share it: `supported by`.
        holds: it reports a side that is taken, and no words: `opposed`.
    """

    verb: int
    subject: Subject | None
    after: bool = False
    denied: int | None = None
    group: tuple[str, ...] | None = None
    sharers: tuple[str, ...] = ()
    holds: bool = False


class Verbs(Reader):
    """Finds the verbs of saying in an article's prose."""

    def __init__(self, company: Company) -> None:
        super().__init__(company.phrases)
        self.company = company

    def among(self, first: int, last: int) -> list[int]:
        """The verbs of saying among some words, outside quotation marks."""
        return [
            at
            for at in range(first, last)
            if self._is_verb(at, first, last)
            or self._provides(at, first)
            or self.holds(at, first)
            or self._goes_on(at, first, last)
        ]

    def _provides(self, at: int, first: int) -> bool:
        """Whether a document does something with a word: `the draft treaty would oblige`."""
        if self.lower[at] not in self.language.provisions or self.article.speech_at(at) >= 0:
            return False
        mention = self.subject_before(at, first)
        return mention is not None and self.phrases.all_documents(mention)

    def holds(self, at: int, first: int) -> bool:
        """Whether somebody takes a side with a word: `the EU opposed`, `and supported`."""
        if self.lower[at] not in self.language.holding or self.article.speech_at(at) >= 0:
            return False
        if at + 1 < len(self.lower) and self.lower[at + 1] in self.language.agents:
            return False
        aside = self.company.before(at, first)
        before = aside.first if aside else at
        return self.shares_subject(before, first) or self.subject_before(before, first) is not None

    def subject_before(self, at: int, first: int) -> Mention | None:
        """What is named before a verb and its auxiliaries."""
        language, before = self.language, at - 1
        while before > first and (
            self.lower[before] in language.adverbs
            or self.lower[before] in language.modals
            or self.lower[before].endswith(language.adverb_endings)
        ):
            before -= 1
        ending = self.mentions.ending_at(before) if before >= first else None
        return ending if ending and ending.subject else None

    def _goes_on(self, at: int, first: int, last: int) -> bool:
        """Whether `went on` stands beside a quotation."""
        size = size_at(self.lower, at, self.language.phrasal)
        if not size:
            return False
        article = self.article
        before = range(at - 1, max(first, at - _NEAR) - 1, -1)
        behind = range(at + size, min(last, at + size + _NEAR))
        return article.speech_at(at) < 0 and any(
            article.speech_at(place) >= 0 for place in (*before, *behind)
        )

    def _is_verb(self, at: int, first: int, last: int) -> bool:
        if self.article.speech_at(at) >= 0:
            return False
        return self._is_cue(at, first, last) or self._halved(at, last)

    def _is_cue(self, at: int, first: int, last: int) -> bool:
        hyphenated = self.article.hyphenated(at, at + 1) and not self._inverts(at)
        hidden = hyphenated or self.mentions.covers(at)
        if hidden or self.lower[at] not in self.language.cues:
            return False
        if at > first and self.article.words[at][0].isupper() and not self._headline(first, last):
            return False
        follows = at and self.article.speech_at(at - 1) >= 0 and "," in self.article.seams[at]
        if follows or self.quotes_another(at, first):
            return True
        if self.lower[at] in self.language.nouns:
            followed = at + 1 < last and self.lower[at + 1] in self.language.passives
            return not followed and (self._follows_verb(at, first) or self._goes_with(at, first))
        return at == first or not self._is_noun(at)

    def _inverts(self, at: int) -> bool:
        """Whether a verb has its pronoun behind a hyphen: French `dit-il`, `insiste-t-elle`."""
        after = self.language.past_liaison(self.lower, at + 1)
        return after < len(self.lower) and self.lower[after] in self.language.pronouns

    def _halved(self, at: int, last: int) -> bool:
        """Whether the other half of a verb ends its clause: `stellte Park fest`."""
        other = self.language.particles.get(self.lower[at])
        if other is None:
            return False
        for place in range(at + 1, min(last, at + _LONGEST_HALVED)):
            if self.article.speech_at(place) >= 0:
                return False
            if self.lower[place] == other:
                return True
        return False

    def quotes_another(self, at: int, first: int) -> bool:
        """Whether a verb is of somebody quoted: `quoted Ray as saying`."""
        quoted = at > first + 1 and self.lower[at - 1] in self.language.quoting
        return quoted and self.lower[at] in self.language.continuous

    def _headline(self, first: int, last: int) -> bool:
        """Whether nearly all words of a sentence are capitalised."""
        last = min(last, first + _LONGEST_HEADLINE)
        capitals = sum(word[0].isupper() for word in self.article.words[first:last])
        return last - first > _SHORT and capitals > _MOSTLY * (last - first)

    def _follows_verb(self, at: int, first: int) -> bool:
        """Whether a word such as `claims` stands where only a verb can."""
        language = self.language
        before = at - 1
        while before > first and (
            self.lower[before] in language.adverbs | language.negators - language.determiners
            or self.lower[before].endswith(language.adverb_endings)
        ):
            before -= 1
        if before >= first and self.article.speech_at(before) >= 0:
            return before < at - 1  # Spanish `“…”, ha dicho Berg`
        if before < first or self.article.seams[before + 1]:
            return False
        if self.lower[before] in language.denials & language.cues:
            return True  # `denied saying`
        if self.lower[before] in language.infinitives and f"{self.lower[at]}s" in language.cues:
            return True  # `likes to say`
        ending = self.mentions.ending_at(before)
        return self.lower[before] in self.language.pronouns or bool(ending and ending.subject)

    def _is_noun(self, at: int) -> bool:
        """Whether `comment` or `writing` is a thing here."""
        before = self.lower[at - 1]
        language = self.language
        return not self.article.seams[at] and (
            before in language.determiners - language.pronouns.keys()
            or any(language.owns(word) for word in self.lower[max(0, at - 2) : at])
            or before in language.prepositions - language.infinitives
        )

    def shares_subject(self, verb: int, start: int) -> bool:
        """Whether a verb is joined to one before it: `… and said`."""
        at = verb - 1
        while at > start and self.lower[at] in self.language.adverbs:
            at -= 1
        return at > start and self.lower[at] in self.language.joiners | self.language.contrasts

    def _goes_with(self, at: int, first: int) -> bool:
        """Whether a participle follows a comma: `…, saying`."""
        aside = at > first and self.article.seams[at].strip() == ","
        return aside and self.lower[at] in self.language.continuous

    def participle(self, verb: int, first: int) -> bool:
        """Whether a verb goes on with the sentence's subject: `…, adding that`, `after saying`."""
        if verb <= first or self.lower[verb] not in self.language.continuous:
            return False
        language = self.language
        led = (
            self.lower[verb - 1]
            in (language.prepositions | language.conjunctions) - language.joiners
        )
        return led or "," in self.article.seams[verb]

    def asked_of(self, verb: int, first: int) -> bool:
        """Whether somebody is only told to say so: `urged Park to admit`."""
        at = verb - 1
        if at <= first or self.lower[at] not in self.language.infinitives:
            return False
        whom = self.mentions.ending_at(at - 1)
        if whom is None or whom.first <= first:
            return False
        return self.lower[whom.first - 1] in self.language.cues

    def passive(self, verb: int) -> bool:
        """Whether the subject is spoken to or of: `was asked`."""
        at = verb - 1
        adverbs, endings = self.language.adverbs, self.language.adverb_endings
        while at > 0 and (
            self.lower[at] in adverbs - self.language.passives or self.lower[at].endswith(endings)
        ):
            at -= 1
        passive = at >= 0 and self.lower[at] in self.language.passives
        passive = passive and self.article.speech_at(at) < 0  # `“… it is,” said Park`
        if at > 0 and self.lower[at - 1] in self.language.reflexives:
            return False  # « s'est réjouie »
        return passive and self.lower[verb] not in self.language.continuous
