"""Quotation marks of a text paired into spans: straight, curly, German, guillemets, nested.

A mark that finds no partner in its paragraph opens nothing, unless the next paragraph opens
with the same mark again (a quotation that goes on). So an odd mark never swallows the rest.
Who speaks inside a span is not decided here.
"""

import re
from typing import NamedTuple

# Opening mark → the marks that may close it, by custom of any language.
_CLOSERS = {
    "“": '”“"', "„": '“”"', "‟": "”", "«": "»", "»": "«", "”": "”", '"': '"”',
    "‘": "’'", "‚": "‘’", "‛": "’", "‹": "›", "›": "‹", "'": "'’", "`": "'’",
    "「": "」", "『": "』", "''": "''", "``": "''",
}  # fmt: skip
_MARK = re.compile("``|''|[\"“”„‟«»‘’‚‛‹›'`「」『』]")
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
    """

    start: int
    end: int
    depth: int
    goes_on: bool


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
    marks = [_seen(text, m, start, end) for m in _MARK.finditer(text, start, end)]
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
        elif mark.opens:
            _open(stack, mark)
    if stack and stack[0].text == reopened and not _repeats(text, stack[0], spans):
        spans.append((stack[0].start, end, True))
    return _with_depth(spans)


def _seen(text: str, found: re.Match[str], start: int, end: int) -> _Mark:
    mark = found[0]
    before = text[found.start() - 1] if found.start() > start else " "
    after = text[found.end()] if found.end() < end else " "
    joined = before.isalnum() and after.isalnum()
    if mark in "'’" and (joined or _CLIPPED.match(text, found.start())):
        return _Mark(mark, found.start(), found.end(), opens=False, closes=False)
    may_open = not after.isspace() and (
        _opening_side(before) or (before in ":,;" and after.isalnum())
    )
    may_close = not before.isspace() and (not after.isalnum() or before in _STOPS)
    if before.isspace() and (after.isspace() or after in _STOPS):
        may_close = True  # a mark that stands alone closes, if anything is open
    if mark in "“„‟‘‚‛‹«「『``":
        may_open = True
    if mark in "”’」』":
        may_open = False
    return _Mark(mark, found.start(), found.end(), may_open, may_close)


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


def _open(stack: list[_Mark], mark: _Mark) -> None:
    """Open a mark; an open straight mark that it repeats was an odd one."""
    if mark.text in "\"'":
        for place in range(len(stack) - 1, -1, -1):
            if stack[place].text == mark.text:
                del stack[place:]
                break
    if len(stack) < _DEEPEST:
        stack.append(mark)


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
