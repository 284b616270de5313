"""Who does what in an article's prose: the subject before a verb or after it.

What is *not* here: which verbs are verbs of saying, and whom a pronoun means.
"""

from dataclasses import dataclass

from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Reader

_CLAUSE_END = ",;:-()"
_MOST_ASIDES = 4
_LONGEST_BRACKET = 6  # words: a party, a country, an office
_LONGEST_SCARE = 6  # words of a scare quote
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


class Subjects(Reader):
    """Reads subjects of verbs out of an article's prose."""

    def before(self, verb: int, start: int, *, behind: bool = False) -> Subject | None:
        """The subject to the left of a verb, not before `start`; asides are passed over.

        With `behind`, a known aside begins at `verb`, and the subject ends there.
        """
        low = max(start, verb - _LONGEST_SUBJECT)
        end = self._before_bracket(verb, low)
        aside = not behind and verb > low and "," in self.article.seams[verb]
        found: Subject | None = None
        for _ in range(_MOST_ASIDES):
            end = self._before_scare_quote(end, low) if aside else end
            head = self._clause_head(end, low)
            opened = head > low and self.article.speech_at(head - 1) < 0
            here = self._beside(head, end) if aside and opened else self._subject_in(head, end)
            if here and (here.voices or here.pronoun or not aside):
                return here
            found = found or here
            if head <= low or not (aside or self.phrases.only_adverbs(head, end)):
                break
            end = head
            aside = aside or "," in self.article.seams[head]
        return found

    def _before_bracket(self, end: int, low: int) -> int:
        """Before brackets that end right before a verb: `Berg (SPD) sagte`."""
        if ")" in self.article.seams[end]:
            for at in range(end - 1, max(low, end - _LONGEST_BRACKET) - 1, -1):
                if "(" in self.article.seams[at]:
                    return at
        return end

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
        first = head
        while first < end and self.lower[first] in led:
            first += 1
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
            told = (
                self.lower[at - 1] in self.language.cues and "," not in self.article.seams[at - 1]
            )
            if told and at < end:
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
        if self.phrases.only_adverbs(first, last) or self._understood(first, last):
            return None
        return Subject((), first)

    def _understood(self, first: int, last: int) -> bool:
        """Whether a verb's subject is left out, in languages that may: Spanish `y añadió que`."""
        small = self.language.function_words - self.language.determiners
        return self.language.drops_subjects and small.issuperset(self.lower[first:last])

    def _of_mention(self, mention: Mention, last: int, unknown: int | None) -> Subject:
        """A mention as subject, unless it only belongs to somebody else's description."""
        if unknown is not None:
            return Subject((), unknown)
        if mention.last < last and self.phrases.belongs_to(mention, self.lower[mention.last]):
            return Subject((), mention.first)
        return self.with_partners(mention)
