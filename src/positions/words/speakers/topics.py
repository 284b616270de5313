"""What a sentence is about: the voice that it names first, or whose words it speaks of.

What is *not* here: which verb has which subject.
"""

from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Reader
from positions.words.speakers.subjects import Subject, Subjects

_LONGEST_OPENING = 80  # words in which a sentence names what it is about
_LONGEST_PHRASE = 12  # words of a noun phrase before its name


class Topics(Reader):
    """Reads out of an article's prose what its sentences are about."""

    def __init__(self, subjects: Subjects) -> None:
        super().__init__(subjects.phrases)
        self.subjects = subjects

    def of(self, start: int, end: int) -> Subject | None:
        """What some words are about: the first voice or pronoun that hangs on nothing else."""
        mentions = self.mentions
        for at in range(start, min(end, start + _LONGEST_OPENING)):
            if self.article.speech_at(at) >= 0:
                continue
            if kind := self.language.pronouns.get(self.lower[at]):
                return Subject((), at, kind)
            mention = mentions.starting(at)
            if mention and mention.subject and not self.phrases.hangs(at, whole=True):
                return self.subjects.with_partners(self._last_partner(mention, end))
        return None

    def _last_partner(self, mention: Mention, end: int) -> Mention:
        """The last of the names joined to one on the right."""
        for other in self.mentions.between(mention.last, end):
            if self.phrases.partner_before(other.first) is not mention:
                break
            mention = other
        return mention

    def stranger(self, start: int, end: int) -> bool:
        """Whether the first name in some words is the full name of somebody unknown."""
        for at in range(start, min(end, start + _LONGEST_OPENING) - 1):
            if self.mentions.covers(at) or self.article.speech_at(at) >= 0:
                return False
            if self.phrases.is_name(at) and not self.phrases.hangs(at):
                return self.phrases.is_name(at + 1) and not self.article.seams[at + 1]
        return False

    def owner(self, start: int, end: int) -> Subject | None:
        """Whose words some words are about: `Brandt's answer was short`, `For Brandt it is`."""
        for at in range(start, end - 1):
            if self.article.speech_at(at) >= 0:
                continue
            mention = self.mentions.starting(at)
            kind = self.language.possessives.get(self.lower[at])
            after = mention.last if mention else at + 1
            if after < end and self.lower[after] in self.language.utterances:
                if mention and mention.possessive:
                    return Subject(mention.voices, mention.first)
                if kind:
                    return Subject((), at, kind)
        return self._for_whom(start, end)

    def _for_whom(self, start: int, end: int) -> Subject | None:
        """The voice in a phrase that opens a sentence: `For the envoy, …`."""
        if self.lower[start] in self.language.prepositions:
            for mention in self.mentions.between(start + 1, min(end, start + _LONGEST_PHRASE)):
                before = self.lower[start + 1 : mention.first]
                if all(word in self.language.determiners for word in before):
                    return Subject(mention.voices, mention.first)
        return None
