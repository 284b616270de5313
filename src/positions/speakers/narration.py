"""An article's acts of saying in order, with pronouns and descriptions resolved.

What is *not* here: which quotation or passage an act covers.
"""

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from positions.article import Article
from positions.languages import Language
from positions.speakers.acts import Act, Verbs
from positions.speakers.cast import Cast
from positions.speakers.mentions import Mentions
from positions.speakers.subjects import Subject, Subjects

_PEOPLE = {"m", "f"}
_THINGS = {"n"}
_SPEAKER = "s"
_REMEMBERED = 6


class Narration:
    """The acts of an article, and who speaks in each.

    Attributes:
        acts: in order of their verbs.
        verbs: the acts' verbs.
    """

    def __init__(self, article: Article, cast: Cast, language: Language) -> None:
        self.article = article
        self.cast = cast
        self.language = language
        self.mentions = Mentions(article, cast, language)
        self.subjects = Subjects(article, self.mentions, language)
        self._says = Verbs(article, self.mentions, language)
        self.acts: list[Act] = []
        self._people: list[str | None] = []
        self._things: list[str] = []
        self._topics: dict[int, tuple[str, ...]] = {}
        self._gender: dict[str, str] = {}
        heads = [*article.sentences, len(article.words)]
        for first, last in pairwise(heads):
            self._read_sentence(first, last)
        self.verbs = [act.verb for act in self.acts]

    def acts_between(self, first: int, last: int) -> list[Act]:
        """The acts whose verbs lie among some words."""
        return self.acts[bisect_left(self.verbs, first) : bisect_left(self.verbs, last)]

    def topics(self, first: int, last: int) -> frozenset[str]:
        """The voices that some sentences are about, pronouns resolved."""
        heads = [at for at in self.article.sentences if first <= at < last] or [first]
        return frozenset(v for head in heads for v in self._topics.get(head, ()))

    def _read_sentence(self, first: int, last: int) -> None:
        earlier: Subject | None = None
        verbs = self._verbs(first, last)
        for verb in verbs:
            act = self._act(verb, first, last, earlier)
            if not act.subject and verbs == [first]:
                act = Act(verb, self._last_speaker(verb))
            if act.subject:
                earlier = act.subject
                self._remember(act.subject)
            self.acts.append(act)
        topic = self.resolved(self.subjects.topic(first, last), first)
        self._topics[first] = topic.voices if topic else ()
        if earlier is None and topic and len(topic.voices) == 1:
            self._remember(topic)

    def _verbs(self, first: int, last: int) -> list[int]:
        sources = [
            at
            for at in range(first, last)
            if self._credits_at(at) and self.article.speech_at(at) < 0
        ]
        return sorted({*self._says.among(first, last), *sources})

    def _credits_at(self, at: int) -> int:
        """How many words of `according to` begin here."""
        lower = self.article.lower
        if lower[at] not in self.language.credit_heads:
            return 0
        for size in (2, 1, 3, 4):
            if " ".join(lower[at : at + size]) in self.language.credits:
                return size
        return 0

    def _act(self, verb: int, first: int, last: int, earlier: Subject | None) -> Act:
        if size := self._credits_at(verb):
            subject = self.subjects.after(verb + size - 1, last)
            return Act(verb, self.resolved(subject, first), after=True)
        if self._says.quotes_another(verb, first):
            return Act(verb, self._quoted(verb - 1, first))
        if self._says.passive(verb):
            return Act(verb, Subject((), verb))
        if self._says.shares_subject(verb, first) and not self._inverts(verb):
            return Act(verb, earlier or self.resolved(self.subjects.topic(first, verb), first))
        before = self.subjects.before(verb, first)
        if before is None or self._inverts(verb):
            after = self.subjects.after(verb, last)
            if after and self._may_invert(verb, before, after):
                return Act(verb, self.resolved(after, first), after=True)
        return Act(verb, self.resolved(before, first) or earlier)

    def _quoted(self, at: int, first: int) -> Subject | None:
        """Who is quoted before an `as`: the one named there, else whom the sentence is about."""
        mention = self.mentions.ending(at - 1, at).get(at - 1)
        if mention:
            return Subject(mention.voices, mention.first)
        return self.resolved(self.subjects.topic(first, at), first)

    def _last_speaker(self, verb: int) -> Subject | None:
        """A sentence that begins with its verb goes on with who spoke last: `Adding: "…"`."""
        last = self._people[-1] if self._people else None
        return Subject((last,), verb) if last else None

    def _inverts(self, verb: int) -> bool:
        """Whether a verb follows a quotation at once: `"…," said Park`, `« … », a dit Park`."""
        at = verb - 1
        while (
            at > 0
            and self.article.speech_at(at) < 0
            and self.article.lower[at] in self.language.adverbs
        ):
            at -= 1
        return at >= 0 and self.article.speech_at(at) >= 0

    def _may_invert(self, verb: int, before: Subject | None, after: Subject) -> bool:
        if self._inverts(verb):
            return True
        named = bool(after.voices) or self.subjects.is_name(after.at)
        return before is None and named and self.article.gaps[verb] == ","

    def resolved(self, subject: Subject | None, first: int) -> Subject | None:
        """A subject with its pronoun or shared description given to one voice."""
        if subject is None:
            return None
        if self.language.pronouns.get(self.article.lower[subject.at]) == _SPEAKER:
            return None  # `we` in a reporter's prose is nobody's name
        if subject.pronoun:
            return Subject(self._pronoun(subject, first), subject.at)
        if len(subject.voices) > 1 and not subject.joint:
            known = [p for p in self._people[::-1] + self._things[::-1] if p in subject.voices]
            return Subject((known[0],) if known else subject.voices, subject.at)
        return subject

    def _pronoun(self, subject: Subject, first: int) -> tuple[str, ...]:
        kind = subject.pronoun
        if kind not in _PEOPLE:
            return tuple(self._things[-1:]) if kind in _THINGS else ()
        before = [
            m.voices[0]
            for m in self.mentions.between(first, subject.at)
            if len(m.voices) == 1 and self.article.speech_at(m.first) < 0
        ]
        here = [v for v in before[::-1] if self._is_person(v)]
        chosen = self._likeliest(kind, here, self._people[::-1])
        if chosen is None:
            return ()
        self._gender.setdefault(chosen, kind)
        return (chosen,)

    def _likeliest(self, kind: str, here: list[str], people: list[str | None]) -> str | None:
        """Of those named in the sentence and those who spoke before, whom a pronoun means."""
        for sure in (here, people[:1] if here else []):
            for voice in sure:
                if voice and self._gender.get(voice) == kind:
                    return voice
        for voice in (*here, *people):
            if voice is None or self._gender.get(voice, kind) == kind:
                return voice
        return None

    def _is_person(self, voice: str) -> bool:
        return self.cast.voices[voice].kind == "person"

    def _remember(self, subject: Subject) -> None:
        if len(subject.voices) != 1:
            if not subject.voices and self.subjects.is_name(subject.at):
                self._people.append(None)
            return
        voice = subject.voices[0]
        (self._people if self._is_person(voice) else self._things).append(voice)
        del self._people[:-_REMEMBERED], self._things[:-_REMEMBERED]


@lru_cache(maxsize=512)
def narration(article: Article, cast: Cast, language: Language) -> Narration:
    """The narration of an article, read once for each cast."""
    return Narration(article, cast, language)
