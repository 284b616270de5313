"""Who does what in an article's prose: the subject before a verb or after it.

What is *not* here: which verbs are verbs of saying, and whom a pronoun means.
"""

from dataclasses import dataclass

from positions.words.speakers.cast import Strength
from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Reader

_CLAUSE_END = ",;:-()"
_MOST_ASIDES = 4
_LONGEST_SCARE = 6  # words of a scare quote
_LONGEST_SUBJECT = 40  # words from a subject to its verb, asides included
_LONGEST_DESCRIPTION = 6  # words of a description without an article: `campaign chairman`
_MOST_OBLIQUES = 3
_LONGEST_OBLIQUE = 8  # words of `in an interview`, between a verb and the subject behind it
_NEAR = 8  # words from `a spokesman for` to the end of a name


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


class Subjects(Reader):
    """Reads subjects of verbs out of an article's prose."""

    def before(self, verb: int, start: int) -> Subject | None:
        """The subject to the left of a verb, not before `start`; asides are passed over."""
        low = max(start, verb - _LONGEST_SUBJECT)
        end = verb
        aside = verb > low and "," in self.article.seams[verb]
        found: Subject | None = None
        for _ in range(_MOST_ASIDES):
            end = self._before_scare_quote(end, low) if aside else end
            head = self._clause_head(end, low)
            here = self._beside(head, end) if aside and head > low else self._subject_in(head, end)
            if here and (here.voices or here.pronoun or not aside):
                return here
            found = found or here
            if head <= low or not (aside or self.phrases.only_adverbs(head, end)):
                break
            end = head
            aside = aside or "," in self.article.seams[head]
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
        before = self.mentions.ending_at(at - 1) if at else None
        return self.with_partners(before) if before else None

    def _apposed(self, head: int, end: int) -> Subject | None:
        """A name between commas that says who the words before are: `, Pavel Hruby,`."""
        led = self.language.determiners | self.language.titles
        first = head + 1 if self.lower[head] in led else head
        for mention in self.mentions.ending(head, end).values():
            opens = "," in self.article.seams[head] and mention.first <= first
            if opens and mention.last == end and mention.subject:
                return Subject(mention.voices, mention.first)
        return None

    def _clause_head(self, end: int, low: int) -> int:
        """Where the clause that ends before a word begins."""
        at = end
        while at > low:
            seam = self.article.seams[at]
            inner = self.article.hyphenated(at, at)
            if at < end and not inner and any(char in seam for char in _CLAUSE_END):
                return at
            if self.article.speech_at(at - 1) >= 0:
                return at
            if self.lower[at - 1] in self.language.cues and at < end:
                return at
            at -= 1
        return low

    def with_partners(self, mention: Mention) -> Subject:
        """A subject with those joined to it on the left: `the US and NATO`."""
        voices, first = list(mention.voices), mention.first
        while partner := self.phrases.partner_before(first):
            voices[:0] = partner.voices
            first = partner.first
        return Subject(tuple(voices), mention.first, joint=first < mention.first)

    def _subject_in(self, first: int, last: int) -> Subject | None:
        """The subject among the words of one clause; the one nearest to the verb."""
        relative = first < last and self.lower[first] in self.language.relatives
        if relative and self.article.sentence_of(first)[0] != first:
            return self._before_relative(first)
        mentions = self.mentions.ending(first, last)
        unknown: int | None = None
        at = last
        while (at := at - 1) >= first:
            word, mention = self.lower[at], mentions.get(at)
            if mention:
                whole = self.phrases.all_documents(mention)
                hangs = self.phrases.hangs(mention.first, whole=whole)
                if (mention.subject and not hangs) or self.phrases.has_mouthpiece(mention):
                    return self._of_mention(mention, last, unknown)
                at = mention.first
            elif word in self.language.pronouns and unknown is None:
                return Subject((), at, self.language.pronouns[word])
            elif self.phrases.is_name(at) and not self.phrases.hangs(at):
                unknown = at
        if unknown is not None:
            return Subject((), unknown)
        return None if self.phrases.only_adverbs(first, last) else Subject((), first)

    def _of_mention(self, mention: Mention, last: int, unknown: int | None) -> Subject:
        """A mention as subject, unless it only belongs to somebody else's description."""
        if unknown is not None:
            return Subject((), unknown)
        if mention.last < last and self.phrases.belongs_to(mention, self.lower[mention.last]):
            return Subject((), mention.first)
        return self.with_partners(mention)

    def after(self, verb: int, end: int, *, governed: bool = False) -> Subject | None:
        """The subject right after a verb: `said US envoy John Park`.

        With `governed`, it stands behind `according to` and may be declined.
        """
        first, sentence = self._past_obliques(self._past_adverbs(verb + 1, end), end), end
        end = self._phrase_end(first, end)
        if first >= end:
            return None
        if kind := self.language.pronouns.get(self.lower[first]):
            return Subject((), first, kind)
        bare = None if self.mentions.starting(first) else self._described(first, end)
        if bare:
            return Subject(bare.voices, bare.first)
        if not (governed or self.mentions.starting(first) or self.phrases.begins(first, end)):
            return None
        if apposed := self._apposed_behind(first, sentence):
            return Subject(apposed.voices, apposed.first)
        through = self.mentions.between(end, min(end + _NEAR, len(self.lower)))
        if through and self.phrases.has_mouthpiece(through[0]):
            return Subject(through[0].voices, through[0].first)
        for mention in self.mentions.between(first, end):
            if (governed or not mention.declined) and self._heads(mention, end):
                return Subject(mention.voices, mention.first)
        return Subject((), first)

    def _described(self, first: int, end: int) -> Mention | None:
        """The name behind a bare description: `said spokesman Park`, `said analyst Park at Delta`.

        The description is of words that the data does not know, and so of nouns and adjectives.
        """
        for at in range(first, min(end, first + _LONGEST_DESCRIPTION + 1)):
            mention = self.mentions.starting(at)
            if mention and mention.strength > Strength.PARTY:
                return mention if mention.subject and self._heads(mention, end) else None
            word = self.lower[at]
            if mention is None and self.language.knows(word) and word not in self.language.titles:
                return None
        return None

    def _apposed_behind(self, first: int, end: int) -> Mention | None:
        """The name behind a description and a comma: `said the tourist, Ada Quinn, 37`.

        It wins over a role that somebody else is known to have: only the name is sure.
        """
        opening = self.mentions.starting(first)
        if opening and opening.strength > Strength.ROLE and not opening.possessive:
            return None
        for at in range(first + 1, min(end, first + _LONGEST_SUBJECT)):
            if self.article.speech_at(at) >= 0:
                return None
            if self.lower[at] in self.language.relatives - self.language.determiners:
                return None
            if "," in self.article.seams[at]:
                return self._closed(at, end)
            if self.article.seams[at].strip(".-") or self.lower[at] in self.language.cues:
                return None
        return None

    def _closed(self, at: int, end: int) -> Mention | None:
        """The full name that begins with a word, or behind titles, and ends a phrase."""
        while at < end and self.lower[at] in self.language.titles:
            if self.mentions.starting(at):
                break
            at += 1
        name = self.mentions.starting(at) if at < end else None
        if name is None or not name.subject or name.strength < Strength.LAST_NAME:
            return None
        after = name.last
        ends = after >= end or bool(self.article.seams[after].strip("-"))
        return name if ends or self.language.ends_phrase(self.lower[after]) else None

    def _phrase_end(self, first: int, end: int) -> int:
        """Where the noun phrase that begins with a word ends."""
        at = first
        while at < min(end, first + _LONGEST_SUBJECT):
            mention = self.mentions.starting(at)
            if at > first and (
                (self.article.seams[at].strip(".") and not self.article.hyphenated(at, at))
                or self.language.ends_phrase(self.lower[at])
            ):
                return at
            at = mention.last if mention else at + 1
        return at

    def _past_adverbs(self, at: int, end: int) -> int:
        """Past the words between a verb and the subject after it: `said on Monday`."""
        words = self.language
        while at < end and (self.lower[at] in words.adverbs or self.lower[at] in words.weekdays):
            at += 1
        return at

    def _past_obliques(self, at: int, end: int) -> int:
        """Past to whom, where or when: `dijo a EFE en Lima el ministro`, `a dit, jeudi, Roux`."""
        for _ in range(_MOST_OBLIQUES):
            behind = self._past_oblique(at, end)
            if behind >= end or behind == at:
                break
            at = behind
        return at

    def _past_oblique(self, at: int, end: int) -> int:
        """Past one phrase with a preposition, or between commas; the same place if none begins."""
        if at >= end or self.mentions.starting(at):
            return at
        aside = "," in self.article.seams[at]
        if not aside and self.lower[at] not in self.language.prepositions:
            return at
        for behind in range(at + 1, min(end, at + _LONGEST_OBLIQUE + 1)):
            seam = self.article.seams[behind]
            if "," in seam and aside:
                return behind
            if seam.strip(".-") or self.lower[behind] in self.language.cues:
                return at
            named = self.mentions.starting(behind) or self.lower[behind] in self.language.determiners
            led = self.lower[at + 1] in self.language.determiners
            if named and not aside and behind > at + 1 + led:
                return behind
        return at

    def _heads(self, mention: Mention, end: int) -> bool:
        """Whether a noun phrase ends with a mention: not `Putin spokesman Dmitry Peskov`."""
        after = mention.last
        if mention.possessive:
            return False
        if after >= end or self.article.seams[after] or self.article.speech_at(after) >= 0:
            return True
        word = self.lower[after]
        if self.phrases.is_name(after) or self.phrases.belongs_to(mention, word):
            return False
        if mention.strength != Strength.PARTY:
            return True
        return word in self.language.organs or self.language.knows(word)
