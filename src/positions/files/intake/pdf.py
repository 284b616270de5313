"""A PDF's text layer, by pypdf (the extra `pdf`): lines joined, hyphens undone, headers out.

Pages stay told apart by form feeds. What is *not* here: reading pictures of text.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final

from positions.files.intake.taken import IntakeError, Taken, headline

_EDGE: Final = 2  # lines at a page's top and foot that may be headers
_DIGITS: Final = re.compile(r"\d+")
_NUMBER: Final = re.compile(
    r"[-–— ]*(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:/|of|von) ?\d{1,4})?[-–— ]*", re.IGNORECASE
)
_FULL: Final = 0.9  # of the usual width, in letters of unlike widths: a shorter line had room
_ENDS: Final = re.compile(r"[.!?:…][\"'”’»)]*$")
_HYPHEN: Final = re.compile(r"([^\W\d]+)[-\u00ad]$")
_SUSPENDING: Final = {"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "и", "или"}
"""Words before which a hyphen stands for the rest of a word: `pre- and post-war`."""


def pdf(content: bytes) -> Taken:
    """Take the text out of a PDF.

    Raises:
        IntakeError: pypdf is not installed, the file cannot be read, or holds no text.
    """
    pages, title = _pages(content)
    if not any(line.strip() for page in pages for line in page):
        raise IntakeError("this PDF holds only pictures of text: run a text recognition first")
    headers = _headers(pages)
    kept = [_without(page, headers) for page in pages]
    text = _paragraphs(kept)
    dropped = sum(map(len, pages)) - sum(map(len, kept))
    changes = ["joined lines into paragraphs, undid hyphens at line ends"]
    if dropped:
        changes.append(f"took out {dropped} lines of page numbers and headers")
    return Taken(text, title or headline(text.replace("\f", "")), changes=tuple(changes))


def _pages(content: bytes) -> tuple[list[list[str]], str | None]:
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise IntakeError("reading PDFs needs an extra: pip install 'positions[pdf]'") from None
    try:
        reader = PdfReader(BytesIO(content))
        texts = [page.extract_text() for page in reader.pages]
        title = reader.metadata.title if reader.metadata else None
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise IntakeError(f"this PDF cannot be read ({error})") from None
    pages = [[line.rstrip() for line in text.replace("\u00a0", " ").split("\n")] for text in texts]
    return pages, " ".join((title or "").split()) or None


def _headers(pages: Sequence[Sequence[str]]) -> set[str]:
    """The lines at edges that recur on half of the pages, numbers aside."""
    if len(pages) < 2:  # noqa: PLR2004  # what recurs needs two
        return set()
    seen = Counter(
        _DIGITS.sub("#", page[n].strip()) for page in pages for n in _edges(page) if page[n].strip()
    )
    return {line for line, times in seen.items() if times >= max(2, len(pages) / 2)}


def _edges(page: Sequence[str]) -> list[int]:
    filled = [n for n, line in enumerate(page) if line.strip()]
    return sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _without(page: Sequence[str], headers: set[str]) -> list[str]:
    return [line for n, line in enumerate(page) if not _is_header(page, n, headers)]


def _is_header(page: Sequence[str], number: int, headers: set[str]) -> bool:
    line = page[number].strip()
    if number not in _edges(page):
        return False
    return bool(_NUMBER.fullmatch(line)) or _DIGITS.sub("#", line) in headers


def _paragraphs(pages: Sequence[Sequence[str]]) -> str:
    lines = [len(line) for page in pages for line in page if line.strip()]
    usual = sorted(lines)[len(lines) * 9 // 10] if lines else 0
    all_lines = "\n".join(line for page in pages for line in page).lower()
    whole = set(re.findall(r"[\w-]+", all_lines))
    paragraphs: list[str] = [""]
    for number, page in enumerate(pages):
        gap = "\f" if number else ""
        for line, ends in _ended(page, usual):
            if line:
                paragraphs[-1] = _joined(paragraphs[-1], line, gap, whole)
                gap = ""
            if ends and paragraphs[-1]:
                paragraphs.append("")
        # A page's end ends no paragraph: whether its last line does is told by that line.
        paragraphs[-1] += gap
    return "\n\n".join(filter(None, (one.rstrip(" ") for one in paragraphs))) + "\n"


def _ended(page: Sequence[str], usual: int) -> Iterator[tuple[str, bool]]:
    """Every line with whether a paragraph ends behind it."""
    last = len(page) - 1
    for number, line in enumerate(page):
        blank = not line.strip()
        following = page[number + 1].strip() if number < last else ""
        short = len(line) + len(following.partition(" ")[0]) < usual * _FULL
        heads = bool(following) and _begins(line, following)
        ends = short and (bool(_ENDS.search(line)) or heads)
        yield line.strip(), (blank and number < last) or (ends and not blank)


def _begins(line: str, following: str) -> bool:
    """Whether a short line is a heading: no sentence, and what follows begins one."""
    return following[0].isupper() and line.strip()[-1:].isalnum() and len(line) < 60  # noqa: PLR2004


def _joined(before: str, line: str, gap: str, whole: set[str]) -> str:
    found = _HYPHEN.search(before)
    word = re.match(r"\w*", line)
    if not before:
        return gap + line
    if not found or not word or not word[0] or word[0].lower() in _SUSPENDING:
        return f"{before}{gap or ' '}{line}"
    kept = word[0][0].isupper() or f"{found[1]}-{word[0]}".lower() in whole
    return (before if kept else before[:-1]) + _within(line, gap)


def _within(line: str, gap: str) -> str:
    """Begin a page behind the word that runs over its edge."""
    head, space, rest = line.partition(" ")
    return f"{head}{gap or space}{rest}"
