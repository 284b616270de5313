"""Make text from records and articles safe for where it goes: terminal, Markdown, XML, CI, sheets.

Every text that came from a file passes through here before it is printed or written.
"""

import re
import unicodedata
from typing import Final

_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_COMMAND: Final = re.compile(r"::(?=[A-Za-z])")  # GitHub's
_OTHER_COMMAND: Final = re.compile(r"##(?=\[|vso\[)", re.IGNORECASE)  # and Azure's
_MARKDOWN: Final = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
_FORMULA: Final = tuple("=+-@|%＝＋－＠")  # full-width ones too, where they are typed
_LATER_FORMULA: Final = re.compile(rf"(?<=;)(\s*)(?=[{re.escape(''.join(_FORMULA))}])")
_NUMBER: Final = re.compile(r"[-+]?\d+(\.\d+)?")
_NONCHARACTER: Final = re.compile("[\ufffe\uffff]")
_BLOCK: Final = re.compile(r"^(\d*)([-+=.)])")
_LINK: Final = re.compile(r"(?<=\w):(?=//)|(?<=\bwww)\.", re.IGNORECASE)
_BREAK: Final = "&#8203;"
"""A space of no width: what is looked for in rendered text, a backslash does not hide."""
_REFERENCE: Final = re.compile(
    r"@(?=\w)|#(?=\d)|!(?=\d)|\bGH(?=-\d)|:(?=[a-z_\\+-][\w\\+-]*:)|:(?=(?:100|1234):)",
    re.IGNORECASE,
)


def terminal(text: str) -> str:
    """Show control, format and direction characters as escapes, on one line.

    Ends of lines and pages are spaces. `::error`, `##[error]` and their like, which a CI runner
    takes for commands, lose a sign.
    """
    line = "".join(_shown(char) for char in text.replace("\n", " ").replace("\f", " "))
    return _OTHER_COMMAND.sub(r"#\\x23", _COMMAND.sub(r":\\x3a", line))


def _shown(char: str) -> str:
    if char.isprintable() or unicodedata.category(char) not in _INVISIBLE:
        return char
    return char.encode("unicode_escape", "backslashreplace").decode()


def markdown(text: str) -> str:
    """Take every meaning in Markdown and HTML from a text; whitespace becomes one space.

    It calls nobody, points to no issue and shows no picture either, as `@name`, `GH-1` and `:name:`
    would in a comment: a space of no width stands within them.
    """
    plain = terminal(" ".join(text.split()))
    plain = _MARKDOWN.sub(r"\\\1", plain)
    plain = _LINK.sub(r"\\\g<0>", plain)
    plain = _BLOCK.sub(r"\1\\\2", plain)
    return _REFERENCE.sub(rf"\g<0>{_BREAK}", plain)


def legible(text: str) -> str:
    """Show control, format and direction characters as escapes, but keep lines.

    What comes out holds no character that XML forbids, and no half of a surrogate pair.
    """
    lines = (terminal(line) for line in text.split("\n"))
    return _NONCHARACTER.sub(lambda found: f"\\u{ord(found[0]):04x}", "\n".join(lines))


def xml(text: str) -> str:
    """Make a text the content of an XML element, on one line."""
    plain = legible(" ".join(text.split()))
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def workflow_data(text: str) -> str:
    """Make a text the message of a GitHub workflow command; lines stay lines."""
    return legible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def workflow_property(text: str) -> str:
    """Make a text the value of a property of a GitHub workflow command."""
    return workflow_data(text).replace(":", "%3A").replace(",", "%2C")


def spreadsheet(text: str) -> str:
    """Make a text a spreadsheet's cell that is never a formula; numbers stay numbers."""
    plain = terminal(text)
    # Where a semicolon parts cells, what follows one within a text begins a cell.
    plain = _LATER_FORMULA.sub(r"\1'", plain)
    return f"'{plain}" if plain.startswith(_FORMULA) and not _NUMBER.fullmatch(plain) else plain


def cell(text: str) -> str:
    """Make a text a spreadsheet's cell that is never a formula; `read_cell` is the way back."""
    guarded = text.startswith((*_FORMULA, "'", "\t", "\r", "\n")) and not _NUMBER.fullmatch(text)
    return f"'{text}" if guarded else text


def read_cell(text: str) -> str:
    """Give the text that `cell` has guarded."""
    return text.removeprefix("'")
