"""Sources named without a verb of saying: `according to Park`, `per Park`, `in Park's view`.

What is *not* here: which words a source covers.
"""

from positions.words.languages.lookup import size_at
from positions.words.speakers.inverted import Inverted
from positions.words.speakers.mentions import Mention
from positions.words.speakers.noun_phrases import Reader
from positions.words.speakers.subjects import Subject


class Sources(Reader):
    """Finds phrases that name a source, and who it is."""

    def __init__(self, inverted: Inverted) -> None:
        super().__init__(inverted.phrases)
        self.inverted = inverted

    def begins(self, at: int, last: int) -> bool:
        """Whether such a phrase begins with a word, outside quotation marks."""
        if self.lower[at] not in self.language.source_heads or self.article.speech_at(at) >= 0:
            return False
        named = self._named(at, last) or self._view(at)
        return bool(named or self._own(at) or self._phrase(at))

    def named_by(self, at: int, last: int) -> Subject | None:
        """Whom the phrase that begins with a word names."""
        if kind := self._own(at):
            return Subject((), at, kind)
        if mention := self._named(at, last) or self._view(at):
            return Subject(mention.voices, mention.first)
        return self.inverted.after(at + self._phrase(at) - 1, last, governed=True)

    def _own(self, at: int) -> str:
        """Whom the pronoun in `in her view` stands for; empty where no such phrase begins."""
        size = size_at(self.lower, at, self.language.own_phrases)
        return self.language.own[" ".join(self.lower[at : at + size])] if size else ""

    def _phrase(self, at: int) -> int:
        """How many words of `according to` begin here."""
        return size_at(self.lower, at, self.language.credits)

    def _named(self, at: int, last: int) -> Mention | None:
        """A known voice right behind a word such as `per`, and behind it nothing more."""
        via = self.lower[at] in self.language.via
        via = via or (self.lower[at] in self.language.opening and self._opens(at))
        if not via and not (self.lower[at] in self.language.under and self._opens(at)):
            return None
        start = at + 1
        while start < last and self.lower[start] in self.language.determiners:
            start += 1
        mention = self.mentions.starting(start) if start < last else None
        if mention is None or mention.possessive:
            return None
        if not via and not self.phrases.all_documents(mention):
            return None
        return mention if self._ends(mention.last, last) else None

    def _opens(self, at: int) -> bool:
        return self.article.sentence_of(at)[0] == at

    def _ends(self, at: int, last: int) -> bool:
        """Whether a phrase ends before a word."""
        return at >= last or bool(self.article.seams[at]) or self.lower[at] in self.language.adverbs

    def _view(self, at: int) -> Mention | None:
        """The voice in `in Park's view`."""
        if self.lower[at] not in self.language.prepositions:
            return None
        mention = self.mentions.starting(at + 1)
        if mention is None or not mention.possessive or mention.last >= len(self.lower):
            return None
        return mention if self.lower[mention.last] in self.language.views else None
