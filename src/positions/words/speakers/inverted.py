"""The subject behind its verb: `said US envoy John Park`, `dijo a EFE el ministro`.

What is *not* here: subjects before their verbs, and which verbs are verbs of saying.
"""

from positions.words.speakers.cast import Strength
from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Reader
from positions.words.speakers.subjects import Subject

_LONGEST_SUBJECT = 40  # words from a subject to its verb, asides included
_LONGEST_DESCRIPTION = 6  # words of a description without an article: `campaign chairman`
_MOST_OBLIQUES = 3
_LONGEST_OBLIQUE = 8  # words of `in an interview`, between a verb and the subject behind it
_NEAR = 8  # words from `a spokesman for` to the end of a name


class Inverted(Reader):
    """Reads subjects that stand behind their verbs out of an article's prose."""

    def after(self, verb: int, end: int, *, governed: bool = False) -> Subject | None:
        """The subject right after a verb: `said US envoy John Park`.

        With `governed`, it stands behind `according to` and may be declined.
        """
        at = self.language.past_liaison(self.lower, verb + 1)
        hangs = at < end and self.article.hyphenated(at, at)
        if hangs and (kind := self.language.pronouns.get(self.lower[at])):
            return Subject((), at, kind)  # French `insiste-t-elle`
        first = self._start(at, end)
        if first >= end or self.article.speech_at(first) >= 0:
            return None
        if kind := self.language.pronouns.get(self.lower[first]):
            return Subject((), first, kind)
        phrase = self._phrase_end(first, end)
        bare = self._described(first, phrase)
        if bare is None and not (governed or self._begins(first, phrase)):
            return None
        named = bare or self._apposed(first, end) or self._heading(first, phrase, governed=governed)
        return Subject(named.voices, named.first) if named else Subject((), first)

    def _begins(self, first: int, end: int) -> bool:
        """Whether a noun phrase begins with a word."""
        return self.mentions.starting(first) is not None or self.phrases.begins(first, end)

    def _heading(self, first: int, end: int, *, governed: bool) -> Mention | None:
        """The name that a noun phrase ends with, or for which it speaks: `a spokesman for`."""
        through = self.mentions.between(end, min(end + _NEAR, len(self.lower)))
        if through and self.phrases.has_mouthpiece(through[0]):
            return through[0]
        for mention in self.mentions.between(first, end):
            if (governed or not mention.declined) and self._heads(mention, end):
                return mention
        return None

    def _described(self, first: int, end: int) -> Mention | None:
        """The name behind a bare description: `said spokesman Park`, `said analyst Park at Delta`.

        The description is of words that the data does not know, and so of nouns and adjectives.
        """
        if self.mentions.starting(first):
            return None
        for at in range(first, min(end, first + _LONGEST_DESCRIPTION + 1)):
            mention = self.mentions.starting(at)
            if mention and mention.strength > Strength.PARTY:
                return mention if mention.subject and self._heads(mention, end) else None
            word = self.lower[at]
            if mention is None and self.language.knows(word) and word not in self.language.titles:
                return None
        return None

    def _apposed(self, first: int, end: int) -> Mention | None:
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

    def _start(self, at: int, end: int) -> int:
        """Past to whom, where or when: `dijo a EFE en Lima el ministro`, `a dit, jeudi, Roux`."""
        for _ in range(_MOST_OBLIQUES):
            behind = self._past_oblique(at, end)
            if behind == at and "," not in self.article.seams[at]:
                behind = self._past_adverbs(at, end)
            if behind == at:
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
            if not aside and behind > at + 1 and self._begins_freely(behind):
                return behind
        return at

    def _begins_freely(self, at: int) -> bool:
        """Whether a noun phrase begins with a word that hangs on nothing before it."""
        language, before = self.language, self.lower[at - 1]
        if before in language.determiners or language.ends_phrase(before):
            return False
        known = (
            language.determiners | language.titles if language.bare_nouns else language.determiners
        )
        return self.mentions.starting(at) is not None or self.lower[at] in known

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
