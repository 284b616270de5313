"""What a word looks like, whatever it is made of: `ｎｏｔ`, `nоt` with a Cyrillic о, `n̶o̶t̶`.

Suspicion looks at skeletons: a negation in disguise is one. Verification never does: words are the
same only when their letters are. What is *not* here: folding that may verify.
"""

import unicodedata
from functools import lru_cache

# Letters that look alike in Latin and in Cyrillic or Greek.
_ALIKE = {
    **dict(zip("асеоріхутѕјкмнв", "aceopixytsjkmhb", strict=True)),
    **dict(zip("οανιρτκυ", "oaviptku", strict=True)),
}
_LATIN = str.maketrans(_ALIKE)
_OTHER = str.maketrans({latin: other for other, latin in _ALIKE.items() if "а" <= other <= "ѕ"})
_SHAPES = ("<wide>", "<font>", "<circle>", "<square>", "<narrow>")
_STRUCK = frozenset(map(chr, (*range(0x334, 0x339), 0x34F, *range(0x20D2, 0x20F0))))


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """A word in lower case without what disguises it; the same word where nothing does.

    Superscripts stay as they are: `15²` is not `152`.
    """
    lower = word.lower()
    if lower.isascii():
        return lower
    plain = "".join(map(_plain, lower)).lower()
    letters = [_script(char) for char in plain if char.isalpha()]
    if len(set(letters)) > 1 and "LATIN" in letters:
        other = 2 * letters.count("LATIN") - len(letters) < (letters[0] != "LATIN")
        plain = plain.translate(_OTHER if other else _LATIN)
    return plain


def _plain(char: str) -> str:
    if char.isascii():
        return char
    if char in _STRUCK or unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f":
        return ""
    if unicodedata.decomposition(char).startswith(_SHAPES):
        return unicodedata.normalize("NFKC", char)
    return char


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]
