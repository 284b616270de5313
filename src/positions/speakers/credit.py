"""Whom an article credits with a quotation or a passage.

The attribution is looked for from the edges of the whole quotation: after it in its sentence,
before it, in an interlude, in the quotation it goes on from, in the paragraph.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from positions.article import Article
from positions.languages import Language
from positions.speakers.acts import Act
from positions.speakers.cast import Cast
from positions.speakers.narration import Narration, narration
from positions.speakers.subjects import Subject

_NEAR = 4  # words from a verb of saying to what it introduces
_REACH = 200  # words from a quotation to its attribution, at most
_NEIGHBOURS = 40  # quotations looked at on either side
_PARAGRAPHS_BACK = 2  # a floating quotation goes on with a speaker this near


@dataclass(frozen=True, slots=True)
class Credit:
    """Whom words are credited to.

    Attributes:
        voices: ids of the voices, the nearest first; empty for somebody unknown or nobody.
        told: whether the article credits anybody at all, known or not.
    """

    voices: tuple[str, ...] = ()
    told: bool = False


NOBODY = Credit()


class Credits:
    """The credits of all quotations of an article, each worked out once."""

    def __init__(self, article: Article, cast: Cast, language: Language) -> None:
        self.article = article
        self.told: Narration = narration(article, cast, language)
        self._own = [self._own_credit(k) for k in range(len(article.speeches))]
        self._final = [self._credit(k) for k in range(len(article.speeches))]

    def of_speech(self, number: int) -> Credit:
        """The credit of a quotation, as numbered in `Article.speeches`."""
        return self._final[number]

    def _own_credit(self, k: int) -> Credit:
        """From the reporter's words right around one quotation."""
        first, last = self.article.speeches[k]
        before, after = self._act_before(first), self._act_after(last)
        if before and after and not self._introduces(before, first):
            return _credit_of(after)
        return _credit_of(before or after or self._signed(first, last))

    def _signed(self, first: int, last: int) -> Act | None:
        """A colon before a quotation, or a dash after it, says whose it is without a verb."""
        article, told = self.article, self.told
        if first and ":" in article.gaps[first]:
            start, _ = article.sentence_of(first - 1)
            return Act(first, told.resolved(told.subjects.topic(start, first), start))
        if last < len(article.words) and "-" in article.gaps[last]:
            mention = told.mentions.starting(last)
            return Act(last, Subject(mention.voices, last)) if mention else None
        return None

    def _introduces(self, act: Act, first: int) -> bool:
        """Whether an act leads right up to an opening mark: `Berg told reporters: "…"`."""
        return first - act.verb <= _NEAR or any(c in self.article.gaps[first] for c in ",:")

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
        gap = self.article.gaps[first]
        if self.article.paragraph_of(first)[0] == first:
            return True
        return self.article.sentence_of(first)[0] == first and not any(c in gap for c in ",:")

    def _act_after(self, last: int) -> Act | None:
        """The first act after the closing mark, when the sentence goes on there."""
        article = self.article
        if last >= len(article.words) or article.paragraph_of(last - 1)[1] <= last:
            return None
        if article.sentence_of(last)[0] == last and article.gaps[last] == ".":
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
        first = self.article.speeches[k][0]
        start, end = self.article.paragraph_of(first)
        if before := self._told_among(range(k - 1, max(-1, k - _NEIGHBOURS), -1), start, end):
            return before
        if acts := self.told.acts_between(max(start, first - _REACH), first):
            return _credit_of(acts[-1])
        after = range(k + 1, min(len(self._own), k + _NEIGHBOURS))
        return self._told_among(after, start, end) or self._of_paragraph_before(start)

    def _told_among(self, numbers: range, start: int, end: int) -> Credit | None:
        """The first credit that one of some quotations of a paragraph has of its own."""
        for number in numbers:
            if not start <= self.article.speeches[number][0] < end:
                return None
            if self._own[number].told:
                return self._own[number]
        return None

    def _of_paragraph_before(self, start: int) -> Credit:
        for _ in range(_PARAGRAPHS_BACK):
            if start == 0:
                break
            start, end = self.article.paragraph_of(start - 1)
            if acts := self.told.acts_between(max(start, end - _REACH), end):
                return _credit_of(acts[-1])
        return NOBODY

    def of_passage(self, first: int, last: int) -> Credit:
        """The credit of some of the article's own words."""
        speech = self.article.speech_at(first)
        if speech >= 0 and speech == self.article.speech_at(last - 1):
            return self.of_speech(speech)
        start, end = self._statement(first, last)
        acts = [act for act in self.told.acts_between(start, end) if self._covers(act, last)]
        acts.sort(key=lambda act: (act.verb >= first, abs(first - act.verb)))
        voices = (voice for act in acts for voice in _voices(act))
        return Credit(tuple(dict.fromkeys(voices)), any(act.subject for act in acts))

    def _covers(self, act: Act, last: int) -> bool:
        """Whether an act tells who says the words before one: in front, within or behind."""
        return act.verb < last or self._looks_back(act, last)

    def _statement(self, first: int, last: int) -> tuple[int, int]:
        """The sentences that hold some words; a semicolon ends one."""
        start = max(self.article.sentence_of(first)[0], first - _REACH)
        end = min(self.article.sentence_of(last - 1)[1], last + _REACH)
        cuts = [at for at in range(start, end) if ";" in self.article.gaps[at]]
        start = max([start, *(at for at in cuts if at <= first)])
        end = min([end, *(at for at in cuts if at >= last)])
        return start, end

    def _looks_back(self, act: Act, last: int) -> bool:
        """Whether an act covers what stands before it: `…, Lavrov said on Friday`."""
        clause = min(act.verb, act.subject.at if act.subject else act.verb)
        for at in range(clause, last - 1, -1):
            if "," in self.article.gaps[at]:
                between = self.article.lower[at:clause]
                language = self.told.language
                return not any(w in language.joiners or w in language.breakers for w in between)
        return act.after

    def topics(self, first: int, last: int) -> frozenset[str]:
        """The voices that the sentences of some words are about, or name."""
        start, end = self._statement(first, last)
        return self.told.topics(start, end)


def _credit_of(act: Act | None) -> Credit:
    return Credit(_voices(act), told=True) if act and act.subject else NOBODY


def _voices(act: Act) -> tuple[str, ...]:
    return act.subject.voices if act.subject else ()


@lru_cache(maxsize=512)
def credits_in(article: Article, cast: Cast, language: Language) -> Credits:
    """The credits of an article, worked out once for each cast."""
    return Credits(article, cast, language)
