"""An article's acts of saying in order, with pronouns and descriptions resolved.

What is *not* here: which quotation or passage an act covers.
"""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import pairwise

from positions.words.article import Article
from positions.words.languages import Language
from positions.words.speakers.acts import Act, Verbs
from positions.words.speakers.cast import Cast
from positions.words.speakers.company import Company
from positions.words.speakers.denial import Denials
from positions.words.speakers.inverted import Inverted
from positions.words.speakers.memory import PERSONAL, Memory
from positions.words.speakers.mentions import Mentions
from positions.words.speakers.noun_phrases import Phrases
from positions.words.speakers.source_phrases import Sources
from positions.words.speakers.subjects import Subject, Subjects
from positions.words.speakers.topics import Topics

_LONGEST_SAID = 40  # words from a verb of saying to a verb in what is said
_LONGEST_QUOTED = 20  # words from `quoted` to `as saying`


class Narration:
    """The acts of an article in order of their verbs, and who speaks in each."""

    def __init__(self, article: Article, cast: Cast, language: Language) -> None:
        self.article = article
        self.language = language
        self.lower = article.lower
        self.mentions = Mentions(article, cast, language)
        documents, bodies = cast.of_kind("document"), cast.of_kind("body", "party")
        self.phrases = Phrases(article, self.mentions, language, documents, bodies)
        self.subjects = Subjects(self.phrases)
        self.inverted = Inverted(self.phrases)
        self.memory = Memory(cast, self.phrases)
        self.topic = Topics(self.subjects)
        self._company = Company(self.phrases)
        self._says = Verbs(self._company)
        self._sources = Sources(self.inverted)
        self._denials = Denials(self.phrases)
        self._reported = [
            at
            for at, word in enumerate(article.lower)
            if word in language.reported and article.speech_at(at) < 0
        ]
        self.acts: list[Act] = []
        self._topics: dict[int, tuple[str, ...]] = {}
        self._about: dict[int, Subject | None] = {}
        heads = [*article.sentences, len(article.words)]
        for first, last in pairwise(heads):
            self._read_sentence(first, last)
        self.verbs = [act.verb for act in self.acts]

    def acts_between(self, first: int, last: int, *, holding: bool = False) -> list[Act]:
        """The acts with verbs among some words; also those that `holds`, if asked."""
        found = self.acts[bisect_left(self.verbs, first) : bisect_left(self.verbs, last)]
        return [act for act in found if holding or not act.holds]

    def topics(self, first: int, last: int) -> frozenset[str]:
        """The voices that some sentences are about, pronouns resolved."""
        sentences = self.article.sentences
        low = bisect_right(sentences, first) - 1
        heads = sentences[max(0, low) : bisect_left(sentences, last)]
        return frozenset(v for head in heads for v in self._topics.get(head, ()))

    def about(self, head: int) -> Subject | None:
        """Whom, or whose words, the sentence that begins with a word is about."""
        return self._about.get(head)

    def people_in(self, head: int) -> tuple[str, ...]:
        """The persons that the sentence beginning with a word is about, or else names."""
        first, last = self.article.sentence_of(head)
        named = (
            m
            for m in self.mentions.between(first, last)
            if self.phrases.stands_alone(m) and self.article.speech_at(m.first) < 0
        )
        for voices in (self._topics.get(head, ()), *(m.voices for m in named)):
            if people := tuple(v for v in voices if self.memory.is_person(v)):
                return people
        return ()

    def reports(self, first: int, last: int) -> bool:
        """Whether some of the reporter's words go on with reported speech: German `er sei`."""
        return bisect_left(self._reported, first) < bisect_left(self._reported, last)

    def document_before(self, at: int) -> Subject | None:
        """The document that is named right before a word."""
        mention = self.mentions.ending_at(at - 1)
        known = mention and mention.subject and self.phrases.all_documents(mention)
        return Subject(mention.voices, mention.first) if mention and known else None

    def utterer_in(self, head: int) -> tuple[str, ...]:
        """The persons that a sentence is about, when it also names a speech or a letter."""
        first, last = self.article.sentence_of(head)
        named = not self.language.utterances.isdisjoint(self.lower[first:last])
        return self._topics.get(head, ()) if named else ()

    def stranger_in(self, head: int) -> bool:
        """Whether a sentence is about somebody with a full name that no voice has."""
        return self.topic.stranger(*self.article.sentence_of(head))

    def _read_sentence(self, first: int, last: int) -> None:
        earlier: Subject | None = None
        main: Act | None = None
        verbs = self._verbs(first, last)
        for verb in verbs:
            act = self._accompanied(self._act(verb, first, last, earlier), first, last)
            if not act.subject and (verbs == [first] or self._stands_alone(verb)):
                act = Act(verb, self._last_speaker(verb))
            elif not act.subject and self._inverts(verb):
                act = Act(verb, Subject((), verb))
            if act.holds and main and self._governs(main, act):
                continue  # `Ruiz said that Park opposed it`
            if act.subject:
                earlier = act.subject
                self.memory.remember(act.subject)
                if main and main.subject and self._governs(main, act):
                    self.memory.remember(main.subject)
                else:
                    main = act
            self._append(act, first)
        topic = self._topic(first, last)
        sure = topic and (topic.joint or len(topic.voices) == 1)
        self._topics[first] = topic.voices if topic and sure else ()
        owner = None if topic else self.topic.owner(first, last)
        self._about[first] = topic or self.memory.resolved(owner, first)
        if earlier is None:
            self.memory.remember(topic or self._named_alone(first))
            if topic is None and self.topic.stranger(first, last):
                self.memory.forget()

    def _topic(self, first: int, last: int) -> Subject | None:
        """What a sentence is about; an empty `It` gives way: `It is a point that Park made`."""
        found = self.memory.resolved(self.topic.of(first, last), first)
        if found and not found.voices and found.at == first:
            return self.memory.resolved(self.topic.of(first + 1, last), first) or found
        return found

    def _governs(self, main: Act, act: Act) -> bool:
        """Whether an act is only part of what is said: `noted that Park had called it odd`."""
        if act.subject is None or act.subject.at < main.verb:
            return False
        between = range(main.verb + 1, act.verb + 1)
        if len(between) > _LONGEST_SAID or any(
            self.article.seams[at].strip(".-") or self.article.speech_at(at) >= 0 for at in between
        ):
            return False
        beyond = self.language.joiners | self.language.breakers
        return beyond.isdisjoint(self.lower[main.verb + 1 : act.subject.at])

    def _stands_alone(self, verb: int) -> bool:
        """Whether a verb right behind a quotation has no subject: «…», añadió."""
        if not self.language.drops_subjects or not self._inverts(verb):
            return False
        after = verb + 1
        if after >= len(self.article.words) or self.article.seams[after]:
            return True
        return self.lower[after] in self.language.prepositions

    def _append(self, act: Act, first: int) -> None:
        """Keep an act; a verb that only leads up to it is none: `denied saying`."""
        denied, start = self._denials.of(act.verb, first)
        before = self.acts[-1].verb if self.acts else -1
        denies = before >= start and self.lower[before] in self.language.denials
        if before >= first and (denies or self._says.quotes_another(act.verb, first)):
            self.acts.pop()
        self.acts.append(replace(act, denied=denied))

    def _verbs(self, first: int, last: int) -> list[int]:
        sources = [at for at in range(first, last) if self._sources.begins(at, last)]
        return sorted({*self._says.among(first, last), *sources})

    def _act(self, verb: int, first: int, last: int, earlier: Subject | None) -> Act:
        if self._sources.begins(verb, last):
            subject = self._sources.named_by(verb, last)
            return Act(verb, self.memory.resolved(subject, first), after=True)
        if self._says.quotes_another(verb, first):
            return Act(verb, self._quoted(verb, first))
        if self._says.passive(verb) or self._says.asked_of(verb, first):
            return Act(verb, Subject((), verb))
        aside = self._company.before(verb, first)
        begin = aside.first if aside else verb
        joined = self._says.shares_subject(begin, first) and not self._inverts(verb)
        if joined or self._says.participle(verb, first):
            shared = earlier or self.memory.resolved(self.topic.of(first, verb), first)
            if joined or shared:
                return Act(verb, shared)
        whom = self._says.subject_before(verb, first)
        if whom and self.lower[verb] in self.language.continuous:
            return Act(verb, Subject(whom.voices, whom.first))  # `with Park reportedly yelling`
        return self._own_act(verb, first, last, earlier)

    def _accompanied(self, act: Act, first: int, last: int) -> Act:
        """An act with whom its subject speaks for, and who shares what it says."""
        aside = self._company.before(act.verb, first)
        holds = self.lower[act.verb] in self.language.holding
        act = replace(act, sharers=aside.sharers if aside else (), holds=holds)
        if act.subject is None or act.subject.pronoun or act.subject.at < first:
            return act
        end = last if act.after else act.verb
        group = self._company.group(act.subject.at, end)
        if group is None:
            group = self._company.leading(first, act.subject.at)
        return replace(act, group=group)

    def _own_act(self, verb: int, first: int, last: int, earlier: Subject | None) -> Act:
        """An act whose verb has a subject before or behind it."""
        led = verb == first + 1 and self.lower[first] in self.language.quoting
        aside = self._company.before(verb, first)
        begin = aside.first if aside else verb
        before = None if led else self.subjects.before(begin, first, behind=begin < verb)
        if before is None or not before.voices or self._inverts(verb):
            after = self.inverted.after(verb, last)
            if earlier and after and self._resumes(verb, after):
                return Act(verb, earlier)
            if after and (
                self._may_invert(verb, before, after) or self._fronted(verb, first, after)
            ):
                return Act(verb, self.memory.resolved(after, first), after=True)
        return Act(verb, self.memory.resolved(before, first) or earlier)

    def _quoted(self, verb: int, first: int) -> Subject | None:
        """Who is quoted: whom the verb before is about, else the sentence: `was quoted as`."""
        near = max(first, verb - _LONGEST_QUOTED)
        cues = self._says.among(near, verb - 1)
        if cues and not self._says.passive(cues[-1]):
            whom = self.inverted.after(cues[-1], verb - 1)
            if whom:
                return self.memory.resolved(whom, first)
        return self.memory.resolved(self.topic.of(first, verb), first)

    def _last_speaker(self, verb: int) -> Subject | None:
        """A sentence that begins with its verb goes on with who spoke last: `Adding: "…"`."""
        last = self.memory.last_person
        return Subject((last,), verb) if last else None

    def _inverts(self, verb: int) -> bool:
        """Whether a verb follows a quotation at once: `"…," said Park`, `« … », a dit Park`."""
        at = verb - 1
        while (
            at > 0
            and self.article.speech_at(at) < 0
            and self.lower[at] in self.language.adverbs | self.language.negators
        ):
            at -= 1
        return at >= 0 and self.article.speech_at(at) >= 0

    def _resumes(self, verb: int, after: Subject) -> bool:
        """Whether a verb goes on behind an aside with marks: `Park, citing "…," told the hall`."""
        before = self.acts[-1] if self.acts else None
        unknown = not (after.voices or after.pronoun or self.phrases.is_name(after.at))
        if before is None or not unknown or self.article.seams[verb].strip() != ",":
            return False
        aside = self.lower[before.verb] in self.language.continuous | self.language.via
        return aside and "," in self.article.seams[before.verb]

    def _opens(self, verb: int) -> bool:
        """Whether a verb opens a sentence that leads to a quotation: `Said Park: "…"`."""
        first, last = self.article.sentence_of(verb)
        quoted = self.article.speech_after(verb)
        return (
            verb == first
            and verb < quoted < last
            and any(c in self.article.seams[quoted] for c in ":,")
        )

    def _may_invert(self, verb: int, before: Subject | None, after: Subject) -> bool:
        if self._inverts(verb):
            return True
        named = bool(after.voices) or self.phrases.is_name(after.at) or after.pronoun in PERSONAL
        if named and self._opens(verb):
            return True
        led = verb > 0 and self.lower[verb - 1] in self.language.quoting
        known = before and (before.voices or before.pronoun)
        at_once = not known and (after.pronoun or self.mentions.starting(verb + 1) is not None)
        return (
            named and (before is None or bool(at_once)) and (led or self.article.seams[verb] == ",")
        )

    def _fronted(self, verb: int, first: int, after: Subject) -> bool:
        """Whether something else opens a sentence than its subject: German `später sagte Park`."""
        language, opening = self.language, self.article.lower[first]
        if not language.verb_second or verb == first or not after.voices:
            return False
        free = opening in language.prepositions or opening in language.adverbs
        return free or self.article.lower[verb] not in language.addressing

    def _named_alone(self, first: int) -> Subject | None:
        """The one person that a sentence names, if it names one: `with Olsen voting no`."""
        people = self.people_in(first)
        return Subject(people, first) if len(people) == 1 else None
