"""What copying does to a text: words broken at line ends, page headers, tags, garbled letters.

Each damage has a repair, a text to a text. Words that stand only in a repaired text are not
verified; the finding says what is wrong with the text instead of proposing the corrupt words. What
is *not* here: files and their encodings.
"""

import re
from collections import Counter
from collections.abc import Callable
from html import unescape
from typing import Final

Repair = Callable[[str], str]

_FEWEST_LINES = 4  # fewer lines with blank ones between are a list
_LONGEST_HEADER = 80  # letters
_LETTERS = r"[^\W\d_]"
_HYPHENS = re.compile(rf"(?<={_LETTERS})[-‐\u00ad][ \t]*\r?\n\s*(?={_LETTERS})")
_SPACED_HYPHENS = re.compile(rf"(?<={_LETTERS}{_LETTERS})[-‐\u00ad]\s+(?={_LETTERS}{_LETTERS})")
_BLOCK_TAGS = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h\d|tr|td|table|blockquote)\b[^<>]{0,500}>", re.IGNORECASE
)
_TAGS = re.compile(
    r"<(script|style)\b.{0,20000}?</\1\s*>|<!--.{0,20000}?-->|</?[a-zA-Z][^<>]{0,500}>", re.DOTALL
)
_LINKS = re.compile(r"!?\[([^\[\]\n]{1,200})\]\([^()\s]{1,500}\)")
_EMPHASIS = re.compile(r"\*{1,3}|~~|`+|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|\\(?=[*_\[\]()#.-])")
_LINE_MARKS = re.compile(r"^[ \t]*(?:#{1,6}|>+)[ \t]+", re.MULTILINE)
_NOTES = re.compile(
    rf"[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+"
    rf"|(?<={_LETTERS}{_LETTERS}{_LETTERS})\d{{1,3}}(?![\w%])"
    rf"|(?<={_LETTERS}[.,;:”\"’)])\d{{1,3}}(?=\s|$)"
)
_BRACKETED = re.compile(r"\[\d{1,3}\]")
_PAGE_NUMBER = re.compile(
    r"\s*[-–—|]?\s*(?:page|p\.|seite|pagina|página|стр\.?)?\s*\d{1,4}"
    r"(?:\s*(?:/|of|von|de|sur|из)\s*\d{1,4})?\s*[-–—|]?\s*",
    re.IGNORECASE,
)
_GARBLED = re.compile(r"[\u0080-\u2122]{2,}")
_STOPS = (".", "?", "!", ":", "…", "”", '"', "»")


def _words_whole(text: str) -> str:
    return _HYPHENS.sub("", text)


def _joined(text: str) -> str:
    """The same for words copied into one line: `re- newed`."""
    return _SPACED_HYPHENS.sub("", _words_whole(text))


def _without_page_edges(text: str) -> str:
    """A text without page numbers and repeated headers; a sentence runs on across them."""
    lines = text.replace("\f", "\n\f\n").split("\n")
    shapes = Counter(_shape(line) for line in lines)
    kept: list[str] = []
    skipped = False
    for line in lines:
        edge = _PAGE_NUMBER.fullmatch(line) or line == "\f"
        if edge or (shapes[_shape(line)] > 1 and _may_be_header(line)):
            skipped = True
        elif not (skipped and not line.strip()):
            if skipped and kept:
                _run_on(kept, line)
            else:
                kept.append(line)
            skipped = False
    return "\n".join(kept)


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())


def _may_be_header(line: str) -> bool:
    return 0 < len(line.strip()) <= _LONGEST_HEADER and not line.rstrip().endswith(_STOPS)


def _run_on(kept: list[str], line: str) -> None:
    """Add a line to those before a page's end: to the sentence that stops in the middle there."""
    while len(kept) > 1 and not kept[-1].strip():
        kept.pop()
    if kept[-1].rstrip().endswith(_STOPS):
        kept += ["", line]
    else:
        kept[-1] = f"{kept[-1].rstrip()} {line.lstrip()}"


def _without_blank_lines(text: str) -> str:
    """A text in which every line is followed by a blank one, without these."""
    lines = text.replace("\r\n", "\n").strip().split("\n")
    full = [line for line in lines if line.strip()]
    if len(full) < _FEWEST_LINES or len(lines) < 2 * len(full) - 1:
        return text
    broken = sum(not line.rstrip().endswith(_STOPS) for line in full[:-1])
    if any(line.strip() for line in lines[1::2]) or broken * 3 < len(full):
        return text
    return " ".join(line.strip() for line in full)


def _without_tags(text: str) -> str:
    return unescape(_TAGS.sub("", _BLOCK_TAGS.sub("\n\n", text))) if _TAGS.search(text) else text


def _without_markdown(text: str) -> str:
    return _LINE_MARKS.sub("", _EMPHASIS.sub("", _LINKS.sub(r"\1", text)))


def _without_notes(text: str) -> str:
    return _NOTES.sub("", _BRACKETED.sub("", text))


def _without_glued(text: str) -> str:
    """The same in a record's words, whose brackets are the editor's."""
    return _NOTES.sub("", text)


def _ungarbled(text: str) -> str:
    """Letters that were written as UTF-8 and read as something else, as they were: `â€™` is `’`."""
    for _ in range(2):  # twice garbled is the most that is met with
        mended = _GARBLED.sub(_read_again, text)
        if mended == text:
            break
        text = mended
    return text


def _read_again(found: re.Match[str]) -> str:
    try:
        return b"".join(map(_byte, found[0])).decode()
    except UnicodeError:
        return found[0]


def _byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")


REPAIRS: Final[dict[str, Repair]] = {
    "broken-words": _words_whole,
    "page-edges": _without_page_edges,
    "blank-lines": _without_blank_lines,
    "tags": _without_tags,
    "markdown": _without_markdown,
    "notes": _without_notes,
    "garbled": _ungarbled,
}
"""By the damage's name, in the order in which they are made when there are several."""


def repaired(text: str, *, line: bool = False) -> list[tuple[tuple[str, ...], str]]:
    """Every repair that changes a text, alone and then all together.

    Args:
        text: an article's text, or a record's words.
        line: it is a record's words, whose lines were joined.

    Returns:
        The damages' names, and the repaired text.
    """
    repairs = {**REPAIRS, "broken-words": _joined, "notes": _without_glued} if line else REPAIRS
    tried = (((name,), mend(text)) for name, mend in repairs.items())
    single: list[tuple[tuple[str, ...], str]] = [one for one in tried if one[1] != text]
    if len(single) < 2:  # noqa: PLR2004 - one is not several
        return single
    names = [name for (name,), _ in single]
    for name in names:
        text = repairs[name](text)
    return [*single, (tuple(names), text)]
