"""Scripts that put no spaces between words: each of their characters is a word.

What is *not* here: any language.
"""

import re
from typing import Final

UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
_BETWEEN: Final = re.compile(rf"(?<=[{UNSPACED}])(?=\S)|(?<=\S)(?=[{UNSPACED}])")


def spaced(word: str) -> str:
    """A word or phrase as the reader of a text finds it, word by word."""
    return _BETWEEN.sub(" ", word)
