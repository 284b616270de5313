"""The words of a text and the punctuation between them.

What is *not* here: what a word means, or which words count as the same.
"""

import re
from functools import lru_cache

from positions.words.article.folding import Folded, fold_seam
from positions.words.languages import everywhere
from positions.words.languages.unspaced import UNSPACED

_ACCENTS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0d00-\u0d03\u0d3b-\u0d4d\u1ab0-\u1aff\u20d0-\u20ff"
)
_CIRCLED = "\u24b6-\u24e9\U0001f130-\U0001f189"  # letters in circles and squares are letters
_LETTER = rf"(?:[^\W{UNSPACED}]|[{_ACCENTS}{_CIRCLED}])"
_VOWEL = "[aeiouhyàâéèêëîïôœùûAEIOUHYÀÂÉÈÊËÎÏÔŒÙÛ]"


@lru_cache(maxsize=1)
def _word() -> re.Pattern[str]:
    """What a word looks like, in any language: a text's own may not be known, nor a name's."""
    elided = "|".join(sorted(everywhere("elided")))
    return re.compile(
        rf"[{UNSPACED}][{_ACCENTS}]*"
        # French and Italian: `l'accord` is two words.
        rf"|(?<!['\w])(?i:{elided})'(?={_VOWEL})"
        rf"|{_LETTER}+(?:'{_LETTER}+|(?<=\d)[.,:](?=\d){_LETTER}+)*"
        # A symbol carries meaning as a word does: `50 %`, `$5`.
        r"|[%‰$€£¥₽°§#№+=<>@&]"
    )


def words_of(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded words of a text and the folded punctuation around them, one seam more."""
    words, _, seams = scan(Folded(text).plain)
    return words, seams


def scan(plain: str) -> tuple[tuple[str, ...], list[tuple[int, int]], tuple[str, ...]]:
    """The words of a folded text, their (start, end), and the seams around them."""
    spans = [found.span() for found in _word().finditer(plain)]
    edges = [0, *(edge for span in spans for edge in span), len(plain)]
    seams = tuple(fold_seam(plain[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True))
    return tuple(plain[a:b] for a, b in spans), spans, seams
