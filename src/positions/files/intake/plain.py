"""Plain text and Markdown: the bytes as they are, or Markdown's marks taken out."""

import re
from typing import Final

from positions.files.intake.taken import IntakeError, Taken, headline

_MARKS: Final = (
    (re.compile(r"^---\n.*?\n---\n", re.DOTALL), "", "the block of metadata at the top"),
    (re.compile(r"<!--.*?-->", re.DOTALL), "", "comments"),
    (re.compile(r"^#{1,6}[ \t]+(.*?)[ \t#]*$", re.MULTILINE), r"\1", "the marks of headings"),
    (re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)"), r"\1", "pictures"),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), r"\1", "the addresses of links"),
    (re.compile(r"(\*{1,3}|(?<!\w)_{1,3})(?=\S)([^*_\n]+?)(?<=\S)\1(?!\w)"), r"\2", "emphasis"),
    (re.compile(r"^>[ \t]?", re.MULTILINE), "", "the marks of block quotations"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>-])"), r"\1", "backslashes before marks"),
)


def text_of(content: bytes) -> Taken:
    """Decode a text; its line ends and everything else stay.

    Raises:
        IntakeError: It is binary.
    """
    if b"\0" in content[:2] or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(content, "utf-16")
    if b"\0" in content:
        raise IntakeError("a binary file, not text (it holds NUL bytes)")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(content, "cp1252")
    if text.startswith("\ufeff"):
        return Taken(text[1:], headline(text[1:])).noting("took out the byte order mark")
    return Taken(text, headline(text))


def _decoded(content: bytes, encoding: str) -> Taken:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise IntakeError("in no encoding that is known here: save it as UTF-8") from None
    name = {"cp1252": "Windows-1252", "utf-16": "UTF-16"}[encoding]
    return Taken(text, headline(text)).noting(f"read as {name}, written as UTF-8")


def markdown(content: bytes) -> Taken:
    """Decode Markdown and take its marks out.

    Raises:
        IntakeError: It is binary.
    """
    taken = text_of(content)
    text, changes = taken.text, []
    for pattern, instead, what in _MARKS:
        text, number = pattern.subn(instead, text)
        if number:
            changes.append(f"took out {what}")
    return Taken(text, headline(text), changes=(*taken.changes, *changes))
