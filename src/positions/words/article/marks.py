"""Quotation marks of a text paired into spans: straight, curly, German, guillemets, nested.

A mark that finds no partner in its paragraph opens nothing, unless the next paragraph opens
with the same mark again (a quotation that goes on). So an odd mark never swallows the rest.
Who speaks inside a span is not decided here.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Opening mark → the marks that may close it, by custom of any language.
_CLOSERS = {
    "“": ("”", "“", '"', "''", "’’"), "„": '“”"', "‟": "”", "«": "»", "»": "«»", "”": "”",
    '"': '"”', "‘": "’'", "‚": "‘’", "‛": "’", "‹": "›", "›": "‹", "'": "'’", "`": "'’", "’": "’",
    "「": "」", "『": "』", "''": ("''",), "``": ("''",), "‘‘": ("’’",),
    ",,": ("“", "”", '"', "''"),
}  # fmt: skip
_MARK = re.compile("``|''|(?<!,),,(?=\\w)|‘‘|’’|[\"“”„‟«»‘’‚‛‹›'`「」『』]")
_TWO = ("’’", "‘‘")  # one mark where a double one is open without it, else two
# Scripts without spaces, and Korean, whose particles stand right behind a mark.
_GLUED = re.compile("[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SINGLE = "‘’‚‛'`"
_OPENING = "([{-–—/…."
_STOPS = ",.;:?!…"
_LOOK_AHEAD = 40  # marks
_DEEPEST = 8  # open marks at once; more are odd ones
_CLIPPED = re.compile(r"['’](?:\d\ds?\b|em\b|tis\b|twas\b|til\b|cause\b|n['’])", re.IGNORECASE)


class Quotation(NamedTuple):
    """One quotation span, both marks included.

    Attributes:
        start: offset of the opening mark.
        end: offset after the closing mark, or the paragraph's end when it goes on.
        depth: 0 for speech, 1 for a quotation within it, and so on.
        goes_on: the next paragraph re-opens this quotation.
        turn: it is a speaker's turn, opened by a label and not by a mark.
    """

    start: int
    end: int
    depth: int
    goes_on: bool
    turn: bool = False


class _Mark(NamedTuple):
    text: str
    start: int
    end: int
    opens: bool
    closes: bool


def pair(text: str, paragraphs: list[tuple[int, int]]) -> list[Quotation]:
    """Pair the marks of a folded text, paragraph by paragraph.

    Returns:
        The spans in order of their start, an outer span before those inside it.
    """
    found: list[Quotation] = []
    for number, (start, end) in enumerate(paragraphs):
        follower = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        found.extend(_pair_paragraph(text, start, end, follower))
    return found


def _pair_paragraph(
    text: str, start: int, end: int, follower: tuple[int, int] | None
) -> list[Quotation]:
    marks = [_seen(text, found, start, end) for found in _found(text, start, end)]
    reopened = _first_mark(text, follower)
    spans: list[tuple[int, int, bool]] = []
    stack: list[_Mark] = []
    for number, mark in enumerate(marks):
        partner = _partner(stack, mark)
        if partner is not None and not _possessive(
            text, mark, marks[number + 1 : number + _LOOK_AHEAD], reopened
        ):
            spans.append((stack[partner].start, mark.end, False))
            del stack[partner:]
        elif mark.opens and (mark.text != "’" or (stack and stack[-1].text == "”")):
            _open(stack, mark, marks[number + 1 : number + _LOOK_AHEAD])
    if stack and stack[0].text == reopened and not _repeats(text, stack[0], spans):
        spans.append((stack[0].start, end, True))
    return _with_depth(spans)


def _found(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """(start, end) of each mark; two single ones are one where double marks lack their partners."""
    opened = sum(text.count(mark, start, end) for mark in ("“", "„", "‘‘"))
    twofold = opened > text.count("”", start, end)
    for found in _MARK.finditer(text, start, end):
        if found[0] in _TWO and not twofold:
            yield found.start(), found.start() + 1
            yield found.start() + 1, found.end()
        else:
            yield found.span()


def _seen(text: str, found: tuple[int, int], start: int, end: int) -> _Mark:
    first, last = found
    mark = text[first:last]
    before = text[first - 1] if first > start else " "
    after = text[last] if last < end else " "
    if _GLUED.match(before) or _GLUED.match(after):
        return _Mark(mark, first, last, mark not in "”’」』»", mark not in "“‘「『«")
    joined = before.isalnum() and after.isalnum()
    if mark in "'’" and (joined or _CLIPPED.match(text, first)):
        return _Mark(mark, first, last, opens=False, closes=False)
    may_open = not after.isspace() and (
        _opening_side(before) or (before in ":,;" and after.isalnum())
    )
    may_close = not before.isspace() and (
        not after.isalnum() or before in _STOPS or mark in ("”", "’’")
    )
    if before.isspace() and (after.isspace() or after in _STOPS):
        may_close = True  # a mark that stands alone closes, if anything is open
    if mark in "“„‟‘‚‛‹«「『``‘‘,,":
        may_open = True
    if mark in ("”", "’"):  # Swedish and Finnish open with what others close with
        may_open = may_open and after.isalnum() and not before.isalnum()
    if mark in ("’’", "」", "』"):
        may_open = False
    return _Mark(mark, first, last, may_open, may_close)


def _opening_side(before: str) -> bool:
    return before.isspace() or before in _OPENING or _MARK.match(before) is not None


def _partner(stack: list[_Mark], mark: _Mark) -> int | None:
    """The place in the stack of the open mark that this one closes."""
    if not mark.closes:
        return None
    single = mark.text in _SINGLE
    for place in range(len(stack) - 1, max(-1, len(stack) - _DEEPEST - 1), -1):
        if mark.text in _CLOSERS[stack[place].text]:
            return place
        if single and stack[place].text not in _SINGLE:
            return None
    return None


def _open(stack: list[_Mark], mark: _Mark, later: list[_Mark]) -> None:
    """Open a mark; an open straight mark that it repeats was an odd one, unless both are closed."""
    if mark.text in "\"'" and not (mark.text == '"' and _closes_both(later)):
        for place in range(len(stack) - 1, -1, -1):
            if stack[place].text == mark.text:
                del stack[place:]
                break
    if len(stack) < _DEEPEST:
        stack.append(mark)


def _closes_both(later: list[_Mark]) -> bool:
    """Whether two straight marks that are open are both closed: `"the "small" plan"`."""
    depth = 2
    for mark in later:
        if mark.text == '"' and mark.opens != mark.closes:
            depth += 1 if mark.opens else -1
        if not depth:
            return True
    return False


def _possessive(text: str, mark: _Mark, later: list[_Mark], reopened: str) -> bool:
    """Whether `partners’ rights` holds an apostrophe: a better closing mark comes later."""
    if mark.text not in "'’" or text[mark.start - 1] not in "sSxXzZ":
        return False
    if not re.compile(r"\s+[^\W\d_]").match(text, mark.end):
        return False
    for other in later:
        if other.text in _SINGLE and other.opens:
            break
        if other.text in "'’" and other.closes:
            return True
    return reopened in ("‘", "'")


def _first_mark(text: str, paragraph: tuple[int, int] | None) -> str:
    found = _MARK.match(text, paragraph[0]) if paragraph else None
    return found[0] if found else ""


def _repeats(text: str, opened: _Mark, spans: list[tuple[int, int, bool]]) -> bool:
    """Whether the same mark opened again later: then this one was an odd one."""
    return any(s > opened.start and text[s] == opened.text for s, _, _ in spans)


def _with_depth(spans: list[tuple[int, int, bool]]) -> list[Quotation]:
    result: list[Quotation] = []
    around: list[int] = []
    for start, end, goes_on in sorted(spans, key=lambda span: (span[0], -span[1])):
        while around and around[-1] <= start:
            around.pop()
        result.append(Quotation(start, end, len(around), goes_on))
        around.append(end)
    return result
