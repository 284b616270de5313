"""Characters that may differ without a word differing: the folding table.

What is *not* here: NFKC (`15²` would become `152`), letter case, diacritics, digit
separators. Those change words, and words are never folded.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

DASHES = "-‐‑‒–—―−﹘﹣-"
SINGLE_MARKS = "'’‘‚‛`´ʼ′‹›"
DOUBLE_MARKS = '"“”„‟«»″「」『』'
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ſt", "ﬆ": "st"}
_INVISIBLE = "\u00ad\u200b-\u200f\u061c\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_ODD = re.compile(
    rf"&(?:#\d{{1,7}}|#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});"
    rf"|[{_INVISIBLE}{''.join(_LIGATURES)}]"
)
# One character stays one character, so that offsets stay put.
_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(SINGLE_MARKS, "'"),
        **dict.fromkeys(DOUBLE_MARKS, '"'),
    }
)
_MOST_MARKS = 30  # what the stream-safe format of UAX #15 allows
_MAY_COMBINE = re.compile(rf"[\u0300-\U0010ffff]{{{_MOST_MARKS + 1},}}")
_SPACES = re.compile(r"[\s\x00]+")
_MARKS = re.compile(r"[\"']+")
_DOTS = re.compile(r"\.{2,}|…+")
_DASH_RUN = re.compile(r"-{2,}")


class Folded:
    """A text without entities, invisible characters, ligatures and loose accents.

    Attributes:
        text: the folded text; quotation marks and dashes are still as written.
        plain: the same, character by character, with one mark and one dash each.
    """

    __slots__ = ("_origin", "plain", "text")

    def __init__(self, source: str) -> None:
        self.text, self._origin = _compose(*_replace_odd(source))
        self.plain = self.text.translate(_SAME_LENGTH)

    def origin(self, offset: int) -> int:
        """The place in the source, in code points, of a place in the folded text."""
        return offset if self._origin is None else self._origin[offset]


def _replace_odd(source: str) -> tuple[str, list[int] | None]:
    if not _ODD.search(source):
        return source, None
    pieces: list[str] = []
    origin: list[int] = []
    done = 0
    for found in _ODD.finditer(source):
        pieces.append(source[done : found.start()])
        origin.extend(range(done, found.start()))
        instead = _instead_of(found[0])
        pieces.append(instead)
        origin.extend([found.start()] * len(instead))
        done = found.end()
    pieces.append(source[done:])
    origin.extend(range(done, len(source) + 1))
    return "".join(pieces), origin


def _instead_of(odd: str) -> str:
    if len(odd) == 1:
        return _LIGATURES.get(odd, "")
    from html import unescape  # a large table that few texts need

    return re.sub(f"[{_INVISIBLE}]", "", unescape(odd))


def _compose(text: str, origin: list[int] | None) -> tuple[str, list[int] | None]:
    if _few_marks(text) and unicodedata.is_normalized("NFC", text):
        return text, origin
    pieces: list[str] = []
    places: list[int] = []
    for start, end in _clusters(text):
        composed = unicodedata.normalize("NFC", text[start:end])
        pieces.append(composed)
        at = start if origin is None else origin[start]
        places.extend([at] * len(composed))
    places.append(len(text) if origin is None else origin[len(text)])
    return "".join(pieces), places


def _few_marks(text: str) -> bool:
    """Whether no letter bears more marks than any script needs: their order costs a square."""
    return not any(
        combining and sum(1 for _ in marks) > _MOST_MARKS
        for found in _MAY_COMBINE.finditer(text)
        for combining, marks in groupby(found[0], key=_combines)
    )


def _combines(char: str) -> bool:
    return unicodedata.combining(char) > 0


def _clusters(text: str) -> list[tuple[int, int]]:
    """A character and what combines with it: composing never reaches further."""
    heads, marks = [0], 0
    for i, char in enumerate(text):
        combines = _combines(char) or "\u1160" <= char <= "\u11ff"
        marks = marks + 1 if combines else 0
        if i and (not combines or marks % (_MOST_MARKS + 1) == 0):
            heads.append(i)
    return list(zip(heads, [*heads[1:], len(text)], strict=True))


@lru_cache(maxsize=4096)
def fold_seam(between: str) -> str:
    """The punctuation between two words of a plain text, without spaces and quotation marks."""
    tight = _SPACES.sub("", between)
    return _MARKS.sub("", _DASH_RUN.sub("-", _DOTS.sub("…", tight)))
