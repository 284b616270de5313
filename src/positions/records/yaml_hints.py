"""What to do about a fault of YAML, in plain words, told from the line it stands in.

People paste words that YAML takes for its own signs. What is *not* here: finding the faults.
"""

import re
from collections.abc import Iterator
from typing import Final

_MARKS: Final = re.compile(r"^(?:<{7}(?: |$)|={7}$|>{7}(?: |$))", re.MULTILINE)
_KEY: Final = r"^\s*(?:- +)*(?:[\w-]+: +)?"
_QUOTES: Final = "put the words in double quotes"
_WORDS: Final = "quote|passage|translation|summary|text|title|note|reason|question"
_CUT_SHORT: Final = re.compile(rf"\s*(?:- +)?(?:{_WORDS}): +[^\s\"'|>#](?:(?! #).)* #(?=[^\s#])")

CUT_SHORT: Final = f"{_QUOTES}, or write a space behind the # of a comment"
CONFLICT: Final = (
    "keep one of the versions between <<<<<<< and >>>>>>>, or both as versions of their own,"
    " and delete the lines with the marks"
)

# What the line looks like → what to do; the first that fits.
_LINES: Final[tuple[tuple[str, str], ...]] = (
    (rf"{_KEY}\[", f"a value that begins with [ is a list to YAML: {_QUOTES}"),
    (rf"{_KEY}\{{", f"a value that begins with {{ is a mapping to YAML: {_QUOTES}"),
    (rf"{_KEY}[*&!%@`]", f"no value begins with this sign: {_QUOTES}"),
    (
        rf"{_KEY}([\"']).*\1\s*[^\s#,\]}}]",
        "the marks end within the words: write >- and the words on the next line, indented",
    ),
    (r"\S #", f"` #` begins a comment, before which the words end: {_QUOTES}"),
    (r": .*: |: .*:$", f"a colon with a space behind it begins a new key: {_QUOTES}"),
    (r"^ *\t", "indent with spaces, not with tabs"),
)


def conflict(text: str) -> int | None:
    """Give the line, from 1, of the first mark that a merge left; None without any."""
    found = _MARKS.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def hint(text: str, line: int) -> str | None:
    """Say what to do about a fault in a line, or at the end of the value before it.

    Args:
        text: the whole file.
        line: where YAML gave up, from 1.
    """
    lines = text.split("\n")
    for at in (line - 1, line - 2):
        for pattern, told in _LINES if 0 <= at < len(lines) else ():
            if re.search(pattern, lines[at]):
                return told
    return None


def cut_short(text: str) -> Iterator[tuple[int, int]]:
    """Give (line, column), from 1, of each `#` that ends somebody's words: `the item #3`.

    A comment that is meant as one has a space behind its sign.
    """
    for at, line in enumerate(text.split("\n"), 1):
        if found := _CUT_SHORT.match(line):
            yield at, found.end()
