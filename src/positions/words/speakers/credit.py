"""Whom an article credits with a quotation or a passage.

The attribution is looked for from the edges of the whole quotation: after it in its sentence,
before it, in an interlude, in the quotation it goes on from, in the paragraph.
"""

from collections.abc import Iterator
from dataclasses import replace

from positions.words.article import Article
from positions.words.languages import Language
from positions.words.speakers.acts import Act
from positions.words.speakers.cast import Cast
from positions.words.speakers.narration import Narration
from positions.words.speakers.subjects import Subject
from positions.words.speakers.whose import NOBODY, UNCLEAR, Credit, Whose

_NEAR = 4  # words from a verb of saying to what it introduces
_REACH = 200  # words from a quotation to its attribution, at most
_NEIGHBOURS = 40  # quotations looked at on either side
_PARAGRAPHS_BACK = 2  # a floating quotation goes on with a speaker this near


class Credits:
    """The credits of all quotations of an article, each worked out once."""

    def __init__(self, article: Article, cast: Cast, language: Language) -> None:
        self.article = article
        self.told: Narration = Narration(article, cast, language)
        self.whose = Whose(self.told.phrases.bodies)
        self._own = [self._own_credit(k) for k in range(len(article.speeches))]
        self._final = [self._credit(k) for k in range(len(article.speeches))]

    def of_speech(self, number: int) -> Credit:
        """The credit of a quotation, as numbered in `Article.speeches`."""
        return self._final[number]

    def _own_credit(self, k: int) -> Credit:
        """From the reporter's words right around one quotation."""
        first, last = self.article.speeches[k]
        before, after = self._act_before(first), self._act_after(last)
        if before and not self._introduces(before, first):
            return self.whose.credit_of(after) if after else self.whose.standing(before)
        if before and after and after.verb == last and first - before.verb > _NEAR:
            return self.whose.credit_of(after)  # `Berg, who had said no, signed: “…”, said Park`
        return self.whose.credit_of(before or after or self._signed(first, last))

    def _signed(self, first: int, last: int) -> Act | None:
        """A colon before a quotation, or a dash after it, says whose it is without a verb.

        So does a document right before it: `the draft ‘recognises the need’`.
        """
        article, told = self.article, self.told
        document = told.document_before(first)
        opens = article.paragraph_of(first)[0] == first
        if document and not opens and not article.seams[first]:
            return Act(first, document)
        if first and ":" in article.seams[first]:
            return Act(first, told.about(article.sentence_of(first - 1)[0]))
        if last < len(article.words) and any(mark in article.seams[last] for mark in "-("):
            mention = told.mentions.starting(last)
            return Act(last, Subject(mention.voices, last)) if mention else None
        return None

    def _introduces(self, act: Act, first: int) -> bool:
        """Whether an act leads right up to an opening mark: `Berg told reporters: "…"`."""
        language = self.told.language
        between = self.article.lower[act.verb + 1 : first]
        if first - act.verb <= _NEAR or any(c in self.article.seams[first] for c in ",:"):
            return True
        if self.article.lower[act.verb] in language.naming:
            return not any(
                stop in seam
                for seam in self.article.seams[act.verb + 1 : first + 1]
                for stop in ";:"
            )
        return not language.reported.isdisjoint(between)

    def _act_before(self, first: int) -> Act | None:
        """The last act before the opening mark, in the same sentence."""
        if first == 0 or self._opens_sentence(first):
            return None
        start = max(
            self.article.sentence_of(first - 1)[0],
            self.article.paragraph_of(first)[0],
            first - _REACH,
        )
        acts = self.told.acts_between(start, first)
        return acts[-1] if acts else None

    def _opens_sentence(self, first: int) -> bool:
        seam = self.article.seams[first]
        if self.article.paragraph_of(first)[0] == first:
            return True
        return self.article.sentence_of(first)[0] == first and not any(c in seam for c in ",:")

    def _act_after(self, last: int) -> Act | None:
        """The first act after the closing mark, when the sentence goes on there."""
        article = self.article
        if last >= len(article.words) or article.paragraph_of(last - 1)[1] <= last:
            return None
        if article.sentence_of(last)[0] == last and article.seams[last] == ".":
            return None
        for end in (self._frame_end(last), min(article.sentence_of(last)[1], last + _REACH)):
            for act in self.told.acts_between(last, end):
                if act.subject:
                    return act
        return None

    def _frame_end(self, last: int) -> int:
        """Where the sentence ends or the next quotation begins."""
        end = min(self.article.sentence_of(last)[1], last + _REACH)
        following = self.article.speech_after(last)
        return min(end, following) if following >= 0 else end

    def _credit(self, k: int) -> Credit:
        """A quotation's own credit, or that of the quotations it hangs together with."""
        for other in self._chain(k):
            if self._own[other].told:
                return self._own[other]
        first, last = self.article.speeches[k]
        start, end = self.article.sentence_of(first)
        if self.told.reports(start, end):
            return self._of_sentence_before(start)
        if not self._opens_sentence(first) or not self._closes_sentence(last):
            return NOBODY
        return self._of_neighbours(k)

    def _chain(self, k: int) -> Iterator[int]:
        """The quotation, those that it re-opens, those that re-open it."""
        yield k
        outer = self.article.outer
        for at in range(k, min(k + _NEIGHBOURS, len(outer) - 1)):
            if not outer[at].goes_on:
                break
            yield at + 1
        for at in range(k - 1, max(k - _NEIGHBOURS, 0) - 1, -1):
            if not outer[at].goes_on:
                break
            yield at

    def _closes_sentence(self, last: int) -> bool:
        return last >= len(self.article.words) or self.article.sentence_of(last)[0] == last

    def _of_neighbours(self, k: int) -> Credit:
        """A floating quotation is its paragraph's speaker's, or the last paragraph's."""
        start, end = self.article.paragraph_of(self.article.speeches[k][0])
        if before := self._of_sentences_before(k, start):
            return before
        after = range(k + 1, min(len(self._own), k + _NEIGHBOURS))
        return self._told_among(after, end) or self._of_paragraph_before(start)

    def _of_sentences_before(self, k: int, start: int) -> Credit | None:
        """Who spoke last before a quotation, or has come in since: `Ruiz was blunt. “…”`."""
        entered: Credit | None = None
        at = self.article.speeches[k][0]
        low = max(start, at - _REACH)
        while at > low:
            head = max(self.article.sentence_of(at - 1)[0], start)
            if spoke := self._told_in(head, at, k):
                return spoke if not entered or set(entered.voices) & set(spoke.voices) else UNCLEAR
            if not entered and self.article.speech_at(head) < 0:
                entered = self._entrance(head)
            at = head
        return entered

    def _told_in(self, head: int, end: int, k: int) -> Credit | None:
        """Who speaks in a sentence before a quotation: in a quotation there, else in its prose."""
        for number in range(k - 1, max(-1, k - _NEIGHBOURS), -1):
            first, last = self.article.speeches[number]
            if last <= head:
                break
            if first < end and self._own[number].told:
                return replace(self._own[number], denied=None)
        acts = [act for act in self.told.acts_between(head, end) if act.subject]
        return self.whose.standing(acts[-1]) if acts else None

    def _entrance(self, head: int) -> Credit | None:
        """The person that a sentence without a verb of saying is about."""
        if people := self.told.people_in(head):
            return Credit(people, told=True)
        return UNCLEAR if self.told.stranger_in(head) else None

    def _told_among(self, numbers: range, end: int) -> Credit | None:
        """The first credit that one of some quotations of a paragraph has of its own."""
        for number in numbers:
            if self.article.speeches[number][0] >= end:
                return None
            if self._own[number].told:
                return replace(self._own[number], denied=None)
        return None

    def _of_paragraph_before(self, start: int) -> Credit:
        for _ in range(_PARAGRAPHS_BACK):
            if start == 0:
                break
            start, end = self.article.paragraph_of(start - 1)
            if acts := self.told.acts_between(max(start, end - _REACH), end):
                return self.whose.standing(acts[-1])
            if people := self.told.utterer_in(self.article.sentence_of(end - 1)[0]):
                return Credit(people, told=True)
        return NOBODY

    def of_passage(self, first: int, last: int) -> Credit:
        """The credit of some of the article's own words."""
        speech = self.article.speech_at(first)
        if speech >= 0 and speech == self.article.speech_at(last - 1):
            return self.of_speech(speech)
        start, end = self._statement(first, last)
        acts = [
            act
            for act in self.told.acts_between(start, end, holding=True)
            if self._covers(act, last)
        ]
        acts = [act for act in acts if not (act.holds and self._told_of(act, acts))]
        if not acts and self.told.reports(start, end):
            return self._of_sentence_before(start)
        acts.sort(key=lambda act: (act.verb >= first, abs(first - act.verb)))
        behind = (act.denied for act in acts if act.verb >= last)
        denied = next((place for place in behind if place is not None), None)
        return self.whose.all_of(acts, denied)

    def _of_sentence_before(self, start: int) -> Credit:
        """Whose reported speech goes on: that of the sentence before in the paragraph."""
        if start == self.article.paragraph_of(start)[0]:
            return NOBODY
        head = self.article.sentence_of(start - 1)[0]
        acts = [act for act in self.told.acts_between(head, start) if act.subject]
        if acts:
            return self.whose.standing(acts[-1])
        people = self.told.people_in(head)
        return Credit(people, told=True) if people else NOBODY

    def _covers(self, act: Act, last: int) -> bool:
        """Whether an act tells who says the words before one: in front, within or behind."""
        return act.verb < last or self._looks_back(act, last)

    def _told_of(self, act: Act, acts: list[Act]) -> bool:
        """Whether a side is only told of by somebody: `Park had opposed it, Ruiz said`."""
        language, lower = self.told.language, self.told.lower
        return any(
            other.verb > act.verb
            and not other.holds
            and lower[other.verb] not in language.continuous
            and language.conjunctions.isdisjoint(lower[act.verb + 1 : other.verb])
            and self._looks_back(other, act.verb + 1)
            for other in acts
        )

    def _statement(self, first: int, last: int) -> tuple[int, int]:
        """The sentences that hold some words; a semicolon ends one."""
        start = max(self.article.sentence_of(first)[0], first - _REACH)
        end = min(self.article.sentence_of(last - 1)[1], last + _REACH)
        cuts = [at for at in range(start, end) if ";" in self.article.seams[at]]
        start = max([start, *(at for at in cuts if at <= first)])
        end = min([end, *(at for at in cuts if at >= last)])
        return start, end

    def _looks_back(self, act: Act, last: int) -> bool:
        """Whether an act covers what stands before it: `…, Lavrov said on Friday`."""
        clause = min(act.verb, act.subject.at if act.subject else act.verb)
        for at in range(clause, last - 1, -1):
            if "," in self.article.seams[at]:
                between = self.article.lower[at:clause]
                language = self.told.language
                return not any(w in language.joiners or w in language.breakers for w in between)
        return act.after

    def topics(self, first: int, last: int) -> frozenset[str]:
        """The voices that the sentences of some words are about."""
        start, end = self._statement(first, last)
        return self.told.topics(start, end)
