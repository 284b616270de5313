"""Word by word, the part of an article's words that stands against a record's words.

What is *not* here: what a difference means.
"""

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

Op = Literal["equal", "delete", "insert", "replace"]

_MOST_PAIRS = 20_000  # of equal parts: 400 letters of prose have some 13,000, 400 words fewer
_SHORT = 12  # words; in so few the longest common stretch often is not the place meant


class Step(NamedTuple):
    """From the record's words `a` to `b` to the article's words `c` to `d`."""

    op: Op
    a: int
    b: int
    c: int
    d: int


def align(claim: Sequence[str], window: Sequence[str]) -> list[Step]:
    """The steps from a claim to the part of a window nearest to it.

    A short claim is aligned at the least number of letters changed, a long one at its longest
    common stretches, which takes a fifth of the time and finds the same place.
    """
    if len(claim) <= _SHORT:
        steps = _cheapest(claim, window)
    elif repetitive(claim, window):
        steps = [Step("replace", 0, len(claim), 0, len(window))]
    else:
        matcher = SequenceMatcher(None, claim, window, autojunk=False)
        steps = [Step(*step) for step in matcher.get_opcodes()]
    return _trimmed(steps)


def repetitive(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two stretches are so much of the same that to align them takes for ever."""
    there = Counter(other)
    return sum(there[part] for part in one) > _MOST_PAIRS


def _trimmed(steps: list[Step]) -> list[Step]:
    """Without the window's words beyond the claim's first and last."""
    if steps and steps[0].op != "equal":
        first = steps[0]
        steps[0] = first._replace(c=max(first.c, first.d - (first.b - first.a)))
    if steps and steps[-1].op != "equal":
        last = steps[-1]
        steps[-1] = last._replace(d=min(last.d, last.c + (last.b - last.a)))
    return [step for step in steps if step.a < step.b or step.c < step.d]


def _cheapest(claim: Sequence[str], window: Sequence[str]) -> list[Step]:
    """The alignment that changes the fewest letters; it may begin and end anywhere.

    A word that only the claim has counts double: a claim should stand whole.
    """
    rows = [[0] * (len(window) + 1)]
    sizes = [len(word) for word in window]
    for word in claim:
        above, size = rows[-1], len(word)
        left = above[0] + size + size
        row = [left]
        for j, other in enumerate(window):
            diagonal = above[j]
            if word != other:
                diagonal += max(size, sizes[j])
            left = min(diagonal, above[j + 1] + size + size, left + sizes[j])
            row.append(left)
        rows.append(row)
    return _traced(claim, window, rows)


def _traced(claim: Sequence[str], window: Sequence[str], rows: list[list[int]]) -> list[Step]:
    i, j = len(claim), min(range(len(window) + 1), key=lambda k: rows[-1][k])
    steps: list[Step] = []
    while i:
        same = j > 0 and claim[i - 1] == window[j - 1]
        size = len(claim[i - 1])
        if same and rows[i][j] == rows[i - 1][j - 1]:
            steps.append(Step("equal", i - 1, i, j - 1, j))
        elif j and rows[i][j] == rows[i][j - 1] + len(window[j - 1]):
            steps.append(Step("insert", i, i, j - 1, j))
        elif rows[i][j] == rows[i - 1][j] + size + size:
            steps.append(Step("delete", i - 1, i, j, j))
        else:
            steps.append(Step("replace", i - 1, i, j - 1, j))
        i, j = steps[-1].a, steps[-1].c
    return _joined(steps[::-1])


def _joined(steps: list[Step]) -> list[Step]:
    """Neighbouring steps as one: all that is equal, all that differs."""
    joined: list[Step] = []
    for step in steps:
        if joined and (joined[-1].op == "equal") == (step.op == "equal"):
            before = joined[-1]
            op = _op(
                before.b < step.b or before.a < before.b, before.d < step.d or before.c < before.d
            )
            joined[-1] = Step(
                "equal" if step.op == "equal" else op, before.a, step.b, before.c, step.d
            )
        else:
            joined.append(step)
    return joined


def _op(mine: bool, theirs: bool) -> Op:  # noqa: FBT001 - which sides have words
    if mine and theirs:
        return "replace"
    return "delete" if mine else "insert"
