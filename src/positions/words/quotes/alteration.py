"""How a record's words differ from an article's, and whether a grave word differs.

Grave are negations, modals, conditions, numbers, units and names: they change a meaning.
What is *not* here: finding the passage to compare with.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from positions.words.article.skeleton import skeleton
from positions.words.languages import Language
from positions.words.languages.lookup import among, covers
from positions.words.quotes.align import Op, align, repetitive

_LOCAL = 5  # words; an omission of more may leave out whole clauses
_SHORT_STRETCH = 12  # letters
_SHORTEST_ALIGNED = 3  # letters in a row; in a longer stretch fewer stand in any two texts
_LONGEST_ALIGNED = 400  # letters: a longer replaced stretch is no slip
LEAST_LIKENESS = 0.6


@dataclass(frozen=True, slots=True)
class Step:
    """One step from the record's words to the article's.

    Attributes:
        op: `delete`: only the record has it; `insert`: only the article has it.
        claim: the record's words, spaced.
        article: the article's words, spaced.
        grave: the step changes a negation, modal, condition, number, unit or name.
    """

    op: Op
    claim: str
    article: str
    grave: bool = False


Grave = Callable[[Sequence[str], Sequence[str]], bool]


@dataclass(frozen=True, slots=True)
class Alteration:
    """A word diff, and where in the window compared it begins and ends.

    Attributes:
        first: the window's first word that stands against the claim.
        last: the word after the last.
        changes: the steps from the claim to these words.
    """

    first: int
    last: int
    changes: tuple[Step, ...]


def alteration_of(claim: Sequence[str], window: Sequence[str], grave: Grave) -> Alteration:
    """The word diff of a claim and the part of a wider window that stands against it.

    Args:
        claim: the record's words.
        window: the article's words around the likeliest place.
        grave: judges each step's differing words.
    """
    steps = align(claim, window)
    if not steps:
        return Alteration(0, 0, ())
    changes = tuple(
        Step(
            op,
            " ".join(claim[a:b]),
            " ".join(window[c:d]),
            op != "equal" and grave(claim[a:b], window[c:d]),
        )
        for op, a, b, c, d in steps
    )
    return Alteration(steps[0].c, steps[-1].d, changes)


def likeness(diff: Sequence[Step]) -> float:
    """The share of the record's characters that align with the article's, 0 to 1."""
    total = sum(len(change.claim) for change in diff)
    equal = sum(len(change.claim) for change in diff if change.op == "equal")
    if equal >= total * LEAST_LIKENESS:
        return equal / max(1, total)  # enough, and the letters could only add to it
    return (equal + sum(map(_alike, diff))) / total


def _alike(change: Step) -> int:
    """How many letters of a replaced stretch align."""
    if change.op != "replace":
        return 0
    mine, theirs = (text.lower()[:_LONGEST_ALIGNED] for text in (change.claim, change.article))
    if repetitive(mine, theirs):
        return 0
    blocks = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
    least = _SHORTEST_ALIGNED if len(mine) > _SHORT_STRETCH else 1
    return sum(block.size for block in blocks if block.size >= least)


class Gravity:
    """Tells whether words carry a meaning that a quotation may not lose.

    Args:
        language: its words, or None when the language has no data.
        names: words of the names known to the negotiation.
    """

    def __init__(self, language: Language | None, names: Iterable[str] = ()) -> None:
        self._language = language
        self._names = frozenset(names)
        self._turning: frozenset[str] = frozenset()
        self._bending: frozenset[str] = frozenset()
        self._weighty: frozenset[str] = frozenset()
        if language:
            self._turning = language.negators | language.conditions
            self._bending = language.denials | language.modals
            self._weighty = self._turning.union(
                self._bending, language.units, language.numbers, language.months,
                language.weekdays,
            )  # fmt: skip

    def hides(self, inserted: Sequence[str], replaced: Sequence[str]) -> bool:
        """Whether a mark takes away, or a bracket brings in, what turns a meaning.

        A bracket or a short omission may not change a modal or a denial either, nor may a
        bracket make the speaker the subject: `[We]` for `They`.
        """
        local = inserted or len(replaced) <= _LOCAL
        turning = self._turning | self._bending if local else self._turning
        mine, theirs = (self._phrases(self._serious(w), turning) for w in (inserted, replaced))
        if mine != theirs:
            return True
        if inserted and replaced and self._speaks(inserted) and not self._speaks(replaced):
            return True
        figures = [self._figures(words) for words in (inserted, replaced)]
        return all(figures) and figures[0] != figures[1]

    def _speaks(self, words: Sequence[str]) -> bool:
        """Whether a pronoun among some words means the speaker."""
        language = self._language
        return language is not None and any(
            language.pronouns.get(word) == "s" for word in language.expanded(words)
        )

    def _figures(self, words: Sequence[str]) -> set[str]:
        """The figures and number words among some words."""
        numbers = self._language.numbers if self._language else {}
        return {w for w in map(str.lower, words) if w[0].isdigit() or w in numbers}

    def differs(self, claim: Sequence[str], article: Sequence[str]) -> bool:
        """Whether going from one to the other changes a grave word."""
        if [w.lower() for w in claim] == [w.lower() for w in article]:
            return False
        if self._phrases(claim, self._weighty) != self._phrases(article, self._weighty):
            return True
        mine, theirs = {w.lower() for w in claim}, {w.lower() for w in article}
        if self._opposite(mine - theirs, theirs - mine):
            return True
        shared = mine & theirs
        return any(self._counts(w) for w in (*claim, *article) if w.lower() not in shared)

    def _opposite(self, mine: set[str], theirs: set[str]) -> bool:
        """Whether a word has a negating prefix on one side only: `unlawful`, `lawful`."""
        prefixes = self._language.negating_prefixes if self._language else ()
        return any(p + a in theirs for p in prefixes for a in mine) or any(
            p + b in mine for p in prefixes for b in theirs
        )

    def _counts(self, word: str) -> bool:
        """Whether one word is a figure, a symbol or a name."""
        if any(char.isdigit() for char in word) or not word[0].isalnum() or word in self._names:
            return True
        language = self._language
        capital = word[0].isupper()
        if language is None or not capital:
            return capital
        return not (language.noun_capitals or language.knows(word.lower().split("'")[0]))

    def _serious(self, words: Sequence[str]) -> list[str]:
        """Words without phrases in which a negator or condition is none: `no doubt`."""
        lower = [skeleton(word) for word in words]
        asserted = self._language.assertions if self._language else frozenset()
        return [word for at, word in enumerate(lower) if not covers(lower, at, asserted)]

    def _phrases(self, words: Sequence[str], phrases: frozenset[str]) -> set[str]:
        """Those of some phrases that stand among the words."""
        plain = map(skeleton, words)
        return among(self._language.expanded(plain), phrases) if self._language else set()
