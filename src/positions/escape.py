"""Make text from records and articles safe for where it goes: a terminal, Markdown.

Every text that came from a file passes through here before it is printed or written.
"""

import re
import unicodedata
from typing import Final

_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_MARKDOWN: Final = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
_LINE_START: Final = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$|[-=])", re.MULTILINE)
_AUTOLINK: Final = re.compile(r"(https?|ftp)(:)//|(www)(\.)|([^\s@])(@)", re.IGNORECASE)


def terminal(text: str) -> str:
    """Show control, format and direction characters as escapes, on one line."""
    return "".join(_shown(char) for char in text.replace("\n", " "))


def _shown(char: str) -> str:
    if char.isprintable() or unicodedata.category(char) not in _INVISIBLE:
        return char
    return char.encode("unicode_escape", "backslashreplace").decode()


def markdown(text: str) -> str:
    """Take every meaning in Markdown and HTML from a text; whitespace becomes one space."""
    plain = terminal(" ".join(text.split()))
    plain = _MARKDOWN.sub(r"\\\1", plain)
    return _LINE_START.sub(r"\1\\\2", plain)
